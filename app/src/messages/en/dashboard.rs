//! The consultation at a glance.

use model::arrivals::Sender;

use crate::messages::{Dashboard, numbers, plural};

pub(super) const DASHBOARD: Dashboard = Dashboard {
    tab: "Dashboard",
    title: "The consultation at a glance",
    lede: "What came, from whom and about what, and what is still to be done. Every figure leads to the comments behind it.",
    counting: "Some submissions have only just come and are being counted. Reload the page in a few seconds.",
    to_do: "What is to be done",
    unread: "Waiting for moderation",
    uncoded: "Comments without a theme",
    undecided: "Comments without an outcome",
    to_approve: "Outcomes to approve",
    to_release: "Outcomes ready to release",
    days_left: "Days left",
    closed: "closed",
    days: "What came, by day",
    days_are: |submissions, comments, first, last, most| {
        format!(
            "{} with {}, from {first} to {last}; at most {} in a day.",
            counted(submissions, "submission", "submissions"),
            counted(comments, "comment", "comments"),
            counted(most, "comment", "comments"),
        )
    },
    day_is: |day, comments| format!("{day}: {}", counted(comments, "comment", "comments")),
    as_arrived: "These are the figures at arrival: what was withdrawn since is still counted.",
    day_table: "The figures by day",
    day: "Day",
    submissions: "Submissions",
    nothing: "Nothing has come yet.",
    heat: "Where most is written",
    divided: "Where people are divided",
    divided_lede: "How many comments of a hundred have somebody on the other side: 0 when all are on one side, 100 when half support \
                   and half oppose. Worked out from five comments that take a side.",
    disagreement: "Disagreement",
    hundredths: |n| format!("{n}%"),
    not_divided: "People are not divided on any article so far.",
    all_articles: "All articles",
    who: "Who spoke, and about what",
    who_lede: "Comments on each article, by who sent them. Persons and organisations are not added together.",
    sender: |sender| match sender {
        Sender::Citizen => "Persons",
        Sender::Association => "Associations and foundations",
        Sender::Union => "Unions",
        Sender::Employers => "Employers' groups",
        Sender::Institution => "Public institutions",
        Sender::Provider => "Providers",
        Sender::Informal => "Informal groups",
        Sender::Organisation => "Organisations without an account",
    },
    everything: "In all",
    cell: |comments, sender, label| {
        format!(
            "{} by {} on {label}",
            if comments == 1 { "comment" } else { "comments" },
            (DASHBOARD.sender)(sender).to_lowercase()
        )
    },
    left_out: |n| {
        format!(
            "The articles with most comments are shown; there are {} more.",
            plural::en(n, "article", "articles")
        )
    },
    counties: "From where people wrote",
    counties_lede: |people, organisations| {
        format!(
            "{} by persons and {} by organisations name a county.",
            counted(people, "submission", "submissions"),
            counted(organisations, "submission", "submissions")
        )
    },
    campaigns_are: |campaigns, comments, all| match campaigns {
        0 => "No campaign: no text came more than once.".into(),
        _ => format!(
            "{} with {} of {}.",
            counted(campaigns, "campaign", "campaigns"),
            counted(comments, "comment", "comments"),
            numbers::en(all)
        ),
    },
    all_campaigns: "All campaigns",
};

fn counted(n: i64, one: &str, many: &str) -> String {
    plural::en(n, one, many).replacen(&n.to_string(), &numbers::en(n), 1)
}
