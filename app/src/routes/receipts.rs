//! Addresses of the public ledger and of receipts as files.

/// The keys that verify the heads of the ledger.
pub const LEDGER_KEYS: &str = "/ledger/keys";

/// The last signed head.
pub const LEDGER_CHECKPOINT: &str = "/ledger/checkpoint";

/// A program that checks receipts without this site.
pub const RECEIPT_CHECKER: &str = "/ledger/check-receipt.py";

/// A receipt as one file.
#[must_use]
pub fn receipt_json(secret: &str) -> String {
    format!("/receipt/{secret}/json")
}

/// Its proof alone.
#[must_use]
pub fn receipt_proof(secret: &str) -> String {
    format!("/receipt/{secret}/tlog-proof")
}

/// What exactly was sent.
#[must_use]
pub fn receipt_entry(secret: &str) -> String {
    format!("/receipt/{secret}/entry")
}
