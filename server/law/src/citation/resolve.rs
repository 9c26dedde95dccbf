//! From references to provisions.

use super::index::Index;
use super::level::Level;
use super::numbers::Item;
use super::scan::{Reference, Run, Step};
use super::tail::Tail;
use super::{Citation, CitedAct};
use crate::Kind;

/// Parts of an article that are looked at for paragraphs without numbers.
const UNNUMBERED: usize = 256;

/// Adds one citation for each reference of `run`, which stands in node `from`.
pub(super) fn run(
    index: &Index<'_>,
    contexts: &[Option<String>],
    from: usize,
    run: &Run,
    cited: &mut [Option<usize>],
    found: &mut Vec<Citation>,
) {
    let other = match (&run.tail, &contexts[from]) {
        (Tail::Other(name), _) => Some(name.clone()),
        (_, Some(name)) => Some(name.clone()),
        _ if run.quoted => Some(String::new()),
        _ => None,
    };
    for reference in &run.references {
        let mut citation = Citation {
            from: index.nodes[from].provision.eid.clone(),
            range: reference.range.clone(),
            targets: Vec::new(),
            act: other.clone().map_or(CitedAct::This, CitedAct::Other),
            missing: false,
        };
        if other.is_none() && unknown_grouping(index, reference) {
            // "Monitorul Oficial al României, Partea I" in an act that has no parts.
            continue;
        }
        if other.is_none() {
            let mut targets = Targets { index, cited, found: Vec::new(), missing: false };
            targets.reference(from, reference, &run.tail);
            citation.missing = targets.missing;
            let found_here = targets.found;
            let last = found_here.last().copied();
            cited[from] = last.or(cited[from]);
            citation.targets = found_here.iter().map(|at| index.nodes[*at].provision.eid.clone()).collect();
            if citation.missing && run.tail == Tail::None && uncertain(index, from) {
                // What is not found here is probably another act's.
                citation.act = CitedAct::Other(String::new());
                citation.missing = false;
                citation.targets.clear();
            }
        }
        found.push(citation);
    }
}

/// Names a part, chapter or section, and the draft has none of that kind.
fn unknown_grouping(index: &Index<'_>, reference: &Reference) -> bool {
    reference.steps.iter().any(|step| {
        let kind = match step.level {
            Level::Part => Kind::Part,
            Level::Book => Kind::Book,
            Level::Title => Kind::Title,
            Level::Chapter => Kind::Chapter,
            Level::Section => Kind::Section,
            _ => return false,
        };
        !index.kinds.contains(&kind)
    })
}

struct Targets<'i, 'a> {
    index: &'i Index<'a>,
    /// The last provision that each node's own words cite.
    cited: &'i [Option<usize>],
    found: Vec<usize>,
    missing: bool,
}

impl Targets<'_, '_> {
    fn reference(&mut self, from: usize, reference: &Reference, tail: &Tail) {
        let mut steps = reference.steps.as_slice();
        let mut annex = match tail {
            Tail::Act => None,
            _ => self.index.nodes[from].annex,
        };
        let mut holder = None;
        if let Some((first, rest)) = steps.split_first()
            && first.level == Level::Annex
        {
            let last = self.all(
                first,
                |targets, slug| targets.index.inside(None, &format!("annex_{slug}")),
                rest.is_empty(),
            );
            if rest.is_empty() {
                return;
            }
            let Some(last) = last else { return };
            (annex, holder) = (Some(last), Some(last));
            steps = rest;
        }
        for (depth, step) in steps.iter().enumerate() {
            let is_last = depth + 1 == steps.len();
            let last = self.all(
                step,
                |targets, slug| match (depth, holder) {
                    (0, _) if step.level == Level::Article => targets.article(annex, from, slug),
                    (0, None) => targets.near(from, annex, step.level, slug),
                    (_, holder) => targets.within(holder, step.level, slug),
                },
                is_last,
            );
            if !is_last && last.is_none() {
                return;
            }
            holder = last;
        }
    }

