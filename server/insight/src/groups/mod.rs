//! Groups of comments that are copies of one text.

mod at_hand;
mod cores;
mod forms;
mod links;
mod relation;
mod template;
mod templates;
mod threads;
mod union;

use std::cmp::Reverse;
use std::collections::HashMap;

use forms::{Forms, Packed};
use relation::Relation;
pub use templates::Templates;
use threads::{on_threads, processors};

use crate::Signature;
use crate::kind::{Kind, kind};

/// Words that a text must have for its exact copies to be a group: "Da" is no letter that somebody handed out.
const COPY: usize = 3;

/// Whether two texts are one, or one with edits, or the one stands in the other.
pub(crate) fn are_copies(one: &Signature, other: &Signature) -> bool {
    let mut both = Packed::default();
    both.push(&one.words);
    both.push(&other.words);
    let forms = Forms::new(&both, &[1, 1], &[0, 1], 1);
    one.print == other.print || relation::relation(forms.get(0), forms.get(1), false) > Relation::Apart
}

/// Comments to be grouped, added in any order.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Each distinct text once, in the order of its first arrival.
    texts: Packed,
    prints: Vec<[u8; 16]>,
    copies: Vec<u32>,
    by_print: HashMap<[u8; 16], u32>,
    /// The text of each comment.
    comments: Vec<u32>,
}

/// Where one comment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The group, by its place in [`Groups::groups`]; `None` for a comment that is like no other.
    pub group: Option<u32>,
    /// What it is to the template of its group.
    pub kind: Kind,
}

/// Comments that are copies of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The comment whose text stands for all, by its place among those added: the first of those that have that text.
    pub template: u32,
    /// How many comments.
    pub comments: u32,
    /// How many distinct texts.
    pub texts: u32,
}

/// The groups of all comments of an [`Index`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// One for each comment, in the order in which they were added.
    pub places: Vec<Place>,
    /// The groups, in the order of their first comments.
    pub groups: Vec<Group>,
}

impl Index {
    /// Adds a comment, and gives its place: the first has 0.
    pub fn add(&mut self, signature: &Signature) -> u32 {
        let next = u32::try_from(self.prints.len()).unwrap_or(u32::MAX);
        let text = *self.by_print.entry(signature.print).or_insert(next);
        if text == next {
            self.texts.push(&signature.words);
            self.prints.push(signature.print);
            self.copies.push(0);
        }
        self.copies[text as usize] += 1;
        let place = u32::try_from(self.comments.len()).unwrap_or(u32::MAX);
        self.comments.push(text);
        place
    }

    /// How many comments were added.
    #[must_use]
    pub fn len(&self) -> usize {
        self.comments.len()
    }

