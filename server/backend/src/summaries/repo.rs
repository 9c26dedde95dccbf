//! The SQL of summaries.

use std::collections::{BTreeMap, HashMap};

use insight::quoted;
use model::ids::ConsultationId;
use model::summaries::Sentence;

use crate::db::{Tx, many, on};
use crate::error::Result;

/// Citations of one consultation, and more than experts write.
const MOST: i64 = 100_000;
/// Comments that are asked for at once: SQLite takes 32,766 values.
const AT_ONCE: usize = 500;

/// A citation of a public summary; of a sentence without any, an empty one.
#[derive(sqlx::FromRow)]
struct Cited {
    place_id: String,
    sentence_id: String,
    body: String,
    comment_id: Option<String>,
    stands: bool,
    redacted: bool,
}

/// The published summaries of a consultation, by the stable id of the place: the article's, or `act` for the whole draft. A
/// sentence cites only what everyone may read, and is left out when nothing of that is left or when it repeats words that
/// are not public any more.
pub(crate) async fn published(
    tx: &mut Tx,
    consultation: &ConsultationId,
) -> Result<BTreeMap<String, Vec<Sentence>>> {
    const PUBLISHED: &str = "select s.place_id, t.id as sentence_id, t.body, k.comment_id, \
         c.id is not null and c.state = 'published' and (c.body <> '' or c.proposed_wording <> '') as stands, exists (select 1 from sealed_words w where w.comment_id = k.comment_id) as redacted \
         from summaries s join summary_sentences t on t.summary_id = s.id \
         left join summary_citations k on k.sentence_id = t.id left join comments c on c.id = k.comment_id \
         where s.consultation_id = $1 and s.state = 'published' order by s.place_id, t.position, t.id, k.position limit $2";
    let rows = many!(tx, Cited, PUBLISHED, consultation.as_str(), MOST)?;
    let doubtful: Vec<&str> =
        rows.iter().filter(|row| !row.stands || row.redacted).filter_map(|row| row.comment_id.as_deref()).collect();
    let withheld = withheld(tx, &doubtful).await?;
    let mut found: BTreeMap<String, Vec<Sentence>> = BTreeMap::new();
    for sentence in rows.chunk_by(|one, other| one.sentence_id == other.sentence_id) {
        let Some(first) = sentence.first() else { continue };
        let ids = || sentence.iter().filter_map(|row| row.comment_id.as_deref());
        let repeats = ids().filter_map(|id| withheld.get(id)).any(|words| words.are_in(&first.body));
        let comments: Vec<String> =
            sentence.iter().filter(|row| row.stands).filter_map(|row| row.comment_id.clone()).collect();
        if !comments.is_empty() && !repeats {
            let sentence = Sentence { text: first.body.clone(), comments };
            found.entry(first.place_id.clone()).or_default().push(sentence);
        }
    }
    Ok(found)
}

/// Words of a comment that are not public any more, and those that still are.
#[derive(Debug, Default)]
pub(super) struct Withheld {
    before: Vec<String>,
    now: Vec<String>,
}

impl Withheld {
    /// Whether a sentence repeats words that may be read nowhere.
    pub(super) fn are_in(&self, sentence: &str) -> bool {
        let public: Vec<_> = self.now.iter().flat_map(|words| quoted(sentence, words)).collect();
        let mut repeated = self.before.iter().flat_map(|words| quoted(sentence, words));
        repeated.any(|part| !public.iter().any(|free| free.start <= part.start && part.end <= free.end))
    }
}

#[derive(sqlx::FromRow)]
struct Words {
    comment_id: String,
    free: bool,
    body: String,
    proposed_wording: String,
    reasons: String,
}

/// What is withheld of these comments.
pub(super) async fn withheld(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, Withheld>> {
    const NOW: &str = "select id as comment_id, state = 'published' as free, body, proposed_wording, reasons \
         from comments where id in (";
    const SEALED: &str = "select comment_id, turn < 0 as free, body, proposed_wording, reasons from sealed_words \
         where comment_id in (";
    let mut found: HashMap<String, Withheld> = HashMap::new();
    for part in comments.chunks(AT_ONCE) {
        for sql in [NOW, SEALED] {
            let rows: Vec<Words> = on!(tx, |c| {
                let mut query = sqlx::QueryBuilder::new(sql);
                let mut list = query.separated(", ");
                for id in part {
                    list.push_bind(*id);
                }
                query.push(")");
                query.build_query_as().fetch_all(c).await
            })?;
            for row in rows {
                let known = found.entry(row.comment_id).or_default();
                let words = [row.body, row.proposed_wording, row.reasons];
                if row.free { &mut known.now } else { &mut known.before }.extend(words);
            }
        }
    }
    Ok(found)
}
