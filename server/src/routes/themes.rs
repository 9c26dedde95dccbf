//! The codebook as a workbook, both ways, and the table of themes by article. Plain routes: files, and an upload that is no
//! form of a server function.

use app::problems::Problem;
use app::routes;
use app::ssr::keep_form_in;
use app::themes::kept_import;
use axum::extract::{Multipart, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use backend::{Backend, Error};
use model::Language;
use model::invalid::{Invalid, Problem as FieldProblem};
use serde::Deserialize;
use tower_sessions::Session;

use super::exports::answer;
use crate::session::{Acting, is_to_log_in};

/// Bytes of a form with a workbook: more than the largest codebook, so that a larger one is told so by its page.
pub const LIMIT: usize = 8 * 1024 * 1024;

/// In which language the columns are named.
#[derive(Deserialize)]
pub struct Asked {
    /// `ro` or `en`.
    #[serde(default)]
    lang: String,
}

/// The codebook.
pub async fn codebook(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let language = asked.lang.parse().unwrap_or(Language::Ro);
    let made = backend.themes().workbook(&actor, &slug, language).await;
    answer(&backend, made)
}

/// Where themes meet articles.
pub async fn table(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|()| Error::NotFound)?;
        backend.themes().export_crossing(&actor, &slug, format).await
    };
    answer(&backend, made.await)
}

/// Reads a workbook and goes to what it would change; what is wrong with it stands on the same page.
pub async fn import(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    session: Session,
    Path(slug): Path<String>,
    mut form: Multipart,
) -> Response {
    let (mut language, mut file) = (Language::Ro, Ok(Vec::new()));
    loop {
        match form.next_field().await {
            Ok(Some(field)) if field.name() == Some("lang") => {
                let lang = field.text().await.unwrap_or_default();
                language = lang.parse().unwrap_or(Language::Ro);
            }
            Ok(Some(field)) if field.name() == Some("file") => {
                file = field.bytes().await.map(|bytes| bytes.to_vec()).map_err(|_| too_large());
            }
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(_) => {
                file = Err(too_large());
                break;
            }
        }
    }
    let page = routes::theme_import(language, &slug);
    let offered = async {
        let file = file?;
        if file.is_empty() {
            // Nobody without the role learns from this whether a file was chosen.
            backend.themes().import(&actor, &slug).await?;
            return Err(Error::Invalid(Invalid::one("file", FieldProblem::NotForThis)));
        }
        backend.themes().offer(&actor, &slug, file).await
    };
    match offered.await {
        Ok(()) => Redirect::to(&page).into_response(),
        Err(Error::Invalid(invalid)) => match keep_form_in(&session, &kept_import(&slug), &invalid).await {
            Ok(()) => Redirect::to(&page).into_response(),
            Err(error) => problem(&backend, language, error),
        },
        Err(Error::Forbidden) if is_to_log_in(&actor) => {
            Redirect::to(&routes::login_then(language, &page)).into_response()
        }
        Err(error) => problem(&backend, language, error),
    }
}

fn too_large() -> Error {
    let max = u64::try_from(report::codebook::MOST_CODES).unwrap_or(u64::MAX);
    Error::Invalid(Invalid::one("file", FieldProblem::TooMany { max }))
}

fn problem(backend: &Backend, language: Language, error: Error) -> Response {
    Redirect::to(&Problem::logged(backend, error).path(language)).into_response()
}
