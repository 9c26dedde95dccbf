//! What a mail of news says, read when it leaves: the outbox stores only which turns of which submissions.

use model::Language;
use model::mails::NewsPart;
use model::submissions::registered;
use model::tracking::Event;

use super::repo;
use crate::comments::{self, Subject};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Backend, consultations, events, submissions};

/// Events told of one submission; the rest stands on its page.
const MOST: i64 = 200;

/// What happened to one submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Number in the register.
    pub number: String,
    /// Title of the consultation, in the language of the mail.
    pub consultation: String,
    /// Secret of the tracking address.
    pub secret: String,
    /// What happened, the oldest first.
    pub lines: Vec<Line>,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Printed label of the provision that the comment is about; empty for the whole act.
    pub label: String,
    /// What.
    pub event: Event,
}

/// Reads what a mail tells. What was erased meanwhile is left out.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn news(
    backend: &Backend,
    tx: &mut Tx,
    parts: &[NewsPart],
    language: Language,
) -> Result<Vec<Told>> {
    let mut all = Vec::with_capacity(parts.len());
    for NewsPart { submission, after, until, without_answers } in parts {
        let Some(stored) = submissions::by_id(tx, submission).await? else { continue };
        let (Some(year), Some(number), true) =
            (stored.register_year, stored.register_number, repo::stands(tx, submission).await?)
        else {
            continue;
        };
        let found = consultations::repo::by_id(tx, &stored.consultation_id).await?.ok_or(Error::NotFound)?;
        let mut labels = Vec::new();
        for written in comments::repo::of(tx, submission).await? {
            let about = Subject::of(backend, tx, &written).await?;
            let label = about.provision().map(|provision| provision.label.clone()).unwrap_or_default();
            labels.push((written.id.to_string(), label));
        }
        let mut lines: Vec<Line> = Vec::new();
        for row in events::after(tx, submission.as_str(), *after, MOST).await? {
            let label = labels.iter().find(|(id, _)| *id == row.comment_id);
            let line =
                Line { label: label.map(|(_, label)| label.clone()).unwrap_or_default(), event: row.kind };
            let told = *without_answers && row.kind == Event::Answered;
            if row.turn <= *until && !told && !lines.contains(&line) {
                lines.push(line);
            }
        }
        all.push(Told {
            number: registered(year, number),
            consultation: found.card(backend).title.pick(language).to_owned(),
            secret: submissions::secret(backend, submission)?,
            lines,
        });
    }
    Ok(all)
}
