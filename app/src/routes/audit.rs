//! Addresses of the audit trail with a filter.

use backend::audit::Filter;
use model::Language;

use super::desk::with;
use super::paths::audit;

/// Which acts are listed; empty parts ask for everything and are left out of addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acts {
    /// An account, or `operator`.
    pub who: String,
    /// What was done.
    pub verb: String,
    /// On what kind of thing.
    pub noun: String,
    /// On one thing.
    pub object: String,
    /// From this day on.
    pub from: String,
    /// Up to this day.
    pub to: String,
}

impl From<&Filter> for Acts {
    fn from(filter: &Filter) -> Self {
        let Filter { who, verb, noun, object, from, to } = filter.clone();
        Self { who, verb, noun, object, from, to }
    }
}

impl Acts {
    fn pairs(&self) -> Vec<(&str, &str)> {
        let Self { who, verb, noun, object, from, to } = self;
        let all =
            [("who", who), ("verb", verb), ("noun", noun), ("object", object), ("from", from), ("to", to)];
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, value.as_str()))
            .collect()
    }
}

/// A page of the trail: the newest acts, or those before a number.
#[must_use]
pub fn acts(language: Language, acts: &Acts, before: Option<i64>) -> String {
    let before = before.map(|before| before.to_string());
    let mut pairs = acts.pairs();
    pairs.extend(before.as_deref().map(|before| ("before", before)));
    with(&audit(language), &pairs)
}

/// The same acts as a file.
#[must_use]
pub fn acts_file(format: &str, acts: &Acts) -> String {
    with(&format!("/audit/{format}"), &acts.pairs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_asked_for_stands_in_the_address() {
        let all = Acts::default();
        assert_eq!(acts(Language::Ro, &all, None), "/ro/masa-de-lucru/jurnal-de-audit");
        let some = Acts { object: "account:1".into(), from: "2026-11-02".into(), ..all };
        assert_eq!(
            acts(Language::En, &some, Some(7)),
            "/en/desk/audit?object=account%3A1&from=2026-11-02&before=7"
        );
        assert_eq!(acts_file("csv", &some), "/audit/csv?object=account%3A1&from=2026-11-02");
    }
}
