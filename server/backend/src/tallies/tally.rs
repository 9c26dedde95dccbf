//! What one submission adds to the counts.

use std::collections::BTreeMap;

use model::comments::Stance;
use model::counts::Counts;
use model::provisions::UNPLACED;
use model::submissions::SenderKind;

use crate::texts::{Place, Text};

/// Row of everything that was said in a consultation.
pub(crate) const TOTAL: &str = "";
/// Row of what was said on the act as a whole; no id of a provision looks like this.
pub(crate) const ACT: &str = "act";

/// One comment, and where it counts in the newest text.
pub(crate) struct Counted<'a> {
    pub(crate) text: &'a Text,
    pub(crate) place: Place<'a>,
    pub(crate) stance: Stance,
    /// Whether it proposes a wording.
    pub(crate) proposes: bool,
}

/// What is added to the rows of the counts, by the names of the rows and in their order.
pub(crate) type Tally<'a> = BTreeMap<&'a str, Counts>;

/// The rows that a submission adds to: the total, and for each comment the provision with everything it stands in up
/// to the top of the act (so that an article counts its letters, and a chapter its articles), the act as a whole, or
/// what has no place. The sender counts once in each row.
pub(crate) fn tally<'a>(sender: SenderKind, comments: impl Iterator<Item = Counted<'a>>) -> Tally<'a> {
    let mut rows = Tally::new();
    for comment in comments {
        add(rows.entry(TOTAL).or_default(), &comment);
        match comment.place {
            Place::Act => add(rows.entry(ACT).or_default(), &comment),
            Place::Nowhere => add(rows.entry(UNPLACED).or_default(), &comment),
            Place::At(provision) => {
                for upper in comment.text.upwards(provision) {
                    add(rows.entry(&upper.id).or_default(), &comment);
                }
            }
        }
    }
    for row in rows.values_mut() {
        match sender {
            SenderKind::Citizen => row.citizens = 1,
            SenderKind::Organisation => row.organisations = 1,
        }
    }
    rows
}

fn add(row: &mut Counts, comment: &Counted<'_>) {
    row.comments += 1;
    row.proposals += i64::from(comment.proposes);
    *match comment.stance {
        Stance::Support => &mut row.stances.support,
        Stance::SupportWithChanges => &mut row.stances.support_with_changes,
        Stance::Against => &mut row.stances.against,
        Stance::Neutral => &mut row.stances.neutral,
    } += 1;
}

/// Adds one tally to another.
pub(crate) fn merge<'a>(into: &mut Tally<'a>, from: Tally<'a>) {
    for (name, added) in from {
        let row = into.entry(name).or_default();
        row.comments += added.comments;
        row.citizens += added.citizens;
        row.organisations += added.organisations;
        row.stances.support += added.stances.support;
        row.stances.support_with_changes += added.stances.support_with_changes;
        row.stances.against += added.stances.against;
        row.stances.neutral += added.stances.neutral;
        row.proposals += added.proposals;
    }
}
