//! What experts send who put campaigns right.

use super::asking::{Ask, Fields, Objects, fields};
use super::table::{EXPERTS_DO, Row, deed};
use crate::support::SLUG;

/// Every act on campaigns.
pub(super) const ROWS: &[Row] = &[
    Row { answers: EXPERTS_DO, ..deed("/api/campaigns/name", Ask::Form(name_campaign)) },
    Row { answers: EXPERTS_DO, ..deed("/api/campaigns/undo", Ask::Form(undo_campaign)) },
    Row { answers: EXPERTS_DO, ..deed("/api/campaigns/split", Ask::Form(split_campaign)) },
    Row { answers: EXPERTS_DO, ..deed("/api/campaigns/join", Ask::Form(join_campaigns)) },
];

fn name_campaign(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[campaign]", &objects.campaign),
        ("form[name]", "Scrisoarea despre rapoarte"),
    ])
}

fn split_campaign(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[campaign]", &objects.campaign),
        ("form[comments][]", &objects.joined),
        ("form[becomes]", "alone"),
        ("form[reason]", "Spune altceva."),
    ])
}

fn join_campaigns(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[campaign]", &objects.other_campaign),
        ("form[into]", &objects.campaign),
        ("form[reason]", "Aceeași cerere."),
    ])
}

fn undo_campaign(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[campaign]", &objects.campaign),
        ("form[event]", &objects.campaign_event),
    ])
}
