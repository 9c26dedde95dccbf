//! The icons and stance patterns of a page, once, for everything on it to refer to.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

/// The sprite, as it stands in its file.
#[component]
pub(super) fn Sprite() -> impl IntoView {
    InertElement::new(include_str!("sprite.svg"))
}
