//! What a bulk act would do, before it is done.

use backend::moderation::{Planned, Preview};
use leptos::prelude::*;
use model::Invalid;
use model::moderation::{Act, Bulk, Rule};
use server_fn::ServerFn as _;

use super::ModerateMany;
use super::form::Rules;
use super::page::Reader;
use super::row::Tags;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Notice, Tab, TextArea, Tone, Weight};

/// To how many it would be done, which are left alone, and the form that does it.
#[component]
pub(super) fn Plan(reader: Reader, preview: Preview, bulk: Bulk, invalid: Invalid) -> impl IntoView {
    let (w, language) = (&t().moderation, language());
    let slug = preview.card.slug.clone();
    let errors = Errors::new(&invalid, |field| w.item.label(field));
    let (does, left): (Vec<Planned>, Vec<Planned>) =
        preview.planned.into_iter().partition(|planned| planned.does);
    let count = |some: &[Planned]| i64::try_from(some.len()).unwrap_or(i64::MAX);
    let act = bulk.act.parse::<Act>().ok().filter(|act| Act::BULK.contains(act));
    let kept_back = (!left.is_empty()).then(|| {
        view! { <h2>{(w.bulk.left)(count(&left))}</h2><p class="soft">{w.bulk.left_text}</p><Comments planned=left/> }
    });
    let content = match act.filter(|_| !does.is_empty()) {
        None => view! { <Notice tone=Tone::Warning><p>{w.bulk.nothing}</p></Notice> }.into_any(),
        Some(act) => {
            let ids: Vec<&str> = does.iter().map(|planned| planned.queued.comment.as_str()).collect();
            let comments = ids.join(",");
            view! {
                <h2>{(w.bulk.plan)(act, count(&does))}</h2>
                <Comments planned=does/>
                <BulkForm slug=slug.clone() act comments bulk errors=errors.clone()/>
            }
            .into_any()
        }
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=preview.card.title.pick(language)
            title=w.bulk.title
            lede=None
            here=Tab::Moderation
            editor=reader.editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors/>
        <p class="moderation-back"><a href=routes::moderation(language, &slug) data-key="l">{w.item.back}</a></p>
        <div class="narrow">{content}{kept_back}</div>
    }
}

#[component]
fn Comments(planned: Vec<Planned>) -> impl IntoView {
    let item = |Planned { queued, .. }: Planned| {
        let (label, begins) = (capital(&name(&queued.label)), queued.begins.clone());
        view! {
            <li class="queued">
                <div class="flow">
                    <p class="tags"><Tags queued/></p>
                    <p lang="ro">{begins}</p>
                    <p class="meta"><span lang="ro">{label}</span></p>
                </div>
            </li>
        }
    };
    view! { <ul class="queue">{planned.into_iter().map(item).collect_view()}</ul> }
}

#[component]
fn BulkForm(slug: String, act: Act, comments: String, bulk: Bulk, errors: Errors) -> impl IntoView {
    let w = &t().moderation;
    let why = (act == Act::Hide).then(|| {
        view! {
            <Rules rules=Rule::ALL chosen=bulk.rule problem=errors.of("rule")/>
            <TextArea
                field="reason" label=w.item.why.label hint_words=w.item.why.hint problem=errors.of("reason")
                value=bulk.reason rows=3
            />
        }
    });
    let weight = if act == Act::Hide { Weight::Danger } else { Weight::Main };
    view! {
        <form class="form" method="post" action=ModerateMany::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[act]" value=act.as_str()/>
            <input type="hidden" name="form[comments]" value=comments/>
            {why}
            <div class="actions"><Button label=w.bulk.confirm weight=weight/></div>
        </form>
    }
}
