//! The files of a submission, named.

use backend::attachments::Attachment;
use leptos::prelude::*;

use crate::messages::t;

/// Name, or its place where it has none.
pub(super) fn name(file: &Attachment) -> String {
    file.name.clone().unwrap_or_else(|| (t().attachments.nameless)(file.position))
}

/// Kind and size, and what keeps it from being given out.
pub(super) fn facts(file: &Attachment) -> String {
    let w = &t().attachments;
    let facts = [
        Some((w.kind)(file.media_type).to_owned()),
        Some((w.size)(file.size)),
        (w.state)(file.state).map(str::to_owned),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The list; nothing where there is no file.
#[component]
pub(crate) fn Listed(
    /// The files.
    files: Vec<Attachment>,
    /// Where each, by its place, can be had.
    #[prop(optional)]
    href: Option<Box<dyn Fn(i64) -> String>>,
    /// Say the hash of each, as it stands in the receipt.
    #[prop(optional)]
    hashes: bool,
) -> impl IntoView {
    let item = |file: Attachment| {
        let (name, facts) = (name(&file), facts(&file));
        let link = href.as_ref().filter(|_| file.state.is_given_out()).map(|href| href(file.position));
        let named = match link {
            Some(href) => view! { <a href=href download="" rel="nofollow">{name}</a> }.into_any(),
            None => name.into_any(),
        };
        let hash = hashes.then(|| view! { <br/><code class="hash">{file.sha256}</code> });
        view! { <li>{named}" "<small>{format!("({facts})")}</small>{hash}</li> }
    };
    let items = files.into_iter().map(item).collect_view();
    view! { <ul class="plain">{items}</ul> }
}
