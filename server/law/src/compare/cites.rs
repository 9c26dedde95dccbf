//! Words that differ only in the numbers of internal references, and only because what they cite was renumbered.

use std::collections::HashMap;

use super::matching::Work;
use super::side::{Class, Side};
use super::words::{Level, Role, Vocabulary, Word};
use crate::Kind;
use crate::number::roman_value;

/// How many words after a number may still name another act.
const LOOK_AHEAD: usize = 14;

/// The articles of both texts by number.
pub(super) struct Cites {
    old: HashMap<String, usize>,
    new: HashMap<String, usize>,
}

/// The numbers of the citation being read: article, paragraph, item.
type Path = [Option<u32>; 3];

impl Cites {
    pub fn new(work: &Work) -> Self {
        Self { old: articles(work.old()), new: articles(work.new_side()) }
    }

    /// Whether the own words of a pair differ in nothing but references that followed their provisions.
    pub fn only_renumbered(&self, work: &Work, a: usize, b: usize) -> bool {
        let (old, new) = (work.old().own(a), work.new_side().own(b));
        if old.len() != new.len() {
            return false;
        }
        let vocabulary = work.texts.vocabulary;
        let mut open: Option<Level> = None;
        let (mut before, mut after): (Path, Path) = ([None; 3], [None; 3]);
        for (at, (one, other)) in old.iter().zip(new).enumerate() {
            let role = vocabulary.word(*one).role;
            match (role, open) {
                (Role::Opens(level), _) if one == other => {
                    if open.is_none() {
                        (before, after) = ([None; 3], [None; 3]);
                    }
                    open = Some(level);
                    continue;
                }
                (Role::Number, Some(level)) if vocabulary.word(*other).role == Role::Number => {
                    let level = level as usize;
                    for (path, word) in [(&mut before, one), (&mut after, other)] {
                        path[level..].fill(None);
                        path[level] = Some(*word);
                    }
                    if one != other
                        && (of_another_act(vocabulary, &old[at + 1..])
                            || !self.follows(work, (a, &before), (b, &after)))
                    {
                        return false;
                    }
                    continue;
                }
                (Role::Joins, Some(_)) if one == other => continue,
                _ => {}
            }
            if one != other {
                return false;
            }
            open = None;
        }
        true
    }

    fn follows(&self, work: &Work, (a, before): (usize, &Path), (b, after): (usize, &Path)) -> bool {
        let vocabulary = work.texts.vocabulary;
        let old = resolve(work.old(), &self.old, vocabulary, a, before);
        let new = resolve(work.new_side(), &self.new, vocabulary, b, after);
        matches!((old, new), (Some(old), Some(new)) if work.are_paired(old, new))
    }
}

/// Whether the citation goes on to name another act: "art. 5 din Legea nr. 98/2016".
fn of_another_act(vocabulary: &Vocabulary, rest: &[u32]) -> bool {
    for word in rest.iter().take(LOOK_AHEAD) {
        match vocabulary.word(*word).role {
            Role::Act => return true,
            Role::This | Role::Plain => return false,
            Role::Opens(_) | Role::Number | Role::Joins => {}
        }
    }
    false
}

fn articles(side: &Side) -> HashMap<String, usize> {
    let mut found = HashMap::new();
    for (index, node) in side.nodes.iter().enumerate() {
        if node.class == Class::Article
            && let Some(number) = step(side, index).strip_prefix("art_")
        {
            found.entry(number.to_owned()).or_insert(index);
        }
    }
    found
}

fn step<'a>(side: &Side<'a>, node: usize) -> &'a str {
    side.eid(node).and_then(|eid| eid.rsplit("__").next()).unwrap_or("")
}

fn resolve(
    side: &Side,
    articles: &HashMap<String, usize>,
    vocabulary: &Vocabulary,
    from: usize,
    path: &Path,
) -> Option<usize> {
    let mut here = match path[0] {
        Some(word) => {
            let number = slug(vocabulary.word(word));
            let roman = || roman_value(&number).map(|value| value.to_string());
            *articles.get(&number).or_else(|| articles.get(&roman()?))?
        }
        None if path[1].is_some() => above(side, from, |node| side.nodes[node].class == Class::Article)?,
        None => above(side, from, |node| {
            let kind = side.nodes[node].provision.map(|provision| provision.kind);
            matches!(kind, Some(Kind::Paragraph | Kind::Article))
        })?,
    };
    for (level, prefix) in [(1, "para_"), (2, "point_")] {
        if let Some(word) = path[level] {
            let number = slug(vocabulary.word(word));
            here = side
                .children(here)
                .find(|child| step(side, *child).strip_prefix(prefix).is_some_and(|own| own == number))?;
        }
    }
    Some(here)
}

/// The provision itself or the nearest one around it that `test` accepts.
fn above(side: &Side, from: usize, test: impl Fn(usize) -> bool) -> Option<usize> {
    let mut here = from;
    while here != 0 {
        if test(here) {
            return Some(here);
        }
        here = side.nodes[here].parent;
    }
    None
}

fn slug(word: &Word) -> String {
    word.text.replace('^', "-")
}
