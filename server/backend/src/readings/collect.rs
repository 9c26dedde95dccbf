//! Reading the comments of a place, a batch at a time: figures of all of them, and each text once.

use std::collections::{BTreeMap, HashMap};

use insight::Signature;
use model::comments::{Kind, Stance};
use model::ids::ConsultationId;
use model::moment::Instant;
use model::submissions::SenderKind;

use crate::Backend;
use crate::db::{Tx, many};
use crate::error::Result;
use crate::tallies::ACT;

/// Comments read in one statement.
const BATCH: i64 = 2_000;
/// Texts that are kept to be compared; what is said in yet other words counts in the figures.
const MOST_TEXTS: usize = 20_000;
/// Letters of all of them together, in bytes.
const MOST_BYTES: usize = 64_000_000;
/// Wordings that are kept to be compared.
const MOST_WORDINGS: usize = 3_000;
/// Comments kept of each wording.
const MOST_IDS: usize = 60;
/// Texts said elsewhere, to tell what is said here more than there.
const ELSEWHERE: i64 = 1_500;

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    version_id: String,
    provision_id: Option<String>,
    #[sqlx(try_from = "String")]
    stance: Stance,
    #[sqlx(try_from = "String")]
    kind: Kind,
    body: String,
    proposed_wording: String,
    reasons: String,
    campaign_id: Option<String>,
    ungrouped: bool,
    #[sqlx(try_from = "String")]
    sender_kind: SenderKind,
    sender_county: String,
    sent_at: i64,
    print: Option<String>,
    files: bool,
}

/// A text that somebody sent, with everyone of the same kind and stance who sent the same words.
pub(super) struct Said {
    pub(super) comment: String,
    pub(super) text: String,
    pub(super) stance: Stance,
    pub(super) sender: SenderKind,
    pub(super) campaign: Option<String>,
    pub(super) copies: i64,
    /// Files came with it.
    pub(super) files: bool,
    /// Its sender says that it asks something.
    pub(super) asks: bool,
}

/// A wording, with everyone who proposed it.
pub(super) struct Proposed {
    pub(super) present: String,
    pub(super) wording: String,
    pub(super) comments: Vec<String>,
    pub(super) count: i64,
    pub(super) organisations: i64,
    pub(super) campaign: i64,
}

/// Everything that a reading is made of.
#[derive(Default)]
pub(super) struct Material {
    pub(super) comments: i64,
    pub(super) ungrouped: i64,
    pub(super) cells: BTreeMap<(SenderKind, Stance, bool), i64>,
    pub(super) days: BTreeMap<String, i64>,
    pub(super) counties: BTreeMap<String, i64>,
    pub(super) said: Vec<Said>,
    /// Texts that differ, those that are not kept included.
    pub(super) texts: i64,
    pub(super) proposed: Vec<Proposed>,
    pub(super) elsewhere: Vec<String>,
    bytes: usize,
    known: HashMap<(String, Stance, SenderKind), usize>,
    wordings: HashMap<(String, String, String), usize>,
}

/// Reads what everyone may read at a place.
pub(super) async fn collect(
    backend: &Backend,
    consultation: &ConsultationId,
    place: &str,
) -> Result<Material> {
    let mut material = Material::default();
    let mut after = String::new();
    loop {
        // Each batch by itself: a long look at the storage would keep its log from being emptied.
        let mut tx = backend.read().await?;
        let rows = batch(&mut tx, consultation, place, &after).await?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.id);
        for row in rows {
            let present = material.present(backend, &mut tx, &row).await?;
            material.add(backend, row, present);
        }
    }
    let mut tx = backend.read().await?;
    material.elsewhere = elsewhere(&mut tx, consultation, place).await?;
    Ok(material)
}

async fn batch(tx: &mut Tx, consultation: &ConsultationId, place: &str, after: &str) -> Result<Vec<Row>> {
    macro_rules! rows {
        ($place:literal) => {
            concat!(
                "select c.id, c.version_id, c.provision_id, c.stance, c.kind, c.body, c.proposed_wording, c.reasons, \
                 c.campaign_id, c.campaign_seen is null as ungrouped, s.sender_kind, s.sender_county, s.sent_at, g.print, \
                 exists (select 1 from attachments a where a.submission_id = c.submission_id) as files \
                 from comments c join submissions s on s.id = c.submission_id \
                 left join comment_signatures g on g.comment_id = c.id \
                 where c.consultation_id = $1 and c.state = 'published' and s.state = 'sent' and ",
                $place,
                " and c.id > $2 order by c.id limit $3"
            )
        };
    }
    const PAGE: &str = rows!("c.page_id = $4");
    const WHOLE: &str = rows!("c.page_id is null and c.provision_id is null");
    let consultation = consultation.as_str();
    Ok(if place == ACT {
        many!(tx, Row, WHOLE, consultation, after, BATCH)?
    } else {
        many!(tx, Row, PAGE, consultation, after, BATCH, place)?
    })
}

