//! The desk of one article.

use crate::messages::{Readings, numbers};

pub(super) const READINGS: Readings = Readings {
    title: |label, heading| match (label, heading) {
        ("", _) => "What people say on the draft as a whole".into(),
        (label, "") => format!("What people say on {label}"),
        (label, heading) => format!("What people say on {label} – {heading}"),
    },
    link: "What people say here",
    beside: "Articles beside it",
    previous: "Before:",
    next: "Next:",
    public: "Public page of the article",
    all: "All comments here",
    present: "Text of the draft",
    silent_title: "Nobody has written here yet",
    silent_text: "When comments come, this page fills by itself.",
    unread: "The comments here are being read. Load the page again in a few seconds.",
    read: |when, n| format!("Read on {when}, from {}.", counted(n, "public comment", "public comments")),
    since: |n| match n {
        0 => String::new(),
        1 => "One came since.".into(),
        n if n < 0 => "Comments were taken back since.".into(),
        n => format!("{} came since.", numbers::en(n)),
    },
    stale: "Something was hidden, corrected or moved meanwhile; the comments are being read again.",
    capped: |n| {
        format!(
            "There are {} different texts; phrases and choices below were made among the first, figures among all.",
            numbers::en(n)
        )
    },
    how: "All of this is worked out here, from the public comments; nothing goes anywhere else. Each figure leads to its comments.",
    stances: "Who takes which stance",
    stances_lede: "Persons and organisations are never added together, and campaigns stand apart.",
    who: "Who",
    citizens: "People",
    citizens_campaign: "People, in campaigns",
    organisations: "Organisations",
    organisations_campaign: "Organisations, in campaigns",
    divided: "How they divide",
    campaigns: "Campaigns",
    changes: "Changes that people want",
    changes_lede: |n| {
        format!(
            "Proposed wordings that mean the same change stand together: {}. A number, a “not” or a “may” more makes another \
             change.",
            counted(n, "change", "changes")
        )
    },
    change: |at, n| format!("{at}. {}", counted(n, "comment", "comments")),
    change_who: |count, [organisations, campaign, variants]| {
        match (count, organisations, campaign) {
            (1, 1, _) => return "From an organisation.".into(),
            (1, _, 1) => return "From a campaign.".into(),
            _ => {}
        }
        let mut said = Vec::new();
        if organisations > 0 {
            said.push(format!("{} from organisations", numbers::en(organisations)));
        }
        if campaign > 0 {
            said.push(format!("{} from campaigns", numbers::en(campaign)));
        }
        if variants > 1 {
            said.push(format!("written in {} ways", numbers::en(variants)));
        }
        if said.is_empty() { String::new() } else { format!("{}.", said.join(", ")) }
    },
    change_all: |n| if n == 1 { "See the comment".into() } else { format!("See all {}", numbers::en(n)) },
    change_answer: |n| if n == 1 { "Answer it" } else { "Answer them together" },
    change_shown: |number| format!("Wording of comment no. {number}"),
    phrases: "What is said again and again",
    phrases_lede: "Phrases that are more frequent here than on the other articles. Equal texts count once, and so does a campaign.",
    phrase_texts: |n| counted(n, "text", "texts"),
    representatives: "Representative comments",
    representatives_lede: "Chosen so that every stance and every kind of sender is heard, what many say and what few say; no \
                           text is repeated.",
    evidence: "With figures and sources",
    evidence_lede: "The comments that point most to what can be checked: figures, laws, addresses, studies, files.",
    questions: "Questions",
    questions_lede: "What people ask, the most repeated first.",
    above: |number, place| format!("Comment no. {number} ({place}) stands above."),
    same: |n| {
        if n == 2 {
            "One more text like it.".into()
        } else {
            format!("{} more texts like it.", numbers::en(n - 1))
        }
    },
    counties: "Where they come from",
    with_phrase: |phrase| format!("Comments with “{phrase}”"),
    with_change: |n| {
        if n == 1 {
            "One comment wants this change".into()
        } else {
            format!("{} comments want this change", numbers::en(n))
        }
    },
    of_them: |shown, n| {
        if shown >= n {
            String::new()
        } else {
            format!("{} of {} stand below.", numbers::en(shown), numbers::en(n))
        }
    },
    back: "Back to the article",
    stance: "Stance",
    sender: "Who wrote",
    county: "County",
    day: "Day",
    campaign: "Campaigns",
    in_campaign: ["only in campaigns", "only outside of them"],
    any: "any",
    more_filters: "More filters",
    no_filters: "No filters",
};

/// "1,040 comments".
pub(super) fn counted(n: i64, one: &str, many: &str) -> String {
    format!("{} {}", numbers::en(n), if n == 1 { one } else { many })
}
