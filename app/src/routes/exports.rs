//! Addresses of ordered files that say more than the page.

use model::Language;
use percent_encoding::utf8_percent_encode;

use super::desk::with;
use super::paths::{KEPT, desk_files};

/// The ordered files, saying what was done: `ordered`, `cancelled`, `removed`, `stale`, `changed`, `many`, `which`.
#[must_use]
pub fn desk_files_done(language: Language, slug: &str, done: &str) -> String {
    with(&desk_files(language, slug), &[("done", done)])
}

/// An ordered file; the language is that of the page to go back to where it is not handed out.
#[must_use]
pub fn ordered_file(language: Language, slug: &str, id: &str) -> String {
    let file = format!("/desk/{}/exports/{id}", utf8_percent_encode(slug, KEPT));
    with(&file, &[("lang", language.as_str())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::translated;

    #[test]
    fn the_page_of_files_is_named_in_both_languages() {
        let page = desk_files_done(Language::Ro, "x", "ordered");
        assert_eq!(page, "/ro/masa-de-lucru/x/fisiere?done=ordered");
        assert_eq!(translated(&page, Language::En), "/en/desk/x/files?done=ordered");
        assert_eq!(ordered_file(Language::Ro, "x", "1"), "/desk/x/exports/1?lang=ro");
    }
}
