//! A comment that waits to be sent.

use backend::submissions::DraftComment;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::said::{Said, Tags};
use crate::comments::{RemoveComment, capital, name, place};
use crate::messages::t;
use crate::placements::Since;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Tag, Weight};

/// The comment, with the ways to change it and to take it out while the consultation is open; afterwards its wording
/// can be copied.
#[component]
pub(super) fn DraftItem(
    /// The comment.
    comment: DraftComment,
    /// Comments are still taken.
    open: bool,
    /// They are not, but it may still be sent as it is, or taken out.
    fixed: bool,
) -> impl IntoView {
    let (t, language) = (&t().submissions.mine, language());
    let DraftComment { id, target, form, wording, problems, standing } = comment;
    let since = standing.map(|standing| view! { <Since slug=target.slug.clone() standing/> });
    let label = name(&target.label);
    let unfinished = (!problems.0.is_empty()).then(|| view! { <Tag label=t.unfinished colour="wait"/> });
    let below = if open || fixed {
        view! { <Actions id=id.to_string() label=label.clone() fixed/> }.into_any()
    } else {
        let copy = (!wording.is_empty()).then(|| {
            view! { <details class="fold"><summary>{t.copy}</summary><div class="said">{form.proposed_wording}</div></details> }
        });
        copy.into_any()
    };
    view! {
        <li class="sheet" id=format!("o-{id}")>
            <header>
                <h3><a href=place(language, &target)>{capital(&label)}</a></h3>
                <p class="tags">
                    {unfinished}
                    <Tags stance=form.stance.parse().ok() kind=form.kind.parse().ok()/>
                </p>
            </header>
            <Said text=form.text wording reasons=form.reasons/>
            {since}
            {below}
        </li>
    }
}

#[component]
fn Actions(id: String, label: String, fixed: bool) -> impl IntoView {
    let (t, language) = (&t().submissions.mine, language());
    let on = (t.on)(&label);
    let change = (!fixed).then(|| {
        view! {
            <a class="btn quiet" href=routes::comment(language, &id)>
                {t.change}
                <span class="sr">{format!(" {on}")}</span>
            </a>
        }
    });
    view! {
        <div class="actions">
            {change}
            <form method="post" action=RemoveComment::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="id" value=id/>
                <Button label=t.remove about=on weight=Weight::Danger/>
            </form>
        </div>
    }
}
