//! English.

mod comments;
mod problems;
mod site;
mod submissions;
mod ui;

use super::Catalogue;

pub(super) static CATALOGUE: Catalogue = Catalogue {
    site: site::SITE,
    ui: ui::UI,
    dates: site::DATES,
    problems: problems::PROBLEMS,
    comments: comments::COMMENTS,
    submissions: submissions::SUBMISSIONS,
};
