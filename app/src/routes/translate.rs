//! The same page in the other language, and which pages are the same for everyone.

use model::Language;

use super::words::{all, words};

/// The same page in the other language. Only the fixed words of an address change.
#[must_use]
pub fn translated(path: &str, to: Language) -> String {
    let from = to.other();
    let (path, query) = path.split_once('?').map_or((path, None), |(p, q)| (p, Some(q)));
    let swap = |segment: &str| -> String {
        let mut pairs = all(from).iter().zip(all(to));
        pairs.find(|(old, _)| **old == segment).map_or(segment, |(_, new)| new).to_owned()
    };
    let mut parts = path.trim_start_matches('/').split('/').skip(1).map(swap).collect::<Vec<_>>();
    parts.insert(0, to.to_string());
    let translated = format!("/{}", parts.join("/"));
    query.map_or(translated.clone(), |q| format!("{translated}?{q}"))
}

/// The language of an address: its first segment; Romanian where it names none.
#[must_use]
pub fn language_of(path: &str) -> Language {
    path.trim_start_matches('/').split('/').next().and_then(|code| code.parse().ok()).unwrap_or(Language::Ro)
}

/// Whether a page holds nothing personal, so that everyone in a language gets the same bytes and they may be kept.
#[must_use]
pub fn is_shared(path: &str) -> bool {
    let mut segments = path.trim_start_matches('/').split('/');
    let Some(language) = segments.next().and_then(|code| code.parse::<Language>().ok()) else { return false };
    let w = words(language);
    segments.next().is_none_or(|first| {
        first.is_empty()
            || [w.consultations, w.about, w.accessibility, w.open_data, w.personal_data, w.check_receipt]
                .contains(&first)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_link_leads_to_the_same_page() {
        let ro = crate::routes::article(Language::Ro, "legea-x", "art-5");
        assert_eq!(translated(&ro, Language::En), crate::routes::article(Language::En, "legea-x", "art-5"));
        assert_eq!(
            translated("/en/consultations/x/comment?provision=art_1", Language::Ro),
            "/ro/consultari/x/observatie?provision=art_1"
        );
    }

    #[test]
    fn personal_pages_are_never_kept_for_others() {
        for language in Language::ALL.iter().copied() {
            assert!(is_shared(&crate::routes::home(language)));
            assert!(is_shared(&crate::routes::text(language, "x")));
            for personal in [
                crate::routes::my_submission(language),
                crate::routes::check(language, "x"),
                crate::routes::held(language, "s"),
                crate::routes::receipt(language, "s"),
                crate::routes::tracking(language, "s"),
                crate::routes::correction(language, "s", "c"),
                crate::routes::withdrawal(language, "s"),
                crate::routes::news(language, "s"),
                crate::routes::desk(language),
                crate::routes::login(language),
                crate::routes::draft(language, "x"),
                crate::routes::my_submissions(language),
                crate::routes::my_submissions_confirm(language, "s"),
                crate::routes::outbox(language),
                crate::routes::my_submissions_erase(language),
                crate::routes::my_data(language),
                crate::routes::erasure(language),
                crate::routes::moderation(language, "x"),
                crate::routes::report(language, "c"),
            ] {
                assert!(!is_shared(&personal), "{personal}");
            }
        }
    }
}
