//! Messages of the mail that asks the sender of a comment something.

/// A moderator's question.
pub struct AskedMail {
    /// Subject, given the number in the register.
    pub subject: fn(&str) -> String,
    /// What happened.
    pub text: &'static str,
    /// Label of the question.
    pub question: &'static str,
    /// Link to the page where it is answered.
    pub answer: &'static str,
    /// What to know about the link.
    pub keep: &'static str,
}
