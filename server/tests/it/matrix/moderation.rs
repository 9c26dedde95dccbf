//! Lines about moderation: what staff do with a comment of the demo, and what others say about it.

use super::answers::Answers;
use super::answers::Who::{Admin, Moderator};
use super::answers::{all, staff};
use super::asking::{Ask, Fields, Objects, REVISED, fields};
use super::outcome::Outcome::{Done, NotFound, Refused};
use super::table::{Row, post};

/// An act of moderators of everything.
const MODERATORS_DO: Answers = staff(Refused).but(&[Moderator, Admin], Done);
/// The same on what is not there.
const MODERATORS_MISS: Answers = staff(Refused).but(&[Moderator, Admin], NotFound);

/// Server functions of moderation, in the order in which one comment goes through them.
pub(crate) const ROWS: &[Row] = &[
    // A report and a claim are on no page that others see.
    Row { silent: true, ..post("/api/moderation/report", all(Done), Ask::Form(report)) },
    Row { silent: true, ..post("/api/moderation/open", MODERATORS_DO, Ask::Form(comment)) },
    Row { audited: true, ..post("/api/moderation/act", MODERATORS_DO, Ask::Form(act)) },
    Row { audited: true, ..post("/api/moderation/bulk", MODERATORS_DO, Ask::Form(bulk)) },
    Row { silent: true, ..post("/api/moderation/next", MODERATORS_DO, Ask::Form(any)) },
    post("/api/moderation/undo", MODERATORS_MISS, Ask::Form(guessed)),
    post("/api/moderation/undo-bulk", MODERATORS_MISS, Ask::Form(guessed)),
    post("/api/moderation/decide", MODERATORS_MISS, Ask::Form(decide)),
    post("/api/moderation/open-sealed", MODERATORS_MISS, Ask::Form(comment)),
    // Whoever holds the secret speaks for the sender; there is no such act.
    post("/api/moderation/answer", all(NotFound), Ask::Form(said)),
    post("/api/moderation/appeal", all(NotFound), Ask::Form(said)),
];

fn any(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", REVISED)])
}

fn comment(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", REVISED), ("comment", &objects.carried)])
}

fn act(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", REVISED),
        ("form[comment]", &objects.carried),
        ("form[act]", "publish"),
        ("form[seen]", "1"),
    ])
}

fn bulk(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", REVISED),
        ("form[act]", "publish"),
        ("form[comments]", &objects.carried),
    ])
}

fn guessed(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", REVISED), ("act", "ghicit")])
}

fn decide(objects: &Objects) -> Fields {
    let verdict = [("comment", objects.carried.clone()), ("verdict", "grant".to_owned())];
    let mut fields = guessed(objects);
    fields.extend(verdict);
    fields.push(("form[words]", "Are dreptate.".to_owned()));
    fields
}

fn said(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("secret", &objects.secret), ("act", "ghicit"), ("form[words]", "Nu.")])
}

fn report(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("comment", &objects.carried), ("form[rule]", "off_topic")])
}
