//! Of what a reading was made, and when.

use backend::readings::Read;
use leptos::prelude::*;

use crate::messages::t;
use crate::ui::{Notice, Tone};

/// When it was read, of how many comments, and what came since.
#[component]
pub(super) fn Made(read: Option<Read>) -> impl IntoView {
    let t = t();
    let w = &t.readings;
    let Some(read) = read else {
        return view! { <Notice><p>{w.unread}</p></Notice> }.into_any();
    };
    let said = [(w.read)(&(t.dates.day_and_time)(&read.made), read.comments), (w.since)(read.since)];
    let stale = read.stale.then(|| view! { <Notice tone=Tone::Warning><p>{w.stale}</p></Notice> });
    let capped = read.body.capped.then(|| view! { <p class="soft">{(w.capped)(read.body.texts)}</p> });
    view! {
        {stale}
        <p class="soft made">{said.join(" ").trim().to_owned()}" "{w.how}</p>
        {capped}
    }
    .into_any()
}
