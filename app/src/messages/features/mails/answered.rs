//! Messages of the mail of answers.

/// What the authority did with the comments of a submission.
pub struct AnsweredMail {
    /// Subject, given the number in the register.
    pub subject: fn(&str) -> String,
    /// What it is, given the title of the consultation.
    pub text: fn(&str) -> String,
    /// How many answers stand on the page only.
    pub more: fn(i64) -> String,
    /// The way to the page.
    pub action: &'static str,
    /// Why it comes, and that it comes once.
    pub why: &'static str,
}
