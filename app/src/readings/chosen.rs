//! The comments that are shown: those that stand for all, those with evidence, those that ask. Each stands once.

use std::collections::{BTreeMap, BTreeSet};

use backend::counts::StaffComment;
use backend::readings::{Body, EACH_SHOWN, Standing};
use leptos::prelude::*;

use crate::counts::Comment;
use crate::messages::t;

/// The three lists.
#[component]
pub(super) fn Chosen(slug: String, body: Body, comments: BTreeMap<String, StaffComment>) -> impl IntoView {
    let w = &t().readings;
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let lists = [
        (w.representatives, w.representatives_lede, body.representatives, usize::MAX),
        (w.evidence, w.evidence_lede, body.evidence, EACH_SHOWN),
        (w.questions, w.questions_lede, body.questions, EACH_SHOWN),
    ];
    let lists = lists.into_iter().map(|(title, lede, chosen, most)| {
        let shown: Vec<(StaffComment, i64, bool)> = chosen
            .into_iter()
            .take(most)
            .filter_map(|Standing { comment, same }| {
                let found = comments.get(&comment)?.clone();
                Some((found, same, seen.insert(comment)))
            })
            .collect();
        (!shown.is_empty()).then(|| {
            let items =
                shown.into_iter().map(|(comment, same, fresh)| one(slug.clone(), comment, same, fresh));
            view! {
                <section>
                    <h2>{title}</h2>
                    <p class="soft">{lede}</p>
                    {items.collect_view()}
                </section>
            }
        })
    });
    lists.collect_view()
}

/// A comment, or the way to it where it stands above.
fn one(slug: String, comment: StaffComment, same: i64, fresh: bool) -> AnyView {
    let w = &t().readings;
    if !fresh {
        let href = format!("#o-{}", comment.voice.id);
        let place = if comment.voice.label.is_empty() { t().counts.whole_act } else { &comment.voice.label };
        return view! { <p><a href=href>{(w.above)(&comment.voice.number, place)}</a></p> }.into_any();
    }
    let more = (same > 1 && comment.voice.campaign.is_none())
        .then(|| view! { <p class="soft">{(w.same)(same)}</p> });
    view! { <Comment slug comment>{more}</Comment> }.into_any()
}
