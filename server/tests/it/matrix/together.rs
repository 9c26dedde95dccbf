//! What members of an organisation send.

use super::asking::{Fields, Objects, comment, fields};
use crate::support::SLUG;

pub(crate) fn shared_add(objects: &Objects) -> Fields {
    let mut all = comment("Împreună, încă o dată.");
    all.push(("organisation", objects.organisation.clone()));
    all
}

pub(crate) fn shared_change(objects: &Objects) -> Fields {
    let mut all = comment("Împreună, altfel spus.");
    all.extend([
        ("organisation", objects.organisation.clone()),
        ("id", objects.shared.clone()),
        ("revision", "1".to_owned()),
    ]);
    all
}

pub(crate) fn shared_comment(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("organisation", &objects.organisation),
        ("slug", SLUG),
        ("id", &objects.shared),
        ("revision", "1"),
    ])
}

pub(crate) fn shared_note(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("organisation", &objects.organisation),
        ("slug", SLUG),
        ("form[note]", "Bine așa?"),
    ])
}

pub(crate) fn shared_signing(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("organisation", &objects.organisation),
        ("slug", SLUG),
        ("submission", &objects.draft),
        ("fingerprint", &objects.fingerprint),
    ])
}

pub(crate) fn follow(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("organisation", &objects.organisation), ("slug", SLUG), ("follow", "true")])
}

pub(crate) fn endorse(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("organisation", &objects.organisation), ("comment", &objects.carried)])
}
