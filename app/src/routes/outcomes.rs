//! Addresses of outcomes that say more than the page: which comments, which decision, what was done.

use model::Language;
use model::outcomes::{Filter, Selection, State};

use super::desk::with;
use super::paths::{decision, outcomes, release, templates};

/// What has no decision, narrowed, from a cursor on.
#[must_use]
pub fn outcomes_by(language: Language, slug: &str, filter: &Filter, cursor: Option<&str>) -> String {
    let mut pairs = pairs(filter);
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&outcomes(language, slug), &pairs)
}

/// What has no decision on an article.
#[must_use]
pub fn outcomes_on(language: Language, slug: &str, article: &str) -> String {
    with(&outcomes(language, slug), &[("article", article)])
}

/// What has no decision in a campaign.
#[must_use]
pub fn outcomes_of_campaign(language: Language, slug: &str, campaign: &str) -> String {
    with(&outcomes(language, slug), &[("campaign", campaign)])
}

/// The decisions in a state, from a cursor on.
#[must_use]
pub fn outcomes_in(language: Language, slug: &str, state: State, cursor: Option<&str>) -> String {
    let mut pairs = vec![("state", state.as_str())];
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&outcomes(language, slug), &pairs)
}

/// The decisions in a state, saying what was done: `approved`.
#[must_use]
pub fn outcomes_done(language: Language, slug: &str, state: State, done: &str) -> String {
    with(&outcomes(language, slug), &[("state", state.as_str()), ("done", done)])
}

/// The preview before decisions are approved together, or what to look at when one of them is another by now.
#[must_use]
pub fn approving(language: Language, slug: &str, ids: &[&str]) -> String {
    let mut pairs = vec![("state", State::Drafted.as_str())];
    pairs.extend(ids.iter().map(|id| ("approve", *id)));
    with(&outcomes(language, slug), &pairs)
}

/// The form of a new decision for a selection; it begins with a template when one is named.
#[must_use]
pub fn new_decision(language: Language, slug: &str, selection: &Selection, template: Option<&str>) -> String {
    let mut named: Vec<(&str, &str)> =
        selection.comments.split_whitespace().map(|id| ("comment", id)).collect();
    if named.is_empty() {
        named.push(("all", "1"));
        named.extend(pairs(&selection.filter));
    }
    named.extend(template.map(|id| ("template", id)));
    with(&decision(language, slug), &named)
}

/// One decision, with what is asked of its page: `edit`, `cursor`, `template`, `done`.
#[must_use]
pub fn decision_of(language: Language, slug: &str, id: &str, more: &[(&str, &str)]) -> String {
    let pairs: Vec<(&str, &str)> = std::iter::once(("id", id)).chain(more.iter().copied()).collect();
    with(&decision(language, slug), &pairs)
}

/// The page of the release, saying what was done: `released`, `answered`, `changed`, `missing`.
#[must_use]
pub fn release_done(language: Language, slug: &str, done: &str) -> String {
    with(&release(language, slug), &[("done", done)])
}

/// The templates, with the form of one.
#[must_use]
pub fn template_of(language: Language, slug: &str, id: &str) -> String {
    with(&templates(language, slug), &[("id", id)])
}

/// The templates, saying what was done: `kept`, `removed`.
#[must_use]
pub fn templates_done(language: Language, slug: &str, done: &str) -> String {
    with(&templates(language, slug), &[("done", done)])
}

/// What is asked for; what is empty asks for everything and is left out.
fn pairs(filter: &Filter) -> Vec<(&str, &str)> {
    let all = [
        ("article", &filter.article),
        ("stance", &filter.stance),
        ("kind", &filter.kind),
        ("campaign", &filter.campaign),
    ];
    all.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, value.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{is_shared, translated};

    #[test]
    fn a_selection_is_an_address() {
        let filter = Filter { article: "art_1".into(), ..Filter::default() };
        let all = Selection { filter, ..Selection::default() };
        let page = new_decision(Language::Ro, "x", &all, None);
        assert_eq!(page, "/ro/masa-de-lucru/x/solutionare/decizie?all=1&article=art_1");
        assert_eq!(translated(&page, Language::En), "/en/desk/x/outcomes/decision?all=1&article=art_1");
        let named = Selection { comments: "a b".into(), ..all };
        assert_eq!(
            new_decision(Language::En, "x", &named, Some("t")),
            "/en/desk/x/outcomes/decision?comment=a&comment=b&template=t"
        );
        assert!(!is_shared("/ro/masa-de-lucru/x/solutionare"));
    }
}
