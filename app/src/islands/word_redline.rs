//! The proposed wording against the present text, while it is being written.

use std::time::Duration;

use leptos::either::EitherOf3;
use leptos::prelude::*;
use model::redline::{Run, compare};

use super::typing::{Pause, follow};

/// What stays, what goes, what comes, word by word.
#[component]
fn Redlined(runs: Vec<Run>) -> impl IntoView {
    let piece = |run| match run {
        Run::Kept(text) => EitherOf3::A(text),
        Run::Inserted(text) => EitherOf3::B(view! { <ins>{text}</ins> }),
        Run::Deleted(text) => EitherOf3::C(view! { <del>{text}</del> }),
    };
    runs.into_iter().map(piece).collect_view()
}

/// The redline below the field for a proposed wording. The server shows how things stand; the browser keeps it so while
/// the person writes. It is not spoken: hearing a whole provision again after each word would drown the writer.
#[island]
pub fn WordRedline(
    /// Id of the textarea.
    of: String,
    /// The present text.
    present: String,
    /// The wording as saved; empty when it does not differ from the present text.
    proposed: String,
    /// The line above the redline.
    head: String,
) -> impl IntoView {
    let wording = RwSignal::new(proposed);
    let pause = Pause::new();
    follow(of, move |text| pause.then(Duration::from_millis(200), move || wording.set(text)));
    move || {
        let proposed = wording.get();
        let changed =
            !proposed.trim().is_empty() && !proposed.split_whitespace().eq(present.split_whitespace());
        changed.then(|| {
            let runs = compare(&present, &proposed);
            view! {
                <div class="redline">
                    <p class="redline-head">{head.clone()}</p>
                    <p><Redlined runs/></p>
                </div>
            }
        })
    }
}
