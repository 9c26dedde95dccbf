//! Reading.

use axum::Json;
use axum::extract::{Path, Query, State};
use backend::Backend;
use backend::consultations::Card;
use backend::policies::Both;
use backend::reading::Voice;
use backend::texts::Node;
use serde::Deserialize;

use super::body::{
    Answer, Article, Comment, Comments, Consultation, Hidden, Provision, Provisions, Stances, Standing, Text,
};
use super::problem::Problem;

/// Comments on one page.
const PAGE: i64 = 50;

/// Every consultation: open, coming, closed.
#[utoipa::path(get, path = "/consultations", responses((status = 200, body = Vec<Consultation>)))]
pub async fn consultations(State(backend): State<Backend>) -> Result<Json<Vec<Consultation>>, Problem> {
    let home = backend.consultations().home().await.map_err(|error| Problem::of(&backend, error))?;
    let cards = home.open.into_iter().chain(home.coming).chain(home.closed);
    Ok(Json(cards.map(consultation_of).collect()))
}

/// One consultation.
#[utoipa::path(get, path = "/consultations/{slug}", params(("slug" = String, Path)),
    responses((status = 200, body = Consultation), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn consultation(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
) -> Result<Json<Consultation>, Problem> {
    let shown = backend.consultations().show(&slug).await.map_err(|error| Problem::of(&backend, error))?;
    Ok(Json(consultation_of(shown.card)))
}

/// The tree of provisions of the newest published version.
#[utoipa::path(get, path = "/consultations/{slug}/provisions", params(("slug" = String, Path)),
    responses((status = 200, body = Provisions), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn provisions(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
) -> Result<Json<Provisions>, Problem> {
    let (version, nodes) =
        backend.reading().tree(&slug).await.map_err(|error| Problem::of(&backend, error))?;
    let provisions = nodes.into_iter().map(provision_of).collect();
    Ok(Json(Provisions { version: version.number, title: version.title, provisions }))
}

/// What was said, counted per article.
#[utoipa::path(get, path = "/consultations/{slug}/articles", params(("slug" = String, Path)),
    responses((status = 200, body = Vec<Article>), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn articles(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
) -> Result<Json<Vec<Article>>, Problem> {
    let table = backend
        .counts()
        .articles(&slug, backend::counts::Order::Law)
        .await
        .map_err(|error| Problem::of(&backend, error))?;
    let rows = table.rows.into_iter().map(|row| Article {
        eid: row.eid,
        label: row.label,
        heading: row.heading,
        comments: row.counts.comments,
        citizens: row.counts.citizens,
        organisations: row.counts.organisations,
        stances: Stances {
            support: row.counts.stances.support,
            support_with_changes: row.counts.stances.support_with_changes,
            against: row.counts.stances.against,
            neutral: row.counts.stances.neutral,
        },
        proposals: row.counts.proposals,
        endorsements: row.counts.endorsements,
    });
    Ok(Json(rows.collect()))
}

/// Which comments.
#[derive(Debug, Deserialize)]
pub struct Filter {
    /// Akoma Ntoso name; `act` for the whole act, `unplaced` for what has no place in the newest version; absent for all.
    provision: Option<String>,
    /// Cursor of a page.
    cursor: Option<String>,
}

/// Published comments, newest first. A provision includes what is below it.
#[utoipa::path(get, path = "/consultations/{slug}/comments",
    params(("slug" = String, Path), ("provision" = Option<String>, Query), ("cursor" = Option<String>, Query)),
    responses((status = 200, body = Comments), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn comments(
    State(backend): State<Backend>,
    Path(slug): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Json<Comments>, Problem> {
    let provision = filter.provision.as_deref().map(model::provisions::eid_of);
    let voices = backend
        .reading()
        .voices(&slug, provision, filter.cursor.as_deref(), PAGE)
        .await
        .map_err(|error| Problem::of(&backend, error))?;
    Ok(Json(Comments { comments: voices.items.into_iter().map(comment_of).collect(), next: voices.next }))
}

fn text(both: Both) -> Text {
    Text { ro: both.ro, en: both.en }
}

fn consultation_of(card: Card) -> Consultation {
    Consultation {
        slug: card.slug,
        title: text(card.title),
        summary: text(card.summary),
        policy: card.policy_slug,
        authority: card.authority,
        mode: card.mode,
        stage: card.stage,
        opens: card.opens.rfc3339(),
        closes: card.closes.rfc3339(),
        articles: card.articles,
        comments: card.counts.comments,
    }
}

fn provision_of(node: Node) -> Provision {
    Provision {
        eid: node.eid,
        label: node.label,
        kind: node.kind.to_string(),
        number: node.number,
        heading: node.heading,
        text: node.text,
        children: node.children.into_iter().map(provision_of).collect(),
    }
}

fn comment_of(voice: Voice) -> Comment {
    use model::redline::Run;
    let wording = |runs: Vec<Run>| {
        runs.into_iter()
            .filter_map(|run| match run {
                Run::Kept(text) | Run::Inserted(text) => Some(text),
                Run::Deleted(_) => None,
            })
            .collect()
    };
    Comment {
        id: voice.id.to_string(),
        number: voice.number,
        sent: if voice.hidden.is_some() { String::new() } else { voice.sent.rfc3339() },
        provision: voice.eid,
        label: voice.label,
        version: voice.version,
        standing: voice.standing.map(|standing| Standing {
            state: standing.state,
            provision: standing.eid,
            label: standing.label,
            reason: standing.reason,
        }),
        stance: voice.stance,
        kind: voice.kind,
        erased: voice.erased,
        withdrawn: voice.withdrawn.map(|at| at.rfc3339()),
        hidden: voice.hidden.map(|stone| Hidden {
            rule: stone.rule.map(|rule| rule.to_string()),
            role: stone.role.map(|role| role.to_string()),
            at: stone.at.map(|at| at.rfc3339()),
        }),
        corrected: voice.corrections.last().map(|change| change.at.rfc3339()),
        text: voice.text,
        proposed_wording: voice.proposed.map(wording),
        reasons: voice.reasons,
        sender_kind: voice.sender_kind,
        author: voice.author,
        county: voice.county,
        organisation_state: voice.organisation,
        answer: voice.answer.map(|answer| Answer {
            outcome: answer.outcome,
            reason: answer.reason,
            published: answer.at.rfc3339(),
        }),
        endorsements: voice.endorsements,
        endorsed_by: voice.endorsers.into_iter().map(|endorser| endorser.name).collect(),
    }
}
