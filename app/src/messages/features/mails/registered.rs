//! Messages of the mail that copies a receipt.

/// The copy of a receipt.
pub struct RegisteredMail {
    /// Subject, given the number in the register.
    pub subject: fn(&str) -> String,
    /// What happened.
    pub text: &'static str,
    /// Link to the receipt.
    pub receipt: &'static str,
    /// Link to the tracking page.
    pub tracking: &'static str,
    /// Why to keep it.
    pub keep: &'static str,
    /// What to do for who sent nothing.
    pub not_me: &'static str,
}
