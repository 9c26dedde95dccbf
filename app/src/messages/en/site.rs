//! The frame around every page, and dates.

use crate::messages::{Dates, Site, dates, plural};

pub(super) const SITE: Site = Site {
    name: "Rotunda",
    skip: "Skip to content",
    navigation: "Main",
    menu: "Menu",
    consultations: "Consultations",
    about: "About the project",
    my_submission: "My submission",
    other_language: "Română",
    accessibility: "Accessibility",
    open_data: "Open data",
    staff: "For staff",
    funding: "Project co-financed from the European Social Fund through the Operational Programme Administrative Capacity 2014–2020",
};

pub(super) const DATES: Dates = Dates {
    day_and_time: dates::en_day_and_time,
    day: dates::en_day,
    zone: "Romanian time",
    days_left: |n| match n {
        ..=0 => "closes today".into(),
        _ => format!("{} left", plural::en(n, "day", "days")),
    },
};
