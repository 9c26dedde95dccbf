//! The centraliser and the draft with comments, as files of any length: they are sent from the disk as they are read.

use app::problems::Problem;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use backend::centraliser::{Answer, Wanted};
use backend::{Backend, Error};
use model::Language;
use serde::Deserialize;
use tokio_util::io::ReaderStream;

use crate::session::Acting;

/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;

/// Which comments are taken, as on the page that lists them, and in which language the words around them are.
#[derive(Deserialize)]
pub struct Asked {
    /// Absent for everything; empty for the act as a whole.
    provision: Option<String>,
    /// `ro` or `en`.
    #[serde(default)]
    lang: String,
}

impl Asked {
    fn language(&self) -> Language {
        self.lang.parse().unwrap_or(Language::Ro)
    }

    fn wanted<'a>(&'a self, slug: &'a str) -> Wanted<'a> {
        // The page says `all` where its form asks for everything.
        let provision = self.provision.as_deref().filter(|provision| *provision != "all");
        Wanted { slug, provision, language: self.language() }
    }
}

/// The table.
pub async fn table(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|()| Error::NotFound)?;
        backend.centraliser().table(&actor, asked.wanted(&slug), format).await
    };
    answer(&backend, asked.language(), made.await)
}

/// The draft with the comments beside it.
pub async fn annotated(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let made = backend.centraliser().annotated(&actor, asked.wanted(&slug)).await;
    answer(&backend, asked.language(), made)
}

fn answer(backend: &Backend, language: Language, made: backend::Result<Answer>) -> Response {
    match made {
        Ok(Answer::Made(made)) => {
            let headers = [
                (header::CONTENT_TYPE, made.media_type.to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", made.name)),
                (header::CONTENT_LENGTH, made.length.to_string()),
            ];
            let pieces = ReaderStream::with_capacity(tokio::fs::File::from_std(made.file), PIECE);
            (headers, Body::from_stream(pieces)).into_response()
        }
        Ok(Answer::TooMany { most }) => {
            (StatusCode::UNPROCESSABLE_ENTITY, too_many(language, most)).into_response()
        }
        Err(error) => (Problem::logged(backend, error).status(), "no file\n").into_response(),
    }
}

/// What to do instead: nothing is cut off.
fn too_many(language: Language, most: u64) -> String {
    match language {
        Language::Ro => format!(
            "Sunt mai mult de {most} de observații, mai multe decât încap într-un document Word. \
             Alegeți un articol din filtru ori luați tabelul ca XLSX, CSV sau JSON.\n"
        ),
        Language::En => format!(
            "There are more than {most} comments, more than a Word document holds. \
             Choose an article in the filter, or take the table as XLSX, CSV or JSON.\n"
        ),
    }
}
