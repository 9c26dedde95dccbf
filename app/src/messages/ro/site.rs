//! The frame around every page, and dates.

use crate::islands::Counted;
use crate::messages::{Dates, Site, dates, plural};

pub(super) const SITE: Site = Site {
    name: "Rotunda",
    description: "Citiți proiectele de lege articol cu articol, spuneți ce ați schimba și aflați, în scris, ce s-a făcut cu propunerea dumneavoastră.",
    skip: "Săriți la conținut",
    navigation: "Meniu principal",
    menu: "Meniu",
    consultations: "Consultări",
    about: "Despre proiect",
    organisations: "Organizații",
    my_submission: "Contribuția mea",
    saved: Counted::new(
        "{} observație netrimisă",
        "{} observații netrimise",
        "{} de observații netrimise",
        '.',
    ),
    other_language: "English",
    accessibility: "Accesibilitate",
    open_data: "Date deschise și API",
    staff: "Intrați în cont",
    funding: "Proiect cofinanțat din Fondul Social European prin Programul Operațional Capacitate Administrativă 2014–2020. „Inițiative în politici publice alternative pentru servicii sociale de impact”, cod SIPOCA/SMIS 291/112241.",
};

pub(super) const DATES: Dates = Dates {
    day_and_time: dates::ro_day_and_time,
    day: dates::ro_day,
    range: dates::ro_range,
    span: dates::ro_span,
    zone: "ora României",
    days_left: |n| match n {
        ..=0 => "se închide astăzi".into(),
        1 => "a rămas o zi".into(),
        _ => format!("au rămas {}", plural::ro(n, "zi", "zile")),
    },
};