/// Texts said lately at other places, each once.
async fn elsewhere(tx: &mut Tx, consultation: &ConsultationId, place: &str) -> Result<Vec<String>> {
    const OTHERS: &str = "select body, reasons, fingerprint from comments where consultation_id = $1 \
         and state = 'published' and coalesce(page_id, 'act') <> $2 order by id desc limit $3";
    let rows = many!(tx, (String, String, String), OTHERS, consultation.as_str(), place, ELSEWHERE)?;
    let mut known = std::collections::HashSet::new();
    let fresh = rows.into_iter().filter(|(.., fingerprint)| known.insert(fingerprint.clone()));
    Ok(fresh.map(|(body, reasons, _)| joined(&[&body, &reasons])).filter(|text| !text.is_empty()).collect())
}

pub(super) fn joined(texts: &[&str]) -> String {
    texts.iter().filter(|text| !text.trim().is_empty()).copied().collect::<Vec<_>>().join("\n\n")
}

impl Material {
    /// The text that a new wording would change; nothing of a wording that is known, or of none.
    async fn present(&self, backend: &Backend, tx: &mut Tx, row: &Row) -> Result<Option<String>> {
        if row.proposed_wording.is_empty()
            || self.proposed.len() >= MOST_WORDINGS
            || self.wordings.contains_key(&row.wording())
        {
            return Ok(None);
        }
        let text = backend.text(tx, &row.version_id).await?;
        let provision = row.provision_id.as_deref().and_then(|id| text.by_id(id));
        Ok(Some(provision.map(|provision| text.present(provision)).unwrap_or_default()))
    }

    fn add(&mut self, backend: &Backend, row: Row, present: Option<String>) {
        let in_campaign = row.campaign_id.is_some();
        self.comments += 1;
        self.ungrouped += i64::from(row.ungrouped);
        *self.cells.entry((row.sender_kind, row.stance, in_campaign)).or_default() += 1;
        *self.days.entry(day(backend, Instant(row.sent_at))).or_default() += 1;
        *self.counties.entry(row.sender_county.clone()).or_default() += 1;
        self.propose(&row, present);
        let print = row.print.clone().unwrap_or_else(|| row.id.clone());
        let key = (print, row.stance, row.sender_kind);
        if let Some(said) = self.known.get(&key).and_then(|at| self.said.get_mut(*at)) {
            said.copies += 1;
            said.files |= row.files;
            said.asks |= row.kind == Kind::Question;
            return;
        }
        self.texts += 1;
        let text = joined(&[&row.body, &row.reasons]);
        if self.said.len() >= MOST_TEXTS || self.bytes + text.len() > MOST_BYTES {
            return;
        }
        self.bytes += text.len();
        self.known.insert(key, self.said.len());
        self.said.push(Said {
            text,
            comment: row.id,
            stance: row.stance,
            sender: row.sender_kind,
            campaign: row.campaign_id,
            copies: 1,
            files: row.files,
            asks: row.kind == Kind::Question,
        });
    }

    fn propose(&mut self, row: &Row, present: Option<String>) {
        if row.proposed_wording.is_empty() {
            return;
        }
        let at = match (self.wordings.get(&row.wording()), present) {
            (Some(at), _) => *at,
            (None, Some(present)) => {
                let at = self.proposed.len();
                self.wordings.insert(row.wording(), at);
                let wording = row.proposed_wording.clone();
                let (comments, count, organisations, campaign) = (Vec::new(), 0, 0, 0);
                self.proposed.push(Proposed { present, wording, comments, count, organisations, campaign });
                at
            }
            (None, None) => return,
        };
        if let Some(proposed) = self.proposed.get_mut(at) {
            proposed.count += 1;
            proposed.organisations += i64::from(row.sender_kind == SenderKind::Organisation);
            proposed.campaign += i64::from(row.campaign_id.is_some());
            if proposed.comments.len() < MOST_IDS {
                proposed.comments.push(row.id.clone());
            }
        }
    }
}

impl Row {
    /// By which equal wordings of one provision are known.
    fn wording(&self) -> (String, String, String) {
        let provision = self.provision_id.clone().unwrap_or_default();
        (self.version_id.clone(), provision, self.proposed_wording.trim().to_owned())
    }
}

/// The day on which something was sent, by the clocks of Romania.
fn day(backend: &Backend, sent: Instant) -> String {
    let civil = backend.civil(sent);
    format!("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day)
}

impl Said {
    /// By which it is compared with others.
    pub(super) fn signature(&self) -> Signature {
        Signature::of(&self.text)
    }
}
