//! Messages of the mails of news.

/// Asks whether an address belongs to whoever wants news.
pub struct ConfirmNewsMail {
    /// Subject.
    pub subject: &'static str,
    /// Who asked for what.
    pub text: &'static str,
    /// The way there.
    pub action: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}

/// What became of comments.
pub struct NewsMail {
    /// Subject, given how many submissions it is about.
    pub subject: fn(i64) -> String,
    /// What it holds.
    pub text: &'static str,
    /// Above what happened to one submission, given its number and the title of its consultation.
    pub of: fn(&str, &str) -> String,
    /// The way to its page.
    pub action: &'static str,
    /// The way out.
    pub end: &'static str,
}
