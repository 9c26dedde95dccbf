//! Files that were not taken, and why, until the page that says so is shown.

use backend::attachments::{InDraft, Whose};
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
pub fn key(at: &InDraft) -> String {
    let InDraft { slug, whose } = at;
    match whose {
        Whose::Mine => format!("files:{slug}"),
        Whose::Organisation(id) => format!("files:{slug}:{id}"),
        Whose::Entry => format!("files:{slug}:entry"),
    }
}

/// Those of a draft, once.
pub(crate) async fn take(at: &InDraft) -> backend::Result<Vec<Refused>> {
    Ok(ssr::take_form(&key(at)).await?.unwrap_or_default())
}

/// The field of a draft's files; a page has those of one draft of a consultation.
pub(super) fn field(slug: &str) -> String {
    format!("files-{slug}")
}

/// Why files of a draft were not taken, in words.
pub(crate) fn told(refused: &[Refused]) -> Vec<String> {
    refused.iter().map(|it| (t().attachments.refused)(&it.name, &it.problem)).collect()
}

/// Each in words.
pub(crate) fn errors<'a>(refused: impl Iterator<Item = (&'a str, &'a [Refused])>) -> Errors {
    let say = t().attachments.refused;
    let all = refused.flat_map(|(slug, refused)| {
        refused.iter().map(move |refused| (field(slug), say(&refused.name, &refused.problem)))
    });
    Errors::told(all.collect())
}
