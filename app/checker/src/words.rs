//! The words of the page, in its reader's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is said of a receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Nothing is chosen.
    pub nothing: String,
    /// Heading of one that is right.
    pub right: String,
    /// What it proves, with `{number}`, `{sent}`, `{origin}`, `{place}`, `{size}`.
    pub right_text: String,
    /// Before what was sent.
    pub said: String,
    /// Heading of one that is not.
    pub wrong: String,
    /// What does not match, by [`ledger::Mismatch::code`].
    pub mismatches: BTreeMap<String, String>,
    /// Language tag, for the date.
    pub locale: String,
}
