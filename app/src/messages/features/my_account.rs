//! Messages: one's own account.

/// One's own account.
pub struct MyAccount {
    /// Heading.
    pub title: &'static str,
    /// Heading of the list.
    pub logins: &'static str,
    /// What the list is.
    pub logins_lede: &'static str,
    /// Tag.
    pub this_one: &'static str,
    /// Before an instant.
    pub since: &'static str,
    /// Before an instant.
    pub seen: &'static str,
    /// Button.
    pub end: &'static str,
    /// Button.
    pub end_others: &'static str,
    /// Said afterwards.
    pub login_ended: &'static str,
    /// For a browser that says nothing of itself.
    pub unknown_device: &'static str,
    /// Said afterwards.
    pub password_changed: &'static str,
    /// Whose account it is: name and address.
    pub who: fn(&str, &str) -> String,
}
