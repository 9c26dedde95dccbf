//! How far the first and the second coder agree on a sample.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use insight::{agreement, reading};

use super::measures::{Agreeing, Disagreement, Measured, Sample};
use super::{Themes, coding, draw, policy, repo};
use crate::Actor;
use crate::db::{Tx, many};
use crate::error::Result;
use crate::reading::Opened;

/// Codes of one sample; more than there ever are.
const MOST: i64 = 100_000;

/// A comment that both coded, with the themes of each.
#[derive(Debug, Default)]
pub(super) struct Twice {
    pub(super) first: BTreeSet<String>,
    pub(super) second: BTreeSet<String>,
}

impl Themes<'_> {
    /// How far coders agree by a sample, or by the newest. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn agreeing(&self, actor: &Actor, slug: &str, sample: Option<&str>) -> Result<Agreeing> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let (_, coded) = repo::desk(&mut tx, id).await?;
        let samples = draw::list(self.0, &mut tx, id).await?;
        let chosen = samples.iter().find(|found| sample.is_none_or(|wanted| found.id == wanted)).cloned();
        let mut agreeing = Agreeing {
            card: opened.found.card(self.0),
            open: 0,
            overall: None,
            themes: Vec::new(),
            disagreements: Vec::new(),
            sample: None,
            coded,
            samples,
        };
        if let Some(sample) = chosen {
            agreeing.open = draw::open(&mut tx, staff, &sample.id).await?;
            self.measure(&mut tx, id, sample, &mut agreeing).await?;
        }
        Ok(agreeing)
    }

    async fn measure(
        &self,
        tx: &mut Tx,
        consultation: &str,
        sample: Sample,
        into: &mut Agreeing,
    ) -> Result<()> {
        let rows = repo::all(tx, consultation).await?;
        let twice = twice(tx, &sample.id, &rows).await?;
        let given: BTreeSet<&String> =
            twice.iter().flat_map(|(_, _, _, both)| both.first.union(&both.second)).collect();
        let pairs = |theme: &String| -> Vec<(bool, bool)> {
            let said = |both: &Twice| (both.first.contains(theme), both.second.contains(theme));
            twice.iter().map(|(.., both)| said(both)).collect()
        };
        let all: Vec<(bool, bool)> = given.iter().flat_map(|theme| pairs(theme)).collect();
        into.overall = (!twice.is_empty()).then(|| measured(all));
        let name = |id: &String| rows.iter().find(|row| row.id == *id).map_or("", |row| row.name.as_str());
        // In the order of the codebook.
        let places: HashMap<&str, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.id.as_str(), place)).collect();
        let mut ordered: Vec<&String> = given.into_iter().collect();
        ordered.sort_by_key(|id| places.get(id.as_str()));
        into.themes = ordered
            .into_iter()
            .map(|theme| (theme.clone(), name(theme).to_owned(), measured(pairs(theme))))
            .collect();
        for (comment, first, second, both) in twice.iter().filter(|(.., both)| both.first != both.second) {
            let names = |ids: Vec<&String>| ids.into_iter().map(|id| name(id).to_owned()).collect();
            into.disagreements.push(Disagreement {
                number: coding::number(tx, comment).await?,
                comment: comment.clone(),
                both: names(both.first.intersection(&both.second).collect()),
                first: names(both.first.difference(&both.second).collect()),
                second: names(both.second.difference(&both.first).collect()),
                coders: (first.clone(), second.clone()),
            });
        }
        into.sample = Some(sample);
        Ok(())
    }
}

fn measured(pairs: impl IntoIterator<Item = (bool, bool)>) -> Measured {
    let found = agreement(pairs);
    Measured {
        items: found.items,
        same: hundredths(found.observed),
        kappa: found.kappa.map(|kappa| (kappa, reading(kappa))),
    }
}

/// A share in whole hundredths.
fn hundredths(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

/// What both coded of a sample, in its order: comment, names of the coders, themes. A theme that went into another since
/// counts as that one.
pub(super) async fn twice(
    tx: &mut Tx,
    sample: &str,
    rows: &[repo::Row],
) -> Result<Vec<(String, String, String, Twice)>> {
    const DONE: &str = "select s.comment_id, coalesce(a.name, ''), coalesce(b.name, '') from sample_comments s \
         left join accounts a on a.id = s.first_by left join accounts b on b.id = s.second_by \
         where s.sample_id = $1 and s.second_by is not null order by s.position limit $2";
    const CODES: &str = "select comment_id, coder, theme_id from sample_codes where sample_id = $1 order by comment_id limit $2";
    let done = many!(tx, (String, String, String), DONE, sample, MOST)?;
    let mut codes: BTreeMap<String, Twice> = BTreeMap::new();
    for (comment, coder, theme) in many!(tx, (String, String, String), CODES, sample, MOST)? {
        let of = codes.entry(comment).or_default();
        let theme = now(rows, theme);
        if coder == "first" {
            of.first.insert(theme)
        } else {
            of.second.insert(theme)
        };
    }
    let with = |(comment, first, second): (String, String, String)| {
        let both = codes.remove(&comment).unwrap_or_default();
        (comment, first, second, both)
    };
    Ok(done.into_iter().map(with).collect())
}

/// The theme that one has become.
fn now(rows: &[repo::Row], mut theme: String) -> String {
    // No further than there are themes: a circle would be a fault, and must not hang.
    for _ in rows {
        let into = rows.iter().find(|row| row.id == theme).and_then(|row| row.into_id.clone());
        match into {
            Some(into) => theme = into,
            None => break,
        }
    }
    theme
}
