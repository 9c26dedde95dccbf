//! Which text stands for a group.

use std::cmp::Reverse;

use super::forms::Forms;
use super::relation::shared;

/// Texts that may stand for a group.
const CANDIDATES: usize = 16;
/// Texts by which they are judged.
const JUDGES: usize = 64;

/// The text that stands for all members: the one whose words most of the others have, and that has few others. Each
/// member speaks with the weight of its copies, so what thousands sent unchanged wins, and of texts that were all
/// changed the one that was changed least. `members` are in the order of all texts.
pub(super) fn of(forms: &Forms<'_>, members: &[u32]) -> u32 {
    let first = members.first().copied().unwrap_or_default();
    let worth = |candidate: u32| -> i64 {
        let own = forms.outline(candidate).shingles;
        let judges = members.iter().take(JUDGES);
        let spoken = judges.map(|judge| {
            let (shared, _) = shared(own, forms.outline(*judge).shingles);
            // Twice what is shared, less what there is: a fragment has little to share, a long wrapping too much else.
            let points =
                2 * i64::try_from(shared).unwrap_or(i64::MAX) - i64::try_from(own.len()).unwrap_or(i64::MAX);
            points.saturating_mul(i64::from(forms.copies(*judge)))
        });
        spoken.fold(0, i64::saturating_add)
    };
    let candidates = members.iter().copied().take(CANDIDATES);
    candidates.max_by_key(|candidate| (worth(*candidate), Reverse(*candidate))).unwrap_or(first)
}
