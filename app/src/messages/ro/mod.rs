//! Romanian, the first language.

mod about;
mod accounts;
mod comments;
mod consultations;
mod counts;
mod desk;
mod drafts;
mod home;
mod policies;
mod problems;
mod reading;
mod reshaping;
mod site;
mod submissions;
mod ui;

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
    desk: desk::DESK,
    drafts: drafts::DRAFTS,
    policies: policies::POLICIES,
};
