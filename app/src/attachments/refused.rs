//! Files that were not taken, and why, until the page that says so is shown.

use model::Problem;
use serde::{Deserialize, Serialize};

use crate::messages::t;
use crate::ssr;
use crate::ui::Errors;

/// A file that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its name as the browser said it; empty when there was none.
    pub name: String,
    /// Why.
    pub problem: Problem,
}

/// Under which name they are kept in the session.
#[must_use]
pub fn key(slug: &str) -> String {
    format!("files:{slug}")
}

/// Those of a draft, once.
pub(crate) async fn take(slug: &str) -> backend::Result<Vec<Refused>> {
    Ok(ssr::take_form(&key(slug)).await?.unwrap_or_default())
}

/// The field of a draft's files.
pub(super) fn field(slug: &str) -> String {
    format!("files-{slug}")
}

/// Each in words.
pub(crate) fn errors<'a>(refused: impl Iterator<Item = (&'a str, &'a [Refused])>) -> Errors {
    let say = t().attachments.refused;
    let all = refused.flat_map(|(slug, refused)| {
        refused.iter().map(move |refused| (field(slug), say(&refused.name, &refused.problem)))
    });
    Errors::told(all.collect())
}
