//! Browser sessions: tower-sessions over `backend::sessions`. The id is stored only as a hash; a new session is only
//! ever inserted, so that nobody can plant one, and one that has ended is never written again.

use async_trait::async_trait;
use backend::{Backend, hash};
use model::moment::Instant;
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result, SessionStore};
use tower_sessions::{Expiry, SessionManagerLayer};

/// How long a browser keeps a submission in work (seven days, counted from its last change).
const INACTIVITY: time::Duration = time::Duration::days(7);

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
    fn pack(&self, record: &Record) -> Result<(String, Instant)> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        Ok((data, self.0.now().plus_seconds(INACTIVITY.whole_seconds())))
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
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

    async fn save(&self, record: &Record) -> Result<()> {
        let (data, expires) = self.pack(record)?;
        if self.0.sessions().save(&hashed(&record.id), &data, expires).await.map_err(failed)? {
            return Ok(());
        }
        // The answer then carries no cookie, and the browser keeps the session that took this one's place.
        Err(Error::Backend("the session ended during the request".into()))
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some((data, expires)) = self.0.sessions().load(&hashed(id)).await.map_err(failed)? else {
            return Ok(None);
        };
        let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires.0.div_euclid(1_000))
            .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.0.sessions().delete(&hashed(id)).await.map_err(failed)
    }
}

fn hashed(id: &Id) -> String {
    hash(&id.to_string())
}

fn failed(error: backend::Error) -> Error {
    Error::Backend(error.to_string())
}
