//! What leads from a comment to its themes.

use leptos::prelude::*;
use model::themes::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// For staff: the way to the themes of a comment.
#[component]
pub(crate) fn ThemesOf(slug: String, comment: String) -> impl IntoView {
    let href = routes::coding_of(language(), &slug, &comment, &Filter::default(), &[]);
    view! { <span><a href=href>{t().themes.beside}</a></span> }
}
