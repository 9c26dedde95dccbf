//! The margin of an article's page: how much was said, and the way to one's own submission. The page is the same for
//! everyone, so the number of one's own comments is in the header, where the browser asks for it.

use leptos::prelude::*;
use model::counts::Counts;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, Stances, senders};

/// Counts, and the link to one's own submission while comments are taken.
#[component]
pub(super) fn Side(
    /// Label of the article.
    label: String,
    /// What was said on it.
    counts: Counts,
    /// Comments are taken.
    open: bool,
    /// Number of the version, address and words of the article's history, and address of what the version changed;
    /// none for the first version.
    history: Option<(i64, (String, &'static str), String)>,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let said = (counts.comments > 0).then(|| {
        let title = (t.reading.comments_on)(&(t.ui.comments)(counts.comments), &label);
        view! {
            <section class="card note">
                <h2>{title}</h2>
                <p class="of">{senders(&counts)}</p>
                <Stances stances=counts.stances look=Look::Long/>
            </section>
        }
    });
    let versions = history.map(|(number, (history, words), changes)| {
        view! {
            <section class="card note">
                <h2>{(t.versions.name)(number)}</h2>
                <p><a href=history>{words}</a></p>
                <p><a href=changes>{t.versions.see_changes}</a></p>
            </section>
        }
    });
    let mine = open.then(|| {
        view! {
            <section class="card note no-print">
                <h2>{t.site.my_submission}</h2>
                <p class="of">{t.reading.mine}</p>
                <p><a class="btn quiet" href=routes::my_submission(l)>{t.reading.to_mine}</a></p>
            </section>
        }
    });
    view! { <aside class="aside sticky" aria-label=t.reading.aside>{said}{versions}{mine}</aside> }
}
