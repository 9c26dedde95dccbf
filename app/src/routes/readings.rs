//! Addresses of what people said on an article that say more than the page, and of the comments behind a figure.

use model::Language;
use model::counts::Filter;

use super::desk::with;
use super::paths::{desk_article, desk_comments, summary};

/// The comments that hold a phrase.
#[must_use]
pub fn with_phrase(language: Language, slug: &str, eid: &str, phrase: &str) -> String {
    with(&desk_article(language, slug, eid), &[("phrase", phrase)])
}

/// The comments that want the change which a comment stands for.
#[must_use]
pub fn with_change(language: Language, slug: &str, eid: &str, comment: &str) -> String {
    with(&desk_article(language, slug, eid), &[("change", comment)])
}

/// The staff's comments, narrowed, from a cursor on; `provision` is the place, absent for everything.
#[must_use]
pub fn desk_comments_by(
    language: Language,
    slug: &str,
    provision: Option<&str>,
    filter: &Filter,
    cursor: Option<&str>,
) -> String {
    let mut pairs: Vec<(&str, &str)> = provision.map(|eid| ("provision", eid)).into_iter().collect();
    pairs.extend(filter.pairs());
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&desk_comments(language, slug), &pairs)
}

/// One of the staff's comments.
#[must_use]
pub fn desk_comment(language: Language, slug: &str, id: &str) -> String {
    with(&desk_comments(language, slug), &[("comment", id)])
}

/// The summary, with the form of one sentence.
#[must_use]
pub fn summary_sentence(language: Language, slug: &str, eid: &str, sentence: &str) -> String {
    format!("{}#form", with(&summary(language, slug, eid), &[("sentence", sentence)]))
}

/// The summary, saying what was done, or why nothing was.
#[must_use]
pub fn summary_done(language: Language, slug: &str, eid: &str, (name, code): (&str, &str)) -> String {
    with(&summary(language, slug, eid), &[(name, code)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::translated;

    #[test]
    fn a_filter_is_an_address() {
        let filter = Filter { county: "Cluj".into(), day: "2026-11-23".into(), ..Filter::default() };
        let page = desk_comments_by(Language::Ro, "x", Some("art_1"), &filter, None);
        assert_eq!(page, "/ro/masa-de-lucru/x/observatii?provision=art_1&county=Cluj&day=2026-11-23");
        assert_eq!(
            translated(&summary_sentence(Language::Ro, "x", "art_1", "s"), Language::En),
            "/en/desk/x/article/art_1/summary?sentence=s#form"
        );
    }
}
