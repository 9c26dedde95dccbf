//! The structs that each language fills, one per feature.

mod about;
mod accounts;
mod attachments;
mod audit;
mod citizens;
mod colleagues;
mod comments;
mod conflict;
mod consultations;
mod counts;
mod credits;
mod desk;
mod drafts;
mod endorsements;
mod factor;
mod home;
mod mails;
mod my_account;
mod organisations;
mod outbox;
mod passwords;
mod personal_data;
mod placements;
mod policies;
mod problems;
mod reading;
mod receipt;
mod receipts;
mod register;
mod reshaping;
mod shared_drafts;
mod site;
mod submissions;
mod ui;
mod versions;
mod workspaces;

pub use about::{Accessibility, OpenData, Part, Project};
pub use accounts::Accounts;
pub use attachments::Attachments;
pub use audit::Audit;
pub use citizens::Citizens;
pub use colleagues::Colleagues;
pub use comments::{Comments, FieldWords};
pub use conflict::Conflict;
pub use consultations::Consultations;
pub use counts::Counts;
pub use credits::Credits;
pub use desk::{ConsultationForm, Desk, DeskColumns};
pub use drafts::Drafts;
pub use endorsements::Endorsements;
pub use factor::Factor;
pub use home::Home;
pub use mails::{
    ConfirmAccountMail, HasAccountMail, InvitationMail, MailFrame, Mails, MembershipEndedMail,
    MySubmissionsMail, NewPasswordMail, NoAccountMail, OrganisationRefusedMail, OrganisationVerifiedMail,
    RegisteredMail, RolesChangedMail, WelcomeMail,
};
pub use my_account::MyAccount;
pub use organisations::{
    Invitations, Members, OrganisationDesk, Organisations, ProfileWords, Reviews, SignUp,
};
pub use outbox::Outbox;
pub use passwords::Passwords;
pub use personal_data::PersonalData;
pub use placements::Placements;
pub use policies::Policies;
pub use problems::{Explained, Problems};
pub use reading::Reading;
pub use receipt::{Receipt, Tracking};
pub use receipts::{Proof, Receipts};
pub use register::{Register, RegisterEntry};
pub use reshaping::Reshaping;
pub use shared_drafts::SharedDrafts;
pub use site::{Dates, Site};
pub use submissions::{Check, Late, Mine, Submissions};
pub use ui::Ui;
pub use versions::Versions;
pub use workspaces::Workspaces;

/// All messages of one language.
pub struct Catalogue {
    /// The frame around every page.
    pub site: Site,
    /// What several features show.
    pub ui: Ui,
    /// The front page.
    pub home: Home,
    /// A consultation's public page.
    pub consultations: Consultations,
    /// Reading: the text, an article, what was said.
    pub reading: Reading,
    /// The page about the project.
    pub project: Project,
    /// The accessibility statement.
    pub accessibility: Accessibility,
    /// The page about open data.
    pub open_data: OpenData,
    /// Dates and deadlines in words.
    pub dates: Dates,
    /// What went wrong.
    pub problems: Problems,
    /// Writing a comment.
    pub comments: Comments,
    /// Checking, sending and following a submission.
    pub submissions: Submissions,
    /// Logging in and out.
    pub accounts: Accounts,
    /// The second factor.
    pub factor: Factor,
    /// Passwords that are forgotten, changed, asked for again.
    pub passwords: Passwords,
    /// One's own account.
    pub my_account: MyAccount,
    /// The accounts of staff.
    pub colleagues: Colleagues,
    /// Files that come with a submission.
    pub attachments: Attachments,
    /// The audit trail.
    pub audit: Audit,
    /// The form for a policy.
    pub policies: Policies,
    /// The staff's list and the form for a consultation.
    pub desk: Desk,
    /// Preparing the text of an act.
    pub drafts: Drafts,
    /// The per-article table.
    pub counts: Counts,
    /// Which comments led to a change.
    pub credits: Credits,
    /// What was sent with an address.
    pub citizens: Citizens,
    /// The outbox.
    pub outbox: Outbox,
    /// What is stored about people.
    pub personal_data: PersonalData,
    /// Receipts that can be proved.
    pub receipts: Receipts,
    /// The register.
    pub register: Register,
    /// Mails.
    pub mails: Mails,
    /// Organisations and their members.
    pub organisations: Organisations,
    /// Where comments stand after a new version.
    pub placements: Placements,
    /// Versions of a text.
    pub versions: Versions,
    /// What the members of an organisation write together.
    pub shared_drafts: SharedDrafts,
    /// The organisation's desk.
    pub workspaces: Workspaces,
    /// Standing behind a comment.
    pub endorsements: Endorsements,
}
