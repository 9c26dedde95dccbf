//! What staff send who say what becomes of recommendations.

use super::answers::Answers;
use super::answers::Who::Expert;
use super::asking::{Ask, Fields, Objects, fields};
use super::outcome::Outcome::Done;
use super::table::{EXPERTS_DO, ITS_EDITORS_DO, Row, its_deed, post};
use crate::support::SLUG;

/// Whoever may look at what an expert has decided.
const APPROVERS_DO: Answers = ITS_EDITORS_DO.but(&[Expert], Done);

/// Every act on what becomes of recommendations.
pub(super) const ROWS: &[Row] = &[
    decides("/api/outcomes/draft", EXPERTS_DO, Ask::Form(draft)),
    decides("/api/outcomes/change", EXPERTS_DO, Ask::Form(change)),
    decides("/api/outcomes/join", EXPERTS_DO, Ask::Form(join)),
    decides("/api/outcomes/take-out", EXPERTS_DO, Ask::Form(take_out)),
    decides("/api/outcomes/approve", APPROVERS_DO, Ask::Form(approve)),
    decides("/api/outcomes/send-back", APPROVERS_DO, Ask::Form(send_back)),
    its_deed("/api/outcomes/release", Ask::Form(release)),
    // Says what is missing: the consultation still takes comments.
    Row { audited: false, silent: true, ..its_deed("/api/outcomes/answer", Ask::Form(release)) },
    decides("/api/outcomes/keep-template", EXPERTS_DO, Ask::Form(template)),
    decides("/api/outcomes/remove-template", EXPERTS_DO, Ask::Form(remove_template)),
];

/// An act on what becomes of recommendations: no public page shows it before the release.
const fn decides(path: &'static str, answers: Answers, ask: Ask) -> Row {
    Row { audited: true, silent: true, ..post(path, answers, ask) }
}

fn about(objects: &Objects, more: &[(&'static str, &str)]) -> Fields {
    let own: [(&'static str, &str); 4] =
        [("lang", "ro"), ("slug", SLUG), ("id", objects.decision.as_str()), ("revision", "1")];
    fields(&[own.as_slice(), more].concat())
}

pub(crate) fn draft(objects: &Objects) -> Fields {
    about(objects, &[("selection[comments]", &objects.undecided), ("form[outcome]", "accepted")])
}

pub(crate) fn change(objects: &Objects) -> Fields {
    about(objects, &[("form[outcome]", "partly"), ("form[reason]", "Doar termenul.")])
}

pub(crate) fn join(objects: &Objects) -> Fields {
    about(objects, &[("selection[comments]", &objects.another_undecided)])
}

pub(crate) fn take_out(objects: &Objects) -> Fields {
    about(objects, &[("comment", &objects.undecided)])
}

pub(crate) fn approve(objects: &Objects) -> Fields {
    about(objects, &[("decisions", &format!("{}:1", objects.decision))])
}

pub(crate) fn send_back(objects: &Objects) -> Fields {
    about(objects, &[("words", "Citați directiva.")])
}

pub(crate) fn release(objects: &Objects) -> Fields {
    about(objects, &[("turn", &objects.turn)])
}

pub(crate) fn template(objects: &Objects) -> Fields {
    about(objects, &[("form[title]", "Model"), ("form[body]", "Întrucât […]."), ("form[id]", "")])
}

pub(crate) fn remove_template(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", SLUG), ("id", &objects.template)])
}
