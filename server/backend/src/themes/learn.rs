//! What the codes so far teach about other comments: which themes they may be of, and why. The job learns, in the background
//! and for a twentieth of the time at most; whoever codes is suggested what was learned last, and decides.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use insight::{Lesson, Teacher, Topic};
use model::ids::ConsultationId;
use model::moment::Instant;
use model::submissions::registered;
use model::themes::State;

use super::repo;
use super::view::Suggestion;
use crate::Backend;
use crate::db::{Tx, many};
use crate::error::{Error, Result};

/// Comments from which the program learns: those that were coded last.
const LESSONS: i64 = 2_000;
/// It rests this many times as long as it took.
const REST: i64 = 20;
/// Suggestions for one comment.
const SUGGESTED: usize = 6;
/// Consultations whose learning is kept in memory; some megabytes each.
const MOST: usize = 32;

/// What was learned, by consultation.
#[derive(Default)]
pub(crate) struct Learned(Mutex<HashMap<String, Arc<Taught>>>);

struct Taught {
    /// As of this act.
    turn: i64,
    ended: Instant,
    took: i64,
    teacher: Teacher,
    /// Ids of the themes, and of the comments with their numbers, by the places that the teacher knows.
    themes: Vec<String>,
    lessons: Vec<(String, String)>,
}

impl Learned {
    fn of(&self, consultation: &ConsultationId) -> Option<Arc<Taught>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(consultation.as_str()).cloned()
    }

    fn keep(&self, consultation: &ConsultationId, taught: Taught) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST && !kept.contains_key(consultation.as_str()) {
            kept.clear();
        }
        kept.insert(consultation.as_str().to_owned(), Arc::new(taught));
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    fingerprint: String,
    body: String,
    reasons: String,
    register_year: i64,
    register_number: i64,
}

/// Learns from what was coded last, unless nothing has changed or learning took much of the time lately.
pub(super) async fn learn(backend: &Backend, consultation: &ConsultationId) -> Result<()> {
    let (known, began) = (backend.0.learned.of(consultation), backend.now());
    let mut tx = backend.read().await?;
    let (turn, _) = repo::desk(&mut tx, consultation.as_str()).await?;
    let rests = |known: &Taught| known.turn == turn || began.0 < known.ended.0 + known.took * REST;
    if known.is_some_and(|known| rests(&known)) {
        return Ok(());
    }
    let themes = repo::all(&mut tx, consultation.as_str()).await?;
    let themes: Vec<repo::Row> = themes.into_iter().filter(|theme| theme.state == State::Used).collect();
    let (lessons, texts) = lessons(&mut tx, consultation, &themes).await?;
    drop(tx);
    let topics: Vec<Topic> = themes
        .iter()
        .map(|theme| Topic {
            name: theme.name.clone(),
            about: format!("{}\n{}", theme.definition, theme.examples),
        })
        .collect();
    let teacher = tokio::task::spawn_blocking(move || Teacher::of(&texts, &topics)).await;
    let teacher = teacher.map_err(Error::internal)?;
    let themes = themes.into_iter().map(|theme| theme.id).collect();
    let (ended, took) = (backend.now(), backend.now().0 - began.0);
    backend.0.learned.keep(consultation, Taught { turn, ended, took, teacher, themes, lessons });
    Ok(())
}

/// The comments that were coded last, each text once, with their numbers and their themes. Nothing is learned from the words
/// of what was taken back.
async fn lessons(
    tx: &mut Tx,
    consultation: &ConsultationId,
    themes: &[repo::Row],
) -> Result<(Vec<(String, String)>, Vec<Lesson>)> {
    const LAST: &str = "select c.id, c.fingerprint, c.body, c.reasons, coalesce(s.register_year, 0) as register_year, \
         coalesce(s.register_number, 0) as register_number from coded_comments k join comments c on c.id = k.comment_id \
         join submissions s on s.id = c.submission_id where k.consultation_id = $1 and c.state <> 'withdrawn' \
         order by k.at desc, k.comment_id desc limit $2";
    const THEMES: &str = "select t.comment_id, t.theme_id from (select comment_id from coded_comments \
         where consultation_id = $1 order by at desc, comment_id desc limit $2) as k \
         join comment_themes t on t.comment_id = k.comment_id limit $3";
    let rows = many!(tx, Row, LAST, consultation.as_str(), LESSONS)?;
    let pairs = many!(tx, (String, String), THEMES, consultation.as_str(), LESSONS, LESSONS * 50)?;
    let places: HashMap<&str, usize> =
        themes.iter().enumerate().map(|(place, theme)| (theme.id.as_str(), place)).collect();
    let mut of: HashMap<&str, Vec<usize>> = HashMap::new();
    for (comment, theme) in &pairs {
        if let Some(place) = places.get(theme.as_str()) {
            of.entry(comment).or_default().push(*place);
        }
    }
    let (mut lessons, mut texts, mut told) = (Vec::new(), Vec::new(), HashSet::new());
    for row in rows {
        let text = format!("{}\n{}", row.body, row.reasons);
        if text.trim().is_empty() || !told.insert(row.fingerprint) {
            continue;
        }
        let themes = of.get(row.id.as_str()).cloned().unwrap_or_default();
        lessons.push((row.id, registered(row.register_year, row.register_number)));
        texts.push(Lesson { text, themes });
    }
    Ok((lessons, texts))
}

/// The themes that a text may be of, by what was learned last; never the comment itself as a reason.
pub(super) async fn suggest(
    backend: &Backend,
    consultation: &ConsultationId,
    comment: &str,
    text: String,
) -> Result<Vec<Suggestion>> {
    let Some(taught) = backend.0.learned.of(consultation) else { return Ok(Vec::new()) };
    let at = Arc::clone(&taught);
    let found = tokio::task::spawn_blocking(move || at.teacher.suggest(&text, SUGGESTED)).await;
    let found = found.map_err(Error::internal)?;
    let suggestion = |found: insight::Suggested| {
        let like = found.like.and_then(|place| taught.lessons.get(place));
        let like = like.filter(|(id, _)| id != comment).cloned();
        if like.is_none() && found.says.is_empty() {
            return None;
        }
        Some(Suggestion { theme: taught.themes.get(found.theme)?.clone(), like, says: found.says })
    };
    Ok(found.into_iter().filter_map(suggestion).collect())
}

/// What comments of each theme say more than the others, by the ids of the themes.
pub(super) fn phrases(backend: &Backend, consultation: &ConsultationId) -> BTreeMap<String, Vec<String>> {
    let Some(taught) = backend.0.learned.of(consultation) else { return BTreeMap::new() };
    let of = |place: usize| taught.teacher.phrases(place).map(|found| found.phrase.clone()).collect();
    taught.themes.iter().enumerate().map(|(place, id)| (id.clone(), of(place))).collect()
}
