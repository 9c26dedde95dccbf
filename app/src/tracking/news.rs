//! What is new.

use backend::submissions::ReceiptComment;
use backend::tracking;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::MarkAsRead;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Shown, Time, Weight};

/// What happened since its sender said to have read last, and the button to say so.
#[component]
pub(crate) fn News(
    /// Secret of the tracking address.
    secret: String,
    /// What happened, the oldest first.
    news: Vec<tracking::News>,
    /// The comments, to name them.
    comments: Vec<ReceiptComment>,
    /// Whoever looks may say that it was read.
    acts: bool,
) -> impl IntoView {
    let all = t();
    let t = &all.following;
    let Some(turn) = news.last().map(|news| news.turn) else {
        return view! { <p class="soft">{t.nothing_new}</p> }.into_any();
    };
    let item = |news: tracking::News| {
        let label = comments.iter().find(|comment| comment.id == news.comment);
        let label = label.map(|comment| capital(&name(&comment.label))).unwrap_or_default();
        let by = news.by.map(|name| format!(" {}", (t.by)(&name)));
        let reason = (!news.reason.is_empty())
            .then(|| view! { <br/>{t.reason}" "<span class="said" lang="ro">{news.reason}</span> });
        view! {
            <li>
                <b>{label}</b>": "{(t.event)(news.kind, news.version)}{by}" "
                <span class="soft"><Time at=news.at shown=Shown::DayAndTime/></span>
                {reason}
            </li>
        }
    };
    let items = news.into_iter().map(item).collect_view();
    let read = acts.then(|| {
        view! {
            <form class="actions" method="post" action=MarkAsRead::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <input type="hidden" name="turn" value=turn.to_string()/>
                <Button label=t.seen weight=Weight::Quiet/>
            </form>
            <p class="hint">{t.seen_hint}</p>
        }
    });
    view! { <section class="card note flow"><h2>{t.news}</h2><div class="prose"><ul>{items}</ul></div>{read}</section> }
        .into_any()
}
