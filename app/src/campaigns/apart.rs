//! The campaigns above a list of comments, each in one line, so that the list shows what people said by themselves.

use backend::campaigns::Summary;
use leptos::prelude::*;

use super::list::Name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The lines, and the way to see everything; nothing where no comment here belongs to a campaign.
#[component]
pub(crate) fn Apart(
    slug: String,
    /// The filter in force.
    provision: Option<String>,
    /// The campaigns, with how many of their comments are here.
    campaigns: Vec<(Summary, i64)>,
    /// Their comments stand in the list, too.
    whole: bool,
) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    if campaigns.is_empty() {
        return ().into_any();
    }
    let other = if whole {
        let href = match provision.as_deref() {
            Some(eid) => routes::desk_comments_on(language, &slug, eid),
            None => routes::desk_comments(language, &slug),
        };
        view! { <a href=href>{w.show_apart}</a> }
    } else {
        let href = routes::desk_comments_whole(language, &slug, provision.as_deref(), None);
        view! { <a href=href>{w.show_all}</a> }
    };
    view! {
        <section class="campaigns-here">
            <h2>{w.here}</h2>
            <p class="soft">{(!whole).then_some(w.here_lede)}" "{other}</p>
            <Lines slug campaigns/>
        </section>
    }
    .into_any()
}

/// One line for each campaign, with how many of its comments are here.
#[component]
pub(crate) fn Lines(slug: String, campaigns: Vec<(Summary, i64)>) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let line = |(summary, here): (Summary, i64)| {
        let href = routes::campaign(language, &slug, &summary.id);
        let figure = (w.here_of)(here, summary.comments);
        view! { <li><a href=href><Name summary/></a>" "<span class="soft">{figure}</span></li> }
    };
    view! { <ul class="campaign-lines">{campaigns.into_iter().map(line).collect_view()}</ul> }
}
