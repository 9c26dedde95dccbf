//! Reading the rows, a batch at a time.

use std::collections::HashMap;

use model::comments::State;
use model::moment::Instant;
use model::outcomes::Outcome;
use model::submissions::registered;
use report::centraliser::UNDECIDED;

use super::spool::{Kept, Spool, Stood};
use crate::Backend;
use crate::db::Tx;
use crate::error::Result;
use crate::reading::{self, Audience, Opened, Scope, Spoken};
use crate::tables::{Progress, aside};
use crate::texts::{Provision, Text};

/// Comments fetched at once.
const BATCH: i64 = 1_000;

/// The rows in the order of the law; or `most`, when there are more.
pub(super) async fn collect(
    backend: &Backend,
    tx: &mut Tx,
    opened: &Opened,
    scope: &Scope<'_>,
    most: u64,
    progress: &Progress,
) -> Result<std::result::Result<Spool, u64>> {
    let consultation = opened.found.id.as_str();
    let mut spool = Spool::over(backend.scratch()?);
    let mut known: HashMap<(String, Option<String>), usize> = HashMap::new();
    let mut cursor: Option<String> = None;
    loop {
        let rows = reading::find(tx, consultation, scope, Audience::Staff, cursor.as_deref(), BATCH).await?;
        let Some(last) = rows.last() else { break };
        cursor = Some(last.id.clone());
        progress.step(rows.len() as u64)?;
        let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let mut decided = reading::approved(tx, &ids).await?;
        let mut batch = Vec::with_capacity(rows.len());
        for row in rows.into_iter().filter(|row| row.state != State::Withdrawn) {
            let key = match &row.place_id {
                Some(place) => (opened.text.version.clone(), Some(place.clone())),
                None => (row.version_id.clone(), row.provision_id.clone()),
            };
            let stood = match known.get(&key) {
                Some(stood) => *stood,
                None => {
                    spool.stood.push(stands(backend, tx, opened, &row).await?);
                    known.insert(key, spool.stood.len() - 1);
                    spool.stood.len() - 1
                }
            };
            let sent = (row.register_year, row.register_number, row.position);
            let decided = decided.remove(&row.id);
            batch.push((sent, kept(backend, row, stood, decided)));
        }
        let added = move || spool.add(&batch).map(|()| spool);
        spool = aside(added).await?;
        if spool.rows() > most {
            return Ok(Err(most));
        }
    }
    let sorted = move || {
        spool.sort();
        Ok(spool)
    };
    Ok(Ok(aside(sorted).await?))
}

/// The provision by which a comment stands in the newest text; else the one it speaks about, in its own version.
async fn stands(backend: &Backend, tx: &mut Tx, opened: &Opened, row: &Spoken) -> Result<Stood> {
    let newest = &opened.text;
    if let Some(place) = row.place_id.as_deref().and_then(|id| newest.by_id(id)) {
        return Ok(stood(newest, place, (1, place.position, 0)));
    }
    let text = backend.text(tx, &row.version_id).await?;
    Ok(match row.provision(&text)? {
        Some(provision) => stood(&text, provision, (2, text.number, provision.position)),
        None => Stood {
            version: newest.number,
            eid: String::new(),
            label: String::new(),
            text: String::new(),
            order: (0, 0, 0),
        },
    })
}

fn stood(text: &Text, provision: &Provision, order: (u8, i64, i64)) -> Stood {
    // A chapter's text is that of its articles; its own is the heading.
    let own = if provision.kind.is_grouping() { provision.heading.clone() } else { text.whole(provision) };
    Stood {
        version: text.number,
        eid: provision.eid.clone(),
        label: provision.label.clone(),
        text: own,
        order,
    }
}

fn kept(backend: &Backend, row: Spoken, stood: usize, decided: Option<(Outcome, String)>) -> Kept {
    let (outcome, outcome_reason) = match decided {
        Some((outcome, reason)) => (outcome.to_string(), reason),
        None => (UNDECIDED.to_owned(), String::new()),
    };
    // What no page shows leaves the house in no file either.
    let shown = row.state == State::Published;
    let words = |text: String| if shown { text } else { String::new() };
    Kept {
        stood,
        number: registered(row.register_year, row.register_number),
        sent: backend.civil(Instant(row.sent_at)).rfc3339(),
        state: row.state.to_string(),
        stance: row.stance.to_string(),
        author: words(row.author().unwrap_or_default().to_owned()),
        sender_kind: row.sender_kind.to_string(),
        outcome,
        outcome_reason,
        observation: words(row.body),
        proposed_wording: words(row.proposed_wording),
        reasons: words(row.reasons),
    }
}
