//! What stands on top of every staff page of one consultation.

use leptos::prelude::*;

use super::{Breadcrumb, DeskTabs, Head, Tab};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Title, the way back to the desk, heading and tabs.
#[component]
pub fn DeskHead(
    /// Name of the consultation in addresses.
    slug: String,
    /// Its title.
    #[prop(into)]
    consultation: String,
    /// Heading of the page.
    #[prop(into)]
    title: String,
    /// A sentence below the heading.
    #[prop(optional_no_strip)]
    lede: Option<String>,
    /// Which page this is.
    here: Tab,
    /// Whether the reader may prepare consultations and texts.
    editor: bool,
    /// The page shows errors to mend.
    #[prop(optional)]
    errors: bool,
) -> impl IntoView {
    let t = t();
    let tab = match here {
        Tab::Dashboard => t.dashboard.tab,
        Tab::Facts => t.desk.facts,
        Tab::Text => t.desk.text,
        Tab::Articles => t.desk.articles,
        Tab::Comments => t.desk.comments,
        Tab::Campaigns => t.desk.campaigns,
        Tab::Changes => t.desk.changes,
        Tab::Moderation => t.moderation.tab,
        Tab::Placements => t.desk.placements,
        Tab::Outcomes => t.desk.outcomes,
        Tab::Register => t.desk.register,
        Tab::Files => t.exports.title,
        Tab::Themes => t.themes.tab,
    };
    let kicker = (title != consultation).then(|| view! { <p class="kicker">{consultation.clone()}</p> });
    let name =
        if title == consultation { format!("{tab}: {title}") } else { format!("{title}: {consultation}") };
    view! {
        <Head title=name errors=errors/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language()))] here=consultation/>
        <header class="head">
            {kicker}
            <h1>{title}</h1>
            {lede.map(|lede| view! { <p class="lede">{lede}</p> })}
        </header>
        <DeskTabs slug here editor/>
    }
}
