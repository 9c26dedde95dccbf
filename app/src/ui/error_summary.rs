//! Everything to mend, on top of a form.

use leptos::prelude::*;

use super::Errors;
use crate::messages::t;

/// The list of what to mend, each item a link to its field; nothing where there is nothing to mend. Its role makes
/// screen readers say it when the page arrives.
#[component]
pub fn ErrorSummary(
    /// The problems.
    errors: Errors,
) -> impl IntoView {
    let t = t();
    (!errors.is_empty()).then(|| {
        let link =
            |(id, sentence): (String, String)| view! { <li><a href=format!("#{id}")>{sentence}</a></li> };
        view! {
            <div class="error-summary" role="alert" tabindex="-1" id="errors">
                <h2>{t.problems.summary}</h2>
                <ul>{errors.links().into_iter().map(link).collect_view()}</ul>
                <p>{t.ui.nothing_lost}</p>
            </div>
        }
    })
}
