//! What browsers' sessions keep of a person: a proved address, forms that were typed and refused, comments that were taken
//! out. Sessions are rare enough to be looked at one by one, and erasing rarer still.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::repo;
use crate::db::Tx;
use crate::error::Result;
use crate::hash;

/// The only thing that a session keeps: it would log somebody out.
const LOGIN: &str = "login";

/// Empties every session that belongs to one of these holders or names the address, but for a login.
pub(super) async fn forget(tx: &mut Tx, email: &str, holders: &BTreeSet<String>) -> Result<()> {
    let mut after = String::new();
    loop {
        let batch = repo::sessions(tx, &after).await?;
        let Some((last, _)) = batch.last() else { return Ok(()) };
        after.clone_from(last);
        for (id, data) in batch {
            if concerns(&data, email, holders) {
                repo::keep_session(tx, &id, &emptied(&data)).await?;
            }
        }
    }
}

fn concerns(data: &str, email: &str, holders: &BTreeSet<String>) -> bool {
    let Ok(values) = serde_json::from_str::<Map<String, Value>>(data) else { return true };
    let holder = values.get("holder").and_then(Value::as_str);
    holder.is_some_and(|holder| holders.contains(&hash(holder))) || data.to_lowercase().contains(email)
}

fn emptied(data: &str) -> String {
    let mut values = serde_json::from_str::<Map<String, Value>>(data).unwrap_or_default();
    values.retain(|name, _| name == LOGIN);
    Value::Object(values).to_string()
}
