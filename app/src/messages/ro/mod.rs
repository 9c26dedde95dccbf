//! Romanian, the first language.

mod about;
mod accounts;
mod citizens;
mod colleagues;
mod comments;
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
mod placements;
mod policies;
mod problems;
mod reading;
mod reshaping;
mod shared_drafts;
mod site;
mod submissions;
mod ui;
mod versions;
mod workspaces;

use super::Catalogue;

pub(super) static CATALOGUE: Catalogue = Catalogue {
    site: site::SITE,
    ui: ui::UI,
    reading: reading::READING,
    home: home::HOME,
    consultations: consultations::CONSULTATIONS,
    project: about::PROJECT,
    accessibility: about::ACCESSIBILITY,
    open_data: about::OPEN_DATA,
    dates: site::DATES,
    problems: problems::PROBLEMS,
    comments: comments::COMMENTS,
    submissions: submissions::SUBMISSIONS,
    accounts: accounts::ACCOUNTS,
    factor: factor::FACTOR,
    passwords: passwords::PASSWORDS,
    my_account: my_account::MY_ACCOUNT,
    colleagues: colleagues::COLLEAGUES,
    counts: counts::COUNTS,
    credits: credits::CREDITS,
    desk: desk::DESK,
    drafts: drafts::DRAFTS,
    citizens: citizens::CITIZENS,
    outbox: outbox::OUTBOX,
    mails: mails::MAILS,
    organisations: organisations::ORGANISATIONS,
    placements: placements::PLACEMENTS,
    policies: policies::POLICIES,
    versions: versions::VERSIONS,
    shared_drafts: shared_drafts::SHARED_DRAFTS,
    workspaces: workspaces::WORKSPACES,
    endorsements: endorsements::ENDORSEMENTS,
};
