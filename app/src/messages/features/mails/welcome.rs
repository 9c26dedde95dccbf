//! Messages of the mail that asks a new colleague to choose a password.

/// A new colleague chooses a password.
pub struct WelcomeMail {
    /// Subject.
    pub subject: &'static str,
    /// What was made for whom.
    pub text: &'static str,
    /// The link.
    pub action: &'static str,
    /// How often it works, and how long.
    pub lasts: &'static str,
    /// That a second factor follows.
    pub factor: &'static str,
}
