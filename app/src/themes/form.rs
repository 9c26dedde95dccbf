//! The form that puts themes on a comment.

use backend::themes::{Coding, Part, Sentence};
use leptos::prelude::*;
use model::invalid::FieldProblem;
use model::themes::{Coding as Form, Filter};
use model::{Invalid, Problem};
use server_fn::ServerFn as _;

use super::suggested::Suggested;
use super::ticks::Ticks;
use super::{NextComment, PutThemes};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, Weight, described, id_of};

/// Sentences and themes to tick, the suggested ones first; then on to the next, or stay.
#[component]
pub(super) fn PutForm(
    slug: String,
    coding: Coding,
    filter: Filter,
    typed: Form,
    errors: Errors,
) -> impl IntoView {
    let (w, language) = (&t().themes.coding, language());
    let comment = coding.told.id.clone();
    let narrowed = {
        let filter = filter.clone();
        move || {
            let Filter { article, sender } = filter.clone();
            view! {
                <input type="hidden" name="filter[article]" value=article/>
                <input type="hidden" name="filter[sender]" value=sender/>
            }
        }
    };
    let suggested = coding.suggestions.iter().map(|found| found.theme.clone()).collect::<Vec<_>>();
    let rest = coding.themes.iter().filter(|theme| !suggested.contains(&theme.id)).cloned().collect();
    let none = typed.none == "true";
    view! {
        <form class="form put" method="post" action=PutThemes::PATH novalidate=true>
            <h2>{w.put}</h2>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug.clone()/>
            {narrowed()}
            <input type="hidden" name="form[comment]" value=comment.clone()/>
            <input type="hidden" name="form[seen]" value=coding.seen.clone()/>
            <Sentences sentences=coding.sentences.clone() ticked=typed.sentences.clone() errors=errors.clone()/>
            <Suggested slug=slug.clone() coding=coding.clone() ticked=typed.themes.clone()/>
            <Ticks themes=rest ticked=typed.themes.clone() errors=errors.clone()/>
            <label class="choice plain">
                <input type="checkbox" name="form[none]" value="true" checked=none/>
                <span>{w.none}</span>
            </label>
            <div class="actions">
                <Button label=w.save_next name="then" value="next"/>
                <Button label=w.save_stay weight=Weight::Quiet name="then" value="stay"/>
            </div>
        </form>
        <form class="actions" method="post" action=NextComment::PATH>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug/>
            {narrowed()}
            <input type="hidden" name="from" value=comment/>
            <Button label=w.skip weight=Weight::Link/>
        </form>
    }
}

/// The sentences of the comment, each with a box.
#[component]
fn Sentences(sentences: Vec<Sentence>, ticked: Vec<String>, errors: Errors) -> impl IntoView {
    let w = &t().themes.coding;
    let (id, problem) = (id_of("sentences"), errors.of("sentences"));
    let by = described(&id, true, problem.is_some(), None);
    let mut part: Option<Part> = None;
    let sentence = |(place, sentence): (usize, Sentence)| {
        let began = part.replace(sentence.part) != Some(sentence.part);
        let head = (began && sentence.part != Part::Text)
            .then(|| view! { <p class="hint">{(w.part)(sentence.part)}</p> });
        let value = place.to_string();
        let checked = ticked.contains(&value);
        view! {
            {head}
            <label class="choice plain sentence">
                <input
                    type="checkbox" name="form[sentences][]" value=value checked=checked
                    id=(place == 0).then(|| id.clone()) aria-describedby=by.clone()
                />
                <span lang="ro">{sentence.words}</span>
            </label>
        }
    };
    let class = if problem.is_some() { "field invalid" } else { "field" };
    let boxes = sentences.into_iter().enumerate().map(sentence).collect_view();
    view! {
        <fieldset class=class>
            <legend>{w.passage}</legend>
            <p class="hint" id="sentences-hint">{w.passage_hint}</p>
            {problem.map(|words| view! { <p class="error" id="sentences-error">{words}</p> })}
            <div class="sentences">{boxes}</div>
        </fieldset>
    }
}

/// What is wrong with what was ticked, in its own sentences.
pub(super) fn errors(invalid: &Invalid) -> Errors {
    let w = &t().themes.coding;
    let label = |field: &str| if field == "sentences" { w.passage } else { w.themes };
    // Under the name of `comments` it comes that somebody else was faster; it stands at the themes.
    let invalid = Invalid(
        invalid
            .0
            .iter()
            .cloned()
            .map(|found| match found.field.as_str() {
                "comments" => FieldProblem { field: "themes".into(), ..found },
                _ => found,
            })
            .collect(),
    );
    let own = |found: &FieldProblem| match (found.field.as_str(), &found.problem) {
        ("themes", Problem::Missing) => Some(w.missing.to_owned()),
        ("themes", Problem::NotForThis) => Some(w.both.to_owned()),
        ("themes", Problem::Taken) => Some(w.changed.to_owned()),
        _ => None,
    };
    Errors::saying(&invalid, label, own)
}
