//! The files that came with a comment, for staff.

use backend::attachments::Attachment;
use leptos::prelude::*;

use super::listed::{facts, name};
use crate::messages::t;
use crate::routes;

/// A line of links; nothing where there is no file. What waits for the scanner or failed it is named and not linked.
#[component]
pub(crate) fn DeskFiles(slug: String, files: Vec<Attachment>) -> impl IntoView {
    if files.is_empty() {
        return ().into_any();
    }
    let item = |file: Attachment| {
        let (name, facts) = (name(&file), facts(&file));
        let named = if file.state.is_given_out() {
            let href = routes::desk_file(&slug, file.id.as_str());
            view! { <a href=href download="" rel="nofollow">{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        view! { <li>{named}" "<small>{format!("({facts})")}</small></li> }
    };
    let items = files.into_iter().map(item).collect_view();
    view! { <div class="meta"><b>{t().attachments.title}</b><ul class="plain">{items}</ul></div> }.into_any()
}
