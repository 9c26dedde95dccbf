//! A comment in the queue.

use backend::moderation::{Claim, Queued};
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::OpenComment;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Tag, Weight};

/// Id of the form that the boxes belong to.
pub(super) const PICKS: &str = "alese";

/// How it begins, why it waits, since when, who is at work on it, and the way to open it.
#[component]
pub(super) fn Row(slug: String, cause: String, queued: Queued, moderates: bool) -> impl IntoView {
    let t = t();
    let w = &t.moderation;
    let Queued { comment, since, label, begins, claim, barred, .. } = queued.clone();
    let since = (w.since)(&(t.dates.day_and_time)(&since));
    let pick = moderates.then(|| {
        view! {
            <label class="pick">
                <input type="checkbox" name="pick" value=comment.clone() form=PICKS/>
                <span class="sr">{(w.pick)(&begins)}</span>
            </label>
        }
    });
    let barred = barred.then(|| view! { <span>{w.barred}</span> });
    let others = claim.as_ref().is_some_and(|claim| !claim.mine);
    let claim = claim.map(|claim| view! { <span><Claimed claim/></span> });
    let about = capital(&name(&label));
    let open = if others || !moderates {
        let href = routes::moderation_of(language(), &slug, &cause, &comment);
        view! { <a class="btn quiet" href=href>{w.open}<span class="sr">{format!(" {begins}")}</span></a> }
            .into_any()
    } else {
        view! {
            <form method="post" action=OpenComment::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="cause" value=cause/>
                <input type="hidden" name="comment" value=comment/>
                <Button label=w.open about=begins.clone() weight=Weight::Quiet/>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="queued">
            {pick}
            <div class="flow">
                <p class="tags"><Tags queued/></p>
                <p lang="ro">{begins}</p>
                <p class="meta"><span lang="ro">{about}</span><span>{since}</span>{claim}{barred}</p>
            </div>
            {open}
        </li>
    }
}

/// Cause, state, what looks like personal data, how many reported it.
#[component]
pub(super) fn Tags(queued: Queued) -> impl IntoView {
    let w = &t().moderation;
    let cause = queued.cause.map(|cause| view! { <Tag label=(w.cause)(cause) colour="wait"/> });
    let reports =
        (queued.reports > 0).then(|| view! { <Tag label=(w.reports)(queued.reports) colour="bad"/> });
    let flags = queued.flags.into_iter().map(|flag| view! { <Tag label=(w.personal)(flag) colour="bad"/> });
    view! { {cause}<Tag label=(w.state)(queued.state)/>{flags.collect_view()}{reports} }
}

/// Who is at work on it, until when.
#[component]
pub(super) fn Claimed(claim: Claim) -> impl IntoView {
    let t = t();
    let until = (t.dates.day_and_time)(&claim.until);
    if claim.mine { (t.moderation.mine)(&until) } else { (t.moderation.claimed)(&claim.name, &until) }
}
