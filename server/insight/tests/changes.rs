//! Proposed wordings of real articles: what means the same is found however it is spelled, and what does not never merges.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod shared;

use std::collections::BTreeSet;
use std::path::Path;

use insight::{Wording, fold, same_changes};

/// The articles of the laws that the state portal gives as JSON, those with enough words to be changed.
fn articles(shared: &Path) -> Vec<String> {
    let folder = shared.join("ro-law/portal-json");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut articles = Vec::new();
    for file in files {
        let law: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let provisions = law["provisions"].as_array().cloned().unwrap_or_default();
        let texts =
            provisions.iter().filter_map(|provision| provision["content"].as_str().map(str::to_owned));
        articles.extend(texts.filter(|text| (20..600).contains(&text.split_whitespace().count())));
    }
    articles
}

/// The article with words put in after the `at`-th.
fn with(article: &str, at: usize, more: &str) -> String {
    let words: Vec<&str> = article.split_whitespace().collect();
    let at = at.min(words.len());
    [&words[..at], &[more], &words[at..]].concat().join(" ")
}

fn groups(present: &str, proposed: &[String]) -> Vec<BTreeSet<usize>> {
    let wordings: Vec<Wording> =
        proposed.iter().map(|proposed| Wording { present, proposed, copies: 1 }).collect();
    same_changes(&wordings).into_iter().map(|group| group.into_iter().collect()).collect()
}

#[test]
fn on_real_articles_spelling_merges_and_meaning_does_not() {
    let Some(shared) = shared::folder() else { return };
    let articles = articles(&shared);
    assert!(articles.len() > 200, "{} articles", articles.len());
    for article in &articles {
        let middle = article.split_whitespace().count() / 2;
        let addition = "după consultarea organizațiilor reprezentative";
        let spelled = with(article, middle, addition);
        let proposed = [
            spelled.clone(),
            fold(&spelled),
            spelled.to_uppercase(),
            spelled.split_whitespace().collect::<Vec<_>>().join("\n  "),
            // Other meanings: each by itself.
            with(article, middle, "în 30 de zile"),
            with(article, middle, "în 60 de zile"),
            with(article, middle, "numai în 30 de zile"),
            with(article, middle, "fără consultarea organizațiilor reprezentative"),
        ];
        let found = groups(article, &proposed);
        assert!(found.contains(&BTreeSet::from([0, 1, 2, 3])), "{found:?}\n{article}");
        assert_eq!(found.len(), 5, "{found:?}\n{article}");
    }
}

#[test]
fn one_change_at_the_two_ends_of_an_article_is_two() {
    let Some(shared) = shared::folder() else { return };
    for article in articles(&shared).iter().filter(|article| article.split_whitespace().count() > 60) {
        let last = article.split_whitespace().count() - 5;
        let proposed = [with(article, 5, "cu avizul comisiei"), with(article, last, "cu avizul comisiei")];
        assert_eq!(groups(article, &proposed).len(), 2, "{article}");
    }
}
