//! The frame around every page, and dates.

use crate::islands::Counted;
use crate::messages::{Dates, Site, dates, plural};

pub(super) const SITE: Site = Site {
    name: "Rotunda",
    description: "Read draft laws article by article, say what you would change, and learn in writing what became of your proposal.",
    skip: "Skip to content",
    navigation: "Main menu",
    menu: "Menu",
    consultations: "Consultations",
    about: "About the project",
    organisations: "Organisations",
    my_submission: "My submission",
    saved: Counted::new("{} unsent comment", "{} unsent comments", "{} unsent comments", ','),
    other_language: "Română",
    accessibility: "Accessibility",
    open_data: "Open data and API",
    staff: "Log in",
    funding: "Project co-financed from the European Social Fund through the Operational Programme Administrative Capacity 2014–2020. “Initiatives in Alternative Public Policies for Social Services with Impact”, code SIPOCA/SMIS 291/112241.",
};

pub(super) const DATES: Dates = Dates {
    day_and_time: dates::en_day_and_time,
    day: dates::en_day,
    range: dates::en_range,
    span: dates::en_span,
    zone: "Romanian time",
    days_left: |n| match n {
        ..=0 => "closes today".into(),
        _ => format!("{} left", plural::en(n, "day", "days")),
    },
};
