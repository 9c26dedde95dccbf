//! The browser's session: who acts.

use backend::{Actor, Backend};
use model::ids::{HolderId, LoginId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tower_sessions::Session;

use super::citizen::proved;
use super::{backend, origin, parts};

const LOGIN: &str = "login";
const HOLDER: &str = "holder";

/// The browser's session. Absent only where the server mounts no session layer.
pub(super) fn session() -> Result<Session, backend::Error> {
    parts()
        .and_then(|parts| parts.extensions.get::<Session>().cloned())
        .ok_or_else(|| backend::Error::internal("no session layer on this route"))
}

/// Who acts. Looks at the session: never call it on a page that everyone shares.
///
/// # Errors
/// `Unavailable` when the session cannot be read.
pub async fn actor() -> backend::Result<Actor> {
    actor_in(&session()?, &backend(), &origin().unwrap_or_default()).await
}

/// Who acts in a session, coming from a network; for routes that are no pages.
///
/// # Errors
/// `Unavailable` when the session cannot be read.
pub async fn actor_in(session: &Session, backend: &Backend, from: &str) -> backend::Result<Actor> {
    let holder = get::<HolderId>(session, HOLDER).await?;
    let known = match get::<LoginId>(session, LOGIN).await? {
        Some(login) => backend.logins().who(&login, from).await?,
        None => None,
    };
    let citizen = proved(session, backend.now()).await?;
    let (person, staff) = known.map_or((None, None), |(person, staff)| (Some(person), staff));
    Ok(Actor { holder, citizen, person, staff })
}

/// Who acts, with a holder's secret made and kept in the session where there was none: for writing a comment.
///
/// # Errors
/// `Unavailable` when the session cannot be read or kept.
pub async fn writer() -> backend::Result<Actor> {
    let mut actor = actor().await?;
    if actor.holder.is_none() {
        let holder = backend().new_holder();
        put(&session()?, HOLDER, &holder).await?;
        actor.holder = Some(holder);
    }
    Ok(actor)
}

/// Keeps a login that has just begun. The session id is made anew, so that an id planted before is worth nothing.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn log_in(login: &LoginId) -> backend::Result<()> {
    let session = session()?;
    session.cycle_id().await.map_err(unavailable)?;
    put(&session, LOGIN, login).await
}

/// Logs out; a submission in work stays with the browser.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn log_out() -> backend::Result<()> {
    let session = session()?;
    if let Some(login) = session.remove::<LoginId>(LOGIN).await.map_err(unavailable)? {
        backend().logins().end(&login).await?;
    }
    session.cycle_id().await.map_err(unavailable)
}

/// Makes the session id anew, because what the session may do has changed.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn renew() -> backend::Result<()> {
    session()?.cycle_id().await.map_err(unavailable)
}

/// Forgets everything that this browser typed and proved, but for a login: what the storage was emptied of must not be
/// written back.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn forget() -> backend::Result<()> {
    let session = session()?;
    let login = session.get_value(LOGIN).await.map_err(unavailable)?;
    session.clear().await;
    if let Some(login) = login {
        session.insert_value(LOGIN, login).await.map_err(unavailable)?;
    }
    session.cycle_id().await.map_err(unavailable)
}

pub(super) async fn get<T: DeserializeOwned>(session: &Session, key: &str) -> backend::Result<Option<T>> {
    session.get(key).await.map_err(unavailable)
}

pub(super) async fn put<T: Serialize>(session: &Session, key: &str, value: &T) -> backend::Result<()> {
    session.insert(key, value).await.map_err(unavailable)
}

pub(super) fn unavailable(error: tower_sessions::session::Error) -> backend::Error {
    backend::Error::Unavailable(Box::new(error))
}
