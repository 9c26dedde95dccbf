//! What experts send who say what people said on an article.

use super::asking::{Ask, Fields, Objects, fields};
use super::table::{EXPERTS_DO, Row, post};
use crate::support::SLUG;

/// An article of the demo on which no summary was written.
pub(super) const ARTICLE: &str = "chp_1__art_1";

/// Every act on summaries.
pub(super) const ROWS: &[Row] = &[
    Row { silent: true, ..does("/api/summaries/write", Ask::Form(write)) },
    Row { silent: true, ..does("/api/summaries/take-out", Ask::Form(about)) },
    Row { silent: true, ..does("/api/summaries/raise", Ask::Form(about)) },
    does("/api/summaries/publish", Ask::Form(about)),
    does("/api/summaries/withdraw", Ask::Form(about)),
];

const fn does(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, EXPERTS_DO, ask) }
}

pub(crate) fn about(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("eid", ARTICLE),
        ("sentence", &objects.sentence),
        ("revision", &objects.revision),
    ])
}

pub(crate) fn write(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("eid", ARTICLE),
        ("form[revision]", &objects.revision),
        ("form[sentence]", ""),
        ("form[text]", "Unii cer altceva."),
        ("form[comments][]", &objects.undecided),
    ])
}
