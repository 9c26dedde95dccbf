//! Addresses of themes that say more than the page: which theme, which comment, what narrows a list, what was done.

use model::Language;
use model::themes::Filter;
use percent_encoding::utf8_percent_encode;

use super::desk::with;
use super::paths::{KEPT, agreement, coded, coding, theme_import, themes};

/// The codebook, saying what was done.
#[must_use]
pub fn themes_done(language: Language, slug: &str, done: &str) -> String {
    with(&themes(language, slug), &[("done", done)])
}

/// One theme, with what is asked of its page: `done`.
#[must_use]
pub fn theme(language: Language, slug: &str, id: &str, more: &[(&str, &str)]) -> String {
    let pairs: Vec<(&str, &str)> = std::iter::once(("theme", id)).chain(more.iter().copied()).collect();
    with(&themes(language, slug), &pairs)
}

/// Where coding begins, narrowed.
#[must_use]
pub fn coding_in(language: Language, slug: &str, filter: &Filter, more: &[(&str, &str)]) -> String {
    let mut pairs = pairs(filter);
    pairs.extend(more.iter().copied().filter(|(_, value)| !value.is_empty()));
    with(&coding(language, slug), &pairs)
}

/// One comment to be coded, and what narrows the next.
#[must_use]
pub fn coding_of(
    language: Language,
    slug: &str,
    comment: &str,
    filter: &Filter,
    more: &[(&str, &str)],
) -> String {
    let all: Vec<(&str, &str)> = std::iter::once(("comment", comment)).chain(more.iter().copied()).collect();
    coding_in(language, slug, filter, &all)
}

/// The comments that have a theme, narrowed, from a cursor on; without a theme those with codes on other words.
#[must_use]
pub fn coded_by(
    language: Language,
    slug: &str,
    theme: &str,
    filter: &Filter,
    more: &[(&str, &str)],
) -> String {
    let mut all = vec![("theme", theme)];
    all.extend(pairs(filter));
    all.extend(more.iter().copied());
    all.retain(|(_, value)| !value.is_empty());
    with(&coded(language, slug), &all)
}

/// How far coders agree by one sample, with what is asked of the page: `comment`, `done`.
#[must_use]
pub fn agreement_by(language: Language, slug: &str, sample: &str, more: &[(&str, &str)]) -> String {
    let mut pairs = vec![("sample", sample)];
    pairs.extend(more.iter().copied());
    pairs.retain(|(_, value)| !value.is_empty());
    with(&agreement(language, slug), &pairs)
}

/// The page of the import, saying what was done.
#[must_use]
pub fn theme_import_done(language: Language, slug: &str, done: &str) -> String {
    with(&theme_import(language, slug), &[("done", done)])
}

/// Where a workbook is sent; the same in every language.
#[must_use]
pub fn theme_upload(slug: &str) -> String {
    format!("/desk/{}/themes/import", utf8_percent_encode(slug, KEPT))
}

/// The codebook as a workbook.
#[must_use]
pub fn codebook_file(language: Language, slug: &str) -> String {
    let file = format!("/desk/{}/themes/codebook", utf8_percent_encode(slug, KEPT));
    with(&file, &[("lang", language.as_str())])
}

/// Where themes meet articles, as a file.
#[must_use]
pub fn crossing_file(slug: &str, format: &str) -> String {
    format!("/desk/{}/themes/table/{format}", utf8_percent_encode(slug, KEPT))
}

/// What is asked for; what is empty asks for everything and is left out.
fn pairs(filter: &Filter) -> Vec<(&str, &str)> {
    let all = [("article", filter.article.as_str()), ("sender", filter.sender.as_str())];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::translated;

    #[test]
    fn a_filter_is_an_address_and_what_is_empty_is_left_out() {
        let filter = Filter { article: "art_1".into(), ..Filter::default() };
        let page = coding_of(Language::Ro, "x", "c", &filter, &[("done", "")]);
        assert_eq!(page, "/ro/masa-de-lucru/x/teme/codificare?article=art_1&comment=c");
        assert_eq!(translated(&page, Language::En), "/en/desk/x/themes/coding?article=art_1&comment=c");
        let stale = coded_by(Language::En, "x", "", &Filter::default(), &[]);
        assert_eq!(stale, "/en/desk/x/themes/comments");
    }
}
