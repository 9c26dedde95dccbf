//! The structs that each language fills, one per feature.

mod about;
mod accounts;
mod attachments;
mod audit;
mod catalogue;
mod challenges;
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
mod following;
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
mod register_entry;
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
pub use catalogue::Catalogue;
pub use challenges::Challenges;
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
pub use following::{ByMail, Correct, Following, Withdraw};
pub use home::Home;
pub use mails::{
    ConfirmAccountMail, ConfirmNewsMail, HasAccountMail, HeldMail, InvitationMail, MailFrame, Mails,
    MembershipEndedMail, MySubmissionsMail, NewPasswordMail, NewsMail, NoAccountMail,
    OrganisationRefusedMail, OrganisationVerifiedMail, RegisteredMail, RolesChangedMail, WelcomeMail,
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
pub use register::Register;
pub use register_entry::RegisterEntry;
pub use reshaping::Reshaping;
pub use shared_drafts::SharedDrafts;
pub use site::{Dates, Site};
pub use submissions::{Check, Late, Mine, Submissions};
pub use ui::Ui;
pub use versions::Versions;
pub use workspaces::Workspaces;
