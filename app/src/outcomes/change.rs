//! The forms below a decision: other words for it, and what a colleague says to it.

use backend::outcomes::{Decision, Template};
use leptos::prelude::*;
use model::Invalid;
use model::outcomes::{Form, State};
use server_fn::ServerFn as _;

use super::fields::{Begin, Fields, begun};
use super::{ApproveDecisions, ChangeDecision, SendBackDecision};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, Errors, TextArea, Weight};

/// Other words for a decision.
#[component]
pub(super) fn Change(
    slug: String,
    decision: Decision,
    templates: Vec<Template>,
    kept: Option<(Form, Invalid)>,
    errors: Errors,
) -> impl IntoView {
    let (w, language) = (&t().outcomes.deciding, language());
    let id = decision.id.to_string();
    let present = Form { outcome: decision.outcome.to_string(), reason: decision.reason };
    let template = query("template");
    let form = match (kept, template) {
        (Some((form, _)), _) => form,
        (None, Some(id)) => Form { reason: begun(&templates, Some(&id)).reason, ..present },
        (None, None) => present,
    };
    let pages = templates.iter().map(|template| {
        let more = [("edit", "1"), ("template", template.id.as_str())];
        (template.id.clone(), routes::decision_of(language, &slug, &id, &more))
    });
    let pages = pages.collect();
    let back = routes::decision_of(language, &slug, &id, &[]);
    view! {
        <h2>{w.change}</h2>
        <p>{w.change_lede}</p>
        <Begin templates pages/>
        <form class="form keep" method="post" action=ChangeDecision::PATH novalidate=true>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="revision" value=decision.revision.to_string()/>
            <Fields form errors/>
            <div class="actions"><Button label=w.save/><a href=back>{w.back}</a></div>
        </form>
    }
}

/// Approving, for whoever did not write it, and sending it back.
#[component]
pub(super) fn Approval(
    slug: String,
    decision: Decision,
    words: Option<(String, Invalid)>,
    errors: Errors,
) -> impl IntoView {
    let (w, language) = (&t().outcomes, language());
    let hidden = |name: &'static str, value: String| view! { <input type="hidden" name=name value=value/> };
    let pair = format!("{}:{}", decision.id, decision.revision);
    let approve = (decision.state == State::Drafted).then(|| {
        if decision.own {
            return view! { <p>{w.deciding.not_own}</p> }.into_any();
        }
        view! {
            <form class="actions" method="post" action=ApproveDecisions::PATH>
                {hidden("lang", language.to_string())}
                {hidden("slug", slug.clone())}
                {hidden("decisions", pair)}
                <Button label=w.approve/>
            </form>
        }
        .into_any()
    });
    let back = (!decision.own).then(|| {
        let open = errors.of("words").is_some();
        view! {
            <details class="fold" open=open>
                <summary>{w.deciding.send_back}</summary>
                <form class="form keep" method="post" action=SendBackDecision::PATH novalidate=true>
                    {hidden("lang", language.to_string())}
                    {hidden("slug", slug.clone())}
                    {hidden("id", decision.id.to_string())}
                    {hidden("revision", decision.revision.to_string())}
                    <TextArea
                        field="words" name="words" label=w.deciding.words.label hint_words=w.deciding.words.hint
                        problem=errors.of("words") value=words.map(|(words, _)| words).unwrap_or_default()
                    />
                    <div class="actions"><Button label=w.deciding.send_back weight=Weight::Quiet/></div>
                </form>
            </details>
        }
    });
    view! { <h2>{w.deciding.approving}</h2>{approve}{back} }
}
