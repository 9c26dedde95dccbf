//! Turns: what files that are made know of what happened since they were begun.

use std::pin::Pin;

use model::ids::ConsultationId;

use crate::db::{Last, Tx, run, scalar};
use crate::error::{Error, Result};

/// Moves the turn of the consultation to which a submission was sent, right before the commit and before anything else that
/// is written last: whoever makes a file and whoever takes words out of sight then wait for each other for as short a time
/// as can be, and always in the same order.
pub(crate) fn outdate(tx: &mut Tx, submission: &str) {
    tx.first_of_last(Moves(Some(submission.to_owned())));
}

/// Moves every turn: something was erased that may stand in any file.
pub(crate) fn outdate_all(tx: &mut Tx) {
    tx.first_of_last(Moves(None));
}

/// The turn of one submission's consultation, or of all.
#[derive(Debug)]
struct Moves(Option<String>);

impl Last for Moves {
    fn write<'a>(&'a self, tx: &'a mut Tx) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>> {
        const ONE: &str = "insert into export_turns (consultation_id, turn) select consultation_id, 1 from submissions \
             where id = $1 on conflict (consultation_id) do update set turn = export_turns.turn + 1";
        // The condition keeps SQLite from reading `on` as that of a join.
        const ALL: &str = "insert into export_turns (consultation_id, turn) select id, 1 from consultations \
             where id is not null order by id on conflict (consultation_id) do update set turn = export_turns.turn + 1";
        Box::pin(async move {
            match &self.0 {
                Some(submission) => run!(tx, ONE, submission)?,
                None => run!(tx, ALL)?,
            };
            Ok(())
        })
    }
}

/// The present turn, which nobody moves until the transaction ends: what was changed before is committed.
pub(super) async fn hold(tx: &mut Tx, consultation: &ConsultationId) -> Result<i64> {
    const HOLD: &str = "insert into export_turns (consultation_id, turn) values ($1, 0) \
         on conflict (consultation_id) do update set turn = export_turns.turn returning turn";
    let turn = scalar!(tx, i64, HOLD, consultation.as_str())?;
    turn.ok_or_else(|| Error::internal("a consultation gave no turn"))
}
