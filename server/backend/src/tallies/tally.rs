//! What one submission adds to the counts.

use std::collections::BTreeMap;

use model::comments::Stance;
use model::counts::{Counts, Stances};
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
    /// Organisations that stand behind it.
    pub(crate) endorsements: i64,
}

/// What is added to the rows of the counts, by the names of the rows and in their order.
pub(crate) type Tally<'a> = BTreeMap<&'a str, Counts>;

/// The rows that a submission adds to: the total, and for each comment the provision with everything it stands in up
/// to the top of the act (so that an article counts its letters, and a chapter its articles), the act as a whole, or
/// what has no place. The sender counts once in each row.
pub(crate) fn tally<'a>(sender: SenderKind, comments: impl Iterator<Item = Counted<'a>>) -> Tally<'a> {
    let mut rows = Tally::new();
    for comment in comments {
        for row in names(comment.text, comment.place) {
            add(rows.entry(row).or_default(), &comment);
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

/// What one endorsement of a comment adds to the rows of the counts, or takes from them.
pub(crate) fn endorsed<'a>(
    newest: &'a Text,
    spoken: Option<&str>,
    place: Option<&str>,
    by: i64,
) -> Tally<'a> {
    let place = Place::of(newest, spoken, place);
    let counts = Counts { endorsements: by, ..Counts::default() };
    names(newest, place).into_iter().map(|row| (row, counts)).collect()
}

/// The rows in which a comment with this place is counted.
fn names<'a>(text: &'a Text, place: Place<'a>) -> Vec<&'a str> {
    let mut names = vec![TOTAL];
    match place {
        Place::Act => names.push(ACT),
        Place::Nowhere => names.push(UNPLACED),
        Place::At(provision) => names.extend(text.upwards(provision).map(|upper| upper.id.as_str())),
    }
    names
}

fn add(row: &mut Counts, comment: &Counted<'_>) {
    row.comments += 1;
    row.proposals += i64::from(comment.proposes);
    row.endorsements += comment.endorsements;
    *match comment.stance {
        Stance::Support => &mut row.stances.support,
        Stance::SupportWithChanges => &mut row.stances.support_with_changes,
        Stance::Against => &mut row.stances.against,
        Stance::Neutral => &mut row.stances.neutral,
    } += 1;
}

/// What is to be added so that the one tally becomes the other.
pub(crate) fn difference<'a>(before: Tally<'a>, after: &Tally<'a>) -> Tally<'a> {
    let mut rows = before;
    for (name, row) in &mut rows {
        let after = after.get(name).copied().unwrap_or_default();
        *row = Counts {
            comments: after.comments - row.comments,
            citizens: after.citizens - row.citizens,
            organisations: after.organisations - row.organisations,
            stances: Stances {
                support: after.stances.support - row.stances.support,
                support_with_changes: after.stances.support_with_changes - row.stances.support_with_changes,
                against: after.stances.against - row.stances.against,
                neutral: after.stances.neutral - row.stances.neutral,
            },
            proposals: after.proposals - row.proposals,
            endorsements: after.endorsements - row.endorsements,
        };
    }
    rows
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
        row.endorsements += added.endorsements;
    }
}
