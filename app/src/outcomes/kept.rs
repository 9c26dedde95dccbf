//! How a form about decisions is answered when somebody else was faster: what was typed waits for its page.

use backend::{Conflict, Error};
use model::invalid::FieldProblem;
use model::{Invalid, Language, Problem};
use serde::Serialize;

use crate::accounts::answer_form;
use crate::error::AppError;
use crate::messages::t;
use crate::ssr::{keep_form, refuse};
use crate::ui::Errors;

/// The field at which it stands that something has changed meanwhile.
pub(super) const COMMENTS: &str = "comments";

/// As [`answer_form`]; what came second goes back to `page` with everything that was typed.
///
/// # Errors
/// The closed code of the problem, for scripts.
pub(crate) async fn answer_or_keep<F: Serialize + Send + Sync>(
    language: Language,
    page: &str,
    name: &str,
    form: F,
    done: backend::Result<String>,
) -> Result<(), AppError> {
    if !matches!(done, Err(Error::Conflict(Conflict::Changed))) {
        return answer_form(language, page, name, form, done).await;
    }
    let changed = Invalid::one(COMMENTS, Problem::Taken);
    match keep_form(name, &(form, changed)).await {
        Ok(()) => leptos_axum::redirect(page),
        Err(error) => return refuse(language, error),
    }
    Ok(())
}

/// What is wrong with a decision, in its own sentences.
pub(super) fn errors(invalid: &Invalid) -> Errors {
    let w = &t().outcomes.deciding;
    let label = |field: &str| match field {
        "outcome" => w.outcome.label,
        "words" => w.words.label,
        COMMENTS => w.answered,
        _ => w.reason.label,
    };
    let own = |found: &FieldProblem| match (found.field.as_str(), &found.problem) {
        ("reason", Problem::Malformed) => Some(w.gap.to_owned()),
        ("reason", Problem::Unchanged) => Some(w.unadapted.to_owned()),
        (COMMENTS, Problem::Taken) => Some(w.changed.to_owned()),
        _ => None,
    };
    Errors::saying(invalid, label, own)
}
