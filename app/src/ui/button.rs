//! Buttons that send a form.

use leptos::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one next step of a page.
    #[default]
    Main,
    /// Another way on.
    Quiet,
    /// Takes something away.
    Danger,
    /// Sends a form but looks like a link.
    Link,
}

impl Weight {
    /// Its classes; a link that looks like a button takes them too.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Main => "btn",
            Self::Quiet => "btn quiet",
            Self::Danger => "btn danger",
            Self::Link => "linkish",
        }
    }
}

/// A submit button. What only those who listen need to tell it from its neighbours stands in `about`.
#[component]
pub fn Button(
    /// Words on it.
    #[prop(into)]
    label: String,
    /// Said after the words, not shown: which comment it removes.
    #[prop(optional, into)]
    about: Option<String>,
    /// How much it asks to be pressed.
    #[prop(optional)]
    weight: Weight,
    /// Name of the value that it sends.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value that it sends.
    #[prop(optional, into)]
    value: Option<String>,
) -> impl IntoView {
    let about = about.map(|about| view! { <span class="sr">{format!(" {about}")}</span> });
    view! { <button class=weight.class() type="submit" name=name value=value>{label}{about}</button> }
}
