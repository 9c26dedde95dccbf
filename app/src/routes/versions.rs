//! Addresses of versions that say more than the page: which two, how, and which page of their changes.

use model::Language;
use percent_encoding::utf8_percent_encode;

use super::desk::with;
use super::paths::{KEPT, article_history, comparison, version};

/// How two versions are shown, as the address says it: one beside the other.
pub const SIDE: &str = "side";

/// How two versions are shown, as the address says it: both in one text.
pub const INLINE: &str = "inline";

/// Where the references that point wrongly stand on a comparison.
pub const WRONG_REFERENCES: &str = "trimiteri";

/// What changed between two versions.
#[must_use]
pub fn comparison_of(language: Language, slug: &str, from: i64, to: i64) -> String {
    let page = comparison(language, slug);
    with(&page, &[("from", &from.to_string()), ("to", &to.to_string())])
}

/// A page of what changed between two versions, shown in one of the two ways.
#[must_use]
pub fn comparison_page(
    language: Language,
    slug: &str,
    (from, to): (i64, i64),
    view: &str,
    page: i64,
) -> String {
    let address = comparison_of(language, slug, from, to);
    if page > 1 { format!("{address}&view={view}&page={page}") } else { format!("{address}&view={view}") }
}

/// The history of an article under the name that it has in a version.
#[must_use]
pub fn article_history_in(language: Language, slug: &str, address: &str, number: i64) -> String {
    with(&article_history(language, slug, address), &[("version", &number.to_string())])
}

/// A provision in the text of a version.
#[must_use]
pub fn provision_in(language: Language, slug: &str, number: i64, eid: &str) -> String {
    format!("{}#{}", version(language, slug, &number.to_string()), utf8_percent_encode(eid, KEPT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{is_shared, translated};

    #[test]
    fn addresses_of_versions_are_shared_and_have_both_languages() {
        let pages = |l| {
            [
                comparison_page(l, "x", (1, 2), SIDE, 3),
                article_history_in(l, "x", "art-5", 1),
                version(l, "x", "2"),
            ]
        };
        for (ro, en) in pages(Language::Ro).into_iter().zip(pages(Language::En)) {
            assert!(is_shared(ro.split('?').next().unwrap_or_default()), "{ro}");
            assert_eq!(translated(&ro, Language::En), en);
        }
        assert_eq!(
            comparison_page(Language::Ro, "x", (1, 2), SIDE, 3),
            "/ro/consultari/x/comparatie?from=1&to=2&view=side&page=3"
        );
    }
}
