//! Small words beside a title: what something is and where it stands.

use leptos::prelude::*;
use model::comments::Stance;

use super::stance_class;
use crate::messages::t;

/// A tag.
#[component]
pub fn Tag(
    /// Its word.
    #[prop(into)]
    label: String,
    /// Colour: empty (grey), `org`, `ok`, `wait`, `bad`. The word always says it too.
    #[prop(optional)]
    colour: &'static str,
) -> impl IntoView {
    view! { <span class=class_of(colour)>{label}</span> }
}

/// A tag with the stance of one comment and its pattern.
#[component]
pub fn StanceTag(
    /// The stance.
    stance: Stance,
) -> impl IntoView {
    let swatch = format!("sw {}", stance_class(stance));
    view! { <span class="tag stance-tag"><i class=swatch></i>{(t().ui.stance_of_one)(stance)}</span> }
}

fn class_of(colour: &str) -> String {
    if colour.is_empty() { "tag".to_owned() } else { format!("tag {colour}") }
}
