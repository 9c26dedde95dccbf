//! What experts send who keep the codebook and code by it.

use super::answers::Answers;
use super::answers::Who::{Admin, Expert};
use super::answers::staff;
use super::asking::{Ask, Fields, Objects, fields};
use super::outcome::Outcome::{Conflict, Page, Refused};
use super::table::{EXPERTS_DO, Row, STAFF_SEE, post};
use crate::support::SLUG;

/// Pages of themes, by their paths in each language.
pub(super) const PAGES: &[(&str, &str, Answers)] = &[
    ("/ro/masa-de-lucru/{slug}/teme", "/en/desk/{slug}/themes", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/teme/codificare", "/en/desk/{slug}/themes/coding", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/teme/observatii", "/en/desk/{slug}/themes/comments", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/teme/tabel", "/en/desk/{slug}/themes/table", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/teme/concordanta", "/en/desk/{slug}/themes/agreement", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/teme/import", "/en/desk/{slug}/themes/import", EXPERTS_SEE),
];

const EXPERTS_SEE: Answers = staff(Refused).but(&[Expert, Admin], Page);

/// Every act on themes.
pub(super) const ROWS: &[Row] = &[
    does("/api/themes/keep", Ask::Form(keep)),
    does("/api/themes/retire", Ask::Form(retire)),
    does("/api/themes/merge", Ask::Form(merge)),
    does("/api/themes/split", Ask::Form(split)),
    does("/api/themes/undo", Ask::Form(undo)),
    // Nothing was uploaded.
    late("/api/themes/import", Ask::Form(import)),
    // What somebody has open is no act on it.
    Row { audited: false, ..does("/api/themes/next", Ask::Form(next)) },
    does("/api/themes/put", Ask::Form(put)),
    does("/api/themes/remove-code", Ask::Form(code)),
    // The words are still the same.
    late("/api/themes/confirm-code", Ask::Form(code)),
    does("/api/themes/spread", Ask::Form(spread)),
    does("/api/themes/draw", Ask::Form(draw)),
    Row { audited: false, ..does("/api/themes/next-drawn", Ask::Form(next_drawn)) },
    does("/api/themes/code-again", Ask::Form(again)),
    // An empty form names no file; the page says so.
    Row { audited: false, ..does("/desk/{slug}/themes/import", Ask::File) },
];

/// An act on themes: no public page shows it.
const fn does(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, silent: true, ..post(path, EXPERTS_DO, ask) }
}

/// An act for which there is no reason.
const fn late(path: &'static str, ask: Ask) -> Row {
    Row { audited: false, answers: EXPERTS_LATE, ..does(path, ask) }
}

const EXPERTS_LATE: Answers = staff(Refused).but(&[Expert, Admin], Conflict);

fn about(more: &[(&'static str, &str)]) -> Fields {
    let own: [(&'static str, &str); 2] = [("lang", "ro"), ("slug", SLUG)];
    fields(&[own.as_slice(), more].concat())
}

fn keep(objects: &Objects) -> Fields {
    about(&[("form[name]", &format!("Tema {}", objects.coded)), ("form[id]", ""), ("form[revision]", "0")])
}

fn retire(objects: &Objects) -> Fields {
    about(&[("theme", &objects.theme)])
}

fn merge(objects: &Objects) -> Fields {
    about(&[
        ("form[theme]", &objects.theme),
        ("form[into]", &objects.other_theme),
        ("form[reason]", "Aceeași temă."),
    ])
}

fn split(objects: &Objects) -> Fields {
    about(&[
        ("form[theme]", &objects.theme),
        ("form[comments][]", &objects.coded),
        ("form[into]", &objects.other_theme),
        ("form[reason]", "Altă temă."),
    ])
}

fn undo(objects: &Objects) -> Fields {
    about(&[("theme", &objects.theme), ("event", &objects.theme_event)])
}

fn import(_: &Objects) -> Fields {
    about(&[("act", "drop"), ("shown", "0")])
}

fn next(_: &Objects) -> Fields {
    about(&[("filter[article]", ""), ("filter[sender]", ""), ("from", "")])
}

fn put(objects: &Objects) -> Fields {
    about(&[
        ("then", "stay"),
        ("form[comment]", &objects.coded),
        ("form[seen]", &objects.code_seen),
        ("form[themes][]", &objects.other_theme),
    ])
}

fn code(objects: &Objects) -> Fields {
    about(&[("comment", &objects.coded), ("theme", &objects.theme), ("start", "0"), ("end", "0")])
}

fn spread(objects: &Objects) -> Fields {
    about(&[("form[comment]", &objects.coded), ("form[count]", &objects.left_of_campaign)])
}

fn draw(_: &Objects) -> Fields {
    about(&[("form[size]", "1"), ("form[seed]", "")])
}

fn next_drawn(objects: &Objects) -> Fields {
    about(&[("sample", &objects.sample), ("from", "")])
}

fn again(objects: &Objects) -> Fields {
    about(&[
        ("form[sample]", &objects.sample),
        ("form[comment]", &objects.sampled),
        ("form[themes][]", &objects.other_theme),
    ])
}
