//! Receipts that can be proved.

use backend::ledger::Mismatch;

use crate::messages::{FieldWords, Part, Proof, Receipts};

pub(super) const RECEIPTS: Receipts = Receipts {
    title: "Check a receipt",
    lede: "Choose the receipt file that you kept. It is checked right here, in your browser: the file goes nowhere.",
    file: FieldWords { label: "Receipt file", hint: "The JSON file downloaded from the receipt’s page." },
    no_script: "Checking on this page needs JavaScript. Without it, a receipt can be checked on any computer with one of the programs below.",
    nothing: "You have not chosen a file yet.",
    right: "The receipt is true",
    right_text: "Submission {number}, received {sent} (Romanian time), is in the public ledger {origin}, at place {place} of {size}.",
    said: "What was sent",
    wrong: "The receipt does not match",
    mismatch: |mismatch| match mismatch {
        Mismatch::TooLarge => "The file is too large to be a receipt.",
        Mismatch::NotJson => {
            "The file is not a receipt: it is not JSON. Choose the file downloaded from the receipt’s page, just as it came."
        }
        Mismatch::Format => {
            "The file is not a Rotunda receipt, or is of a format that this page does not know."
        }
        Mismatch::Members => "Something is missing from the receipt, or was added to it.",
        Mismatch::Spelling => {
            "The file was rewritten: it is no longer byte for byte what was downloaded. Choose the original file."
        }
        Mismatch::Entry => "The part that says what was sent was altered.",
        Mismatch::Salt => "The salt of the fingerprint was altered.",
        Mismatch::Proof => "The path through the ledger, which shows the submission’s place, was altered.",
        Mismatch::Checkpoint => "The signed head of the ledger was altered.",
        Mismatch::Origin => "The receipt is from the ledger of another site.",
        Mismatch::UnknownKey => "The receipt is signed with a key that this ledger never had.",
        Mismatch::Signature => "The signature does not match the ledger’s head: one of them was altered.",
        Mismatch::NotInTree => {
            "What the receipt says is not in the signed ledger at this place: the text, the sender’s details, the salt or the path through the ledger were altered."
        }
    },
    elsewhere: "Check without this site",
    elsewhere_text: "You need not take our word for it. Keep the keys of the ledger, and check the receipt with an independent program on your own computer:",
    script: "Python script that checks",
    keys: "Keys of the ledger",
    head: "Signed head of the ledger",
    parts: &[
        Part {
            title: "What it proves",
            text: &[
                "That exactly this text, with these details, was entered under this number at this time, and is in the public ledger. The ledger only grows: if anyone altered or removed a submission, its signed head would no longer match everyone else’s receipts.",
            ],
            list: &[],
        },
        Part {
            title: "What it does not prove",
            text: &[
                "Who you are: name and address are what you typed. Nor that anyone has read the submission; the answer is at the tracking address.",
            ],
            list: &[],
        },
    ],
    proof: Proof {
        title: "A receipt that can be checked",
        place: |place, size, origin| {
            format!(
                "The submission has place {place} of {size} in the public ledger {origin}, which we sign. If anyone altered or removed it, your receipt would show it."
            )
        },
        keep: "Keep the receipt file. It holds exactly what you sent, with your details, so show it only to whom you like.",
        json: "Download the receipt (JSON)",
        tlog: "Only the path through the ledger (.tlog-proof)",
        entry: "Only what was sent (JSON)",
        gone: "The text of the submission was erased on request. Only its fingerprint is left, which proves nothing by itself.",
        later: "The public ledger does not answer now. The submission is entered; reload this page in a minute for the receipt file.",
        picture: "QR code of the secret tracking address",
    },
};
