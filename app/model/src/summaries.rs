//! Summaries: what experts say that people said on an article, sentence by sentence, each resting on comments.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// Where a summary stands.
    State {
        /// Being written; staff see it.
        Draft = "draft",
        /// Public.
        Published = "published",
    }
}

/// A sentence of a summary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// What it says.
    pub text: String,
    /// Ids of the comments that it rests on, in the order in which they are cited.
    pub comments: Vec<String>,
}

/// A sentence as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The revision of the summary that was seen; 0 when there was none.
    #[serde(default)]
    pub revision: i64,
    /// Id of the sentence; empty for a new one.
    #[serde(default)]
    pub sentence: String,
    /// What it says.
    #[serde(default)]
    pub text: String,
    /// Ids of the comments that were ticked.
    #[serde(default)]
    pub comments: Vec<String>,
}

impl Form {
    /// The sentence, on one line, naming each comment once. What it rests on may be found later.
    ///
    /// # Errors
    /// `Missing` or `TooLong` on `text`, `TooMany` on `comments`.
    pub fn parse(&self) -> Result<Sentence, Invalid> {
        let mut invalid = Invalid::default();
        let words = text::clean(&self.text).split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            invalid.push("text", Problem::Missing);
        }
        if u64::try_from(words.chars().count()).unwrap_or(u64::MAX) > limits::SENTENCE {
            invalid.push("text", Problem::TooLong { max: limits::SENTENCE });
        }
        let mut comments: Vec<String> = Vec::new();
        for id in self.comments.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
            if !comments.iter().any(|known| known == id) {
                comments.push(id.to_owned());
            }
        }
        if comments.len() > limits::CITATIONS {
            let max = u64::try_from(limits::CITATIONS).unwrap_or(u64::MAX);
            invalid.push("comments", Problem::TooMany { max });
        }
        invalid.into_result()?;
        Ok(Sentence { text: words, comments })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str, comments: &[&str]) -> Form {
        let comments = comments.iter().map(|id| (*id).to_owned()).collect();
        Form { text: text.into(), comments, ..Form::default() }
    }

    #[test]
    fn a_sentence_stands_on_one_line_and_cites_a_comment_once() {
        let sentence = form(" Mulți cer\n un termen. ", &["b", "a", " ", "b "]).parse().unwrap();
        assert_eq!(sentence.text, "Mulți cer un termen.");
        assert_eq!(sentence.comments, ["b", "a"]);
    }

    #[test]
    fn a_sentence_has_words_and_an_end() {
        assert_eq!(form(" ", &["a"]).parse().unwrap_err().of("text"), Some(&Problem::Missing));
        let long = "ș".repeat(usize::try_from(limits::SENTENCE).unwrap() + 1);
        assert!(form(&long, &[]).parse().unwrap_err().of("text").is_some());
        let many: Vec<String> = (0..=limits::CITATIONS).map(|n| n.to_string()).collect();
        let form = Form { comments: many, ..form("Da.", &[]) };
        assert!(form.parse().unwrap_err().of("comments").is_some());
    }
}
