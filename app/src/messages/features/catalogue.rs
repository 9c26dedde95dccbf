//! Every sentence in one language.

use super::{
    Accessibility, Accounts, Attachments, Audit, Campaigns, Challenges, Citizens, Colleagues, Comments,
    Consultations, Counts, Credits, Dashboard, Dates, Desk, Drafts, Endorsements, Exports, Factor, Following,
    Home, Mails, Moderation, MyAccount, OpenData, Organisations, Outbox, Outcomes, Passwords, PersonalData,
    Placements, Policies, Problems, Project, Reading, Readings, Receipts, Register, Results, SharedDrafts,
    Site, Submissions, Summaries, Themes, Ui, Versions, Workspaces,
};

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
    /// What is asked for before sending where much was sent from one address.
    pub challenges: Challenges,
    /// Checking, sending and following a submission.
    pub submissions: Submissions,
    /// Following what was sent: its way, what is new, correcting, taking back.
    pub following: Following,
    /// Logging in and out.
    pub accounts: Accounts,
    /// The second factor.
    pub factor: Factor,
    /// Passwords that are forgotten, changed, asked for again.
    pub passwords: Passwords,
    /// One's own account.
    pub my_account: MyAccount,
    /// Moderation.
    pub moderation: Moderation,
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
    /// Files that staff order and fetch later.
    pub exports: Exports,
    /// Comments that are near-copies of one text.
    pub campaigns: Campaigns,
    /// The per-article table.
    pub counts: Counts,
    /// Which comments led to a change.
    pub credits: Credits,
    /// The consultation at a glance.
    pub dashboard: Dashboard,
    /// What was sent with an address.
    pub citizens: Citizens,
    /// The outbox.
    pub outbox: Outbox,
    /// What becomes of recommendations.
    pub outcomes: Outcomes,
    /// What is stored about people.
    pub personal_data: PersonalData,
    /// The desk of one article.
    pub readings: Readings,
    /// Receipts that can be proved.
    pub receipts: Receipts,
    /// The register.
    pub register: Register,
    /// What came of a consultation, and its open data.
    pub results: Results,
    /// Mails.
    pub mails: Mails,
    /// Organisations and their members.
    pub organisations: Organisations,
    /// What experts say that people said.
    pub summaries: Summaries,
    /// Where comments stand after a new version.
    pub placements: Placements,
    /// Themes on comments.
    pub themes: Themes,
    /// Versions of a text.
    pub versions: Versions,
    /// What the members of an organisation write together.
    pub shared_drafts: SharedDrafts,
    /// The organisation's desk.
    pub workspaces: Workspaces,
    /// Standing behind a comment.
    pub endorsements: Endorsements,
}
