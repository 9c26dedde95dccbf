//! Messages of logging in and out.

/// Logging in and out.
pub struct Accounts {
    /// Heading of the login page.
    pub title: &'static str,
    /// Whom the page is for.
    pub lede: &'static str,
    /// Said to someone who came from a page that needs an account.
    pub first: &'static str,
    /// Said after logging out.
    pub logged_out: &'static str,
    /// Field.
    pub email: &'static str,
    /// Field.
    pub password: &'static str,
    /// Button.
    pub log_in: &'static str,
    /// Heading of the error.
    pub refused: &'static str,
    /// The error; it does not say which of the two is wrong.
    pub wrong: &'static str,
    /// What to do about it.
    pub again: &'static str,
    /// Button.
    pub log_out: &'static str,
    /// Said two minutes before the login ends.
    pub ends_soon: &'static str,
    /// Button.
    pub stay: &'static str,
    /// Said after it was pressed.
    pub stayed: &'static str,
    /// Said after the login has ended.
    pub ended: &'static str,
    /// Who is logged in, given the name.
    pub as_whom: fn(&str) -> String,
}
