//! The footer: who pays, and what every public site owes its visitors.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The footer.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let (all, l) = (t(), language());
    let t = &all.site;
    view! {
        <footer class="foot">
            <div class="wrap">
                <p class="fund">{t.funding}</p>
                <ul class="foot-links">
                    <li><a href=routes::my_submissions(l)>{all.citizens.title}</a></li>
                    <li><a href=routes::check_receipt(l)>{all.receipts.title}</a></li>
                    <li><a href=routes::about(l)>{t.about}</a></li>
                    <li><a href=routes::accessibility(l)>{t.accessibility}</a></li>
                    <li><a href=routes::personal_data(l)>{all.personal_data.title}</a></li>
                    <li><a href=routes::open_data(l)>{t.open_data}</a></li>
                    <li><a href=routes::login(l)>{t.staff}</a></li>
                </ul>
            </div>
        </footer>
    }
}
