//! Reading: the text, an article, what was said.

use model::submissions::SenderKind;

use crate::messages::{Reading, plural};

pub(super) const READING: Reading = Reading {
    text: "Textul proiectului",
    version: |number, day| format!("Versiunea {number} · {day}"),
    contents: "Cuprins",
    comment: "Comentați",
    comment_what: |label| format!(" {label}"),
    comments_where: |label| format!(" la {label}"),
    comment_on: |label| format!("Comentați {label}"),
    hint: "Lângă fiecare prevedere: câte observații sunt și semnul + pentru a scrie una.",
    neighbours: "Articole vecine",
    previous: "Articolul anterior",
    next: "Articolul următor",
    aside: "Pe scurt",
    comments_on: |comments, label| format!("{comments} la {label}"),
    comments_on_act: |comments| format!("{comments} la proiectul în întregime"),
    mine: "Ce scrieți se păstrează până trimiteți.",
    to_mine: "Verificați și trimiteți",
    act: "Observații la proiectul în întregime",
    act_title: |title| format!("Observații la proiectul în întregime: {title}"),
    act_lede: "Aici stau observațiile care nu privesc un anumit articol, ci proiectul ca întreg.",
    comment_act: "Comentați proiectul în întregime",
    voices: "Ce au spus ceilalți",
    be_first: "Nimeni nu a scris încă nimic aici. Observația dumneavoastră poate fi prima.",
    silence: "La această prevedere nu s-au primit observații.",
    filter: "Prevederea",
    all: "Toate",
    show: "Arătați",
    pages: "Pagini de observații",
    newest: "Cele mai noi observații",
    older: "Observații mai vechi",
    nameless: |kind| match kind {
        SenderKind::Citizen => "O persoană",
        SenderKind::Organisation => "O organizație",
    },
    county: |county| match county {
        "București" => "București".into(),
        "Diaspora" => "din diaspora".into(),
        _ => format!("județul {county}"),
    },
    organisation: "organizație",
    verified_organisation: "organizație verificată",
    unverified_organisation: "organizație neverificată",
    whole_act: "proiectul în întregime",
    number: |number| format!("nr.\u{a0}{number}"),
    same: |n| match n {
        1 => "același text apare în încă o observație".into(),
        1_000.. => "același text apare în peste 1.000 de observații".into(),
        _ => format!("același text apare în încă {}", plural::ro(n, "observație", "observații")),
    },
    why: "De ce:",
};
