//! Where submissions went a moment ago. Those that come by the hundred need not each ask the storage which text they
//! speak about; the transaction that enters them asks anew whether the consultation is open.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use model::moment::Instant;

use crate::consultations::repo::Found;
use crate::texts::Text;

/// How long a reading is good for, in milliseconds.
const LASTS: i64 = 1_000;

/// Consultations that are kept; more than ever take submissions in one second.
const MOST: usize = 64;

/// Consultations with their texts, by slug.
#[derive(Default)]
pub(crate) struct Recent(RwLock<HashMap<String, Reading>>);

struct Reading {
    at: Instant,
    found: Arc<Found>,
    text: Arc<Text>,
}

impl Recent {
    /// What was read a moment before `now`.
    pub(super) fn get(&self, slug: &str, now: Instant) -> Option<(Arc<Found>, Arc<Text>)> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let Reading { at, found, text } = kept.get(slug)?;
        (0..LASTS).contains(&(now.0 - at.0)).then(|| (Arc::clone(found), Arc::clone(text)))
    }

    /// Keeps what was read at `now`.
    pub(super) fn keep(&self, slug: &str, now: Instant, found: &Arc<Found>, text: &Arc<Text>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(slug.to_owned(), Reading { at: now, found: Arc::clone(found), text: Arc::clone(text) });
    }
}
