//! What must come back when a written draft is read again.

use law::{Draft, Kind};

/// (kind, number, heading, text, address) of one provision.
pub type Shape = (Kind, String, Option<String>, String, String);

/// Every provision, in the order of the text.
pub fn shapes(draft: &Draft) -> Vec<Shape> {
    draft
        .walk()
        .map(|p| (p.kind, p.number.clone(), p.heading.clone(), p.text.clone(), p.eid.clone()))
        .collect()
}

/// The first provision that differs, for a message.
pub fn first_difference(before: &Draft, after: &Draft) -> Option<String> {
    let (before, after) = (shapes(before), shapes(after));
    let at = (0..before.len().max(after.len())).find(|at| before.get(*at) != after.get(*at))?;
    Some(format!("{:?}\n  became {:?}", before.get(at), after.get(at)))
}
