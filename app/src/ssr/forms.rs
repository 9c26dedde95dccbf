//! What was typed into a form that was refused, kept in the browser's session until its page is shown again.

use serde::Serialize;
use serde::de::DeserializeOwned;
use tower_sessions::Session;

use super::session::{get, put, session, unavailable};

/// Keeps what was typed into a form that was refused, until its page is shown again.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn keep_form<F: Serialize + Send + Sync>(name: &str, form: &F) -> backend::Result<()> {
    keep_form_in(&session()?, name, form).await
}

/// The same, for routes that are no pages.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn keep_form_in<F: Serialize + Send + Sync>(
    session: &Session,
    name: &str,
    form: &F,
) -> backend::Result<()> {
    put(session, &key_of(name), form).await
}

/// Takes back what was typed. A session that holds nothing under the name is only read: taking marks it as changed,
/// and every visit of the page would write it anew.
///
/// # Errors
/// `Unavailable` when the session cannot be read.
pub async fn take_form<F: DeserializeOwned + Send + Sync>(name: &str) -> backend::Result<Option<F>> {
    let (session, key) = (session()?, key_of(name));
    if session.get_value(&key).await.map_err(unavailable)?.is_none() {
        return Ok(None);
    }
    session.remove(&key).await.map_err(unavailable)
}

/// The key of a form, which is never that of a login, a holder or a citizen: what people type must not take their place.
fn key_of(form: &str) -> String {
    format!("form:{form}")
}

/// What was typed, left where it is: for a page that may be loaded again before it is settled.
///
/// # Errors
/// `Unavailable` when the session cannot be read.
pub async fn kept_form<F: DeserializeOwned>(name: &str) -> backend::Result<Option<F>> {
    get(&session()?, &key_of(name)).await
}
