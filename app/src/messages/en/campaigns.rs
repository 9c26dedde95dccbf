//! Campaigns.

use model::campaigns::{Event, Kind};

use crate::messages::{Campaigns, numbers, plural};

pub(super) const CAMPAIGNS: Campaigns = Campaigns {
    title: "Campaigns",
    lede: "Texts that several people sent, unchanged, edited, or together with words of their own. The program gathers and \
           counts them; every comment stays in the register with its number.",
    caption: "Campaigns, the greatest first",
    campaign: "Campaign",
    kind: |kind| match kind {
        Kind::Exact => "Identical",
        Kind::Near => "Edited",
        Kind::Personal => "With own words",
    },
    kind_is: |kind| match kind {
        Kind::Exact => "identical text",
        Kind::Near => "edited text",
        Kind::Personal => "with own words",
    },
    every_kind: "All",
    kinds: "Kinds of comments",
    waiting: |waiting, more, all| {
        let over = if more { "more than " } else { "" };
        let (waiting, all) = (numbers::en(waiting), numbers::en(all));
        format!("Grouping goes on: {over}{waiting} of {all} comments wait. Load the page again in a few seconds.")
    },
    grouped: |when| format!("All comments were last grouped together on {when}."),
    none_title: "No campaign",
    none_text: "When several people send one text, edited or not, the campaign appears here by itself.",
    pages: "Pages of campaigns",
    greatest: "The greatest campaigns",
    smaller: "Smaller campaigns",
    nameless: "Campaign whose text was erased",
    of: |n| format!("Campaign of {}", plural::en(n, "comment", "comments")),
    summary,
    template: "The campaign’s text",
    template_lede: "The comment whose words are found in most of the others.",
    places: "Where the comments stand",
    share: |here, all| format!("{} of {}", numbers::en(here), counted(all)),
    share_column: "Of the comments there",
    part: "Share",
    days: "When they came",
    days_are: |first, last, most| {
        if first == last {
            format!("All came on {first}.")
        } else {
            format!("From {first} to {last}; at most {} in one day.", counted(most))
        }
    },
    day: "Day",
    day_table: "The figures by day",
    members: "The comments",
    members_lede: "Words that are not the campaign’s are marked.",
    own_starts: "own words begin",
    own_ends: "own words end",
    choose: |number| format!("Choose comment no. {number}"),
    take_out: "Take what you chose out of the campaign",
    answer_link: "Answer the campaign",
    join_link: "Join to another campaign",
    trace: "The campaign’s history",
    event,
    by_program: "the program",
    by: |name| format!("expert: {name}"),
    other: "The other campaign",
    undo: "Undo",
    undo_of: |what| format!("what was done: {what}"),
    working: "Comments are still being moved; the figures grow until that is done.",
    done: |code| match code {
        "named" => Some("The name was kept."),
        "split" => Some("The comments were taken out of the campaign."),
        "joined" => Some("The campaigns were joined."),
        "undone" => Some("It was undone."),
        _ => None,
    },
    belongs: |n| format!("part of a campaign of {}", counted(n)),
    here: "Campaigns",
    here_lede: "Comments of campaigns are gathered here, one campaign a line. The other comments stand below.",
    here_of: |here, all| {
        if here == all {
            counted(all)
        } else {
            format!("{} here, of {}", numbers::en(here), numbers::en(all))
        }
    },
    show_all: "Show the comments of campaigns in the list, too",
    show_apart: "Gather the campaigns",
    acts: super::campaign_acts::ACTS,
};

/// "1,040 comments".
pub(super) fn counted(n: i64) -> String {
    format!("{} {}", numbers::en(n), if n == 1 { "comment" } else { "comments" })
}

fn summary(comments: i64, citizens: i64, organisations: i64) -> String {
    let people = plural::en(citizens, "person", "people");
    let bodies = plural::en(organisations, "organisation", "organisations");
    let who = match (citizens, organisations) {
        (_, 0) => people,
        (0, _) => bodies,
        _ => format!("{people} and {bodies}"),
    };
    format!("{}, from {who}.", counted(comments))
}

fn event(event: Event, members: i64) -> String {
    let n = counted(members);
    match event {
        Event::Formed => format!("Formed by {n}"),
        Event::Joined => format!("{n} came"),
        Event::Left => format!("{n} left"),
        Event::Merged => format!("Merged with a campaign of the same text: {n}"),
        Event::Parted => format!("{n} parted from a campaign"),
        Event::Named => "Was given a name".into(),
        Event::SplitOff => format!("{n} were taken out and became a campaign"),
        Event::SetApart => format!("{n} were taken out and stand alone now"),
        Event::Unified => format!("Joined with another campaign: {n}"),
        Event::Undone => format!("A decision was undone: {n}"),
    }
}
