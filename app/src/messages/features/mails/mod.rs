//! Messages of mails.

mod answered;
mod asked;
mod confirm_account;
mod frame;
mod has_account;
mod held;
mod invitation;
mod membership_ended;
mod my_submissions;
mod new_password;
mod news;
mod no_account;
mod organisation_refused;
mod organisation_verified;
mod registered;
mod roles_changed;
mod welcome;

pub use answered::AnsweredMail;
pub use asked::AskedMail;
pub use confirm_account::ConfirmAccountMail;
pub use frame::MailFrame;
pub use has_account::HasAccountMail;
pub use held::HeldMail;
pub use invitation::InvitationMail;
pub use membership_ended::MembershipEndedMail;
pub use my_submissions::MySubmissionsMail;
pub use new_password::NewPasswordMail;
pub use news::{ConfirmNewsMail, NewsMail};
pub use no_account::NoAccountMail;
pub use organisation_refused::OrganisationRefusedMail;
pub use organisation_verified::OrganisationVerifiedMail;
pub use registered::RegisteredMail;
pub use roles_changed::RolesChangedMail;
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
    /// Confirms a sign-up.
    pub confirm_account: ConfirmAccountMail,
    /// Somebody signed up an organisation with an address that has an account.
    pub has_account: HasAccountMail,
    /// Asks somebody into an organisation.
    pub invitation: InvitationMail,
    /// Staff verified an organisation.
    pub organisation_verified: OrganisationVerifiedMail,
    /// Staff refused an organisation.
    pub organisation_refused: OrganisationRefusedMail,
    /// A manager changed what a member may do.
    pub roles_changed: RolesChangedMail,
    /// A manager took a member out.
    pub membership_ended: MembershipEndedMail,
    /// A new colleague chooses a password.
    pub welcome: WelcomeMail,
    /// A letter was entered in the register.
    pub registered: RegisteredMail,
    /// A moderator asks something.
    pub asked: AskedMail,
    /// Sends a submission that was handed in.
    pub held: HeldMail,
    /// Asks whether an address belongs to whoever wants news.
    pub confirm_news: ConfirmNewsMail,
    /// What the authority did with comments.
    pub answered: AnsweredMail,
    /// What became of comments.
    pub news: NewsMail,
}
