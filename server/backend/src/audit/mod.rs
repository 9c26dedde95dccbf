//! The audit trail: one row per act of staff and of members of organisations, written in the transaction of the act.
//! The rows are a chain (`docs/audit.md`), so that none can be changed, dropped, moved or put in unseen.

mod act;
mod chain;
mod contacts;
mod repo;
#[cfg(test)]
mod tests;
mod trail;
mod verify;
mod view;

use crate::Backend;
use crate::actor::{Person, Staff};
use crate::db::Tx;
use crate::error::Result;

use act::Act;
pub(crate) use act::adopt;

pub use verify::{Broken, Damage, Noted, Verified};
pub use view::{Actor, Entry, Filter, Object, Page, Somebody};

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
        Self { account: view::OPERATOR, from: "" }
    }
}

impl Backend {
    /// Appends who did what on what. `object` is the noun and its id: `consultation:0192…`. The row is written when the
    /// transaction is committed, after everything else: until then nobody waits for the end of the chain.
    // Asynchronous and fallible as every step of a use case, though it only notes the act.
    #[expect(
        clippy::unused_async,
        reason = "callers await it as they await the other writes of their transaction"
    )]
    pub(crate) async fn audit<'a>(
        &self,
        tx: &mut Tx,
        by: impl Into<By<'a>>,
        verb: &str,
        object: &str,
    ) -> Result<()> {
        let by = by.into();
        tx.at_last(Act {
            id: self.id(),
            at: self.now(),
            actor: by.account.to_owned(),
            verb: verb.to_owned(),
            object: object.to_owned(),
            origin: by.from.to_owned(),
            key: self.0.secret,
        });
        Ok(())
    }

    /// What can be asked of the trail.
    #[must_use]
    pub fn audit_trail(&self) -> Trail<'_> {
        Trail(self)
    }
}

/// The use cases of the trail; see [`Backend::audit_trail`].
#[derive(Clone, Copy)]
pub struct Trail<'a>(&'a Backend);