    /// Whether none was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.comments.is_empty()
    }

    /// The groups of all comments added so far: the same whatever the order in which they were added.
    #[must_use]
    pub fn groups(&self) -> Groups {
        self.groups_on(processors())
    }

    /// The same, on so many threads; it says no more and no less on any number of them.
    #[must_use]
    pub fn groups_on(&self, threads: usize) -> Groups {
        let threads = threads.max(1);
        let mut order: Vec<u32> = (0..).take(self.prints.len()).collect();
        order.sort_unstable_by_key(|text| self.rank(*text));
        let forms = Forms::new(&self.texts, &self.copies, &order, threads);
        let links = links::links(&forms, threads);
        let mut union = cores::joined(&forms, &links);
        drop(links);
        let mut members: HashMap<u32, Vec<u32>> = HashMap::new();
        for form in 0..forms.len() {
            members.entry(union.of(form)).or_default().push(form);
        }
        members.retain(|first, members| members.len() > 1 || self.is_copied(order[*first as usize]));
        let described = described(&forms, members.into_iter().collect(), threads);
        // What each distinct text is, by its place in `texts`: its group's first text and its kind.
        let mut standing = vec![None; self.prints.len()];
        let mut templates = HashMap::new();
        for Described { first, template, members, kinds } in described {
            templates.insert(first, (order[template as usize], members.len()));
            for (member, kind) in members.into_iter().zip(kinds) {
                standing[order[member as usize] as usize] = Some((first, kind));
            }
        }
        self.numbered(&standing, &templates)
    }

    /// The comments at these places as if they were one group: which of them, by its place in the list, has the text that
    /// stands for all, and what each is to it. `None` for no comment.
    #[must_use]
    pub fn describe(&self, places: &[u32]) -> Option<(usize, Vec<Kind>)> {
        let mut copies: HashMap<u32, u32> = HashMap::new();
        places.iter().for_each(|place| *copies.entry(self.text(*place)).or_default() += 1);
        let mut order: Vec<u32> = copies.keys().copied().collect();
        order.sort_unstable_by_key(|text| (Reverse(copies[text]), self.prints[*text as usize]));
        let mut of_text = vec![0; self.prints.len()];
        copies.iter().for_each(|(text, copies)| of_text[*text as usize] = *copies);
        let forms = Forms::new(&self.texts, &of_text, &order, 1);
        let all: Vec<u32> = (0..forms.len()).collect();
        let described = described(&forms, vec![(0, all)], processors()).pop()?;
        let original = order[described.template as usize];
        let kinds: HashMap<u32, Kind> =
            described.members.iter().map(|form| order[*form as usize]).zip(described.kinds).collect();
        let template = places.iter().position(|place| self.text(*place) == original)?;
        Some((template, places.iter().map(|place| kinds[&self.text(*place)]).collect()))
    }

    /// Which text the comment at a place has: the same number for the same words.
    ///
    /// # Panics
    /// Where no comment was added at that place.
    #[must_use]
    pub fn text(&self, place: u32) -> u32 {
        self.comments[place as usize]
    }

    /// How much of what the comments at two places say is the same: how many shingles both have.
    #[must_use]
    pub fn likeness(&self, one: u32, other: u32) -> usize {
        let [one, other] =
            [one, other].map(|place| crate::shingles::sorted(self.texts.get(self.text(place) as usize)));
        relation::shared(&one, &other).0
    }

    /// The order of texts: most copies, then fingerprint.
    fn rank(&self, text: u32) -> (Reverse<u32>, [u8; 16]) {
        (Reverse(self.copies[text as usize]), self.prints[text as usize])
    }

    fn is_copied(&self, text: u32) -> bool {
        self.copies[text as usize] > 1 && self.texts.get(text as usize).len() >= COPY
    }

    /// Numbers the groups in the order of their first comments.
    fn numbered(&self, standing: &[Option<(u32, Kind)>], templates: &HashMap<u32, (u32, usize)>) -> Groups {
        let mut groups = Groups::default();
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        // The first comment of each text.
        let mut firsts = vec![u32::MAX; self.prints.len()];
        for (comment, text) in (0_u32..).zip(&self.comments) {
            let first = &mut firsts[*text as usize];
            *first = (*first).min(comment);
        }
        for text in &self.comments {
            let Some((first, kind)) = standing[*text as usize] else {
                groups.places.push(Place { group: None, kind: Kind::Single });
                continue;
            };
            let number = *numbers.entry(first).or_insert_with(|| {
                let (template, texts) = templates.get(&first).copied().unwrap_or((*text, 1));
                groups.groups.push(Group {
                    template: firsts[template as usize],
                    comments: 0,
                    texts: u32::try_from(texts).unwrap_or(u32::MAX),
                });
                u32::try_from(groups.groups.len() - 1).unwrap_or(u32::MAX)
            });
            groups.groups[number as usize].comments += 1;
            groups.places.push(Place { group: Some(number), kind });
        }
        groups
    }
}

/// A group with its template and what its texts are to it.
struct Described {
    first: u32,
    template: u32,
    members: Vec<u32>,
    kinds: Vec<Kind>,
}

/// Finds the template of each group, and what each member is to it, on so many threads. Groups differ much in size: the
/// work is shared out by texts.
fn described(forms: &Forms<'_>, groups: Vec<(u32, Vec<u32>)>, threads: usize) -> Vec<Described> {
    let shares = groups.len().div_ceil(threads).max(1);
    let templates = on_threads(groups.chunks(shares).map(|groups| {
        move || groups.iter().map(|(_, members)| template::of(forms, members)).collect::<Vec<_>>()
    }));
    let templates: Vec<u32> = templates.into_iter().flatten().collect();
    let texts: Vec<(u32, u32)> = groups
        .iter()
        .zip(&templates)
        .flat_map(|((_, members), template)| members.iter().map(|member| (*member, *template)))
        .collect();
    let judge = |(member, template): &(u32, u32)| {
        if member == template {
            Kind::Exact
        } else {
            kind(forms.get(*member).words, forms.get(*template).words)
        }
    };
    let share = texts.len().div_ceil(threads).max(1);
    let kinds =
        on_threads(texts.chunks(share).map(|texts| move || texts.iter().map(judge).collect::<Vec<Kind>>()));
    let mut kinds = kinds.into_iter().flatten();
    groups
        .into_iter()
        .zip(templates)
        .map(|((first, members), template)| {
            let kinds = kinds.by_ref().take(members.len()).collect();
            Described { first, template, members, kinds }
        })
        .collect()
}
