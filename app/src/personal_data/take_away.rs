//! The links by which people take away what is stored about them.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Both formats, and what they hold.
#[component]
pub(crate) fn TakeAway() -> impl IntoView {
    let (t, language) = (&t().personal_data, language());
    view! {
        <p>{t.take_away_text}</p>
        <p class="actions">
            <a class="btn quiet" href=routes::my_data_file(language, "html")>{t.take_page}</a>
            <a class="btn quiet" href=routes::my_data_file(language, "json")>{t.take_json}</a>
        </p>
    }
}
