//! The recognised tree beside its source.

use law::Draft;
use model::drafts::Deed;
use model::provisions::Kind;
use serde::Serialize;

use super::around::Around;
use super::findings::{self, Finding};
use super::tree::{self, Placed};
use super::{Drafts, policy, repo, steps};
use crate::Actor;
use crate::consultations::{self, Card};
use crate::error::{Conflict, Error, Result};
use crate::texts;

/// What an editor checks before publishing.
#[derive(Clone, Debug, Serialize)]
pub struct Preview {
    /// The consultation.
    pub card: Card,
    /// The number that the version will have.
    pub number: i64,
    /// Title of the act, as read.
    pub title: String,
    /// Name of the file; empty when the text was pasted.
    pub file_name: String,
    /// The source, line by line.
    pub source: Vec<String>,
    /// The recognised provisions, in document order.
    pub nodes: Vec<PreviewNode>,
    /// What was noticed: by the reader, and where a version is published already in comparison with it.
    pub findings: Vec<Finding>,
    /// The last change, which can be undone.
    pub undo: Option<Step>,
    /// How many articles were recognised.
    pub articles: i64,
}

/// One recognised provision.
#[derive(Clone, Debug, Serialize)]
pub struct PreviewNode {
    /// Akoma Ntoso name.
    pub eid: String,
    /// What it is.
    pub kind: Kind,
    /// Number as printed.
    pub number: String,
    /// How it is cited.
    pub label: String,
    /// Heading; empty for none.
    pub heading: String,
    /// Its own words.
    pub text: String,
    /// How deep it stands; 0 = at the top.
    pub depth: i64,
    /// First line of the source, from 1.
    pub first_line: usize,
    /// Last line of the source.
    pub last_line: usize,
    /// What it can be joined with, moved into or taken out of.
    pub around: Around,
}

/// The last change to the draft, which can be undone.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Names it when it is undone.
    pub id: String,
    /// What was done.
    pub deed: Deed,
    /// Label of the provision, or the name of the file that was read in (empty for a pasted text).
    pub about: String,
    /// Label of the other provision that it was about; empty for none.
    pub other: String,
}

impl Drafts<'_> {
    /// The draft in work. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict::NoText` when no draft is in work.
    pub async fn preview(&self, actor: &Actor, slug: &str) -> Result<Preview> {
        policy::may_edit(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::unpublished(&mut tx, &found.id).await?.ok_or(Conflict::NoText)?;
        let undo = steps::last(&mut tx, &row.id).await?.map(Step::from);
        let earlier = match &found.version_id {
            Some(version) => Some(texts::draft(&mut tx, version).await?),
            None => None,
        };
        drop(tx);
        let card = found.card(self.0);
        let shown = move || {
            let draft = row.draft()?;
            Ok(Preview {
                card,
                number: row.number,
                nodes: nodes(&draft)?,
                findings: findings::of(&draft, earlier.as_ref()),
                undo,
                title: row.title,
                file_name: row.file_name,
                articles: row.articles,
                source: draft.source,
            })
        };
        // Off the async threads: comparing long acts takes a good part of a second.
        tokio::task::spawn_blocking(shown).await.map_err(Error::internal)?
    }
}

impl From<steps::Row> for Step {
    fn from(row: steps::Row) -> Self {
        Self { id: row.id, deed: row.deed, about: row.about, other: row.other }
    }
}

fn nodes(draft: &Draft) -> Result<Vec<PreviewNode>> {
    let flat = tree::flatten(&draft.provisions);
    let node = |(place, Placed { depth, node, .. }): (usize, &Placed<'_>)| {
        Ok(PreviewNode {
            eid: node.eid.clone(),
            kind: tree::kind(node.kind)?,
            number: node.number.clone(),
            label: node.label.clone(),
            heading: node.heading.clone().unwrap_or_default(),
            text: node.text.clone(),
            depth: *depth,
            first_line: node.lines.first,
            last_line: node.lines.last,
            around: Around::at(&flat, place),
        })
    };
    flat.iter().enumerate().map(node).collect()
}
