//! A change that somebody else's change overtook.

use crate::messages::Conflict;

pub(super) const CONFLICT: Conflict = Conflict {
    overtaken: |label| format!("The comment on {label} has changed meanwhile"),
    overtaken_text: |who, when| format!("{who} saved another version on {when}, after you had opened it."),
    nothing_lost: "Nothing was lost or replaced. Both versions are below; you decide what stays.",
    theirs: |who| format!("The version saved by {who}"),
    mine: "Your version, not saved yet",
    from_theirs_to_mine: "What would change if you save your version",
    choose: "What do you keep?",
    join: "Put both texts into the form",
    take_theirs: |who| format!("Keep the version saved by {who}"),
    mine_below: "Your version is in the form. You can save it in place of the other, or join the two.",
    joined: "Both texts are in the form now, one after the other. Join them and save.",
    save_mine: "Save what is in the form",
    sent_meanwhile: "The submission was sent meanwhile",
    sent_meanwhile_text: "A signatory sent the submission while you were writing, so your change is not in it. Your text was kept.",
    taken_out: "The comment was taken out meanwhile",
    taken_out_text: "A colleague took the comment out while you were changing it. Your text was kept.",
    you_typed: "What you typed",
    add_again: "Add as a new comment",
    give_up: "Give this text up",
};
