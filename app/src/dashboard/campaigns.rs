//! The greatest campaigns.

use backend::campaigns::Summary;
use backend::dashboard::Campaigning;
use leptos::prelude::*;

use crate::campaigns::Name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// How many there are, and those with most comments.
#[component]
pub(super) fn Campaigns(slug: String, campaigns: Campaigning, all: i64) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.dashboard;
    let Campaigning { campaigns, comments, greatest } = campaigns;
    let line = |summary: Summary| {
        let href = routes::campaign(l, &slug, &summary.id);
        let words = (t.ui.comments)(summary.comments);
        view! { <li><a href=href><Name summary/></a>" "<span class="soft">{words}</span></li> }
    };
    let list = (!greatest.is_empty()).then(|| {
        view! {
            <ul class="campaign-lines">{greatest.into_iter().map(line).collect_view()}</ul>
            <p><a href=routes::campaigns(l, &slug)>{w.all_campaigns}</a></p>
        }
    });
    view! {
        <section class="part">
            <h2>{t.campaigns.title}</h2>
            <p>{(w.campaigns_are)(campaigns, comments, all)}</p>
            {list}
        </section>
    }
}
