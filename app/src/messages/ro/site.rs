//! The frame around every page, and dates.

use crate::messages::{Dates, Site, dates, plural};

pub(super) const SITE: Site = Site {
    name: "Rotunda",
    skip: "Sari la conținut",
    navigation: "Principal",
    menu: "Meniu",
    consultations: "Consultări",
    about: "Despre proiect",
    my_submission: "Contribuția mea",
    other_language: "English",
    accessibility: "Accesibilitate",
    open_data: "Date deschise",
    staff: "Pentru echipă",
    funding: "Proiect cofinanțat din Fondul Social European prin Programul Operațional Capacitate Administrativă 2014–2020",
};

pub(super) const DATES: Dates = Dates {
    day_and_time: dates::ro_day_and_time,
    day: dates::ro_day,
    zone: "ora României",
    days_left: |n| match n {
        ..=0 => "se închide astăzi".into(),
        1 => "a rămas o zi".into(),
        _ => format!("au rămas {}", plural::ro(n, "zi", "zile")),
    },
};
