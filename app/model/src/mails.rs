//! What is mailed, as data: which mail, and the ids that it is about. The sentences are the site's, and secrets are made
//! when a mail leaves, so that neither waits in the storage.

use serde::{Deserialize, Serialize};

use crate::ids::LinkId;

/// A mail to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    /// The way to a new password.
    NewPassword {
        /// The link that sets it.
        link: LinkId,
    },
    /// Somebody asked for a new password, and the address has no account.
    NoAccount,
    /// The way to everything that was sent with an address.
    MySubmissions {
        /// The link that proves the address.
        link: LinkId,
    },
    /// A new colleague is asked to choose a password.
    Welcome {
        /// The link that sets it.
        link: LinkId,
    },
}

impl Mail {
    /// The link that works once which the mail carries, if it does.
    #[must_use]
    pub const fn link(&self) -> Option<&LinkId> {
        match self {
            Self::NewPassword { link } | Self::MySubmissions { link } | Self::Welcome { link } => Some(link),
            Self::NoAccount => None,
        }
    }
}
