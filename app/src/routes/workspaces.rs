//! Addresses of organisations' pages that say more than the page: for which provision, what was done, which comments.

use model::Language;

use super::desk::with;
use super::paths::{my_organisations, organisation, shared_check, shared_comment, shared_draft};

/// For whom does one write on a provision?
#[must_use]
pub fn write_for_whom(language: Language, slug: &str, eid: &str) -> String {
    with(&my_organisations(language), &[("consultation", slug), ("provision", eid)])
}

/// For whom does one stand behind a comment?
#[must_use]
pub fn endorse_for_whom(language: Language, comment: &str) -> String {
    with(&my_organisations(language), &[("comment", comment)])
}

/// The desk's sent comments, narrowed; empty values narrow nothing.
#[must_use]
pub fn organisation_sent(language: Language, id: &str, narrowed: &[(&str, &str)]) -> String {
    let pairs: Vec<(&str, &str)> = narrowed.iter().copied().filter(|(_, value)| !value.is_empty()).collect();
    format!("{}#{SENT}", with(&organisation(language, id), &pairs))
}

/// Where the sent comments stand on the desk.
pub const SENT: &str = "trimise";

/// Where the internal discussion stands on a shared draft.
pub const NOTES: &str = "discutie";

/// The shared draft, saying what was done.
#[must_use]
pub fn shared_draft_done(language: Language, id: &str, slug: &str, done: &str) -> String {
    with(&shared_draft(language, id, slug), &[("done", done)])
}

/// The shared draft, saying which comment was saved, at that comment.
#[must_use]
pub fn shared_draft_saved(language: Language, id: &str, slug: &str, comment: &str) -> String {
    with(&shared_draft(language, id, slug), &[("saved", comment)])
}

/// The check page, saying that the draft has changed since it was read.
#[must_use]
pub fn shared_check_changed(language: Language, id: &str, slug: &str) -> String {
    with(&shared_check(language, id, slug), &[("changed", "1")])
}

/// A comment that somebody else has changed meanwhile, with both texts in the form.
#[must_use]
pub fn shared_comment_both(language: Language, id: &str, comment: &str) -> String {
    with(&shared_comment(language, id, comment), &[("both", "1")])
}

/// Everything that an organisation has said, as a file; the same in every language.
#[must_use]
pub fn dossier_file(id: &str, format: &str) -> String {
    format!("/organisation/{id}/dossier/{format}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{is_shared, translated};

    #[test]
    fn addresses_of_organisations_are_personal_and_have_both_languages() {
        let pages = |l| {
            [
                write_for_whom(l, "legea-x", "art_1"),
                crate::routes::organisation_done(l, "0192", "followed"),
                shared_draft_saved(l, "0192", "legea-x", "0193"),
                shared_check_changed(l, "0192", "legea-x"),
                shared_comment_both(l, "0192", "0193"),
                crate::routes::shared_new_comment(l, "0192", "legea-x", ""),
                crate::routes::endorsement(l, "0192", "0193"),
            ]
        };
        for (ro, en) in pages(Language::Ro).into_iter().zip(pages(Language::En)) {
            assert!(!is_shared(ro.split('?').next().unwrap_or_default()), "{ro}");
            assert_eq!(translated(&ro, Language::En), en);
        }
        let narrowed = [("consultation", ""), ("state", "hidden")];
        assert_eq!(
            organisation_sent(Language::Ro, "0192", &narrowed),
            "/ro/organizatie/0192?state=hidden#trimise"
        );
    }
}
