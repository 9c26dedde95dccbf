//! Reading a file into the draft in work.

use law::{Draft, Format, ReadError};
use model::drafts::Deed;
use model::invalid::Unreadable;
use model::{Invalid, Problem, text};

use super::{Drafts, policy, repo, steps};
use crate::Actor;
use crate::consultations;
use crate::error::{Conflict, Error, Result};

/// What is kept of a file's name, in characters.
const FILE_NAME: usize = 200;

impl Drafts<'_> {
    /// Reads a file of a kind that `law` takes or a pasted text (`file_name` absent) into the draft in work; a draft
    /// that was in work before is replaced, which can be undone. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Invalid` on `text`: `Missing` when it is empty, `TooLong`
    /// (bytes) or `TooMany` (lines, provisions, entries of an archive) past a cap, else `Unreadable`.
    pub async fn read(
        &self,
        actor: &Actor,
        slug: &str,
        file_name: Option<&str>,
        bytes: Vec<u8>,
    ) -> Result<()> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        // Asked before the file is parsed: nobody waits for a reading that has nowhere to go.
        consultations::repo::by_slug(&mut self.0.read().await?, slug).await?.ok_or(Error::NotFound)?;
        let file_name = file_name.map(bare_name).unwrap_or_default();
        let format = Format::from_name(&file_name).filter(|_| file_name.contains('.'));
        let draft = parse(bytes, format).await?;

        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::Read {
            id: self.0.id(),
            title: draft.title.clone().unwrap_or_else(|| found.title_ro.clone()),
            file_name,
            format: format_name(format),
            articles: super::count_articles(&draft),
            draft: serde_json::to_string(&draft).map_err(Error::internal)?,
        };
        if let Some(before) = repo::hold(&mut tx, &found.id).await? {
            let done = steps::Done { id: self.0.id(), deed: Deed::Read, about: &row.file_name, other: "" };
            steps::push(&mut tx, &before.id, done).await?;
        }
        if !repo::replace(&mut tx, &found.id, &row, self.0.now()).await? {
            return Err(Conflict::Published.into());
        }
        self.0.audit(&mut tx, staff, "read_draft", &format!("consultation:{}", found.id)).await?;
        self.0.commit(tx).await
    }
}

/// Parses off the async threads: a long act takes a good part of a second.
async fn parse(bytes: Vec<u8>, format: Option<Format>) -> Result<Draft> {
    let read = tokio::task::spawn_blocking(move || law::read(&bytes, format)).await;
    read.map_err(Error::internal)?.map_err(|error| Invalid::one("text", problem(&error)).into())
}

fn problem(error: &ReadError) -> Problem {
    let most = |limit: usize| u64::try_from(limit).unwrap_or(u64::MAX);
    match error {
        ReadError::Empty => Problem::Missing,
        ReadError::TooLarge { limit } => Problem::TooLong { max: most(*limit) },
        ReadError::TooLong { limit }
        | ReadError::TooManyEntries { limit }
        | ReadError::TooManyPages { limit } => Problem::TooMany { max: most(*limit) },
        ReadError::Unsupported { .. } => unreadable(Unreadable::Kind),
        ReadError::Encoding => unreadable(Unreadable::Encoding),
        ReadError::NoTextLayer => unreadable(Unreadable::NoText),
        ReadError::Locked => unreadable(Unreadable::Locked),
        ReadError::Doctype | ReadError::UnpacksTooLarge | ReadError::TooDeep { .. } => {
            unreadable(Unreadable::Unsafe)
        }
        _ => unreadable(Unreadable::Damaged),
    }
}

const fn unreadable(why: Unreadable) -> Problem {
    Problem::Unreadable { why }
}

const fn format_name(format: Option<Format>) -> &'static str {
    match format {
        Some(Format::Docx) => "docx",
        Some(Format::Odt) => "odt",
        Some(Format::Pdf) => "pdf",
        Some(Format::Html) => "html",
        Some(Format::AkomaNtoso) => "akoma_ntoso",
        Some(Format::Markdown) => "markdown",
        Some(Format::PlainText) => "plain_text",
        None => "detected",
    }
}

/// The last part of a path, as some browsers send it whole.
fn bare_name(name: &str) -> String {
    let name = text::tidy(name);
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().take(FILE_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_cut_to_the_name_of_the_file() {
        assert_eq!(bare_name("C:\\Documente\\proiect.docx"), "proiect.docx");
        assert_eq!(bare_name(" proiect.md\0 "), "proiect.md");
    }
}
