//! Browser sessions: tower-sessions over `backend::sessions`. The id is stored only as a hash; a new session is only
//! ever inserted, so that nobody can plant one, and one that has ended is never written again.

use app::problems::Problem;
use app::ssr::{Origin, actor_in};
use async_trait::async_trait;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use backend::{Actor, Backend, Factor, Person, hash};
use model::moment::Instant;
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{self, Error, SessionStore};
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use crate::site::AppState;

/// How long a browser keeps a submission in work, counted from its last change: as long as drafts are kept
/// (docs/personal-data.md), because a draft without its browser is lost to who wrote it. Logins end much earlier, by rows
/// of their own.
const INACTIVITY: time::Duration = time::Duration::days(180);

/// The layer for every route that knows a session. Behind https the cookie is bound to the host (`__Host-`).
#[must_use]
pub fn layer(backend: Backend, public_url: &str) -> SessionManagerLayer<Store> {
    let secure = public_url.starts_with("https://");
    SessionManagerLayer::new(Store(backend))
        .with_name(if secure { "__Host-rotunda" } else { "rotunda" })
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(INACTIVITY))
}

/// Who acts, for routes that are no pages.
pub struct Acting(pub Actor);

impl FromRequestParts<AppState> for Acting {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let backend = &state.site.backend;
        let from = parts.extensions.get::<Origin>().map(|origin| origin.0.clone()).unwrap_or_default();
        let session = Session::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        match actor_in(&session, backend, &from).await {
            Ok(actor) => Ok(Self(actor)),
            Err(error) => Err(Problem::logged(backend, error).status().into_response()),
        }
    }
}

/// Whether somebody could be staff once they have logged in, or given the second factor.
pub(crate) fn is_to_log_in(actor: &Actor) -> bool {
    let before = |person: &Person| matches!(person.factor, Factor::Missing | Factor::Unset);
    actor.staff.is_none() && actor.person.as_ref().is_none_or(before)
}

/// Sessions in the same database as everything else.
#[derive(Clone)]
pub struct Store(Backend);

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// The data, and when the session ends. The record's own end is not asked: it goes by the machine's clock, and
    /// sessions are loaded by the injected one.
    fn pack(&self, record: &Record) -> session_store::Result<(String, Instant)> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        Ok((data, self.0.now().plus_seconds(INACTIVITY.whole_seconds())))
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        // A collision of 128 random bits does not happen by chance; a few tries end it if it does by malice.
        for _ in 0..4 {
            let (data, expires) = self.pack(record)?;
            if self.0.sessions().create(&hashed(&record.id), &data, expires).await.map_err(failed)? {
                return Ok(());
            }
            record.id = Id::default();
        }
        Err(Error::Backend("no free session id".into()))
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        let (data, expires) = self.pack(record)?;
        if self.0.sessions().save(&hashed(&record.id), &data, expires).await.map_err(failed)? {
            return Ok(());
        }
        // The answer then carries no cookie, and the browser keeps the session that took this one's place.
        Err(Error::Backend("the session ended during the request".into()))
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let Some((data, expires)) = self.0.sessions().load(&hashed(id)).await.map_err(failed)? else {
            return Ok(None);
        };
        let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires.0.div_euclid(1_000))
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        self.0.sessions().delete(&hashed(id)).await.map_err(failed)
    }
}

fn hashed(id: &Id) -> String {
    hash(&id.to_string())
}

fn failed(error: backend::Error) -> Error {
    Error::Backend(error.to_string())
}
