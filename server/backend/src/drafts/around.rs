//! What stands around a provision of a draft: what it can be joined with, moved into or taken out of.

use law::{Draft, Kind};
use model::drafts::Action;
use serde::Serialize;

use super::tree::{self, Placed};

/// The labels of a provision and of its neighbours; empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Around {
    /// Its own.
    pub label: String,
    /// The one right before it in the order of the text, which a join makes it a part of.
    pub before: String,
    /// The one before it at its level, which a move inwards makes it a part of.
    pub beside: String,
    /// The one that it is a part of.
    pub holder: String,
    /// Its text has words to be split between.
    pub divisible: bool,
    /// Other provisions are parts of it.
    pub parts: bool,
}

impl Around {
    /// What stands around the provision `eid`; nothing where there is no such provision.
    pub(super) fn of(draft: &Draft, eid: &str) -> Option<Self> {
        let flat = tree::flatten(&draft.provisions);
        let place = flat.iter().position(|placed| placed.node.eid == eid)?;
        Some(Self::at(&flat, place))
    }

    /// What stands around the provision at a place of a flattened tree.
    pub(super) fn at(flat: &[Placed<'_>], place: usize) -> Self {
        let Some(Placed { parent, node, .. }) = flat.get(place) else { return Self::default() };
        let label = |place: Option<usize>| {
            place.and_then(|place| flat.get(place)).map(|placed| name(placed.node)).unwrap_or_default()
        };
        // Going back, the first one that has the same parent is beside it; its parent comes before any other.
        let mut earlier = flat.get(..place).unwrap_or_default().iter().enumerate().rev();
        let beside = earlier.find(|(place, placed)| placed.parent == *parent || Some(*place) == *parent);
        let beside = beside.map(|(place, _)| place).filter(|place| Some(*place) != *parent);
        Self {
            label: name(node),
            before: label(place.checked_sub(1)),
            beside: label(beside),
            holder: label(*parent),
            divisible: node.text.split_whitespace().nth(1).is_some(),
            parts: !node.children.is_empty(),
        }
    }

    /// The other provision that an action is about; empty for none.
    #[must_use]
    pub fn other(&self, action: Action) -> &str {
        match action {
            Action::Join => &self.before,
            Action::Indent => &self.beside,
            Action::Outdent => &self.holder,
            Action::Split | Action::Drop => "",
        }
    }

    /// Whether an action has a place here.
    #[must_use]
    pub fn offers(&self, action: Action) -> bool {
        match action {
            Action::Split => self.divisible,
            Action::Drop => true,
            Action::Join | Action::Indent | Action::Outdent => !self.other(action).is_empty(),
        }
    }
}

/// The label; never empty.
fn name(node: &law::Provision) -> String {
    if node.label.is_empty() { Kind::as_str(node.kind).to_owned() } else { node.label.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACT: &str = "LEGE privind proba\n\nCapitolul I Generalități\n\nArticolul 1\n(1) Ceva.\n(2) Altceva decât:\n\
        a) una;\nb) alta.\n\nArticolul 2\nSfârșit.\n";

    fn around(eid: &str) -> Around {
        Around::of(&law::read(ACT.as_bytes(), None).unwrap(), eid).unwrap()
    }

    #[test]
    fn the_neighbours_are_those_that_a_change_would_touch() {
        let first = around("chp_1");
        assert_eq!((first.before.as_str(), first.beside.as_str(), first.holder.as_str()), ("", "", ""));
        let paragraph = around("chp_1__art_1__para_1");
        assert_eq!((paragraph.before.as_str(), paragraph.beside.as_str()), ("art. 1", ""));
        let second = around("chp_1__art_2");
        assert_eq!(second.before, "art. 1 alin. (2) lit. b)");
        assert_eq!((second.beside.as_str(), second.holder.as_str()), ("art. 1", "cap. I"));
    }

    #[test]
    fn what_has_no_place_is_not_offered() {
        let offered = |eid: &str| -> Vec<Action> {
            let around = around(eid);
            Action::ALL.iter().copied().filter(|action| around.offers(*action)).collect()
        };
        assert_eq!(offered("chp_1"), [Action::Drop]);
        assert_eq!(offered("chp_1__art_1__para_1"), [Action::Join, Action::Drop, Action::Outdent]);
        assert_eq!(offered("chp_1__art_1__para_2"), Action::ALL);
    }
}
