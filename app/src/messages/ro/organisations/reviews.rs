//! What staff see and do.

use crate::messages::{FieldWords, Reviews, plural};

pub(super) const REVIEWS: Reviews = Reviews {
    title: "Organizații",
    waiting: |n| match n {
        0 => "Nicio organizație nu așteaptă verificarea.".into(),
        1 => "O organizație așteaptă verificarea.".into(),
        _ => format!("{} așteaptă verificarea.", plural::ro(n, "organizație", "organizații")),
    },
    state: "Starea",
    all: "Toate",
    words: "Cuvinte din denumire",
    filter: "Arătați",
    caption: "Organizații, cele mai noi întâi",
    name: "Denumirea",
    kind: "Felul",
    county: "Județul",
    since: "Înscrisă la",
    none_title: "Nicio organizație nu se potrivește",
    none_text: "Alegeți altă stare sau alte cuvinte.",
    next: "Organizații mai vechi",
    facts: "Ce spune organizația despre ea",
    members: "Membri",
    namesakes: "Altele cu aceeași denumire",
    reason: "Motivul refuzului",
    how_title: "Cum verificați",
    how: "Căutați codul fiscal în registrele publice (ANAF, Registrul național ONG al Ministerului Justiției) și comparați denumirea și județul. Un grup informal nu are registru: uitați-vă la site și, dacă trebuie, scrieți-i.",
    verify_title: "Este ceea ce spune",
    verify_text: "Lângă denumire va apărea „verificată”, iar coordonatorii primesc un mesaj.",
    verify: "Verificați organizația",
    refuse_title: "Nu se poate confirma",
    refuse_text: "Organizația poate lua parte și mai departe, dar apare ca „neconfirmată”. Coordonatorii primesc motivul.",
    refuse_reason: FieldWords {
        label: "Motivul",
        hint: "Ce nu se potrivește și ce poate îndrepta organizația. Numai coordonatorii și membrii îl citesc.",
    },
    refuse: "Refuzați verificarea",
    done: |code| match code {
        "verified" => Some("Organizația a fost verificată."),
        "refused" => Some("Verificarea a fost refuzată, iar coordonatorii au primit motivul."),
        _ => None,
    },
};
