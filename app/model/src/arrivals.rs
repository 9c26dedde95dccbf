//! Arrivals: what came, by whom and from where; and which articles people quarrel about.

use crate::code::code;
use crate::counts::Stances;
use crate::organisations::Kind;
use crate::submissions::SenderKind;

code! {
    /// What is known of whoever sent something.
    Sender {
        /// A person.
        Citizen = "citizen",
        /// An association or a foundation.
        Association = "association",
        /// A union.
        Union = "union",
        /// An employers' group.
        Employers = "employers",
        /// A public institution.
        Institution = "institution",
        /// A provider of social services that is none of the others.
        Provider = "provider",
        /// People who act together without being a legal person.
        Informal = "informal",
        /// An organisation without an account, of which nobody knows what it is.
        Organisation = "other_organisation",
    }
}

impl Sender {
    /// Of a submission: the kind is that of the organisation whose account sent it.
    #[must_use]
    pub const fn of(sender: SenderKind, kind: Option<Kind>) -> Self {
        match (sender, kind) {
            (SenderKind::Citizen, _) => Self::Citizen,
            (SenderKind::Organisation, None) => Self::Organisation,
            (SenderKind::Organisation, Some(Kind::Association)) => Self::Association,
            (SenderKind::Organisation, Some(Kind::Union)) => Self::Union,
            (SenderKind::Organisation, Some(Kind::Employers)) => Self::Employers,
            (SenderKind::Organisation, Some(Kind::Institution)) => Self::Institution,
            (SenderKind::Organisation, Some(Kind::Provider)) => Self::Provider,
            (SenderKind::Organisation, Some(Kind::Informal)) => Self::Informal,
        }
    }

    /// Whether a person sent it. Persons and organisations are never added together.
    #[must_use]
    pub const fn is_person(self) -> bool {
        matches!(self, Self::Citizen)
    }
}

/// Comments that must take a side before anything is said about a quarrel: of fewer, one more would turn it.
const SIDES: i64 = 5;

/// How divided people are, in hundredths of all comments: how many of a hundred have somebody on the other side. All for it, all
/// against it or all neutral is 0; half for and half against is 100. Who is for it if changed is for it. Nothing is said
/// where fewer than five comments take a side.
#[must_use]
pub const fn disagreement(stances: &Stances) -> Option<i64> {
    let (pro, con, all) = (stances.support + stances.support_with_changes, stances.against, stances.total());
    if pro + con < SIDES {
        return None;
    }
    let fewer = if pro < con { pro } else { con };
    Some((fewer * 400 + all) / (all * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stances(support: i64, support_with_changes: i64, against: i64, neutral: i64) -> Stances {
        Stances { support, support_with_changes, against, neutral }
    }

    #[test]
    fn those_who_agree_are_no_quarrel_and_two_halves_are_the_greatest() {
        assert_eq!(disagreement(&stances(40, 0, 0, 0)), Some(0));
        assert_eq!(disagreement(&stances(0, 0, 40, 60)), Some(0));
        assert_eq!(disagreement(&stances(20, 30, 50, 0)), Some(100));
        assert_eq!(disagreement(&stances(10, 0, 30, 0)), Some(50));
        assert_eq!(disagreement(&stances(1, 0, 5, 0)), Some(33));
    }

    #[test]
    fn who_takes_no_side_makes_a_quarrel_smaller() {
        assert_eq!(disagreement(&stances(10, 0, 10, 80)), Some(20));
    }

    #[test]
    fn of_a_handful_nothing_is_said() {
        assert_eq!(disagreement(&stances(2, 0, 2, 90)), None);
        assert_eq!(disagreement(&stances(2, 1, 2, 0)), Some(80));
        assert_eq!(disagreement(&Stances::default()), None);
    }

    #[test]
    fn every_kind_of_organisation_has_its_own_row() {
        let mut seen = std::collections::BTreeSet::new();
        for kind in Kind::ALL.iter().copied() {
            let sender = Sender::of(SenderKind::Organisation, Some(kind));
            assert_eq!(sender.as_str(), kind.as_str());
            assert!(seen.insert(sender.as_str()) && !sender.is_person());
        }
        assert!(Sender::of(SenderKind::Citizen, Some(Kind::Union)).is_person());
        assert_eq!(Sender::of(SenderKind::Organisation, None), Sender::Organisation);
    }
}
