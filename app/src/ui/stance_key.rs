//! What the patterns of a stance bar mean, with their numbers.

use leptos::prelude::*;
use model::comments::Stance;
use model::counts;

use super::StanceBar;
use crate::messages::t;

/// In which order stances are shown, everywhere.
pub(super) const ORDER: [Stance; 4] =
    [Stance::Support, Stance::SupportWithChanges, Stance::Neutral, Stance::Against];

/// The class that carries the colour and pattern of a stance.
#[must_use]
pub const fn stance_class(stance: Stance) -> &'static str {
    match stance {
        Stance::Support => "for",
        Stance::SupportWithChanges => "change",
        Stance::Neutral => "neutral",
        Stance::Against => "against",
    }
}

/// How many comments take a stance.
pub(super) const fn number(stances: &counts::Stances, stance: Stance) -> i64 {
    match stance {
        Stance::Support => stances.support,
        Stance::SupportWithChanges => stances.support_with_changes,
        Stance::Neutral => stances.neutral,
        Stance::Against => stances.against,
    }
}

/// How much room a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One below the other, in a margin.
    Long,
    /// In one line, in a card.
    Line,
    /// Numbers alone, under a legend.
    Short,
}

/// The key. Without numbers it is the legend of a page with many bars.
#[component]
pub fn StanceKey(
    /// The numbers.
    #[prop(optional)]
    stances: Option<counts::Stances>,
    /// How much room it takes.
    look: Look,
) -> impl IntoView {
    let t = t();
    let class = match look {
        Look::Long => "stance-key",
        Look::Line => "stance-key line",
        Look::Short => "stance-key short",
    };
    let row = move |stance| {
        let swatch = view! { <i class=format!("sw {}", stance_class(stance))></i> };
        let word = (t.ui.stance_short)(stance);
        match (stances, look) {
            (None, _) => view! { <li>{swatch}{(t.ui.stance)(stance)}</li> }.into_any(),
            (Some(stances), Look::Short) => view! {
                <li>{swatch}<span class="sr">{format!("{word}: ")}</span><b>{number(&stances, stance)}</b></li>
            }
            .into_any(),
            (Some(stances), _) => {
                view! { <li>{swatch}{format!("{word} ")}<b>{number(&stances, stance)}</b></li> }.into_any()
            }
        }
    };
    let label = stances.is_none().then_some(t.ui.stance_key);
    view! { <ul class=class aria-label=label>{ORDER.map(row).collect_view()}</ul> }
}

/// A bar with its key: what a page shows unless the key stands elsewhere.
#[component]
pub fn Stances(
    /// The numbers.
    stances: counts::Stances,
    /// How much room the key takes.
    look: Look,
) -> impl IntoView {
    let height = if look == Look::Short { 12 } else { 14 };
    view! {
        <div class="stance">
            <StanceBar stances height/>
            <StanceKey stances look/>
        </div>
    }
}
