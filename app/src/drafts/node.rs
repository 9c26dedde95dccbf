//! One recognised provision.

use backend::drafts::Finding;
use leptos::prelude::*;

use super::correction::CorrectionForm;
use super::leaf::{Forms, Leaf};
use super::shape::Shape;
use super::undo::Undo;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Errors, Notice, Tag, Tone};

/// How much of a text stands in the closed node.
const BEGINNING: usize = 90;

/// The provision: closed by default; open when its forms are shown, or when an error stands on it.
#[component]
pub(super) fn Node(leaf: Leaf, slug: String, errors: Errors) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let name = leaf.name().to_owned();
    let Leaf { node, doubts, forms, done } = leaf;
    let beginning = if node.heading.is_empty() { beginning(&node.text) } else { node.heading.clone() };
    let errors_here = doubts.iter().filter(|finding| finding.is_error()).fold(0, |n, _| n + 1);
    let (class, colour) = match errors_here {
        0 if !doubts.iter().any(Finding::is_warning) => ("node", None),
        0 => ("node doubt", Some("wait")),
        _ => ("node doubt wrong", Some("bad")),
    };
    let tag = colour.map(|colour| view! { <Tag label=(w.badge)(errors_here) colour/>" " });
    let open = forms.is_some() || errors_here > 0;
    let doubt = |finding: Finding| {
        let class = match finding.severity.as_str() {
            "error" => "notice bad",
            "warning" => "notice warn",
            _ => "notice",
        };
        view! { <p class=class>{finding.text.pick(language).to_owned()}</p> }
    };
    let (mut id, said_id) = (Some(format!("n-{}", node.eid)), format!("n-{}", node.eid));
    let done = done.map(|(words, step)| {
        // Whoever arrives here hears what was done first, and the next stop is the button that undoes it.
        id = None;
        let step = step.map(|step| view! { <Undo slug=slug.clone() step at=node.eid.clone()/> });
        view! { <div id=said_id><Notice tone=Tone::Done><p>{words}</p>{step}</Notice></div> }
    });
    let inside = match forms {
        Some(Forms { correction: (form, _), reshape: (reshape, _) }) => {
            let around = node.around.clone();
            view! {
                <CorrectionForm slug=slug.clone() form errors=errors.clone()/>
                <Shape slug form=reshape around errors/>
            }
            .into_any()
        }
        None => {
            let href = routes::draft_node(language, &slug, &node.eid);
            let text = (!node.text.is_empty()).then(|| view! { <p lang="ro">{node.text.clone()}</p> });
            view! {
                {text}
                <p class="actions"><a href=href>{w.correct}<span class="sr">{format!(" {name}")}</span></a></p>
            }
            .into_any()
        }
    };
    view! {
        {done}
        <details class=class open=open id=id>
            <summary>
                <span class="kind">{(w.kind)(node.kind)}</span>
                " "
                <b lang="ro">{node.number.clone()}</b>
                " "
                {tag}
                <span lang="ro">{beginning}</span>
            </summary>
            {doubts.into_iter().map(doubt).collect_view()}
            <p><a href=format!("#l{}", node.first_line)>{(w.see_line)(node.first_line)}</a></p>
            {inside}
        </details>
    }
}

/// The first words of a text, cut between two words.
fn beginning(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(BEGINNING) else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or(text);
    format!("{}…", cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words_and_never_inside_a_letter() {
        let text = "șapte ".repeat(40);
        let cut = beginning(&text);
        assert!(cut.ends_with("șapte…"), "{cut}");
        assert_eq!(cut.chars().count(), 90);
        assert_eq!(beginning("scurt"), "scurt");
    }
}
