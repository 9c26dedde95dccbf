//! Addresses of comments: forms for new ones, and lists narrowed by what they are about.

use model::Language;
use percent_encoding::utf8_percent_encode;

use super::{KEPT, act, article, desk_comments, path};
use crate::routes::words::words;

/// The form for a new comment on a provision; the empty `eid` means the whole act.
#[must_use]
pub fn new_comment(language: Language, slug: &str, eid: &str) -> String {
    let page = path(language, &[words(language).consultations, slug, words(language).comment]);
    format!("{page}?provision={}", utf8_percent_encode(eid, KEPT))
}

/// The form for a new comment of an organisation; the empty `eid` means the whole act.
#[must_use]
pub fn shared_new_comment(language: Language, id: &str, slug: &str, eid: &str) -> String {
    format!("{}?provision={}", shared_new_form(language, id, slug), utf8_percent_encode(eid, KEPT))
}

/// The same, before a provision is chosen.
#[must_use]
pub fn shared_new_form(language: Language, id: &str, slug: &str) -> String {
    let w = words(language);
    path(language, &[w.organisation, id, w.draft, slug, w.comment])
}

/// The comments on provisions that are no longer in the text.
#[must_use]
pub fn unplaced(language: Language, slug: &str) -> String {
    format!("{}?provision={}", act(language, slug), model::provisions::UNPLACED)
}

/// The staff's comments on one provision and what is below it.
#[must_use]
pub fn desk_comments_on(language: Language, slug: &str, eid: &str) -> String {
    format!("{}?provision={}", desk_comments(language, slug), utf8_percent_encode(eid, KEPT))
}

/// An article's page with only what was said on one of its provisions, at the comments.
#[must_use]
pub fn voices_on(language: Language, slug: &str, address: &str, eid: &str) -> String {
    voices(&article(language, slug, address), Some(eid), None)
}

/// A page of the comments on some page of the site: perhaps those on one provision, perhaps from a cursor on.
#[must_use]
pub fn voices(page: &str, provision: Option<&str>, cursor: Option<&str>) -> String {
    let pair = |name: &str, value: &str| format!("{name}={}", utf8_percent_encode(value, KEPT));
    let query = [provision.map(|eid| pair("provision", eid)), cursor.map(|cursor| pair("cursor", cursor))];
    let query = query.into_iter().flatten().collect::<Vec<_>>().join("&");
    if query.is_empty() { format!("{page}#{VOICES}") } else { format!("{page}?{query}#{VOICES}") }
}

/// Where the comments stand on a page.
pub const VOICES: &str = "voci";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::article;

    #[test]
    fn a_name_in_an_address_cannot_leave_its_place() {
        assert_eq!(article(Language::Ro, "a/b?c#d", "ș"), "/ro/consultari/a%2Fb%3Fc%23d/articol/%C8%99");
        assert_eq!(
            new_comment(Language::En, "x", "a&b=c"),
            "/en/consultations/x/comment?provision=a%26b%3Dc"
        );
    }

    #[test]
    fn pages_of_comments_keep_the_provision_they_are_narrowed_to() {
        assert_eq!(voices("/p", None, None), "/p#voci");
        assert_eq!(voices("/p", Some("art_1"), Some("x y")), "/p?provision=art_1&cursor=x%20y#voci");
    }
}
