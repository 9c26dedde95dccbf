//! Open data: tables of what is published, as files of any length. They are sent as they are made.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use app::ssr::Site;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use backend::open_data::{self, Taking};
use backend::{Backend, Error};
use model::Language;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;
use tokio_util::io::ReaderStream;

use super::problem::Problem;
use crate::site::AppState;

/// The description of the tables, by the name that programs look for.
const DESCRIPTION: &str = "datapackage.json";
/// Pieces that are made ahead of whoever takes them.
const AHEAD: usize = 2;
/// Everyone gets the same, and may keep it for so long.
const KEPT: &str = "public, max-age=60";

/// A table of what is published, as a file: `comments`, `decisions` or `articles`, each as `.csv` or `.json`; or
/// `datapackage.json`, which says what their columns mean (Frictionless Data Package). CC BY 4.0.
#[utoipa::path(get, path = "/consultations/{slug}/open-data/{file}",
    params(("slug" = String, Path),
        ("file" = String, Path, description = "`comments.csv`, `comments.json`, `decisions.csv`, `decisions.json`, `articles.csv`, `articles.json` or `datapackage.json`")),
    responses((status = 200, content_type = "text/csv"), (status = 404, body = Problem, content_type = "application/problem+json")))]
pub async fn open_data(
    State(state): State<AppState>,
    Path((slug, file)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let backend = &state.site.backend;
    answer(&state.site, &slug, &file).await.map_err(|error| Problem::of(backend, error))
}

async fn answer(site: &Site, slug: &str, file: &str) -> backend::Result<Response> {
    if file == DESCRIPTION {
        let homepage = format!("{}{}", site.public_url, app::routes::consultation(Language::Ro, slug));
        let bytes = site.backend.open_data().description(slug, homepage).await?;
        let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, KEPT)];
        return Ok((headers, bytes).into_response());
    }
    let (name, format) = file.split_once('.').ok_or(Error::NotFound)?;
    let table = open_data::table(name).ok_or(Error::NotFound)?;
    let format = format.parse().map_err(|()| Error::NotFound)?;
    let taking = site.backend.open_data().take(slug, table, format).await?;
    let headers = [
        (header::CONTENT_TYPE, taking.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", taking.name)),
        (header::CACHE_CONTROL, KEPT.to_owned()),
    ];
    let (to, coming) = mpsc::channel(AHEAD);
    tokio::spawn(make(site.backend.clone(), taking, to));
    let pieces = ReaderStream::new(Pieces { coming, piece: Vec::new(), given: 0 });
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// Makes the pieces for as long as somebody takes them. A fault breaks the answer off, so that nobody takes a part for the whole.
async fn make(backend: Backend, mut taking: Taking, to: mpsc::Sender<io::Result<Vec<u8>>>) {
    loop {
        let piece = match taking.next().await {
            Ok(Some(piece)) => Ok(piece),
            Ok(None) => return,
            Err(error) => {
                let problem = Problem::of(&backend, error);
                Err(io::Error::other(problem.title))
            }
        };
        let broken = piece.is_err();
        if to.send(piece).await.is_err() || broken {
            return;
        }
    }
}

/// What comes in pieces, to be read.
struct Pieces {
    coming: mpsc::Receiver<io::Result<Vec<u8>>>,
    piece: Vec<u8>,
    /// Bytes of the piece that were read.
    given: usize,
}

impl AsyncRead for Pieces {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        to: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            let left = self.piece.get(self.given..).unwrap_or_default();
            if !left.is_empty() {
                let some = left.get(..left.len().min(to.remaining())).unwrap_or_default();
                to.put_slice(some);
                let given = some.len();
                self.given += given;
                return Poll::Ready(Ok(()));
            }
            match ready!(self.coming.poll_recv(context)) {
                None => return Poll::Ready(Ok(())),
                Some(Err(error)) => return Poll::Ready(Err(error)),
                Some(Ok(piece)) => (self.piece, self.given) = (piece, 0),
            }
        }
    }
}
