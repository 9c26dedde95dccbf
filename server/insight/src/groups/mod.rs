//! Groups of comments that are copies of one text.

mod cores;
mod forms;
mod links;
mod relation;
mod template;
mod union;

use std::cmp::Reverse;
use std::collections::HashMap;

use forms::{Forms, Packed};
use relation::Relation;

use crate::Signature;
use crate::kind::{Kind, kind};

/// Words that a text must have for its exact copies to be a group: "Da" is no letter that somebody handed out.
const COPY: usize = 3;

/// Whether two texts are one, or one with edits, or the one stands in the other.
pub(crate) fn are_copies(one: &Signature, other: &Signature) -> bool {
    let mut both = Packed::default();
    both.push(&one.words);
    both.push(&other.words);
    let forms = Forms::new(&both, &[1, 1], &[0, 1]);
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
        let mut order: Vec<u32> = (0..).take(self.prints.len()).collect();
        order
            .sort_unstable_by_key(|text| (Reverse(self.copies[*text as usize]), self.prints[*text as usize]));
        let forms = Forms::new(&self.texts, &self.copies, &order);
        let links = links::links(&forms);
        let mut union = cores::joined(&forms, &links);
        let mut members: HashMap<u32, Vec<u32>> = HashMap::new();
        for form in 0..forms.len() {
            members.entry(union.of(form)).or_default().push(form);
        }
        // What each distinct text is, by its place in `texts`: its group's first text and its kind.
        let mut standing = vec![None; self.prints.len()];
        let mut templates = HashMap::new();
        for (first, members) in members {
            if members.len() == 1 && !self.is_copied(order[first as usize]) {
                continue;
            }
            let template = template::of(&forms, &members);
            templates.insert(first, (order[template as usize], members.len()));
            let original = forms.get(template).words;
            for member in members {
                let kind =
                    if member == template { Kind::Exact } else { kind(forms.get(member).words, original) };
                standing[order[member as usize] as usize] = Some((first, kind));
            }
        }
        self.numbered(&standing, &templates)
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
