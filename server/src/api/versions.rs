//! Versions: which there are, and what changed between two of them.

mod body;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use backend::Backend;
use backend::policies::Both;
use backend::versions::{Asked, Change, Changes, Entry, Side, Unfit, Wrong};
use model::redline::Run;
use serde::Deserialize;

use super::body::Text;
use super::problem::Problem;
use body::{Piece, TextChange, TextChanges, TextSide, TextVersion, WrongReference};

/// Every published version, the newest first, with how many changes it brought.
#[utoipa::path(get, path = "/consultations/{slug}/versions", params(("slug" = String, Path)),
    responses((status = 200, body = Vec<TextVersion>), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn versions(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
) -> Result<Json<Vec<TextVersion>>, Problem> {
    let history = backend.versions().history(&slug).await.map_err(|error| Problem::of(&backend, error))?;
    Ok(Json(history.versions.into_iter().map(version_of).collect()))
}

/// Which two versions, and which page of their changes. Numbers as they come: what is none is a problem, not a fault.
#[derive(Debug, Deserialize)]
pub struct Pair {
    /// Number of one version.
    from: Option<String>,
    /// Number of the other.
    to: Option<String>,
    /// Page, from 1.
    page: Option<String>,
}

/// What changed between two versions, word by word, in the order of the later text. Without numbers: what the newest
/// version changed.
#[utoipa::path(get, path = "/consultations/{slug}/changes",
    params(("slug" = String, Path), ("from" = Option<i64>, Query), ("to" = Option<i64>, Query), ("page" = Option<i64>, Query)),
    responses((status = 200, body = TextChanges),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json")))]
pub async fn changes(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
    Query(pair): Query<Pair>,
) -> Result<Json<TextChanges>, Problem> {
    let asked = Asked { from: number(pair.from)?, to: number(pair.to)?, page: number(pair.page)? };
    let comparison =
        backend.versions().changes(&slug, asked).await.map_err(|error| Problem::of(&backend, error))?;
    comparison.changes.map(|changes| Json(changes_of(changes))).map_err(unfit)
}

fn number(text: Option<String>) -> Result<Option<i64>, Problem> {
    let malformed = |_| Problem::new("malformed", "A version or page is no number", StatusCode::BAD_REQUEST);
    text.filter(|text| !text.is_empty()).map(|text| text.parse().map_err(malformed)).transpose()
}

fn unfit(unfit: Unfit) -> Problem {
    match unfit {
        Unfit::Unknown => Problem::new("not-found", "There is no such version", StatusCode::NOT_FOUND),
        Unfit::Same => Problem::new("same-version", "The same version was named twice", StatusCode::CONFLICT),
        Unfit::OnlyOne => {
            Problem::new("only-one-version", "Only one version is published", StatusCode::CONFLICT)
        }
    }
}

fn version_of(entry: Entry) -> TextVersion {
    TextVersion {
        number: entry.version.number,
        title: entry.version.title,
        published: entry.version.published.rfc3339(),
        file_name: entry.version.file_name,
        articles: entry.articles,
        changes: entry.tally.map(Into::into),
    }
}

fn changes_of(changes: Changes) -> TextChanges {
    TextChanges {
        from: changes.from.number,
        to: changes.to.number,
        counts: changes.tally.into(),
        changes: changes.units.into_iter().flat_map(|unit| unit.changes).map(change_of).collect(),
        wrong_references: changes.wrong.into_iter().map(wrong_of).collect(),
        next: (changes.page < changes.pages).then_some(changes.page + 1),
    }
}

fn change_of(change: Change) -> TextChange {
    let side = |side: Side| TextSide { eid: side.eid, label: side.label, heading: side.heading };
    let piece = |run| match run {
        Run::Kept(text) => Piece { what: "kept", text },
        Run::Inserted(text) => Piece { what: "inserted", text },
        Run::Deleted(text) => Piece { what: "deleted", text },
    };
    TextChange {
        relation: change.relation.to_string(),
        old: change.old.into_iter().map(side).collect(),
        new: change.new.into_iter().map(side).collect(),
        other_number: change.other_number,
        other_place: change.other_place,
        text: change.runs.into_iter().map(piece).collect(),
        why: text(change.why),
        confidence: change.confidence,
    }
}

fn wrong_of(wrong: Wrong) -> WrongReference {
    WrongReference { provision: wrong.from.eid, label: wrong.from.label, sentence: text(wrong.sentence) }
}

fn text(both: Both) -> Text {
    Text { ro: both.ro, en: both.en }
}
