//! What must be mended in the forms of organisations, in words.

use model::invalid::FieldProblem;
use model::{Invalid, Problem};

use crate::messages::t;
use crate::ui::Errors;

/// The problems of a sign-up or a profile. `holder` is the name of the organisation that has the fiscal code, when another
/// has it.
pub(super) fn said(invalid: &Invalid, holder: Option<&str>) -> Errors {
    let w = &t().organisations;
    let label = |field: &str| match field {
        "person.name" => w.sign_up.name.label,
        "person.email" => w.sign_up.email.label,
        "person.password" => w.sign_up.password.label,
        other => w.profile.label(other),
    };
    let own = |found: &FieldProblem| match (found.field.as_str(), &found.problem) {
        ("organisation.fiscal_code", Problem::Taken) => Some((w.sign_up.taken)(holder.unwrap_or("–"))),
        ("organisation.fiscal_code", Problem::NotForThis) => Some(w.sign_up.informal.to_owned()),
        ("organisation.fiscal_code", Problem::Malformed) => Some(w.sign_up.wrong_code.to_owned()),
        ("organisation.name", Problem::TooMany { .. }) => Some(w.sign_up.many.to_owned()),
        _ => None,
    };
    Errors::saying(invalid, label, own)
}

/// Whether a fiscal code was refused because another organisation has it.
pub(super) fn is_taken(invalid: &Invalid) -> bool {
    invalid.of("organisation.fiscal_code") == Some(&Problem::Taken)
}

/// The name of the organisation that has the code, where a form was refused for it.
///
/// # Errors
/// `Unavailable`.
pub(super) async fn holder(invalid: &Invalid, code: &str) -> backend::Result<Option<String>> {
    if !is_taken(invalid) {
        return Ok(None);
    }
    Ok(crate::ssr::backend().organisations().with_code(code).await?.map(|holder| holder.name))
}
