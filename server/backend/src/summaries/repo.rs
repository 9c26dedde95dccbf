//! The SQL of summaries.

use std::collections::BTreeMap;

use model::comments::Stance;
use model::ids::ConsultationId;
use model::moment::Instant;
use model::submissions::SenderKind;
use model::summaries::{Sentence, State};

use super::withheld::withheld;
use crate::db::{Tx, many, on, one, run, scalar};
use crate::error::Result;

/// Citations of one consultation, and more than experts write.
const MOST: i64 = 100_000;

/// A citation of a public summary; of a sentence without any, an empty one.
#[derive(sqlx::FromRow)]
struct Public {
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
         c.id is not null and c.state = 'published' and (c.body <> '' or c.proposed_wording <> '') as stands, \
         exists (select 1 from sealed_words w where w.comment_id = k.comment_id) as redacted \
         from summaries s join summary_sentences t on t.summary_id = s.id \
         left join summary_citations k on k.sentence_id = t.id left join comments c on c.id = k.comment_id \
         where s.consultation_id = $1 and s.state = 'published' order by s.place_id, t.position, t.id, k.position limit $2";
    let rows = many!(tx, Public, PUBLISHED, consultation.as_str(), MOST)?;
    let doubtful = rows.iter().filter(|row| !row.stands || row.redacted);
    let doubtful: Vec<&str> = doubtful.filter_map(|row| row.comment_id.as_deref()).collect();
    let withheld = withheld(tx, &doubtful).await?;
    let mut found: BTreeMap<String, Vec<Sentence>> = BTreeMap::new();
    for sentence in rows.chunk_by(|one, other| one.sentence_id == other.sentence_id) {
        let Some(first) = sentence.first() else { continue };
        let ids = sentence.iter().filter_map(|row| row.comment_id.as_deref());
        let repeats = ids.filter_map(|id| withheld.get(id)).any(|words| words.are_in(&first.body));
        let comments: Vec<String> =
            sentence.iter().filter(|row| row.stands).filter_map(|row| row.comment_id.clone()).collect();
        if !comments.is_empty() && !repeats {
            let sentence = Sentence { text: first.body.clone(), comments };
            found.entry(first.place_id.clone()).or_default().push(sentence);
        }
    }
    Ok(found)
}

/// A summary as stored, without its sentences.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) revision: i64,
    /// Name of who changed it last.
    pub(super) editor: String,
    pub(super) edited_at: i64,
    pub(super) published_at: Option<i64>,
}

/// The summary of a place.
pub(super) async fn of(tx: &mut Tx, consultation: &ConsultationId, place: &str) -> Result<Option<Row>> {
    const OF: &str = "select s.id, s.state, s.revision, coalesce(a.name, '') as editor, s.edited_at, s.published_at \
         from summaries s left join accounts a on a.id = s.edited_by where s.consultation_id = $1 and s.place_id = $2";
    Ok(one!(tx, Row, OF, consultation.as_str(), place)?)
}

/// A sentence as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct SentenceRow {
    pub(super) id: String,
    pub(super) body: String,
    pub(super) lost: i64,
}

pub(super) async fn sentences(tx: &mut Tx, summary: &str) -> Result<Vec<SentenceRow>> {
    const SENTENCES: &str =
        "select id, body, lost from summary_sentences where summary_id = $1 order by position, id limit $2";
    Ok(many!(tx, SentenceRow, SENTENCES, summary, MOST)?)
}

/// A citation, with what the comment is that it names.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct CitedRow {
    pub(super) sentence_id: String,
    pub(super) comment_id: String,
    pub(super) stands: bool,
    pub(super) redacted: bool,
    #[sqlx(try_from = "String")]
    pub(super) stance: Stance,
    #[sqlx(try_from = "String")]
    pub(super) sender_kind: SenderKind,
    pub(super) register_year: i64,
    pub(super) register_number: i64,
    pub(super) campaign_id: Option<String>,
    /// Its words are those that stand for the campaign.
    pub(super) for_all: bool,
}

