//! The register of a consultation, as everyone sees it.

use axum::Json;
use axum::extract::{Path, Query, State};
use backend::Backend;
use backend::register::Line;
use model::submissions::{Means, SenderKind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::Problem;

/// A page of the register.
#[derive(Debug, Serialize, ToSchema)]
pub struct Register {
    /// The highest number first.
    pub entries: Vec<Entry>,
    /// The number before which the next page begins; absent on the last.
    pub next: Option<String>,
}

/// An entry. Of an erased one only number and day are left.
#[derive(Debug, Serialize, ToSchema)]
pub struct Entry {
    /// Number in the register: `2026-00231`.
    pub number: String,
    /// Day of receipt: `2026-11-22`.
    pub received: String,
    /// Whether sender and words were erased at the sender's request.
    pub erased: bool,
    /// Whether its sender took back all of it: then nobody is named.
    pub withdrawn: bool,
    /// `web` (the site), `api` (a program), `letter`, `email` or `oral` (spoken at a meeting).
    #[schema(value_type = Option<String>)]
    pub means: Option<Means>,
    /// `citizen` or `organisation`.
    #[schema(value_type = Option<String>)]
    pub sender_kind: Option<SenderKind>,
    /// Name, where its publication was agreed to.
    pub name: Option<String>,
    /// What it is about, in the order of its comments.
    pub articles: Vec<Article>,
}

/// An article, annex or heading that an entry is about.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RegisterArticle)]
pub struct Article {
    /// Akoma Ntoso name; empty for the act as a whole.
    pub eid: String,
    /// Printed label; empty for the act as a whole.
    pub label: String,
}

/// Which page.
#[derive(Debug, Deserialize)]
pub struct Page {
    /// The number below which it begins.
    before: Option<String>,
}

/// The register (Law 52/2003 art. 7 (5)) without contacts, the highest number first.
#[utoipa::path(get, path = "/consultations/{slug}/register",
    params(("slug" = String, Path), ("before" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, body = Register), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn register(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
    Query(page): Query<Page>,
) -> Result<Json<Register>, Problem> {
    let lines = backend.register().lines(&slug, page.before.as_deref()).await;
    let lines = lines.map_err(|error| Problem::of(&backend, error))?;
    Ok(Json(Register { entries: lines.lines.into_iter().map(entry_of).collect(), next: lines.next }))
}

fn entry_of(line: Line) -> Entry {
    let day = line.received.rfc3339();
    let left = !line.erased;
    Entry {
        number: line.number,
        received: day.split('T').next().unwrap_or_default().to_owned(),
        erased: line.erased,
        withdrawn: line.withdrawn,
        means: left.then_some(line.means),
        sender_kind: left.then_some(line.kind),
        name: line.name,
        articles: line
            .articles
            .into_iter()
            .map(|article| Article { eid: article.eid, label: article.label })
            .collect(),
    }
}
