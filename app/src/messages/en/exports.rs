//! Ordered files.

use model::exports::{Kind, Trouble};

use crate::messages::{Exports, numbers};

const STALE: &str = "It is not handed out any more: since it was begun, words in it were hidden, corrected, withdrawn or erased.";

pub(super) const EXPORTS: Exports = Exports {
    title: "Files",
    lede: "Large files are made in the background: order them, go on with your work, and come back to fetch them. Each is kept for seven days.",
    new: "Order a file",
    file: "Which file",
    kind: |kind| match kind {
        Kind::Centraliser => "The centraliser",
        Kind::Comments => "The published comments",
        Kind::Register => "The register, with persons and contacts",
    },
    order: "Order the file",
    list: "Ordered files",
    none_title: "No file was ordered",
    none_text: "Here you see how far each file has come, and fetch it.",
    everything: "the whole consultation",
    whole_act: "the draft as a whole",
    unplaced: "without a place in the text",
    on: |label| format!("only {label}"),
    ordered: |when, who| {
        if who.is_empty() { format!("ordered {when}") } else { format!("ordered {when} by {who}") }
    },
    waiting: "It waits for its turn.",
    running,
    ready: |size, day| format!("Ready: {size}. It is kept until {day}."),
    stale: STALE,
    failed: |trouble| match trouble {
        Some(Trouble::TooMany) => {
            "It could not be made: there are more rows than this format holds. Choose XLSX, CSV or JSON."
        }
        Some(Trouble::Gone) => "It could not be made: the text or the provision is not there any more.",
        Some(Trouble::Broken) | None => {
            "It could not be finished after several attempts. Order it again later."
        }
    },
    cancelled: "Called off.",
    bar: "How far it has come",
    look_again: "See how far they have come",
    fetch: "Download",
    cancel: "Call off",
    remove: "Remove",
    again: "Order again",
    checksum: "SHA-256",
    large: "There are more than 5,000 comments: the file is made in the background, and fetched under “Files”.",
    done: |code| match code {
        "ordered" => Some("The order was taken. The file is made in the background."),
        "cancelled" => Some("The order was called off."),
        "removed" => Some("The file was removed."),
        "stale" => Some(STALE),
        "changed" => Some("The order has changed meanwhile: below is how it stands now."),
        "which" => Some("Choose the file that you order."),
        "many" => Some("Fifty files are kept already. Remove one before you order another."),
        _ => None,
    },
};

/// Half of the steps are rows that are read, half are rows that are written.
fn running(done: i64, total: i64) -> String {
    let (rows, figure) = (total / 2, numbers::en);
    match done {
        0 => "It is being prepared.".into(),
        // How many there are is not known yet.
        _ if done >= total => format!("{} rows read.", figure(done)),
        _ if done <= rows => format!("{} of {} rows read.", figure(done), figure(rows)),
        _ => format!("{} of {} rows written.", figure(done - rows), figure(rows)),
    }
}
