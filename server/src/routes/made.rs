//! How files that were made are answered: sent from the disk or from the store as they are read, to be saved and never
//! opened as a page of ours.

use app::problems::Problem;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use backend::tables::Answer;
use backend::{Backend, Conflict, Error};
use model::Language;
use serde::Deserialize;
use tokio_util::io::ReaderStream;

use crate::session::Acting;

/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;

/// In which language the page is that a link stands on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// `ro` or `en`.
    pub lang: String,
}

impl Reading {
    /// The language; Romanian where none is named.
    pub fn language(&self) -> Language {
        self.lang.parse().unwrap_or(Language::Ro)
    }
}

/// A file that was ordered, for staff. One that is not handed out any more leads to the page that says why.
pub async fn ordered(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, id)): Path<(String, String)>,
    Query(reading): Query<Reading>,
) -> Response {
    match backend.exports().fetch(&actor, &slug, &id).await {
        Ok(fetched) => {
            let content = Body::from_stream(fetched.content.into_stream());
            sent(&fetched.name, fetched.media_type, &fetched.length.to_string(), content)
        }
        Err(Error::Conflict(Conflict::Changed)) => {
            Redirect::to(&app::routes::desk_files_done(reading.language(), &slug, "stale")).into_response()
        }
        Err(error) => refused(&backend, error),
    }
}

/// A file that was just made, or what to do where it would be too long.
pub fn answer(backend: &Backend, language: Language, made: backend::Result<Answer>) -> Response {
    match made {
        Ok(Answer::Made(made)) => {
            let pieces = ReaderStream::with_capacity(tokio::fs::File::from_std(made.file), PIECE);
            sent(&made.name, made.media_type, &made.length.to_string(), Body::from_stream(pieces))
        }
        Ok(Answer::TooMany { most }) => {
            (StatusCode::UNPROCESSABLE_ENTITY, too_many(language, most)).into_response()
        }
        Err(error) => refused(backend, error),
    }
}

fn refused(backend: &Backend, error: Error) -> Response {
    (Problem::logged(backend, error).status(), "no file\n").into_response()
}

/// What strangers wrote is in it: to be saved, with no rights of this site (OWASP ASVS 5.0, 3.2.1 and 5.4).
fn sent(name: &str, media_type: &str, length: &str, content: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CONTENT_LENGTH, length.to_owned()),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin".to_owned()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, content).into_response()
}

/// What to do instead: nothing is cut off.
fn too_many(language: Language, most: u64) -> String {
    match language {
        Language::Ro => format!(
            "Sunt mai mult de {most} de rânduri. Comandați fișierul la „Fișiere”, pe masa de lucru, \
             ori alegeți un articol din filtru.\n"
        ),
        Language::En => format!(
            "There are more than {most} rows. Order the file under “Files” on the desk, \
             or choose an article in the filter.\n"
        ),
    }
}
