//! What went wrong.

use super::invalid::field;
use crate::messages::{Explained, Problems};

pub(super) const PROBLEMS: Problems = Problems {
    not_found: Explained {
        title: "Page not found",
        safe: "Nothing you wrote is lost: your saved comments are under “My submission”.",
        next: "Check the address, or start from the list of consultations.",
    },
    forbidden: Explained {
        title: "You may not see this page",
        safe: "Nothing was changed.",
        next: "If you are on the team, log in with the right account.",
    },
    not_open: Explained {
        title: "The consultation is not open yet",
        safe: "Nothing was changed.",
        next: "The consultation’s page says from when on you can send comments.",
    },
    closed: Explained {
        title: "The deadline for comments has passed",
        safe: "The comments you saved are kept under “My submission”, where you can copy them.",
        next: "The consultation’s page names the contact person you can write to.",
    },
    published: Explained {
        title: "A published text cannot be changed",
        safe: "The published version has stayed as it was.",
        next: "To change the text, prepare a new version.",
    },
    no_text: Explained {
        title: "The consultation has no text yet",
        safe: "Nothing was changed.",
        next: "Upload the draft or paste its text, then check the recognised structure.",
    },
    open_errors: Explained {
        title: "The text has mistakes that stop publication",
        safe: "Nothing was published; the text in work has stayed as it was.",
        next: "Go back to the check of the structure: the mistakes stand first in the list, each with its place.",
    },
    changed: Explained {
        title: "The text in work has changed meanwhile",
        safe: "What you asked for now was not done; the changes made before are kept.",
        next: "Go back to the check of the structure and look again at the place you are changing.",
    },
    empty: Explained {
        title: "The submission has no comments",
        safe: "Nothing was sent.",
        next: "Choose an article and write what you would change.",
    },
    sent: Explained {
        title: "The submission was sent already",
        safe: "Your comments are registered and do not change any more.",
        next: "Follow them at the address on your receipt.",
    },
    own: Explained {
        title: "The comment is the organisation's own",
        safe: "Nothing has changed.",
        next: "An organisation can endorse what others say; what it says itself is counted already.",
    },
    handled: Explained {
        title: "The comment can no longer be corrected or withdrawn",
        safe: "What you sent is in the register as it was.",
        next: "A comment is corrected only while the consultation is open, until somebody has worked with it or an organisation stands behind it; it is withdrawn only until the answers are published. The tracking page shows where it stands.",
    },
    claimed: Explained {
        title: "Somebody else is at work on this comment",
        safe: "Nothing was done; what you typed is not lost if you go back to the form.",
        next: "Choose another comment from the list, or take this one over on its page.",
    },
    four_eyes: Explained {
        title: "Somebody else decides about the appeal",
        safe: "Nothing has changed.",
        next: "A moderator does not decide about an act of their own. Leave the appeal to a colleague.",
    },
    text_changed: Explained {
        title: "A new version of the text was published meanwhile",
        safe: "Nothing was sent; what you saved is still saved.",
        next: "Read the new version and send again.",
    },
    organisation_changed: Explained {
        title: "The organisation’s details changed meanwhile",
        safe: "Nothing was decided and the organisation was sent no message.",
        next: "Go back to the organisation’s page, read the new details and decide again.",
    },
    unproved: Explained {
        title: "Confirm your password first",
        safe: "Nothing was changed.",
        next: "For a step like this we ask for your password again. Confirm it under “My account”, then try again.",
    },
    last: Explained {
        title: "Nobody would be left who could do this",
        safe: "Nothing was changed.",
        next: "Give the same role to somebody else first, then try again.",
    },
    too_many: Explained {
        title: "Too many requests in a short time",
        safe: "Nothing was changed, and what you wrote is not lost.",
        next: "Wait a little, then try again.",
    },
    invalid: Explained {
        title: "The request was not understood",
        safe: "What was saved has stayed saved.",
        next: "Go back to the previous page and try again.",
    },
    unavailable: Explained {
        title: "The service does not answer at the moment",
        safe: "What was saved has stayed saved.",
        next: "Try again in a few minutes.",
    },
    internal: Explained {
        title: "Something went wrong on our side",
        safe: "What was saved has stayed saved.",
        next: "Try again; if it happens again, tell us the number below.",
    },
    wait,
    held: "What you typed is in this page, so keep it open: the button sends everything again.",
    again: "Try again",
    to_consultations: "See the consultations",
    to_login: "Log in",
    reference: "Reference number",
    summary: "There is something to complete",
    title_prefix: "Error: ",
    field,
};

fn wait(seconds: u64) -> String {
    let lasting = match seconds {
        0 | 1 => "a second".to_owned(),
        2..120 => format!("{seconds} seconds"),
        _ => format!("{} minutes", seconds.div_ceil(60)),
    };
    format!("Wait {lasting}, then try again.")
}
