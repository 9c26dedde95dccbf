//! The form with which a reader reports a comment.

use backend::moderation::Reportable;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::moderation::{Report, Rule};
use server_fn::ServerFn as _;

use super::ReportComment;
use super::public_api::KEPT_REPORT;
use crate::messages::t;
use crate::reading::Voice;
use crate::routes;
use crate::ssr::{actor, backend, language, take_form};
use crate::ui::{self, Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, Select, TextArea, Tone};

/// The page: the comment, and the form; where this browser has reported it, that it has.
#[component]
pub fn ReportPage() -> impl IntoView {
    let comment = use_params_map().read_untracked().get("comment").unwrap_or_default();
    let load = async move {
        let shown = backend().moderation().reportable(&actor().await?, &comment).await?;
        let kept = take_form::<(Report, Invalid)>(KEPT_REPORT).await?.unwrap_or_default();
        Ok((shown, kept))
    };
    ui::page(load, |(shown, (typed, invalid))| view! { <Shown shown typed invalid/> })
}

#[component]
fn Shown(shown: Reportable, typed: Report, invalid: Invalid) -> impl IntoView {
    let language = language();
    let w = &t().moderation.public;
    let Reportable { card, voice, done } = shown;
    let errors = Errors::new(&invalid, |field| match field {
        "rule" => w.report_rule.label,
        _ => w.report_words.label,
    });
    let consultation = card.title.pick(language).to_owned();
    let back = routes::consultation(language, &card.slug);
    let comment = voice.id.clone();
    let content = if done {
        view! { <Notice tone=Tone::Done><p>{w.reported}</p></Notice><p><a href=back.clone()>{w.report_back}</a></p> }.into_any()
    } else {
        view! { <ReportForm comment typed errors=errors.clone()/> }.into_any()
    };
    view! {
        <Head title=w.report_title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(consultation.clone(), back)] here=w.report_title/>
        <ErrorSummary errors=errors/>
        <header class="head">
            <p class="kicker">{consultation}</p>
            <h1>{w.report_title}</h1>
            <p class="lede">{w.report_lede}</p>
        </header>
        <div class="narrow">
            <h2 class="sr">{t().placements.comment}</h2>
            <Voice slug=card.slug.clone() voice open=false text_page=routes::text(language, &card.slug) reporting=true/>
            {content}
        </div>
    }
}

#[component]
fn ReportForm(comment: String, typed: Report, errors: Errors) -> impl IntoView {
    let w = &t().moderation;
    let p = &w.public;
    let options = Rule::ALL.iter().map(|rule| (rule.to_string(), (w.rule)(*rule).to_owned())).collect();
    view! {
        <form class="form sheet" method="post" action=ReportComment::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="comment" value=comment/>
            <Select field="rule" label=p.report_rule.label problem=errors.of("rule") options value=typed.rule/>
            <TextArea
                field="words" label=p.report_words.label hint_words=p.report_words.hint problem=errors.of("words")
                value=typed.words rows=3 optional=true
            />
            <div class="actions"><Button label=p.report_send/></div>
        </form>
    }
}
