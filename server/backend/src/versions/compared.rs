//! How two published versions differ. Both never change, so what was found out about a pair is kept for a while.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use law::{Draft, WrongReference, compare, references, wrong_references};
use model::versions::Tally;
use tokio::sync::Mutex;

use super::rows::Rows;
use crate::Backend;
use crate::error::{Error, Result};
use crate::texts::{self, Text};

/// Pairs of versions that are kept; one of two acts of 500 articles takes a few MB.
const MOST_KEPT: usize = 16;
/// Counts that are kept; each takes some hundred bytes.
const MOST_TALLIES: usize = 4_096;

/// Ids of the old and of the new version.
type Pair = (String, String);

/// What was compared so far.
#[derive(Default)]
pub(crate) struct Comparisons {
    kept: RwLock<HashMap<Pair, Arc<Compared>>>,
    tallies: RwLock<HashMap<Pair, Tally>>,
    /// Who compares now: long acts take a good part of a second of a core, so one pair at a time, and nobody repeats
    /// what another is doing.
    turn: Mutex<()>,
}

/// Two published versions, side by side.
pub(crate) struct Compared {
    /// The text of the old one.
    pub(crate) old: Arc<Text>,
    /// The text of the new one.
    pub(crate) new: Arc<Text>,
    /// Every provision of both, in pairs.
    pub(crate) comparison: law::Comparison,
    /// References of the new text that point to something else than they did.
    pub(crate) wrong: Vec<WrongReference>,
    /// What a person is shown of it.
    pub(super) rows: Rows,
}

impl Comparisons {
    fn kept(&self, pair: &Pair) -> Option<Arc<Compared>> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner).get(pair).cloned()
    }

    fn tally(&self, pair: &Pair) -> Option<Tally> {
        self.tallies.read().unwrap_or_else(PoisonError::into_inner).get(pair).copied()
    }

    fn keep(&self, pair: Pair, compared: &Arc<Compared>) {
        put(&self.tallies, MOST_TALLIES, pair.clone(), compared.rows.tally);
        put(&self.kept, MOST_KEPT, pair, Arc::clone(compared));
    }
}

/// Makes room by dropping everything: what is asked for again is made again.
fn put<T>(map: &RwLock<HashMap<Pair, T>>, most: usize, key: Pair, value: T) {
    let mut map = map.write().unwrap_or_else(PoisonError::into_inner);
    if map.len() >= most {
        map.clear();
    }
    map.insert(key, value);
}

impl Backend {
    /// How two published versions differ, by their ids. Hold no transaction while asking: whoever compares needs a
    /// connection of its own, and the others wait for it.
    ///
    /// # Errors
    /// `NotFound` when one of them is unknown or not published.
    pub(crate) async fn compared(&self, old: &str, new: &str) -> Result<Arc<Compared>> {
        let (comparisons, pair) = (&self.0.compared, (old.to_owned(), new.to_owned()));
        if let Some(compared) = comparisons.kept(&pair) {
            return Ok(compared);
        }
        let _turn = comparisons.turn.lock().await;
        if let Some(compared) = comparisons.kept(&pair) {
            return Ok(compared);
        }
        let mut tx = self.read().await?;
        let texts = (self.text(&mut tx, old).await?, self.text(&mut tx, new).await?);
        let drafts = (texts::draft_json(&mut tx, old).await?, texts::draft_json(&mut tx, new).await?);
        drop(tx);
        let made = tokio::task::spawn_blocking(move || Compared::of(texts, &drafts)).await;
        let compared = Arc::new(made.map_err(Error::internal)??);
        comparisons.keep(pair, &compared);
        Ok(compared)
    }

    /// How many changes there are between two published versions, by their ids. As [`Backend::compared`].
    ///
    /// # Errors
    /// As [`Backend::compared`].
    pub(super) async fn tally(&self, old: &str, new: &str) -> Result<Tally> {
        if let Some(tally) = self.0.compared.tally(&(old.to_owned(), new.to_owned())) {
            return Ok(tally);
        }
        Ok(self.compared(old, new).await?.rows.tally)
    }
}

impl Compared {
    fn of((old, new): (Arc<Text>, Arc<Text>), drafts: &(String, String)) -> Result<Self> {
        let read = |json: &str| serde_json::from_str::<Draft>(json).map_err(Error::internal);
        let (before, after) = (read(&drafts.0)?, read(&drafts.1)?);
        let comparison = compare(&before, &after);
        let wrong = wrong_references(&comparison, &references(&before), &references(&after));
        let rows = Rows::of(&comparison, &old, &new);
        Ok(Self { old, new, comparison, wrong, rows })
    }
}
