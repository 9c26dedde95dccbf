//! Tables of the desk as files.

use app::problems::Problem;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use backend::audit::Filter;
use backend::{Backend, Error, register};
use serde::Deserialize;

use super::made::{self, Reading};
use crate::session::Acting;

/// How the rows are sorted.
#[derive(Deserialize)]
pub struct Sorting {
    /// `law` or `comments`.
    #[serde(default)]
    order: String,
}

/// The per-article table.
pub async fn articles(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
    Query(sorting): Query<Sorting>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|_| Error::NotFound)?;
        let order = sorting.order.parse().unwrap_or_default();
        backend.counts().export_articles(&actor, &slug, order, format).await
    };
    answer(&backend, made.await)
}

/// Every published comment.
pub async fn comments(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
    Query(reading): Query<Reading>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|_| Error::NotFound)?;
        backend.counts().export_comments(&actor, &slug, format).await
    };
    made::answer(&backend, reading.language(), made.await)
}

/// The register, with persons and contacts.
pub async fn register(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
    Query(entries): Query<Entries>,
    Query(reading): Query<Reading>,
) -> Response {
    let Entries { means, number, from, to, article } = entries;
    let filter = register::Filter { means, number, from, to, article };
    let made = async {
        let format = format.parse().map_err(|_| Error::NotFound)?;
        backend.register().export(&actor, &slug, &filter, format).await
    };
    made::answer(&backend, reading.language(), made.await)
}

/// Everything that an organisation has said, for its members.
pub async fn dossier(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((organisation, format)): Path<(String, String)>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|_| Error::NotFound)?;
        backend.workspaces().dossier(&actor, &organisation.into(), format).await
    };
    answer(&backend, made.await)
}

/// Which entries of the register are taken; as on its page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Entries {
    means: String,
    number: String,
    from: String,
    to: String,
    article: String,
}

/// Which acts of the audit trail are taken; as on its page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Acts {
    who: String,
    verb: String,
    noun: String,
    object: String,
    from: String,
    to: String,
}

/// The audit trail.
pub async fn acts(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path(format): Path<String>,
    Query(acts): Query<Acts>,
) -> Response {
    let Acts { who, verb, noun, object, from, to } = acts;
    let filter = Filter { who, verb, noun, object, from, to };
    let made = async {
        let format = format.parse().map_err(|_| Error::NotFound)?;
        backend.audit_trail().export(&actor, &filter, format).await
    };
    answer(&backend, made.await)
}

pub(super) fn answer(backend: &Backend, made: backend::Result<report::File>) -> Response {
    match made {
        Ok(file) => {
            let disposition = format!("attachment; filename=\"{}\"", file.name);
            (
                [
                    (header::CONTENT_TYPE, file.media_type.to_owned()),
                    (header::CONTENT_DISPOSITION, disposition),
                ],
                file.bytes,
            )
                .into_response()
        }
        Err(error) => (Problem::logged(backend, error).status(), "no file\n").into_response(),
    }
}
