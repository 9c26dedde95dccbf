//! A word to the reader that is not part of the text.

use leptos::prelude::*;

/// What a notice is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    #[default]
    Plain,
    /// Something was done.
    Done,
    /// Take care.
    Warning,
    /// Something is wrong.
    Bad,
}

/// A notice. One that says that something was done is announced when the page arrives.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    tone: Tone,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let class = match tone {
        Tone::Plain => "notice",
        Tone::Done => "notice ok",
        Tone::Warning => "notice warn",
        Tone::Bad => "notice bad",
    };
    view! { <div class=class role=(tone == Tone::Done).then_some("status")>{children()}</div> }
}
