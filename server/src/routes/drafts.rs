//! Upload of a draft's file, or of its text pasted into the same form. A plain route, because server functions put no
//! limit on multipart bodies.

use app::problems::Problem;
use app::routes;
use app::ssr::keep_form_in;
use axum::extract::multipart::Field;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use backend::{Actor, Backend, Error};
use model::Language;
use model::drafts::Paste;
use model::invalid::{Invalid, Problem as FieldProblem, Unreadable};
use tower_sessions::Session;

use crate::session::{Acting, is_to_log_in};

/// Most bytes of an uploaded draft.
pub const LIMIT: usize = 10 * 1024 * 1024;

/// Most bytes of a pasted text that are kept for somebody who is not logged in.
const KEPT_LIMIT: usize = 1024 * 1024;

/// What the form carries.
#[derive(Default)]
struct Upload {
    language: Option<Language>,
    file_name: Option<String>,
    file: Vec<u8>,
    text: String,
}

/// Reads the draft and goes to its preview; what was pasted comes back when it cannot be read.
pub async fn upload(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    session: Session,
    Path(slug): Path<String>,
    mut form: Multipart,
) -> Response {
    // Whoever may not upload is read too, for what they pasted before their session ended; but nothing large is held.
    let limit = if actor.staff.is_some() { LIMIT } else { KEPT_LIMIT };
    let upload = match parse(&mut form, limit).await {
        Ok(upload) => upload,
        Err(invalid) => return problem(&backend, Language::Ro, Error::Invalid(invalid)),
    };
    let language = upload.language.unwrap_or(Language::Ro);
    let page = routes::draft(language, &slug);
    match read(&backend, &actor, &slug, &upload).await {
        Ok(()) => Redirect::to(&page).into_response(),
        Err(Error::Invalid(invalid)) => {
            keep(&backend, &session, language, &slug, upload, invalid, &page).await
        }
        // The session has ended while somebody pasted: what they pasted waits behind the login.
        Err(Error::Forbidden) if is_to_log_in(&actor) && !upload.text.is_empty() => {
            let login = routes::login_then(language, &page);
            keep(&backend, &session, language, &slug, upload, Invalid::default(), &login).await
        }
        Err(error) => problem(&backend, language, error),
    }
}

/// Keeps what was pasted for the draft's page and goes on.
async fn keep(
    backend: &Backend,
    session: &Session,
    language: Language,
    slug: &str,
    upload: Upload,
    invalid: Invalid,
    to: &str,
) -> Response {
    let kept = keep_form_in(session, &format!("draft:{slug}"), &(Paste { text: upload.text }, invalid)).await;
    kept.map_or_else(|error| problem(backend, language, error), |()| Redirect::to(to).into_response())
}

async fn read(backend: &Backend, actor: &Actor, slug: &str, upload: &Upload) -> backend::Result<()> {
    let (name, bytes) = if upload.file.is_empty() {
        (None, upload.text.as_bytes().to_vec())
    } else {
        (upload.file_name.as_deref(), upload.file.clone())
    };
    backend.drafts().read(actor, slug, name, bytes).await
}

async fn parse(form: &mut Multipart, limit: usize) -> Result<Upload, Invalid> {
    let mut upload = Upload::default();
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("lang") => upload.language = words(field, limit).await?.parse().ok(),
            Some("text") => upload.text = words(field, limit).await?,
            Some("file") => {
                upload.file_name = field.file_name().filter(|name| !name.is_empty()).map(str::to_owned);
                upload.file = bytes(field, limit).await?;
            }
            _ => {}
        }
    }
    Ok(upload)
}

/// A field's bytes; none when there are more than `limit`, and those are not held while they arrive.
async fn bytes(mut field: Field<'_>, limit: usize) -> Result<Vec<u8>, Invalid> {
    let (mut bytes, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        seen = seen.saturating_add(chunk.len());
        if seen <= limit {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    Ok(bytes)
}

async fn words(field: Field<'_>, limit: usize) -> Result<String, Invalid> {
    String::from_utf8(bytes(field, limit).await?).map_err(unreadable)
}

fn unreadable<E>(_: E) -> Invalid {
    Invalid::one("file", FieldProblem::Unreadable { why: Unreadable::Damaged })
}

fn problem(backend: &Backend, language: Language, error: Error) -> Response {
    Redirect::to(&Problem::logged(backend, error).path(language)).into_response()
}