/// The citations of a summary, in the order of its sentences.
pub(super) async fn citations(tx: &mut Tx, summary: &str) -> Result<Vec<CitedRow>> {
    const CITATIONS: &str = "select t.id as sentence_id, k.comment_id, \
         c.state = 'published' and (c.body <> '' or c.proposed_wording <> '') as stands, \
         exists (select 1 from sealed_words w where w.comment_id = k.comment_id) as redacted, \
         c.stance, u.sender_kind, u.register_year, u.register_number, c.campaign_id, \
         coalesce(c.campaign_kind, '') = 'exact' or coalesce(g.template_id, '') = c.id as for_all \
         from summary_sentences t join summary_citations k on k.sentence_id = t.id join comments c on c.id = k.comment_id \
         join submissions u on u.id = c.submission_id left join campaigns g on g.id = c.campaign_id \
         where t.summary_id = $1 order by t.position, t.id, k.position limit $2";
    Ok(many!(tx, CitedRow, CITATIONS, summary, MOST)?)
}

/// A campaign at a place: id, comment whose words stand for all, comments there.
pub(super) async fn campaigns(
    tx: &mut Tx,
    consultation: &ConsultationId,
    place: &str,
    most: i64,
) -> Result<Vec<(String, String, i64)>> {
    const AT: &str = "select k.id, k.template_id, n.comments from campaign_counts n join campaigns k on k.id = n.campaign_id \
         where n.consultation_id = $1 and n.page_id = $2 and n.comments > 0 and k.comments > 1 \
         order by n.comments desc, k.id desc limit $3";
    Ok(many!(tx, (String, String, i64), AT, consultation.as_str(), place, most)?)
}

/// The first comments at a place that everyone may read, that belong to no campaign and that no sentence cites.
pub(super) async fn uncited(
    tx: &mut Tx,
    consultation: &ConsultationId,
    place: Option<&str>,
    summary: &str,
    most: i64,
) -> Result<Vec<String>> {
    macro_rules! uncited {
        ($place:literal) => {
            concat!(
                "select c.id from comments c where c.consultation_id = $1 and c.state = 'published' \
                 and c.campaign_id is null and (c.body <> '' or c.proposed_wording <> '') and ",
                $place,
                " and not exists (select 1 from summary_citations k join summary_sentences t on t.id = k.sentence_id \
                 where k.comment_id = c.id and t.summary_id = $2) order by c.id limit $3"
            )
        };
    }
    const PAGE: &str = uncited!("c.page_id = $4");
    const ACT: &str = uncited!("c.page_id is null and c.provision_id is null");
    let rows = match place {
        Some(page) => many!(tx, (String,), PAGE, consultation.as_str(), summary, most, page)?,
        None => many!(tx, (String,), ACT, consultation.as_str(), summary, most)?,
    };
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Of these comments, how many everyone may read in this consultation.
pub(super) async fn standing(
    tx: &mut Tx,
    consultation: &ConsultationId,
    comments: &[String],
) -> Result<usize> {
    if comments.is_empty() {
        return Ok(0);
    }
    let found: Option<i64> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new("select count(*) from comments where consultation_id = ");
        query.push_bind(consultation.as_str());
        query.push(" and state = 'published' and (body <> '' or proposed_wording <> '') and id in (");
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(comment.as_str());
        }
        query.push(")");
        query.build_query_scalar().fetch_optional(c).await
    })?;
    Ok(found.and_then(|found| usize::try_from(found).ok()).unwrap_or_default())
}

/// Whose act it is, and when.
#[derive(Clone, Copy)]
pub(super) struct Hand<'a> {
    pub(super) account: &'a str,
    pub(super) at: Instant,
}

/// Takes a summary that is not public at the revision that was seen, and gives its id: whoever comes second gets nothing.
/// A first revision makes it.
pub(super) async fn hold(
    tx: &mut Tx,
    (consultation, place): (&ConsultationId, &str),
    revision: i64,
    fresh: &str,
    hand: Hand<'_>,
) -> Result<Option<String>> {
    const FIRST: &str = "insert into summaries (id, consultation_id, place_id, state, revision, edited_by, edited_at) \
         values ($1, $2, $3, 'draft', 1, $4, $5) on conflict (consultation_id, place_id) do nothing returning id";
    const NEXT: &str = "update summaries set revision = revision + 1, edited_by = $4, edited_at = $5 \
         where consultation_id = $1 and place_id = $2 and revision = $3 and state = 'draft' returning id";
    if revision == 0 {
        return Ok(scalar!(tx, String, FIRST, fresh, consultation.as_str(), place, hand.account, hand.at.0)?);
    }
    Ok(scalar!(tx, String, NEXT, consultation.as_str(), place, revision, hand.account, hand.at.0)?)
}

