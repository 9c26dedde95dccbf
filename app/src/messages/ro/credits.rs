//! Which comments led to a change.

use crate::messages::{Credits, FieldWords, plural};

pub(super) const CREDITS: Credits = Credits {
    led_here: "Observații care au dus la această schimbare",
    led_to: "A dus la schimbarea făcută la",
    in_version: |version| format!(" în versiunea {version}."),
    title: |version| format!("Schimbările din versiunea {version}"),
    lede: "Spuneți la fiecare schimbare care observații au dus la ea. Se vede și lângă schimbare, și lângă observație.",
    one_version: "Este publicată o singură versiune. Schimbările apar aici când publicați următoarea.",
    stated: |n| match n {
        0 => "nicio observație aleasă".into(),
        n => plural::ro(n, "observație aleasă", "observații alese"),
    },
    choose: "Alegeți observațiile",
    of: |label| format!(" care au dus la schimbarea de la {label}"),
    question: "Ce observații au dus la schimbare?",
    question_lede: "Sunt date observațiile făcute la acest articol în versiunile anterioare. Altele se adaugă după numărul \
                    de înregistrare.",
    change: "Schimbarea",
    number: FieldWords { label: "Număr de înregistrare", hint: "De exemplu: 2026-00231" },
    add: "Adăugați la listă",
    comments: "Observațiile",
    none: "La acest articol nu s-a făcut nicio observație. Adăugați-le după numărul de înregistrare.",
    save: "Păstrați alegerea",
    cancel: "Înapoi la schimbări",
    saved: "Alegerea a fost păstrată.",
};
