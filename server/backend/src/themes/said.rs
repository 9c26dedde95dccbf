//! The words of a comment as they are coded: its parts, the sentences in them, and what names these words.

use model::ids::ConsultationId;

use super::view::{Part, Sentence};
use crate::db::{Tx, many, on};
use crate::error::Result;
use crate::{Backend, chance};

/// Between the parts. All three are always there, so that a place means the same whichever are empty.
const BETWEEN: &str = "\n\n";

/// Words of a comment.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Said {
    pub(super) id: String,
    body: String,
    reasons: String,
    proposed_wording: String,
}

impl Said {
    /// All words, in the order in which passages count them.
    pub(super) fn whole(&self) -> String {
        [self.body.as_str(), &self.reasons, &self.proposed_wording].join(BETWEEN)
    }

    /// The parts.
    pub(super) const fn parts(&self) -> [&String; 3] {
        [&self.body, &self.reasons, &self.proposed_wording]
    }

    /// What names these words and no others. Made with the operator's key: who reads the storage cannot find out by it
    /// what a moderator took out.
    pub(super) fn print(&self, backend: &Backend) -> Result<String> {
        chance::derived(&backend.0.secret, &format!("coded words {}", self.whole()))
    }

    /// The sentences, numbered through all parts.
    pub(super) fn sentences(&self) -> Vec<Sentence> {
        let parts = [Part::Text, Part::Reasons, Part::Wording];
        let (mut found, mut before) = (Vec::new(), 0);
        for (part, text) in parts.into_iter().zip(self.parts()) {
            for range in insight::sentences(text) {
                let start = before + chars(&text[..range.start]);
                let words = text[range].to_owned();
                found.push(Sentence { part, start, end: start + chars(&words), words });
            }
            before += chars(text) + chars(BETWEEN);
        }
        found
    }

    /// The words from one character to another; nothing where there are none.
    pub(super) fn passage(&self, start: i64, end: i64) -> String {
        let (start, end) = (usize::try_from(start).unwrap_or(0), usize::try_from(end).unwrap_or(0));
        let words: String = self.whole().chars().skip(start).take(end.saturating_sub(start)).collect();
        words.trim().to_owned()
    }
}

fn chars(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}

/// Sentences at these places as passages: neighbours are one.
pub(super) fn passages(sentences: &[Sentence], places: &[usize]) -> Option<Vec<(i64, i64)>> {
    let mut found: Vec<(usize, i64, i64)> = Vec::new();
    for place in places {
        let sentence = sentences.get(*place)?;
        match found.last_mut() {
            Some((last, _, end)) if *last + 1 == *place => (*last, *end) = (*place, sentence.end),
            _ => found.push((*place, sentence.start, sentence.end)),
        }
    }
    Some(found.into_iter().map(|(_, start, end)| (start, end)).collect())
}

/// The words of these comments, as far as they were sent to this consultation.
pub(super) async fn said(tx: &mut Tx, consultation: &ConsultationId, comments: &[&str]) -> Result<Vec<Said>> {
    const SAID: &str = "select id, body, reasons, proposed_wording from comments where consultation_id = ";
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(SAID);
        query.push_bind(consultation.as_str()).push(" and state <> 'draft' and id in (");
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}

/// The words of one comment.
pub(super) async fn of(tx: &mut Tx, comment: &str) -> Result<Option<Said>> {
    const OF: &str = "select id, body, reasons, proposed_wording from comments where id = $1 limit $2";
    Ok(many!(tx, Said, OF, comment, 1_i64)?.pop())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said() -> Said {
        Said {
            id: "c".into(),
            body: "Știu. Nu vreau!".into(),
            reasons: String::new(),
            proposed_wording: "Se șterge.".into(),
        }
    }

    #[test]
    fn a_sentence_is_found_again_by_its_characters_in_any_part() {
        let said = said();
        let sentences = said.sentences();
        assert_eq!(sentences.len(), 3);
        for sentence in &sentences {
            assert_eq!(said.passage(sentence.start, sentence.end), sentence.words);
        }
        assert_eq!(sentences[2].part, Part::Wording);
    }

    #[test]
    fn neighbouring_sentences_are_one_passage() {
        let sentences = said().sentences();
        let passages = passages(&sentences, &[0, 1]).unwrap();
        assert_eq!(passages.len(), 1);
        assert_eq!(said().passage(passages[0].0, passages[0].1), "Știu. Nu vreau!");
        assert_eq!(super::passages(&sentences, &[0, 2]).unwrap().len(), 2);
        assert_eq!(super::passages(&sentences, &[7]), None);
    }
}
