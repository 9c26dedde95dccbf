//! The text of a published version, in memory. It never changes, so it is read once per process and shared.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use model::counts::Counts;
use model::limits;
use model::provisions::Kind;

use super::cites::{self, Cited};
use super::repo;
use super::view::{Link, Node, OutlineItem, Stands};
use crate::Backend;
use crate::db::Tx;
use crate::error::{Error, Result};

/// Counts by the id of the provision.
pub(crate) type CountsById = HashMap<String, Counts>;

/// Texts that are kept in memory; a text of 500 provisions takes some hundred KB.
const MOST_TEXTS: usize = 64;

/// The texts read so far, by the id of their version.
#[derive(Default)]
pub(crate) struct Texts(RwLock<HashMap<String, Arc<Text>>>);

/// The text of one published version.
pub(crate) struct Text {
    /// Id of the version.
    pub(crate) version: String,
    /// 1, 2, 3 …
    pub(crate) number: i64,
    /// In the order of the law: what stands below a provision follows it directly.
    provisions: Vec<Provision>,
    by_id: HashMap<String, usize>,
    by_eid: HashMap<String, usize>,
}

/// One provision of it.
pub(crate) struct Provision {
    pub(crate) id: String,
    pub(crate) eid: String,
    pub(crate) kind: Kind,
    pub(crate) number: String,
    pub(crate) label: String,
    pub(crate) heading: String,
    pub(crate) body: String,
    /// Id of the nearest provision, itself included, that has a page.
    pub(crate) page: Option<String>,
    /// Name of its page, when it has one of its own; else empty.
    pub(crate) address: String,
    pub(crate) depth: i64,
    pub(crate) position: i64,
    cites: Vec<Cited>,
    parent: Option<usize>,
    index: usize,
    /// Index after the last provision below it.
    end: usize,
}

impl Backend {
    /// The text of a published version.
    ///
    /// # Errors
    /// `NotFound` for an unknown version, `Internal` for a broken one.
    pub(crate) async fn text(&self, tx: &mut Tx, version: &str) -> Result<Arc<Text>> {
        let texts = &self.0.texts.0;
        if let Some(text) = texts.read().unwrap_or_else(PoisonError::into_inner).get(version) {
            return Ok(Arc::clone(text));
        }
        let mut text = read_text(tx, version).await?;
        let draft = repo::draft_json(tx, version).await?;
        // Off the async threads: a long act takes a good part of a second.
        let text = tokio::task::spawn_blocking(move || {
            text.cite(&draft);
            Arc::new(text)
        });
        let text = text.await.map_err(Error::internal)?;
        let mut kept = texts.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_TEXTS {
            kept.clear();
        }
        kept.insert(version.to_owned(), Arc::clone(&text));
        Ok(text)
    }
}

/// The text of a version that this transaction publishes, or published before. Not kept: the transaction may yet fail.
///
/// # Errors
/// As [`Backend::text`].
pub(crate) async fn read_text(tx: &mut Tx, version: &str) -> Result<Text> {
    let number = repo::published_number(tx, version).await?.ok_or(Error::NotFound)?;
    Text::over(version, number, repo::provisions(tx, version).await?)
}

impl Text {
    fn over(version: &str, number: i64, rows: Vec<repo::ProvisionRow>) -> Result<Self> {
        let mut by_id = HashMap::with_capacity(rows.len());
        let mut provisions: Vec<Provision> = Vec::with_capacity(rows.len());
        for (index, row) in rows.into_iter().enumerate() {
            let parent = match &row.parent_id {
                None => None,
                Some(id) => Some(
                    *by_id.get(id).ok_or_else(|| Error::internal("a provision stands before its parent"))?,
                ),
            };
            by_id.insert(row.id.clone(), index);
            provisions.push(Provision {
                address: if row.kind.has_page() { row.address } else { String::new() },
                id: row.id,
                eid: row.eid,
                kind: row.kind,
                number: row.number,
                label: row.label,
                heading: row.heading,
                body: row.body,
                page: row.page_id,
                depth: row.depth,
                position: row.position,
                cites: Vec::new(),
                parent,
                index,
                end: index + 1,
            });
        }
        for index in (0..provisions.len()).rev() {
            if let Some(parent) = provisions[index].parent {
                provisions[parent].end = provisions[parent].end.max(provisions[index].end);
            }
        }
        let by_eid = provisions.iter().map(|provision| (provision.eid.clone(), provision.index)).collect();
        Ok(Self { version: version.to_owned(), number, provisions, by_id, by_eid })
    }

    /// Finds what the provisions cite, in the draft that they were made of.
    fn cite(&mut self, draft: &str) {
        let body = |place: usize| self.provisions.get(place).map(|provision| provision.body.as_str());
        for (place, cited) in cites::find(draft, &self.by_eid, body) {
            if let Some(provision) = self.provisions.get_mut(place) {
                provision.cites = cited;
            }
        }
    }

