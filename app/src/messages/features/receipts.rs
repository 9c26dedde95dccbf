//! Messages of proving and checking receipts.

use backend::ledger::Mismatch;

use super::{FieldWords, Part};

/// Receipts that can be proved.
pub struct Receipts {
    /// Heading of the page that checks, and the name of the link to it.
    pub title: &'static str,
    /// First sentences.
    pub lede: &'static str,
    /// The file.
    pub file: FieldWords,
    /// In the place of the verdict where no script runs.
    pub no_script: &'static str,
    /// While nothing is chosen.
    pub nothing: &'static str,
    /// Heading of a receipt that is right.
    pub right: &'static str,
    /// What it proves, with `{number}`, `{sent}`, `{origin}`, `{place}`, `{size}`.
    pub right_text: &'static str,
    /// Before what was sent.
    pub said: &'static str,
    /// Heading of one that is not.
    pub wrong: &'static str,
    /// What does not match.
    pub mismatch: fn(Mismatch) -> &'static str,
    /// Heading of checking elsewhere.
    pub elsewhere: &'static str,
    /// How.
    pub elsewhere_text: &'static str,
    /// Link to the script.
    pub script: &'static str,
    /// Link to the keys.
    pub keys: &'static str,
    /// Link to the last head.
    pub head: &'static str,
    /// What a receipt proves and what not.
    pub parts: &'static [Part],
    /// Words on the receipt's page.
    pub proof: Proof,
}

/// The part of a receipt's page that proves it.
pub struct Proof {
    /// Heading.
    pub title: &'static str,
    /// Where it stands: place, size, name of the ledger.
    pub place: fn(&str, &str, &str) -> String,
    /// Before the files.
    pub keep: &'static str,
    /// Link to the receipt as a file.
    pub json: &'static str,
    /// Link to its proof alone.
    pub tlog: &'static str,
    /// Link to what was sent.
    pub entry: &'static str,
    /// It was erased.
    pub gone: &'static str,
    /// The ledger does not answer.
    pub later: &'static str,
    /// What the picture is.
    pub picture: &'static str,
}