/// Makes a summary public, or takes it back, if it is still at this revision; says whether it did.
pub(super) async fn turn(
    tx: &mut Tx,
    (consultation, place): (&ConsultationId, &str),
    revision: i64,
    to: State,
    hand: Hand<'_>,
) -> Result<bool> {
    const PUBLISH: &str = "update summaries set revision = revision + 1, state = 'published', published_by = $4, \
         published_at = $5 where consultation_id = $1 and place_id = $2 and revision = $3 and state = 'draft'";
    const WITHDRAW: &str = "update summaries set revision = revision + 1, state = 'draft', published_by = null, \
         published_at = null, edited_by = $4, edited_at = $5 \
         where consultation_id = $1 and place_id = $2 and revision = $3 and state = 'published'";
    let sql = match to {
        State::Published => PUBLISH,
        State::Draft => WITHDRAW,
    };
    Ok(run!(tx, sql, consultation.as_str(), place, revision, hand.account, hand.at.0)? == 1)
}

/// Adds a sentence at the end.
pub(super) async fn add(tx: &mut Tx, summary: &str, id: &str, text: &str) -> Result<()> {
    const ADD: &str = "insert into summary_sentences (id, summary_id, position, body, lost) values ($1, $2, \
         (select coalesce(max(position), 0) + 1 from summary_sentences where summary_id = $2), $3, 0)";
    run!(tx, ADD, id, summary, text)?;
    Ok(())
}

/// Gives a sentence other words: whoever does so has looked at what it rests on. Says whether it is there.
pub(super) async fn rewrite(tx: &mut Tx, summary: &str, id: &str, text: &str) -> Result<bool> {
    const REWRITE: &str =
        "update summary_sentences set body = $3, lost = 0 where id = $1 and summary_id = $2";
    Ok(run!(tx, REWRITE, id, summary, text)? == 1)
}

/// Says what a sentence rests on.
pub(super) async fn cite(tx: &mut Tx, sentence: &str, comments: &[String]) -> Result<()> {
    const CITE: &str =
        "insert into summary_citations (sentence_id, comment_id, position) values ($1, $2, $3)";
    run!(tx, "delete from summary_citations where sentence_id = $1", sentence)?;
    for (position, comment) in (1_i64..).zip(comments) {
        run!(tx, CITE, sentence, comment, position)?;
    }
    Ok(())
}

/// Takes a sentence out; says whether it was there.
pub(super) async fn take_out(tx: &mut Tx, summary: &str, id: &str) -> Result<bool> {
    const REMOVE: &str = "delete from summary_sentences where id = $1 and summary_id = $2";
    run!(tx, "delete from summary_citations where sentence_id = $1", id)?;
    Ok(run!(tx, REMOVE, id, summary)? == 1)
}

/// Puts a sentence at a place in the order.
pub(super) async fn place(tx: &mut Tx, id: &str, position: i64) -> Result<()> {
    run!(tx, "update summary_sentences set position = $2 where id = $1", id, position)?;
    Ok(())
}

/// The sentences of all summaries of the consultation of a comment: id and words.
pub(super) async fn beside(tx: &mut Tx, comment: &str) -> Result<Vec<(String, String)>> {
    const BESIDE: &str = "select t.id, t.body from comments c join summaries s on s.consultation_id = c.consultation_id \
         join summary_sentences t on t.summary_id = s.id where c.id = $1 order by t.id limit $2";
    Ok(many!(tx, (String, String), BESIDE, comment, MOST)?)
}

/// Gives a sentence the words that are left of it.
pub(super) async fn replace_words(tx: &mut Tx, id: &str, text: &str) -> Result<()> {
    run!(tx, "update summary_sentences set body = $2 where id = $1", id, text)?;
    Ok(())
}

/// Takes a comment out of what sentences rest on, and leaves at these that they lost one.
pub(super) async fn uncite(tx: &mut Tx, comment: &str) -> Result<()> {
    const LOST: &str = "update summary_sentences set lost = lost + 1 \
         where id in (select sentence_id from summary_citations where comment_id = $1)";
    run!(tx, LOST, comment)?;
    run!(tx, "delete from summary_citations where comment_id = $1", comment)?;
    Ok(())
}
