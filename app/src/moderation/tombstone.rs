//! What everyone reads in the place of a hidden comment, and the way to report one.

use backend::reading;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The rule, the day, and in which role somebody hid it.
#[component]
pub(crate) fn Tombstone(
    /// What is known.
    stone: reading::Tombstone,
) -> impl IntoView {
    let t = t();
    let w = &t.moderation;
    let words = match (stone.rule, stone.at, stone.role) {
        (Some(rule), Some(at), Some(role)) => {
            (w.public.tombstone)((w.rule)(rule), &(t.dates.day)(&at), (w.role)(role))
        }
        _ => w.public.tombstone_plain.to_owned(),
    };
    view! { <p class="soft"><i>{words}</i></p> }
}

/// The link with which a reader reports a comment, on a page that everyone shares.
#[component]
pub(crate) fn ReportLink(
    /// Id of the comment.
    comment: String,
    /// Number in the register, for those who hear the link without its comment.
    number: String,
) -> impl IntoView {
    let w = &t().moderation.public;
    let about = format!(" {}", (w.report_of)(&number));
    view! {
        <p class="report"><a href=routes::report(language(), &comment) rel="nofollow">{w.report}<span class="sr">{about}</span></a></p>
    }
}
