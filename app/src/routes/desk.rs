//! Addresses of staff pages that say more than the page: what was done, which node, which order, which comments.

use model::Language;
use percent_encoding::utf8_percent_encode;

use super::paths::{KEPT, desk, desk_articles, desk_comments, draft};

/// A page with values in its query, each escaped.
pub(super) fn with(page: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().enumerate().fold(page.to_owned(), |mut address, (index, (name, value))| {
        address.push(if index == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.extend(utf8_percent_encode(value, KEPT));
        address
    })
}

/// The desk, saying what was done.
#[must_use]
pub fn desk_done(language: Language, done: &str) -> String {
    with(&desk(language), &[("done", done)])
}

/// The draft, saying what was done.
#[must_use]
pub fn draft_done(language: Language, slug: &str, done: &str) -> String {
    with(&draft(language, slug), &[("done", done)])
}

/// The draft with the form of one provision open, at that provision.
#[must_use]
pub fn draft_node(language: Language, slug: &str, eid: &str) -> String {
    format!("{}#n-{}", with(&draft(language, slug), &[("node", eid)]), utf8_percent_encode(eid, KEPT))
}

/// The draft, saying at one of its provisions what was done there.
#[must_use]
pub fn draft_done_at(language: Language, slug: &str, done: &str, eid: &str) -> String {
    let page = with(&draft(language, slug), &[("done", done), ("at", eid)]);
    format!("{page}#n-{}", utf8_percent_encode(eid, KEPT))
}

/// The question before publishing the draft.
#[must_use]
pub fn draft_publish(language: Language, slug: &str) -> String {
    with(&draft(language, slug), &[("publish", "1")])
}

/// The upload of another text in place of the draft in work.
#[must_use]
pub fn draft_other(language: Language, slug: &str) -> String {
    with(&draft(language, slug), &[("upload", "1")])
}

/// Where the file or the pasted text of a draft is sent; the same in every language.
#[must_use]
pub fn draft_upload(slug: &str) -> String {
    format!("/desk/{}/draft", utf8_percent_encode(slug, KEPT))
}

/// The per-article table in an order, with the parts of one article when `parts` is not empty.
#[must_use]
pub fn desk_articles_by(language: Language, slug: &str, order: &str, parts: &str) -> String {
    let page = desk_articles(language, slug);
    if parts.is_empty() {
        with(&page, &[("order", order)])
    } else {
        with(&page, &[("order", order), ("parts", parts)])
    }
}

/// The per-article table as a file.
#[must_use]
pub fn articles_file(slug: &str, format: &str, order: &str) -> String {
    with(&format!("/desk/{}/articles/{format}", utf8_percent_encode(slug, KEPT)), &[("order", order)])
}

/// Every comment as a file.
#[must_use]
pub fn comments_file(slug: &str, format: &str) -> String {
    format!("/desk/{}/comments/{format}", utf8_percent_encode(slug, KEPT))
}

/// The centraliser as a file; `provision` is the filter in force, absent for everything.
#[must_use]
pub fn centraliser_file(language: Language, slug: &str, format: &str, provision: Option<&str>) -> String {
    let file = format!("/desk/{}/centraliser/{format}", utf8_percent_encode(slug, KEPT));
    filtered(&file, language, provision)
}

/// The draft with the comments beside it; `provision` is the filter in force, absent for everything.
#[must_use]
pub fn annotated_file(language: Language, slug: &str, provision: Option<&str>) -> String {
    filtered(&format!("/desk/{}/annotated", utf8_percent_encode(slug, KEPT)), language, provision)
}

fn filtered(file: &str, language: Language, provision: Option<&str>) -> String {
    match provision {
        Some(eid) => with(file, &[("lang", language.as_str()), ("provision", eid)]),
        None => with(file, &[("lang", language.as_str())]),
    }
}

/// A later page of the staff's comments; `provision` is the filter in force, absent for everything.
#[must_use]
pub fn desk_comments_from(language: Language, slug: &str, provision: Option<&str>, cursor: &str) -> String {
    let page = desk_comments(language, slug);
    match provision {
        Some(eid) => with(&page, &[("provision", eid), ("cursor", cursor)]),
        None => with(&page, &[("cursor", cursor)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::login_then;

    #[test]
    fn no_consultation_hides_a_page_of_the_desk() {
        for language in Language::ALL.iter().copied() {
            let w = super::super::words::words(language);
            for fixed in [w.new_policy, w.new_consultation, w.accounts, w.organisations, w.outbox] {
                assert!(model::consultations::RESERVED.contains(&fixed), "{fixed}");
            }
        }
    }

    #[test]
    fn an_address_inside_an_address_is_escaped() {
        let inner = draft_node(Language::Ro, "legea-x", "art_5");
        assert_eq!(inner, "/ro/masa-de-lucru/legea-x/proiect?node=art_5#n-art_5");
        assert_eq!(
            login_then(Language::Ro, "/ro/masa-de-lucru?done=a&b"),
            "/ro/autentificare?next=%2Fro%2Fmasa-de-lucru%3Fdone%3Da%26b"
        );
    }
}
