//! The audit trail.

use super::audit_verbs::verb;
use crate::messages::Audit;

pub(super) const AUDIT: Audit = Audit {
    title: "Audit trail",
    lede: "What the team and members of organisations did, when, and from which network. Nothing here can be changed or removed without it showing.",
    caption: "Acts, the newest first",
    number: "No.",
    when: "When",
    who: "Who",
    what: "What",
    on_what: "On what",
    origin: "From network",
    from: "From day",
    to: "To day",
    only: "Only:",
    anybody: "Anybody",
    anything: "Anything",
    operator: "The operator, at the command line",
    gone: "Deleted account",
    unknown: "Not known",
    show: "Show",
    all: "The whole trail",
    files: "What the filter shows, as a file. Taking it is put on record, too.",
    pages: "Pages of the trail",
    newest: "Newest",
    older: "Older",
    none_title: "No act",
    none_text: "Nothing in the trail fits the filter.",
    verb,
    noun,
};

fn noun(code: &str) -> Option<&'static str> {
    Some(match code {
        "account" => "account",
        "audit" => "audit trail",
        "attachment" => "attached file",
        "campaign" => "campaign",
        "comment" => "comment",
        "consultation" => "consultation",
        "export" => "ordered file",
        "invitation" => "invitation",
        "mail" => "mail",
        "membership" => "membership",
        "organisation" => "organisation",
        "policy" => "policy",
        "provision" => "provision",
        "submission" => "submission",
        "submissions" => "submissions",
        "version" => "version",
        "decision" => "decision",
        "template" => "template",
        "summary" => "summary",
        "theme" => "theme",
        "sample" => "sample",
        _ => return None,
    })
}
