//! What staff send who enter letters by hand.

use super::asking::{Fields, Objects, comment, fields};
use crate::support::SLUG;

pub(crate) fn add(_: &Objects) -> Fields {
    comment("Din altă scrisoare.")
}

pub(crate) fn change(objects: &Objects) -> Fields {
    let mut all = comment("Din scrisoare, citită mai bine.");
    all.push(("id", objects.written.clone()));
    all
}

pub(crate) fn comment_of(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", SLUG), ("id", &objects.written)])
}

pub(crate) fn entry(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("submission", &objects.letter),
        ("form[means]", "letter"),
        ("form[received]", &objects.received),
        ("form[kind]", "citizen"),
        ("form[name]", "Vasile Exemplu"),
        ("form[contact]", "Str. Lungă nr. 3, Brașov"),
    ])
}

pub(crate) fn discard(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", SLUG)])
}
