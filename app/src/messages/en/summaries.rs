//! Summaries.

use model::comments::Stance;
use model::submissions::SenderKind;

use super::readings::counted;
use crate::messages::{Summaries, numbers};

pub(super) const SUMMARIES: Summaries = Summaries {
    heading: "Summary",
    title: |label| {
        if label.is_empty() {
            "Summary of the draft as a whole".into()
        } else {
            format!("Summary of {label}")
        }
    },
    lede: "What people said, in the words of experts. Each sentence rests on comments that everyone can read.",
    none: "None has been written yet.",
    write: "Write the summary",
    published: "public",
    draft: "in progress",
    edited: |name, day| {
        if name.is_empty() { format!("changed on {day}") } else { format!("changed on {day} by {name}") }
    },
    public_since: |day| format!("public since {day}"),
    rests_on: "Rests on:",
    rests_on_nothing: "It rests on no comment.",
    lost: |n| match n {
        1 => "A comment that it rested on was hidden, taken back or erased.".into(),
        n => format!("{} comments that it rested on were hidden, taken back or erased.", numbers::en(n)),
    },
    repeats: "It repeats words that are not public any more: nobody is shown it until you write it anew.",
    coverage: "How much it covers",
    covered: |cited, of| match of - cited {
        0 => format!("Rests on all {}.", counted(of, "comment", "comments")),
        left => format!(
            "Rests on {} of {}; {} not yet cited.",
            numbers::en(cited),
            counted(of, "comment", "comments"),
            numbers::en(left)
        ),
    },
    covered_how: "A campaign whose text is cited counts whole.",
    uncovered: "What it does not speak about yet",
    all_covered: "The summary speaks about every stance, campaign and change that is wanted.",
    uncovered_change: |at| format!("wanted change no. {at}"),
    uncovered_cell,
    uncovered_campaign: "a campaign",
    sentences: "The sentences",
    new: "A new sentence",
    change: "Change the sentence",
    text: "Sentence",
    text_hint: "Say who asks for what, without copying anybody’s words. For example: “Organisations ask for a longer term.”",
    cited: "The comments that it rests on",
    offered: "Comments that it can rest on",
    offered_lede: "First what is not covered yet, then the next comments that nobody cited. Tick those that the sentence speaks about.",
    cite: |number| format!("The sentence rests on comment no. {number}"),
    save: "Keep the sentence",
    leave: "Leave it",
    edit: "Change",
    raise: "Move up",
    take_out: "Take out",
    of: |n| format!("sentence {n}"),
    publish: "Publish the summary",
    publish_lede: "Then everyone can read it, with the comments that it rests on. To change it, you take it back first.",
    withdraw: "Take the summary back to change it",
    withdraw_lede: "The summary is public, and does not change under the eyes of its readers.",
    changed: "Somebody else has changed the summary meanwhile. Your sentence stands below, the present summary above it: read \
              it, and keep your sentence again if it is still needed.",
    uncitable: "One of the ticked comments cannot be cited any more: it was hidden, taken back or erased. Load the page again.",
    done: |code| match code {
        "written" => Some("The sentence was kept."),
        "taken-out" => Some("The sentence was taken out."),
        "raised" => Some("The sentence was moved up."),
        "published" => Some("The summary is public."),
        "withdrawn" => Some("The summary was taken back; you can change it."),
        _ => None,
    },
    refused: |code| match code {
        "changed" => Some(
            "Somebody else has changed the summary meanwhile. Nothing was done; below is how it stands now.",
        ),
        "empty" => Some("The summary has no sentence."),
        "ungrounded" => Some(
            "The summary was not published: a sentence rests on no public comment, or repeats words that are not public any more.",
        ),
        _ => None,
    },
};

fn uncovered_cell(sender: SenderKind, stance: Stance) -> String {
    let who = match sender {
        SenderKind::Citizen => "people",
        SenderKind::Organisation => "organisations",
    };
    let what = match stance {
        Stance::Support => "in support",
        Stance::SupportWithChanges => "in support with changes",
        Stance::Neutral => "who are neutral",
        Stance::Against => "against",
    };
    format!("{who} {what}")
}
