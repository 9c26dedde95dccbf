//! The way between the staff's pages of one consultation.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// One of the staff's pages of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The consultation at a glance.
    Dashboard,
    /// Title, summary, period.
    Facts,
    /// The text of the draft.
    Text,
    /// The per-article table.
    Articles,
    /// The comments.
    Comments,
    /// Comments that are near-copies of one text.
    Campaigns,
    /// What the newest version changed.
    Changes,
    /// What waits for a moderator.
    Moderation,
    /// Where comments stand after a new version.
    Placements,
    /// What becomes of recommendations.
    Outcomes,
    /// Themes on comments.
    Themes,
    /// The register.
    Register,
    /// Files that were ordered.
    Files,
}

/// Tabs that are links to pages.
#[component]
pub fn DeskTabs(
    /// The consultation.
    slug: String,
    /// The page that shows them.
    here: Tab,
    /// Whether the reader may prepare consultations and texts.
    editor: bool,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let tabs = [
        (Tab::Dashboard, t.dashboard.tab, routes::dashboard(language, &slug), true),
        (Tab::Facts, t.desk.facts, routes::edit_consultation(language, &slug), editor),
        (Tab::Text, t.desk.text, routes::draft(language, &slug), editor),
        (Tab::Articles, t.desk.articles, routes::desk_articles(language, &slug), true),
        (Tab::Comments, t.desk.comments, routes::desk_comments(language, &slug), true),
        (Tab::Moderation, t.moderation.tab, routes::moderation(language, &slug), true),
        (Tab::Campaigns, t.desk.campaigns, routes::campaigns(language, &slug), true),
        (Tab::Themes, t.themes.tab, routes::themes(language, &slug), true),
        (Tab::Changes, t.desk.changes, routes::desk_changes(language, &slug), true),
        (Tab::Placements, t.desk.placements, routes::placements(language, &slug), true),
        (Tab::Outcomes, t.desk.outcomes, routes::outcomes(language, &slug), true),
        (Tab::Register, t.desk.register, routes::desk_register(language, &slug), true),
        (Tab::Files, t.exports.title, routes::desk_files(language, &slug), true),
    ];
    let link = |(tab, words, href, _)| {
        view! { <li><a href=href aria-current=(tab == here).then_some("page")>{words}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=t.desk.tabs>
            <ul>{tabs.into_iter().filter(|(.., open)| *open).map(link).collect_view()}</ul>
        </nav>
    }
}
