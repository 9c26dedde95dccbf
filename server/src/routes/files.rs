//! The files that come with a submission: taken by a plain route, because server functions put no limit on multipart
//! bodies, and given out in a way that no browser opens them as a page of ours.

use app::attachments::{Refused, key};
use app::problems::Problem as Page;
use app::routes;
use app::ssr::keep_form_in;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Path, Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use backend::attachments::{File, InDraft, Whose};
use backend::{Actor, Backend, Error};
use model::invalid::{Invalid, Unreadable};
use model::{Language, Problem, limits};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use tower_sessions::Session;

use crate::session::{Acting, is_to_log_in};

/// Most bytes of one form: as many files as there may be, and what stands between them.
pub const LIMIT: usize = limits::FILES * limits::FILE_BYTES + 1024 * 1024;

/// Files of one form that are looked at; whoever chose more is told of these.
const MOST: usize = 2 * limits::FILES;

/// In which language the page is.
#[derive(Deserialize)]
pub struct Reading {
    /// `ro` or `en`.
    #[serde(default)]
    lang: String,
}

/// Adds the chosen files to the session's draft.
pub async fn add(coming: Coming, Path(slug): Path<String>, form: Multipart) -> Response {
    take(coming, InDraft::mine(&slug), form).await
}

/// Adds them to the draft of an organisation.
pub async fn add_shared(
    coming: Coming,
    Path((organisation, slug)): Path<(String, String)>,
    form: Multipart,
) -> Response {
    take(coming, InDraft { slug, whose: Whose::Organisation(organisation.into()) }, form).await
}

/// Adds them – the scan of a letter – to what a member of staff is entering in the register.
pub async fn add_scan(coming: Coming, Path(slug): Path<String>, form: Multipart) -> Response {
    take(coming, InDraft { slug, whose: Whose::Entry }, form).await
}

/// What a form of files comes with.
type Coming = (State<Backend>, Acting, Session, Query<Reading>, HeaderMap);

/// Adds the files one by one; what was not taken is said on the draft's page.
async fn take(coming: Coming, at: InDraft, mut form: Multipart) -> Response {
    let (State(backend), Acting(actor), session, Query(reading), headers) = coming;
    let language = reading.lang.parse().unwrap_or(Language::Ro);
    let back = routes::files_in(language, &at);
    let added = async {
        // Before anything large is read.
        backend.attachments().may_add(&actor, &at).await?;
        let refused = add_all(&backend, &actor, &at, &mut form).await?;
        if !refused.is_empty() {
            keep_form_in(&session, &key(&at), &refused).await?;
        }
        Ok(())
    };
    let path = match added.await {
        Ok(()) => back,
        // A login that has ended: the files have to be chosen again, but the way back is known.
        Err(Error::Forbidden) if is_to_log_in(&actor) => routes::login_then(language, &back),
        Err(error) => Page::logged(&backend, error).path(language),
    };
    // A script that shows the progress asks for the address and goes there itself.
    let names_it = headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes() == b"text/plain");
    if names_it { path.into_response() } else { Redirect::to(&path).into_response() }
}

async fn add_all(
    backend: &Backend,
    actor: &Actor,
    at: &InDraft,
    form: &mut Multipart,
) -> backend::Result<Vec<Refused>> {
    let (mut refused, mut seen) = (Vec::new(), 0);
    while seen < MOST {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) => {
                refused.push(Refused { name: String::new(), problem: broken(&error) });
                return Ok(refused);
            }
        };
        let Some(name) =
            field.file_name().map(|name| name.chars().take(limits::FILE_NAME).collect::<String>())
        else {
            continue;
        };
        let taken = match bytes(field).await {
            // Nothing was chosen.
            Ok(bytes) if bytes.is_empty() && name.is_empty() => continue,
            Ok(bytes) => backend.attachments().add(actor, at, &name, bytes).await,
            Err(problem) => Err(Invalid::one("file", problem).into()),
        };
        seen += 1;
        match taken {
            Ok(()) => {}
            Err(Error::Invalid(invalid)) => {
                refused.extend(
                    invalid.0.into_iter().map(|found| Refused { name: name.clone(), problem: found.problem }),
                );
            }
            Err(error) => return Err(error),
        }
    }
    if seen == 0 {
        refused.push(Refused { name: String::new(), problem: Problem::Missing });
    }
    Ok(refused)
}

/// The bytes of a file; of one that is too large nothing is held while the rest arrives.
async fn bytes(mut field: Field<'_>) -> Result<Vec<u8>, Problem> {
    let (mut bytes, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        seen = seen.saturating_add(chunk.len());
        if seen <= limits::FILE_BYTES {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    if seen > limits::FILE_BYTES {
        return Err(Problem::TooLong { max: limits::FILE_BYTES as u64 });
    }
    Ok(bytes)
}

fn broken(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::TooLong { max: limits::FILE_BYTES as u64 }
    } else {
        Problem::Unreadable { why: Unreadable::Damaged }
    }
}

/// A file of a sent submission, for whoever holds its secret.
pub async fn sent(
    State(backend): State<Backend>,
    Path((secret, position)): Path<(String, String)>,
) -> Response {
    let given = async {
        let position = position.parse().map_err(|_| Error::NotFound)?;
        backend.attachments().sent(&secret, position).await
    };
    answer(&backend, given.await)
}

/// A file that came to a consultation, for its staff.
pub async fn received(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, id)): Path<(String, String)>,
) -> Response {
    answer(&backend, backend.attachments().received(&actor, &slug, &id.into()).await)
}

/// A stranger's file: to be saved, never shown, with no rights of this site (OWASP ASVS 5.0, 3.2.1 and 5.4).
fn answer(backend: &Backend, given: backend::Result<File>) -> Response {
    let file = match given {
        Ok(file) => file,
        Err(error) => return (Page::logged(backend, error).status(), "no file\n").into_response(),
    };
    (
        [
            (header::CONTENT_TYPE, file.media_type.as_str().to_owned()),
            (header::CONTENT_DISPOSITION, disposition(&file.name)),
            (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
            (HeaderName::from_static("cross-origin-resource-policy"), "same-origin".to_owned()),
            (header::CACHE_CONTROL, "private, no-store".to_owned()),
        ],
        file.bytes,
    )
        .into_response()
}

/// Both spellings of a name (RFC 6266, appendix D): letters that every program knows, and all letters.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')') { c } else { '_' }
        })
        .collect();
    format!(
        "attachment; filename=\"{plain}\"; filename*=UTF-8''{}",
        utf8_percent_encode(name, NON_ALPHANUMERIC)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_breaks_out_of_its_header() {
        let told = disposition("Ședință\"; x=\r\n.pdf");
        assert_eq!(
            told,
            "attachment; filename=\"_edin____ x___.pdf\"; filename*=UTF-8''%C8%98edin%C8%9B%C4%83%22%3B%20x%3D%0D%0A%2Epdf"
        );
    }
}
