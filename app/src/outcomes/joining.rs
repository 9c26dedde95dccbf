//! Comments that are put under a decision that there is.

use backend::outcomes::Decision;
use leptos::prelude::*;
use model::outcomes::Selection;
use server_fn::ServerFn as _;

use super::JoinDecision;
use super::decision::Card;
use crate::messages::t;
use crate::ssr::language;

/// The decisions that wait for approval, each with the button that puts the selected comments under it.
#[component]
pub(super) fn Joining(slug: String, selection: Selection, others: Vec<Decision>) -> impl IntoView {
    let w = &t().outcomes.deciding;
    let item = |decision: Decision| {
        let (id, revision) = (decision.id.to_string(), decision.revision.to_string());
        let about = format!(": {}", (t().outcomes.outcome)(decision.outcome));
        let fields = view! { <Selected slug=slug.clone() selection=selection.clone()/> };
        view! {
            <li>
                <Card slug=slug.clone() decision>
                    <form method="post" action=JoinDecision::PATH>
                        {fields}
                        <input type="hidden" name="id" value=id/>
                        <input type="hidden" name="revision" value=revision/>
                        <button class="btn quiet" type="submit">{w.join_this}<span class="sr">{about}</span></button>
                    </form>
                </Card>
            </li>
        }
    };
    (!others.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{w.join}</summary>
                <p class="hint">{w.join_hint}</p>
                <ul class="decisions">{others.into_iter().map(item).collect_view()}</ul>
            </details>
        }
    })
}

/// What a form says of the page that it stands on and of the comments that are selected.
#[component]
pub(super) fn Selected(slug: String, selection: Selection) -> impl IntoView {
    let Selection { comments, filter, count } = selection;
    view! {
        <input type="hidden" name="lang" value=language().as_str()/>
        <input type="hidden" name="slug" value=slug/>
        <input type="hidden" name="selection[comments]" value=comments/>
        <input type="hidden" name="selection[filter][article]" value=filter.article/>
        <input type="hidden" name="selection[filter][stance]" value=filter.stance/>
        <input type="hidden" name="selection[filter][kind]" value=filter.kind/>
        <input type="hidden" name="selection[filter][campaign]" value=filter.campaign/>
        <input type="hidden" name="selection[count]" value=count.to_string()/>
    }
}
