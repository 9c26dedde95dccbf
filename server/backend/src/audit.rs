//! The audit trail: one row per act of staff, in the act's own transaction.

use model::moment::Instant;

use crate::actor::{Person, Staff};
use crate::db::{Tx, run};
use crate::error::Result;
use crate::{Backend, chance};

/// Whose act it was, and from which network.
#[derive(Clone, Copy, Debug)]
pub(crate) struct By<'a> {
    account: &'a str,
    from: &'a str,
}

impl<'a> From<&'a Staff> for By<'a> {
    fn from(staff: &'a Staff) -> Self {
        Self { account: staff.account.as_str(), from: &staff.from }
    }
}

impl<'a> From<&'a Person> for By<'a> {
    fn from(person: &'a Person) -> Self {
        Self { account: person.account.as_str(), from: &person.from }
    }
}

impl<'a> By<'a> {
    /// Somebody who is just logging in.
    pub(crate) const fn account(account: &'a str, from: &'a str) -> Self {
        Self { account, from }
    }

    /// The operator at the command line.
    pub(crate) const fn operator() -> Self {
        Self { account: "operator", from: "" }
    }
}

impl Backend {
    /// Appends who did what on what. `object` is the noun and its id: `consultation:0192…`.
    pub(crate) async fn audit<'a>(
        &self,
        tx: &mut Tx,
        by: impl Into<By<'a>>,
        verb: &str,
        object: &str,
    ) -> Result<()> {
        let id = chance::id::<String>(self.0.chance.as_ref(), self.now());
        append(tx, &id, self.now(), by.into(), verb, object).await
    }
}

async fn append(tx: &mut Tx, id: &str, at: Instant, by: By<'_>, verb: &str, object: &str) -> Result<()> {
    const INSERT: &str = "insert into audit (id, at, actor, verb, object) values ($1, $2, $3, $4, $5)";
    run!(tx, INSERT, id, at.0, by.account, verb, object)?;
    Ok(())
}
