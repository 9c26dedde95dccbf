//! The comments that hold a phrase, or that want one change.

use backend::readings::Group;
use leptos::prelude::*;
use model::limits;
use model::outcomes::Selection;

use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{DeskHead, Tab};

/// The comments, and for experts the way to one answer for all who want a change.
#[component]
pub(super) fn GroupOf(group: Group, editor: bool, expert: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.readings;
    let Group { card, here, phrase, count, ids, items } = group;
    let slug = card.slug.clone();
    let shown = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let answer = (expert && phrase.is_none() && !ids.is_empty()).then(|| {
        let named: Vec<&str> = ids.iter().map(String::as_str).take(limits::NAMED_AT_ONCE).collect();
        let selection = Selection { comments: named.join(" "), ..Selection::default() };
        let href = routes::new_decision(language, &slug, &selection, None);
        view! { <a class="btn quiet" href=href>{(w.change_answer)(count)}</a> }
    });
    let title = phrase.map_or_else(|| (w.with_change)(count), |phrase| (w.with_phrase)(&phrase));
    let back = routes::desk_article(language, &slug, &here.eid);
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title
            lede=Some((w.title)(&here.label, &here.heading))
            here=Tab::Articles
            editor
        />
        <p class="actions"><a href=back>{w.back}</a>{answer}</p>
        <p class="soft">{(w.of_them)(shown, count)}</p>
        <h2 class="sr">{t.counts.list}</h2>
        {items.into_iter().map(|comment| view! { <Comment slug=slug.clone() comment/> }).collect_view()}
    }
}
