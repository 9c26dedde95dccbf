//! Addresses of results that say more than the page, of comments that they quote, and of files of open data.

use backend::results::Place;
use model::Language;
use percent_encoding::utf8_percent_encode;

use super::api::API_CONSULTATIONS;
use super::desk::with;
use super::paths::{KEPT, act, article, results, text};

/// A page of results.
#[must_use]
pub fn results_page(language: Language, slug: &str, page: i64) -> String {
    with(&results(language, slug), &[("page", &page.to_string())])
}

/// The results of one article, by its Akoma Ntoso name, perhaps from a decision on.
#[must_use]
pub fn results_on(language: Language, slug: &str, eid: &str, cursor: Option<&str>) -> String {
    let mut pairs = vec![("provision", eid)];
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&results(language, slug), &pairs)
}

/// Where a comment is read: at the head of its page of comments.
#[must_use]
pub fn voice_at(language: Language, slug: &str, place: &Place, comment: &str) -> String {
    // A cursor names the comment before; nothing stands between this and the comment itself.
    let cursor = format!("{comment}g");
    let page = match place {
        Place::Page(address) => with(&article(language, slug, address), &[("cursor", &cursor)]),
        Place::Act => with(&act(language, slug), &[("cursor", &cursor)]),
        Place::Unplaced => {
            let provision = model::provisions::UNPLACED;
            with(&act(language, slug), &[("provision", provision), ("cursor", &cursor)])
        }
        Place::Text => return text(language, slug),
    };
    format!("{page}#o-{}", utf8_percent_encode(comment, KEPT))
}

/// A file of open data: the name of a table with the ending of a format, or the description of all.
#[must_use]
pub fn open_data_file(slug: &str, file: &str) -> String {
    format!("{API_CONSULTATIONS}/{}/open-data/{file}", utf8_percent_encode(slug, KEPT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_comment_is_the_first_of_its_page() {
        let place = Place::Page("art-5".into());
        assert_eq!(
            voice_at(Language::Ro, "x", &place, "ab"),
            "/ro/consultari/x/articol/art-5?cursor=abg#o-ab"
        );
        assert_eq!(
            voice_at(Language::En, "x", &Place::Unplaced, "ab"),
            "/en/consultations/x/act?provision=unplaced&cursor=abg#o-ab"
        );
    }
}
