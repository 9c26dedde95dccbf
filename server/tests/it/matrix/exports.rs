//! What staff send who order files.

use super::asking::{Ask, Fields, Objects, fields};
use super::table::{ITS_EDITORS_DO, Row, STAFF_DO, post};
use crate::support::SLUG;

/// Every act on ordered files. What somebody else ordered, editors call off and remove.
pub(super) const ROWS: &[Row] = &[
    Row { audited: true, silent: true, ..post("/api/exports/order", STAFF_DO, Ask::Form(order)) },
    Row { audited: true, silent: true, ..post("/api/exports/cancel", ITS_EDITORS_DO, Ask::Form(export)) },
    Row { audited: true, silent: true, ..post("/api/exports/remove", ITS_EDITORS_DO, Ask::Form(export)) },
];

fn order(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", SLUG), ("form[file]", "comments.csv"), ("form[provision]", "all")])
}

fn export(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", SLUG), ("id", &objects.export)])
}