    /// By the Akoma Ntoso name.
    pub(crate) fn by_eid(&self, eid: &str) -> Option<&Provision> {
        self.by_eid.get(eid).map(|index| &self.provisions[*index])
    }

    /// By the id that is the same in every version.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Provision> {
        self.by_id.get(id).map(|index| &self.provisions[*index])
    }

    /// Every provision, in the order of the law.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.iter()
    }

    /// What has a page of its own, in the order of the law.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.iter().filter(|provision| provision.kind.has_page())
    }

    /// The page on which a provision stands.
    pub(crate) fn page_of(&self, provision: &Provision) -> Option<&Provision> {
        self.by_id(provision.page.as_deref()?)
    }

    /// What stands below a provision, in the order of the law.
    pub(crate) fn below(&self, provision: &Provision) -> &[Provision] {
        &self.provisions[provision.index + 1..provision.end]
    }

    /// The provision, then what it stands in, up to the top.
    pub(crate) fn upwards<'a>(&'a self, provision: &'a Provision) -> impl Iterator<Item = &'a Provision> {
        std::iter::successors(Some(provision), |lower| lower.parent.map(|index| &self.provisions[index]))
    }

    /// What a provision stands in.
    pub(crate) fn parent<'a>(&'a self, provision: &'a Provision) -> Option<&'a Provision> {
        self.upwards(provision).nth(1)
    }

    /// The whole text of a provision, heading first, with what stands below it as numbered lines; of any length.
    pub(crate) fn whole(&self, provision: &Provision) -> String {
        let own = [provision.heading.clone(), provision.body.clone()];
        let lines = own.into_iter().chain(self.below(provision).iter().map(Provision::line));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The present text of a provision, with what stands below it as numbered lines: what a proposed wording starts
    /// from. Empty for groupings, which carry no rule, and where it would be longer than a wording may be.
    pub(crate) fn present(&self, provision: &Provision) -> String {
        if provision.kind.is_grouping() {
            return String::new();
        }
        let lines = std::iter::once(provision.body.clone());
        let lines = lines.chain(self.below(provision).iter().map(Provision::line));
        let text = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        if length > limits::WORDING { String::new() } else { text }
    }

    /// Headings, articles and annexes.
    pub(crate) fn outline(&self, counts: &CountsById) -> Vec<OutlineItem> {
        let listed = |provision: &&Provision| provision.kind.is_grouping() || provision.kind.has_page();
        self.provisions.iter().filter(listed).map(|provision| provision.outline_item(counts)).collect()
    }

    /// Everything, as a tree.
    pub(crate) fn tree(&self, counts: &CountsById) -> Vec<Node> {
        let all = 0..self.provisions.len();
        self.nodes(all.clone(), counts, &all)
    }

    /// One provision with everything below it.
    pub(crate) fn node(&self, provision: &Provision, counts: &CountsById) -> Node {
        self.node_among(provision, counts, &(provision.index..provision.end))
    }

    /// A node that is shown together with others: `shown` are the indexes of all of them.
    fn node_among(&self, provision: &Provision, counts: &CountsById, shown: &Range<usize>) -> Node {
        Node {
            eid: provision.eid.clone(),
            address: provision.address.clone(),
            kind: provision.kind,
            number: provision.number.clone(),
            label: provision.label.clone(),
            heading: provision.heading.clone(),
            text: provision.body.clone(),
            links: provision.cites.iter().map(|cited| self.link(cited, shown)).collect(),
            counts: counts.get(&provision.id).copied().unwrap_or_default(),
            children: self.nodes(provision.index + 1..provision.end, counts, shown),
        }
    }

    fn link(&self, cited: &Cited, shown: &Range<usize>) -> Link {
        let target = &self.provisions[cited.target];
        let stands = match self.page_of(target) {
            _ if shown.contains(&cited.target) => Stands::Here,
            Some(page) => Stands::Page(page.address.clone()),
            None => Stands::Text,
        };
        Link { range: cited.range.clone(), eid: target.eid.clone(), stands }
    }

    fn nodes(&self, range: Range<usize>, counts: &CountsById, shown: &Range<usize>) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut next = range.start;
        while next < range.end {
            let provision = &self.provisions[next];
            nodes.push(self.node_among(provision, counts, shown));
            next = provision.end;
        }
        nodes
    }
}

impl Provision {
    /// Number, heading and own text in one line.
    pub(crate) fn line(&self) -> String {
        let parts = [self.number.as_str(), self.heading.as_str(), self.body.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Its line in the table of contents.
    pub(crate) fn outline_item(&self, counts: &CountsById) -> OutlineItem {
        OutlineItem {
            eid: self.eid.clone(),
            address: self.address.clone(),
            kind: self.kind,
            number: self.number.clone(),
            label: self.label.clone(),
            heading: self.heading.clone(),
            depth: self.depth,
            comments: counts.get(&self.id).map_or(0, |counts| counts.comments),
        }
    }
}
