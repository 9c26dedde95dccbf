//! A page of comments.

use backend::counts::StaffList;
use leptos::prelude::*;
use model::counts::Filter;

use super::staff_comment::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{EmptyState, Pagination, Step};

/// The comments, newest first, with the way to older ones and back to the newest.
#[component]
pub(super) fn CommentList(
    slug: String,
    provision: Option<String>,
    list: StaffList,
    /// The comments of campaigns stand in the list because somebody asked for that.
    whole: bool,
    /// They stand above it.
    apart: bool,
    /// What narrows the list further.
    narrowed: Filter,
) -> impl IntoView {
    let (w, shared, language) = (&t().counts, &t().reading, language());
    if list.items.is_empty() && apart {
        return ().into_any();
    }
    if list.items.is_empty() {
        return view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any();
    }
    let newest = query("cursor").is_some_and(|cursor| !cursor.is_empty()).then(|| Step {
        words: shared.newest.to_owned(),
        title: None,
        href: match provision.as_deref() {
            asked if !narrowed.is_empty() => {
                routes::desk_comments_by(language, &slug, asked, &narrowed, None)
            }
            asked if whole => routes::desk_comments_whole(language, &slug, asked, None),
            Some(eid) => routes::desk_comments_on(language, &slug, eid),
            None => routes::desk_comments(language, &slug),
        },
    });
    let older = list.next.map(|cursor| Step {
        words: shared.older.to_owned(),
        title: None,
        href: match provision.as_deref() {
            asked if !narrowed.is_empty() => {
                routes::desk_comments_by(language, &slug, asked, &narrowed, Some(&cursor))
            }
            asked if whole => routes::desk_comments_whole(language, &slug, asked, Some(&cursor)),
            asked => routes::desk_comments_from(language, &slug, asked, &cursor),
        },
    });
    let comments = list.items.into_iter().map(|comment| view! { <Comment slug=slug.clone() comment/> });
    view! {
        <h2 class="sr">{w.list}</h2>
        {comments.collect_view()}
        <Pagination label=shared.pages previous=newest next=older/>
    }
    .into_any()
}
