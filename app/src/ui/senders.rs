//! Who wrote, in numbers.

use model::counts::Counts;

use crate::messages::t;

/// "41 de persoane · 16 organizații"; whoever did not write is not named.
#[must_use]
pub fn senders(counts: &Counts) -> String {
    let t = &t().ui;
    let people = (counts.citizens > 0).then(|| (t.people)(counts.citizens));
    let organisations = (counts.organisations > 0).then(|| (t.organisations)(counts.organisations));
    [people, organisations].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
