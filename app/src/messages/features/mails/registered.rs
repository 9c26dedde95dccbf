//! Messages of the mail that says that a letter was entered in the register.

/// A letter was entered in the register.
pub struct RegisteredMail {
    /// Subject, given the number.
    pub subject: fn(&str) -> String,
    /// What was entered: number and consultation.
    pub text: fn(&str, &str) -> String,
    /// The link.
    pub action: &'static str,
    /// That the address is secret.
    pub keep: &'static str,
}
