//! The audit trail.

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

fn verb(code: &str) -> Option<&'static str> {
    Some(match code {
        "assign" => "Gave a role",
        "change_password" => "Changed the password",
        "clear_factor" => "Cleared the second factor",
        "correct_draft" => "Corrected the text in work",
        "create" => "Created",
        "export_audit" => "Took the trail as a file",
        "export_dossier" => "Took the dossier as a file",
        "join" => "Joined the organisation",
        "login" => "Logged in",
        "prove" => "Proved who they are",
        "publish" => "Published",
        "read_contacts" => "Read names and contacts",
        "read_draft" => "Uploaded a text",
        "read_mail" => "Read a mail",
        "renew_recovery_codes" => "Renewed the recovery codes",
        "reshape_draft" => "Changed the shape of the text in work",
        "restore" => "Lifted the suspension",
        "send" => "Sent",
        "set_factor" => "Set up the second factor",
        "set_password" => "Set a new password",
        "settle_placement" => "Settled where a comment stands",
        "state_credits" => "Stated which comments led to a change",
        "suspend" => "Suspended",
        "unassign" => "Took a role away",
        "undo_draft" => "Undid a change to the text in work",
        "update" => "Changed",
        _ => return None,
    })
}

fn noun(code: &str) -> Option<&'static str> {
    Some(match code {
        "account" => "account",
        "audit" => "audit trail",
        "comment" => "comment",
        "consultation" => "consultation",
        "mail" => "mail",
        "organisation" => "organisation",
        "policy" => "policy",
        "provision" => "provision",
        "submission" => "submission",
        "version" => "version",
        _ => return None,
    })
}
