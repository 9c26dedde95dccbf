//! Messages: passwords that are forgotten, changed, asked for again.

/// Passwords that are forgotten, changed, asked for again.
pub struct Passwords {
    /// Link.
    pub forgotten: &'static str,
    /// Heading.
    pub forgotten_title: &'static str,
    /// What happens.
    pub forgotten_lede: &'static str,
    /// Button.
    pub ask: &'static str,
    /// Said afterwards, whether there is an account or not.
    pub mailed: &'static str,
    /// Link.
    pub to_login: &'static str,
    /// Heading.
    pub choose_title: &'static str,
    /// What it does.
    pub choose_lede: &'static str,
    /// Field.
    pub new: &'static str,
    /// What is advised.
    pub advice: &'static str,
    /// Button.
    pub set_it: &'static str,
    /// Said on the login page.
    pub set: &'static str,
    /// Heading for a link that works no more.
    pub gone_title: &'static str,
    /// Why.
    pub gone_lede: &'static str,
    /// What is safe.
    pub gone: &'static str,
    /// Link.
    pub ask_again: &'static str,
    /// Field.
    pub present: &'static str,
    /// Heading.
    pub change_title: &'static str,
    /// Button.
    pub change: &'static str,
    /// Heading.
    pub proof_title: &'static str,
    /// Why.
    pub proof_lede: &'static str,
    /// Button.
    pub prove: &'static str,
}

impl Passwords {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        if field == "present" { self.present } else { self.new }
    }
}
