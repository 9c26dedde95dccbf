//! The form that states which comments led to a change.

use backend::credits::Stating as Data;
use leptos::prelude::*;
use model::Invalid;
use model::credits::Form;
use server_fn::ServerFn;

use super::StateCredits;
use super::choice::ChoiceOf;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Redline, Tab, TextField, Weight};
use crate::versions::{Label, change_tags};

/// The change, the comments that may have led to it, and the way to add others by their number.
#[component]
pub(super) fn Stating(
    data: Data,
    /// What was chosen before, when it was refused.
    kept: Option<(Form, Invalid)>,
) -> impl IntoView {
    let (w, language) = (&t().credits, language());
    let Data { card, provision, change, choices, .. } = data;
    let slug = card.slug.clone();
    let (kept, invalid) = kept.unzip();
    let errors = Errors::new(&invalid.unwrap_or_default(), |_| w.comments);
    let none = choices.is_empty().then(|| view! { <p class="soft">{w.none}</p> });
    let choice = |(comment, chosen): (backend::counts::StaffComment, bool)| {
        let chosen = kept.as_ref().map_or(chosen, |form| form.comments.contains(&comment.voice.id));
        view! { <ChoiceOf comment chosen/> }
    };
    let choices = choices.into_iter().map(choice).collect_view();
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=w.question
            lede=Some(w.question_lede.to_owned())
            here=Tab::Changes
            editor=true
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <div class="narrow flow">
            <h2><Label change=change.clone()/></h2>
            <p class="tags">{change_tags(&change)}</p>
            <Redline runs=change.runs head=w.change/>
            <form class="filters keep" method="get" action=routes::desk_changes(language, &slug)>
                <input type="hidden" name="provision" value=provision.clone()/>
                <TextField
                    field="number"
                    name="number"
                    label=w.number.label
                    hint_words=w.number.hint
                    value=query("number").unwrap_or_default()
                    optional=true
                />
                <Button label=w.add weight=Weight::Quiet/>
            </form>
            <form class="form" method="post" action=StateCredits::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[provision]" value=provision/>
                <fieldset class="field" id="comments">
                    <legend>{w.comments}</legend>
                    {errors.of("comments").map(|words| view! { <p class="error">{words}</p> })}
                    {none}
                    <div class="choices">{choices}</div>
                </fieldset>
                <div class="actions">
                    <Button label=w.save/>
                    <a href=routes::desk_changes(language, &slug)>{w.cancel}</a>
                </div>
            </form>
        </div>
    }
}
