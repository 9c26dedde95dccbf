//! Messages of mails.

mod frame;
mod my_submissions;
mod new_password;
mod no_account;
mod welcome;

pub use frame::MailFrame;
pub use my_submissions::MySubmissionsMail;
pub use new_password::NewPasswordMail;
pub use no_account::NoAccountMail;
pub use welcome::WelcomeMail;

/// Mails, each by its name in `model::mails`.
pub struct Mails {
    /// What stands around each of them.
    pub frame: MailFrame,
    /// The way to a new password.
    pub new_password: NewPasswordMail,
    /// There is no account with this address.
    pub no_account: NoAccountMail,
    /// The way to the list of submissions.
    pub my_submissions: MySubmissionsMail,
    /// A new colleague chooses a password.
    pub welcome: WelcomeMail,
}
