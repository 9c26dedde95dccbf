//! Where a comment on an earlier version stands now, beside the comment.

use backend::reading;
use leptos::prelude::*;
use model::placements::State;
use model::redline;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Redline;

/// What became of its provision in a sentence, an expert's reason, and the words that it speaks about.
#[component]
pub(crate) fn Standing(
    /// Slug of the consultation.
    slug: String,
    /// Label of the provision that it speaks about; empty for the whole act.
    label: String,
    /// Where it stands.
    standing: reading::Standing,
) -> impl IntoView {
    let w = &t().placements;
    let spoken = (w.spoken)(standing.version, &label);
    let same_words = matches!(standing.state, State::Exact | State::Moved);
    let old = (!standing.old.is_empty() && !same_words).then(|| {
        view! {
            <details class="fold">
                <summary>{w.old}</summary>
                <blockquote class="old" lang="ro">{standing.old.clone()}</blockquote>
            </details>
        }
    });
    view! {
        <div class=class(standing.state)>
            <p><b>{capital(&spoken)}"."</b>" "{became(&slug, &standing)}</p>
            <Reason reason=standing.reason.clone()/>
            {old}
        </div>
    }
}

/// What became of a comment's provision, for its sender: in a sentence, then word by word.
#[component]
pub(crate) fn Since(
    /// Slug of the consultation.
    slug: String,
    /// Where it stands.
    standing: reading::Standing,
) -> impl IntoView {
    let w = &t().placements;
    let (sentence, class) = (became(&slug, &standing), class(standing.state));
    let reading::Standing { old, now, reason, .. } = standing;
    let words = if old.is_empty() && now.is_empty() {
        ().into_any()
    } else if now.is_empty() {
        // Struck words would say that they are gone; perhaps they only went elsewhere.
        view! {
            <p><b>{w.old}</b></p>
            <blockquote class="old" lang="ro">{old}</blockquote>
        }
        .into_any()
    } else if old == now {
        view! { <p class="soft">{w.same_words}</p> }.into_any()
    } else {
        view! { <Redline runs=redline::compare(&old, &now) head=w.since/> }.into_any()
    };
    view! {
        <div class=class>
            <p>{sentence}</p>
            <Reason reason/>
            {words}
        </div>
    }
}

/// The less is certain, the louder.
const fn class(state: State) -> &'static str {
    match state {
        State::Exact | State::Moved => "standing",
        State::WordingChanged | State::Parent | State::Split | State::Orphaned | State::Settled => {
            "standing changed"
        }
        State::NeedsPerson => "standing open",
    }
}

#[component]
fn Reason(reason: Option<String>) -> impl IntoView {
    let w = &t().placements;
    reason.map(|reason| view! { <p><b>{w.reason}</b>" "<span lang="ro">{reason}</span></p> })
}

/// The sentence, with a link to where the comment stands.
fn became(slug: &str, standing: &reading::Standing) -> AnyView {
    let sentence = (t().placements.became)(standing.state, &standing.label);
    let place = (!standing.label.is_empty()).then(|| sentence.split_once(&standing.label)).flatten();
    let Some((before, after)) = place else { return sentence.into_any() };
    let page = if standing.address.is_empty() {
        routes::text(language(), slug)
    } else {
        routes::article(language(), slug, &standing.address)
    };
    let href = format!("{page}#{}", standing.eid);
    view! { {before.to_owned()}<a href=href lang="ro">{standing.label.clone()}</a>{after.to_owned()} }
        .into_any()
}
