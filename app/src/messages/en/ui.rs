//! What several features show.

use model::comments::{Kind, Stance};
use model::counts::Stances;

use crate::messages::{Ui, numbers, plural};

pub(super) const UI: Ui = Ui {
    breadcrumb: "Where you are",
    optional: "(optional)",
    nothing_lost: "Nothing you wrote has been lost.",
    at_most: |n| format!("At most {} characters.", numbers::en(i64::try_from(n).unwrap_or(i64::MAX))),
    choose: "Choose",
    inserted: "added:",
    deleted: "deleted:",
    end_of_change: "end of change;",
    proposed: "Proposed wording",
    stance: |stance| match stance {
        Stance::Support => "Support",
        Stance::SupportWithChanges => "Support with changes",
        Stance::Neutral => "Neutral",
        Stance::Against => "Against",
    },
    stance_short: |stance| match stance {
        Stance::Support => "Support",
        Stance::SupportWithChanges => "With changes",
        Stance::Neutral => "Neutral",
        Stance::Against => "Against",
    },
    stance_of_one: |stance| match stance {
        Stance::Support => "supports",
        Stance::SupportWithChanges => "supports with changes",
        Stance::Neutral => "neutral",
        Stance::Against => "against",
    },
    stances: |s: &Stances| {
        format!(
            "{} support, {} support with changes, {} neutral, {} against",
            s.support, s.support_with_changes, s.neutral, s.against
        )
    },
    stance_key: "Key to the stances",
    kind: |kind| match kind {
        Kind::Opinion => "opinion",
        Kind::ProposedWording => "proposed wording",
        Kind::Question => "question",
        Kind::Evidence => "evidence",
    },
    comments: |n| plural::en(n, "comment", "comments"),
    comments_after: |n| if n == 1 { " comment" } else { " comments" },
    people: |n| plural::en(n, "person", "people"),
    organisations: |n| plural::en(n, "organisation", "organisations"),
    articles: |n| plural::en(n, "article", "articles"),
    proposals: |n| plural::en(n, "proposed wording", "proposed wordings"),
    counties: "Comments by county",
    county: "County",
    county_unknown: "County unknown",
    county_table: "The figures by county",
    counties_are: |n, first| match first {
        [] => "No county.".into(),
        [one] => format!("From one county: {one}."),
        first => format!("From {}; most from {}.", plural::en(n, "county", "counties"), first.join(", ")),
    },
    send_until: "You can send comments until",
    until: "until",
    passed: "The deadline has passed:",
    opens: "Opens on",
    left: |days, hours| match (days, hours) {
        (1, _) => ("1".into(), "day left"),
        (2.., _) => (days.to_string(), "days left"),
        (_, 1) => ("1".into(), "hour left"),
        (_, 2..) => (hours.to_string(), "hours left"),
        _ => ("Last".into(), "hour"),
    },
};
