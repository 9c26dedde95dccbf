//! Romanian, the first language.

mod about;
mod accounts;
mod comments;
mod consultations;
mod counts;
mod credits;
mod desk;
mod drafts;
mod endorsements;
mod home;
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
    counts: counts::COUNTS,
    credits: credits::CREDITS,
    desk: desk::DESK,
    drafts: drafts::DRAFTS,
    placements: placements::PLACEMENTS,
    policies: policies::POLICIES,
    versions: versions::VERSIONS,
    shared_drafts: shared_drafts::SHARED_DRAFTS,
    workspaces: workspaces::WORKSPACES,
    endorsements: endorsements::ENDORSEMENTS,
};
