//! The page before a campaign is joined to another.

use backend::campaigns::{Pair, Summary};
use leptos::prelude::*;
use model::Invalid;
use model::campaigns::Join;
use model::redline;
use server_fn::ServerFn;

use super::JoinCampaigns;
use super::list::Name;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Pagination, Redline, Step, Tab, TextArea, id_of};

/// First which one stays, then both texts with the difference, and why.
#[component]
pub(super) fn Joining(
    pair: Pair,
    /// What was typed before, when it was refused.
    kept: Option<(Join, Invalid)>,
    editor: bool,
) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let Pair { card, from, into, texts, others, next } = pair;
    let slug = card.slug.clone();
    let (form, invalid) = kept.unwrap_or_default();
    let errors = Errors::new(&invalid, |field| w.acts.label(field));
    let content = match into {
        None => view! { <Others slug=slug.clone() from=from.clone() others next/> }.into_any(),
        Some(into) => {
            let form = Join { campaign: from.id.clone(), into: into.id.clone(), ..form };
            view! { <Confirm slug=slug.clone() from=from.clone() into texts form errors=errors.clone()/> }
                .into_any()
        }
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=w.acts.join_title
            lede=Some(w.acts.join_lede.to_owned())
            here=Tab::Campaigns
            editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <div class="narrow flow">
            {content}
            <p class="actions"><a href=routes::campaign(language, &slug, &from.id)>{w.acts.cancel}</a></p>
        </div>
    }
}

#[component]
fn Others(slug: String, from: Summary, others: Vec<Summary>, next: Option<String>) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let step = |words: &str, href| Step { words: words.to_owned(), title: None, href };
    let to = |into: Option<&str>, cursor: Option<&str>| {
        routes::campaign_join(language, &slug, &from.id, into, cursor)
    };
    let first = query("cursor").map(|_| step(w.greatest, to(None, None)));
    let smaller = next.map(|cursor| step(w.smaller, to(None, Some(&cursor))));
    let none = others.is_empty().then(|| view! { <p class="soft">{w.acts.join_none}</p> });
    let item = |other: Summary| {
        let (href, of) = (to(Some(&other.id), None), (w.of)(other.comments));
        view! {
            <li>
                <a href=href>{of}<span class="sr">{format!(": {}", w.acts.join_this)}</span></a>
                " "<Name summary=other/>
            </li>
        }
    };
    view! {
        <h2 id=id_of("into")>{w.acts.join_others}</h2>
        {none}
        <ul class="campaign-lines">{others.into_iter().map(item).collect_view()}</ul>
        <Pagination label=w.pages previous=first next=smaller/>
    }
}

#[component]
fn Confirm(
    slug: String,
    from: Summary,
    into: Summary,
    texts: (String, String),
    form: Join,
    errors: Errors,
) -> impl IntoView {
    let w = &t().campaigns;
    let runs = redline::compare(&texts.1, &texts.0);
    view! {
        <h2 id=id_of("into")>{w.acts.stays}</h2>
        <p>{(w.of)(into.comments)}": "<Name summary=into/></p>
        <h2>{w.acts.ends}</h2>
        <p>{(w.of)(from.comments)}": "<Name summary=from/></p>
        <Redline runs head=w.acts.join_this/>
        <form class="form keep" method="post" action=JoinCampaigns::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[campaign]" value=form.campaign/>
            <input type="hidden" name="form[into]" value=form.into/>
            <TextArea
                field="reason"
                label=w.acts.reason.label
                hint_words=w.acts.reason.hint
                problem=errors.of("reason")
                value=form.reason
            />
            <div class="actions"><Button label=w.acts.join/></div>
        </form>
    }
}
