//! Personal data.

use super::copied_data::{field, topic};
use crate::messages::{FieldWords, Part, PersonalData, plural};

pub(super) const PERSONAL_DATA: PersonalData = PersonalData {
    title: "Personal data",
    lede: "What we keep about you, why, for how long, and who sees it. Reading drafts leaves no trace: we count no visitors and ask other sites for nothing.",
    stored: "What is kept",
    columns: ["What", "Why", "For how long", "Who sees it"],
    rows: &[
        [
            "Name, e-mail address and county of whoever sends a submission; of whoever writes on paper, the postal address or telephone number, too",
            "The register that Law 52/2003 art. 7 (5) demands; the answer to the submission",
            "As long as the register, or until you ask for erasure",
            "County: everyone. Name: everyone, only if you agreed. Contact details: you and, in the register, the staff of the consultation; who looked is noted",
        ],
        [
            "Comments that were sent, what you write to moderators about them, and what you report of others'",
            "The public consultation",
            "As long as the register, or until you ask for erasure",
            "The comments: everyone. What a moderator hid or removed: you and the team of the consultation; opening a removed passage is put on record. The rest: moderators",
        ],
        [
            "Attached files, without what cameras write into photographs (place, device, time)",
            "They support the comments that were sent",
            "As long as the submission is kept, or until you ask for erasure",
            "You, by the secret tracking address; the team of the consultation, each download of which is put on record",
        ],
        [
            "Signals: a hidden field that was filled in, or sending within less than 20 seconds; only where it is so",
            "They show the team what may come from a program; they refuse and hide nothing",
            "As long as the submission is kept, or until you ask for erasure",
            "The team of the consultation, in the register",
        ],
        [
            "Comments saved and not sent",
            "So that you can go on",
            "180 days after the last comment was added",
            "Only the browser in which you write them",
        ],
        [
            "A cookie with a random number",
            "Ties the browser to what you began to write; set only when you write something",
            "180 days after the last change",
            "Only you",
        ],
        [
            "The account: name, e-mail address, password (only a hash of it), second factor",
            "Logging in, for the team and for members of organisations",
            "Until you erase the account",
            "You; administrators of the team or the organisation see name and address",
        ],
        [
            "Logins: network (not the whole address), browser, time",
            "So that you can end a foreign login",
            "Until they end, 30 days at most",
            "You",
        ],
        [
            "Messages that the site sent: to whom, and of which kind",
            "So that each message leaves once",
            "30 days",
            "Administrators; each time one is opened is noted",
        ],
        [
            "What the team does and what organisations sign",
            "Answering for decisions",
            "As long as the site exists",
            "Administrators",
        ],
    ],
    parts: &[
        Part {
            title: "What you can ask for",
            text: &[
                "You need no account. Ask for a message to the e-mail address with which you sent; from the list of submissions take a copy of all data, or erase one submission or all of them, at once.",
                "If you no longer have that address, write to the consultation's contact: an administrator can erase after making sure who you are.",
            ],
            list: &[],
        },
        Part {
            title: "What stays after an erasure",
            text: &["The law demands a register of submissions, and so these stay:"],
            list: &[
                "the register number, the day, and by which way the submission came;",
                "that something was said about a provision and with which stance, because the figures and the answers rest on it;",
                "the hash in the public ledger, which without its salt can be compared with nothing.",
            ],
        },
        Part {
            title: "Where the data are",
            text: &[
                "Only on the server of whoever runs the consultation. Pages load nothing from other sites, have no advertisements and no trackers. Messages leave by the mail server of whoever runs the site.",
            ],
            list: &[],
        },
    ],
    of_account: "The data of my account",
    mine: "My data",
    take_away: "Take a copy",
    take_away_text: "All that is kept about you, as a page to read and print, or as JSON for programs.",
    take_page: "Download as a page",
    take_json: "Download as JSON",
    document: "The data kept about you",
    topic,
    field,
    erase_all: "Erase all that you sent",
    erase_one: |number| format!("Erase submission {number}"),
    erasure: "Erasure",
    erase_this: "Erase",
    of_organisation: "the organisation's",
    all_goes: |email| {
        format!(
            "All submissions sent with the address {email} are erased: name, address, county and the words of all comments, together with their tracking addresses, with what you saved and did not send in this browser, and with the messages that we sent you."
        )
    },
    one_goes: "Name, address, county and the words of all comments of this submission are erased; its tracking address stops working.",
    account_goes: "Name, address, password, second factor, roles, membership of organisations, logins, what you said in discussions of organisations, and all that you sent in your own name with the account's address are erased. What was sent or prepared in the name of an organisation stays that organisation's, without your name.",
    stays: "The register number and the day, which Law 52/2003 demands, stay, and so does that a stance was taken. In the place of the words stands that they were removed at their author's request.",
    for_good: "Erasing is final: we cannot bring the words back either.",
    erase: "Erase for good",
    erase_account: "Erase the account",
    keep: "Go back, erase nothing",
    erased: "The data were erased.",
    removed: "Text removed at the author's request.",
    desk_title: "Erase a person's data",
    desk_lede: "For whoever asked in writing and no longer has the e-mail address. First make sure that the letter is that person's. The erasure is noted in the audit trail, without the address.",
    whose: FieldWords {
        label: "E-mail address or register number",
        hint: "For example: ana@example.ro or 2026-00231.",
    },
    look: "Look",
    found: |submissions, drafts, mails| {
        format!(
            "Found: {}, {}, {}.",
            plural::en(submissions, "submission sent", "submissions sent"),
            plural::en(drafts, "submission not sent", "submissions not sent"),
            plural::en(mails, "message", "messages"),
        )
    },
    has_account: "There is an account with this address as well. Its owner erases it, under \u{201c}My data\u{201d}.",
    erased_for: |count| match count {
        0 => "The data were erased. No submission was sent with this address.".into(),
        _ => format!("The data were erased from {}.", plural::en(count, "submission", "submissions")),
    },
};
