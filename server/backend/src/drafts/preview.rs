//! The recognised tree beside its source.

use law::Draft;
use model::provisions::Kind;
use serde::Serialize;

use super::tree::{self, Placed};
use super::{Drafts, policy, repo};
use crate::Actor;
use crate::consultations::{self, Card};
use crate::error::{Conflict, Error, Result};
use crate::policies::Both;

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
    /// What the reader noticed.
    pub findings: Vec<Finding>,
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
}

/// Something the reader noticed.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// `info`, `warning` or `error`.
    pub severity: String,
    /// Line of the source, from 1; none for the whole document.
    pub line: Option<usize>,
    /// The sentence.
    pub text: Both,
}

impl Drafts<'_> {
    /// The draft in work. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict::NoText` when no draft is in work.
    pub async fn preview(&self, actor: &Actor, slug: &str) -> Result<Preview> {
        policy::may_edit(actor)?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::unpublished(&mut tx, &found.id).await?.ok_or(Conflict::NoText)?;
        let draft = row.draft()?;
        Ok(Preview {
            card: found.card(self.0),
            number: row.number,
            title: row.title,
            file_name: row.file_name,
            nodes: nodes(&draft)?,
            findings: draft.findings.iter().map(finding).collect(),
            articles: row.articles,
            source: draft.source,
        })
    }
}

fn nodes(draft: &Draft) -> Result<Vec<PreviewNode>> {
    tree::flatten(&draft.provisions)
        .into_iter()
        .map(|Placed { depth, node, .. }| {
            Ok(PreviewNode {
                eid: node.eid.clone(),
                kind: tree::kind(node.kind)?,
                number: node.number.clone(),
                label: node.label.clone(),
                heading: node.heading.clone().unwrap_or_default(),
                text: node.text.clone(),
                depth,
                first_line: node.lines.first,
                last_line: node.lines.last,
            })
        })
        .collect()
}

fn finding(finding: &law::Finding) -> Finding {
    let severity = match finding.severity {
        law::Severity::Info => "info",
        law::Severity::Warning => "warning",
        law::Severity::Error => "error",
    };
    Finding {
        severity: severity.to_owned(),
        line: finding.line,
        text: Both { ro: finding.romanian(), en: finding.english() },
    }
}
