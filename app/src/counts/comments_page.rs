//! The page of the comments on one provision, or on everything.

use backend::Actor;
use backend::campaigns::Summary;
use backend::counts::{Order, StaffList};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::counts::{Counts, Filter as Narrowed, Row};
use model::provisions::{UNPLACED, WHOLE_ACT, eid_of};

use super::comment_list::CommentList;
use super::files::Files;
use super::filter::{EVERYTHING, Filter};
use super::narrow;
use crate::accounts::{edits, text_page};
use crate::campaigns::Apart;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{DeskHead, Tab};

/// What the page shows.
struct Loaded {
    editor: bool,
    /// The filter in force; absent for everything.
    provision: Option<String>,
    list: StaffList,
    rows: Vec<Row>,
    /// The counts of what is listed, where the table has them.
    counts: Option<Counts>,
    /// Whether some comments have no place in the text.
    unplaced: bool,
    /// The campaigns among the comments, with how many of theirs are here.
    campaigns: Vec<(Summary, i64)>,
    /// Their comments stand in the list, too.
    whole: bool,
    /// What narrows the list further.
    narrowed: Narrowed,
}

/// The page of the comments: `?provision=EID`, `?cursor=`, `?campaigns=all` for those of campaigns, too; what narrows them
/// further: `?stance=`, `?sender=`, `?county=`, `?day=`, `?campaign=`, `?comment=`.
#[component]
pub fn CommentsPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Comments, load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let provision = query("provision").filter(|eid| eid != EVERYTHING).map(|eid| eid_of(&eid).to_owned());
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    let whole = query("campaigns").is_some_and(|shown| shown == "all");
    let (asked, from) = (provision.as_deref(), cursor.as_deref());
    let narrowed = narrow::asked();
    // What is narrowed is shown whole.
    let campaigns =
        if narrowed.is_empty() { backend().campaigns().at(&actor, &slug, asked).await? } else { Vec::new() };
    let list = if !narrowed.is_empty() {
        backend().counts().narrowed(&actor, &slug, asked, &narrowed, from).await?
    } else if whole || campaigns.is_empty() {
        backend().counts().comments(&actor, &slug, asked, from).await?
    } else {
        backend().counts().comments_apart(&actor, &slug, asked, from).await?
    };
    let table = backend().counts().articles(&slug, Order::Law).await?;
    let counts = match provision.as_deref() {
        None => Some(table.total),
        Some(WHOLE_ACT) => Some(table.whole_act),
        Some(UNPLACED) => Some(table.unplaced),
        Some(eid) => table.rows.iter().find(|row| row.eid == eid).map(|row| row.counts),
    };
    let counts = counts.filter(|_| narrowed.is_empty());
    let (rows, unplaced) = (table.rows, table.unplaced.comments > 0);
    let editor = edits(&actor, &slug).await?;
    Ok(Loaded { editor, provision, list, rows, counts, unplaced, campaigns, whole, narrowed })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let w = &t().counts;
    let Loaded { editor, provision, list, rows, counts, unplaced, campaigns, whole, narrowed } = loaded;
    let apart = !whole && !campaigns.is_empty();
    let slug = list.card.slug.clone();
    // Headings above articles have no such page.
    let has_page = |eid: &str| {
        rows.iter().any(|row| {
            eid.strip_prefix(&row.eid).is_some_and(|rest| rest.is_empty() || rest.starts_with("__"))
        })
    };
    let read = provision.as_deref().filter(|eid| *eid == WHOLE_ACT || has_page(eid));
    let read = read.map(|eid| {
        let href = routes::desk_article(language(), &slug, eid);
        view! { <p class="actions"><a href=href>{t().readings.link}</a></p> }
    });
    // The files know the place alone.
    let many = counts.as_ref().map(|counts| counts.comments);
    let files = narrowed
        .is_empty()
        .then(|| view! { <Files slug=slug.clone() provision=provision.clone() comments=many/> });
    let title = match provision.as_deref() {
        None => w.all_comments.to_owned(),
        Some(WHOLE_ACT) => w.on_whole_act.to_owned(),
        Some(UNPLACED) => t().placements.unplaced.to_owned(),
        Some(_) => (w.on)(&list.label),
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=list.card.title.pick(language())
            title
            lede=counts.map(|counts| (w.summary)(&counts))
            here=Tab::Comments
            editor
        />
        <Filter slug=slug.clone() rows provision=provision.clone() label=list.label.clone() unplaced narrowed=narrowed.clone()/>
        {read}
        <Apart slug=slug.clone() provision=provision.clone() campaigns whole/>
        {files}
        <CommentList slug provision list whole apart narrowed/>
    }
}
