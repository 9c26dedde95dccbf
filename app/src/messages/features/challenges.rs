//! Messages of what is asked for before sending where much was sent from one address.

/// Work before sending, and sending by a mailed link.
pub struct Challenges {
    /// Heading.
    pub title: &'static str,
    /// Why something is asked for, and that nothing is lost.
    pub why: &'static str,
    /// Before it, at the top of the page.
    pub one_more: &'static str,
    /// The work has begun.
    pub begun: &'static str,
    /// So far it is; `{}` is the percentage.
    pub going: &'static str,
    /// It is done.
    pub ready: &'static str,
    /// The button was pressed before it was done.
    pub waiting: &'static str,
    /// It cannot be done.
    pub failed: &'static str,
    /// Name of the bar.
    pub progress: &'static str,
    /// For who has no script.
    pub no_script: &'static str,
    /// Before the button.
    pub by_mail_text: &'static str,
    /// Button: sends a link by mail.
    pub by_mail: &'static str,
    /// The link was mailed, given to which address.
    pub mailed: fn(&str) -> String,
    /// What it does, how long it works.
    pub mailed_next: &'static str,
    /// What to do when no mail comes.
    pub no_mail: &'static str,
    /// Title of the page behind the link.
    pub held_title: &'static str,
    /// What the button there does.
    pub held_text: &'static str,
    /// Who sends, given the name.
    pub from: fn(&str) -> String,
    /// Something of it must be mended first.
    pub unfinished: &'static str,
    /// It was sent already.
    pub sent_title: &'static str,
    /// And where its receipt is.
    pub sent_text: &'static str,
    /// The link works no more.
    pub worthless_title: &'static str,
    /// Why, and what is safe.
    pub worthless_text: &'static str,
    /// Label of the field that nobody sees.
    pub trap: &'static str,
    /// Staff: the heading of what was odd.
    pub signal: &'static str,
    /// Staff: the field that nobody sees was filled in.
    pub signal_trap: &'static str,
    /// Staff: it was sent so many seconds after it began.
    pub signal_quick: fn(i64) -> String,
}