    /// Resolves every number of a step. All are targets in the last step; before it, all but the last, which the
    /// next step goes on from.
    fn all(
        &mut self,
        step: &Step,
        resolve: impl Fn(&Self, &str) -> Option<usize>,
        is_last: bool,
    ) -> Option<usize> {
        let mut last = None;
        for (place, item) in step.items.iter().enumerate() {
            let goes_on = !is_last && place + 1 == step.items.len();
            match item {
                Item::One(slug) => {
                    last = resolve(self, slug);
                    match last {
                        Some(at) if !goes_on => self.found.push(at),
                        Some(_) => {}
                        None => self.missing = true,
                    }
                }
                Item::Range(first, to) => {
                    let ends = (resolve(self, first), resolve(self, to));
                    last = ends.1;
                    if let (Some(first), Some(to)) = ends {
                        let mut between = self.index.between(first, to);
                        if goes_on {
                            between.pop();
                        }
                        self.found.extend(between);
                    } else {
                        self.found.extend(ends.0.into_iter().chain(ends.1));
                        self.missing = true;
                    }
                }
            }
        }
        last
    }

    /// An article of the annex that is being read, or of the body when that annex has no articles of its own.
    fn article(&self, annex: Option<usize>, _from: usize, slug: &str) -> Option<usize> {
        let own = format!("art_{slug}");
        self.index.article(annex, &own).or_else(|| {
            let free = annex.is_some() && !self.index.has_articles(annex);
            free.then(|| self.index.article(None, &own)).flatten()
        })
    }

    /// What "alin. (1)" or "lit. b)" means where the reader stands: the nearest holder that has it.
    fn near(&self, from: usize, annex: Option<usize>, level: Level, slug: &str) -> Option<usize> {
        let article = self.index.nodes[from].article;
        if level == Level::Paragraph
            && let Some(article) = article
        {
            return self.within(Some(article), level, slug);
        }
        if level < Level::Article {
            return self.index.inside(annex, &own(level, slug));
        }
        if let Some(found) = self.announced(from, level, slug) {
            return Some(found);
        }
        let mut at = Some(from);
        while let Some(here) = at {
            if let Some(found) = self.within(Some(here), level, slug) {
                return Some(found);
            }
            if Some(here) == article {
                return None;
            }
            at = self.index.nodes[here].parent;
        }
        self.within(None, level, slug)
    }

    /// "Faptele prevăzute la art. 75 se sancționează: a) … cele de la lit. j)": the letter is of article 75.
    fn announced(&self, from: usize, level: Level, slug: &str) -> Option<usize> {
        let above = self.index.nodes[from].parent?;
        let announces = self.index.nodes[above].provision.text.ends_with(':');
        let cited = self.cited[above].filter(|_| announces)?;
        let article = self.index.nodes[cited].provision.kind <= Kind::Paragraph;
        article.then(|| self.within(Some(cited), level, slug)).flatten()
    }

    fn within(&self, holder: Option<usize>, level: Level, slug: &str) -> Option<usize> {
        let found = self.index.inside(holder, &own(level, slug));
        match (found, holder) {
            (None, Some(holder)) if level == Level::Paragraph => self.unnumbered(holder, slug),
            _ => found,
        }
    }

    /// "alin. (2)" of an article whose paragraphs have no numbers: its own words are the first.
    fn unnumbered(&self, article: usize, slug: &str) -> Option<usize> {
        let node = &self.index.nodes[article];
        let place: usize = slug.parse().ok()?;
        let kind = |at: &usize| self.index.nodes[*at].provision.kind;
        let mut parts = self.index.parts(article).take(UNNUMBERED);
        if node.provision.kind != Kind::Article || parts.any(|at| kind(&at) == Kind::Paragraph) {
            return None;
        }
        if place == 1 {
            return Some(article);
        }
        let parts = self.index.parts(article).take(UNNUMBERED);
        parts.filter(|at| kind(at) == Kind::Block).nth(place.checked_sub(2)?)
    }
}

fn own(level: Level, slug: &str) -> String {
    let word = match level {
        Level::Annex => "annex",
        Level::Part => "part",
        Level::Book => "book",
        Level::Title => "title",
        Level::Chapter => "chp",
        Level::Section => "sec",
        Level::Article => "art",
        Level::Paragraph => "para",
        Level::Letter | Level::Point => "point",
    };
    format!("{word}_{slug}")
}

/// Outside of articles (a contract, a court's reasons), or with another act named near it.
fn uncertain(index: &Index<'_>, from: usize) -> bool {
    index.nodes[from].article.is_none() || names_an_act(index, from)
}

/// The words of the provision, or of one that holds it, name an act.
fn names_an_act(index: &Index<'_>, from: usize) -> bool {
    let mut at = Some(from);
    for _ in 0..4 {
        let Some(here) = at else { return false };
        if index.names_an_act(here) {
            return true;
        }
        at = index.nodes[here].parent;
    }
    false
}
