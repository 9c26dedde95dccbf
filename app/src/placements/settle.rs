//! The form with which an expert settles where one comment stands.

use backend::placements::{Candidate, Waiting};
use leptos::prelude::*;
use model::Invalid;
use model::placements::{NOWHERE, OTHER, Settlement};
use server_fn::ServerFn;

use super::SettlePlacement;
use super::way::Way;
use crate::comments::capital;
use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Redline, Tab, TextArea, TextField, id_of, name_of};

/// The comment, its way so far, the places it could have, and why.
#[component]
pub(super) fn Settle(
    waiting: Waiting,
    /// What was typed before, when it was refused.
    kept: Option<(Settlement, Invalid)>,
    editor: bool,
) -> impl IntoView {
    let (w, language) = (&t().placements, language());
    let Waiting { card, comment, candidates, steps, .. } = waiting;
    let slug = card.slug.clone();
    let id = comment.voice.id.clone();
    let (form, invalid) = kept.unwrap_or_default();
    let errors = Errors::new(&invalid, |field| w.label(field));
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=w.settle
            here=Tab::Placements
            lede=None
            editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <div class="narrow">
            <h2>{w.comment}</h2>
            <Comment slug=slug.clone() comment><Way steps/></Comment>
            <form class="form keep" method="post" action=SettlePlacement::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[comment]" value=id/>
                <Places candidates chosen=form.place problem=errors.of("place")/>
                <TextField
                    field="other"
                    label=w.other.label
                    hint_words=w.other.hint
                    problem=errors.of("other")
                    value=form.other
                    optional=true
                />
                <TextArea field="reason" label=w.why.label hint_words=w.why.hint problem=errors.of("reason") value=form.reason/>
                <div class="actions"><Button label=w.save/><a href=routes::placements(language, &slug)>{w.cancel}</a></div>
            </form>
        </div>
    }
}

/// The candidates with their words, "elsewhere" and "nowhere".
#[component]
fn Places(candidates: Vec<Candidate>, chosen: String, problem: Option<String>) -> impl IntoView {
    let w = &t().placements;
    let (id, name) = (id_of("place"), name_of("place"));
    let wrong = problem.is_some();
    let error_id = format!("{id}-error");
    let by = wrong.then(|| error_id.clone());
    let mut choices: Vec<(String, String, Option<Candidate>)> = candidates
        .into_iter()
        .map(|candidate| (candidate.eid.clone(), capital(&candidate.label), Some(candidate)))
        .collect();
    choices.push((OTHER.to_owned(), w.elsewhere.to_owned(), None));
    choices.push((NOWHERE.to_owned(), w.nowhere.to_owned(), None));
    let choice = |(index, (value, words, candidate)): (usize, (String, String, Option<Candidate>))| {
        let checked = value == chosen;
        let id = (index == 0).then(|| id.clone());
        let text = candidate.map(|candidate| view! { <Redline runs=candidate.runs head=w.candidate/> });
        view! {
            <div class="candidate">
                <label class="choice">
                    <input type="radio" name=name.clone() value=value id=id checked=checked aria-describedby=by.clone()/>
                    <span>{words}</span>
                </label>
                {text}
            </div>
        }
    };
    view! {
        <fieldset class=if wrong { "field invalid" } else { "field" }>
            <legend>{w.place}</legend>
            <p class="hint">{w.place_hint}</p>
            {problem.map(|words| view! { <p class="error" id=error_id>{words}</p> })}
            <div class="choices">{choices.into_iter().enumerate().map(choice).collect_view()}</div>
        </fieldset>
    }
}
