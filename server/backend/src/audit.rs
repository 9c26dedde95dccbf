//! The audit trail: one row per act of staff, in the act's own transaction.

use model::moment::Instant;

use crate::actor::Staff;
use crate::db::{Tx, run};
use crate::error::Result;
use crate::{Backend, chance};

impl Backend {
    /// Appends who did what on what. `object` is the noun and its id: `consultation:0192…`.
    pub(crate) async fn audit(&self, tx: &mut Tx, staff: &Staff, verb: &str, object: &str) -> Result<()> {
        append(
            tx,
            &chance::id::<String>(self.0.chance.as_ref(), self.now()),
            self.now(),
            staff.account.as_str(),
            verb,
            object,
        )
        .await
    }

    /// Appends an act of the operator at the command line.
    pub(crate) async fn audit_operator(&self, tx: &mut Tx, verb: &str, object: &str) -> Result<()> {
        append(
            tx,
            &chance::id::<String>(self.0.chance.as_ref(), self.now()),
            self.now(),
            "operator",
            verb,
            object,
        )
        .await
    }
}

async fn append(tx: &mut Tx, id: &str, at: Instant, actor: &str, verb: &str, object: &str) -> Result<()> {
    const INSERT: &str = "insert into audit (id, at, actor, verb, object) values ($1, $2, $3, $4, $5)";
    run!(tx, INSERT, id, at.0, actor, verb, object)?;
    Ok(())
}
