//! The header: the site's mark, the way to its rooms, the other language.

use leptos::prelude::*;

use crate::islands::MySubmission;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, parts};

/// The header. The menu is a `<details>`, so that it opens on a phone without script; from 768 px on it is always open.
#[component]
pub(super) fn Header() -> impl IntoView {
    let (t, language) = (&t().site, language());
    let here = parts().and_then(|parts| Some(parts.uri.path_and_query()?.to_string())).unwrap_or_default();
    let path = here.split('?').next().unwrap_or_default().trim_end_matches('/').to_owned();
    let home = routes::home(language);
    let mine = routes::my_submission(language);
    let link = |href: String, words: &'static str| {
        let current = (href == path).then_some("page");
        view! { <li><a href=href aria-current=current>{words}</a></li> }
    };
    let other = language.other();
    view! {
        <header class="bar">
            <div class="wrap">
                <a class="mark" href=home.clone()>
                    <svg class="logo" aria-hidden="true"><use href="#logo"/></svg>
                    {t.name}
                </a>
                <details class="menu">
                    <summary><svg class="i" aria-hidden="true"><use href="#i-menu"/></svg>{t.menu}</summary>
                    <nav aria-label=t.navigation>
                        <ul>
                            {link(home, t.consultations)}
                            {link(routes::about(language), t.about)}
                            {link(routes::organisation_sign_up(language), t.organisations)}
                            <li>
                                <MySubmission
                                    current=mine == path
                                    href=mine
                                    label=t.my_submission.to_owned()
                                    saved=t.saved.clone()
                                />
                            </li>
                            <li>
                                <a href=routes::translated(&here, other) lang=other.as_str() hreflang=other.as_str()>
                                    {t.other_language}
                                </a>
                            </li>
                        </ul>
                    </nav>
                </details>
            </div>
        </header>
    }
}
