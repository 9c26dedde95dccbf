//! The demo: the project with its policies, two acts under consultation, and what people said about them. Everything
//! comes from the files in `server/demo`, through the use cases that people use, and is the same at every loading but
//! for the days, which are counted from the present one.

mod files;
mod load;
mod moderated;
mod ordered;
mod organisations;
mod outcomes;
mod results;
mod summaries;
#[cfg(test)]
mod tests;
mod themes;
mod together;

use model::accounts::Role;
use model::moment::Instant;

use crate::error::Result;
use crate::{Backend, accounts};

pub use organisations::{Member, ORGANISATIONS, Planned};

/// An account that the demo makes.
#[derive(Clone, Copy, Debug)]
pub struct Login {
    /// Name as colleagues see it.
    pub name: &'static str,
    /// E-mail address.
    pub email: &'static str,
    /// Password. Known to everyone who reads this: an installation for real use never loads the demo.
    pub password: &'static str,
    /// What the account may do.
    pub roles: &'static [Role],
}

/// The accounts of the demo, to be shown when it starts.
pub const LOGINS: &[Login] = &[
    Login {
        name: "Redacție (demonstrație)",
        email: "editor@rotunda.example",
        password: "redactor-la-rotunda",
        roles: &[Role::Editor],
    },
    Login {
        name: "Expertiză (demonstrație)",
        email: "expert@rotunda.example",
        password: "expert-la-rotunda",
        roles: &[Role::Expert],
    },
    Login {
        name: "Moderare (demonstrație)",
        email: "moderator@rotunda.example",
        password: "moderator-la-rotunda",
        roles: &[Role::Moderator],
    },
    Login {
        name: "Administrare (demonstrație)",
        email: "admin@rotunda.example",
        password: "administrator-la-rotunda",
        roles: &[Role::Admin],
    },
];

/// The secret of every demo account's second factor. Known to everyone who reads this, as the passwords are.
pub const SECRET: &[u8; 20] = b"rotunda-demonstratie";

/// The code that the demo's accounts give after their password, at an instant. Each works once for each account.
///
/// # Errors
/// `Internal` when no code can be made.
pub fn code(at: Instant) -> Result<String> {
    accounts::code_at(SECRET, at.0.div_euclid(1_000))
}

/// The loading of the demo; see [`Backend::demo`].
#[derive(Clone, Copy)]
pub struct Demo<'a>(&'a Backend);

impl Backend {
    /// What can be done with the demo.
    #[must_use]
    pub fn demo(&self) -> Demo<'_> {
        Demo(self)
    }
}
