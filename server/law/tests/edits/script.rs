//! The edits, one function each.

use law::{Kind, Provision};

use super::numbering::renumber;
use super::{Dice, Edit, each, each_list};

pub type Script = fn(&mut Edit, &mut Dice);

/// Name and edit. Those that say so renumber everything after.
pub const ALL: [(&str, Script); 18] = [
    ("insert articles, renumber", insert_articles),
    ("delete articles, renumber", delete_articles),
    ("insert paragraphs and letters, renumber", insert_inside),
    ("delete paragraphs and letters, renumber", delete_inside),
    ("split articles", split_articles),
    ("merge articles", merge_articles),
    ("split paragraphs", split_paragraphs),
    ("merge paragraphs", merge_paragraphs),
    ("reword 10-50 % of a fifth", reword_some),
    ("reword 10-50 % of everything", reword_all),
    ("reword 10-50 % of everything in the act's own words", reword_own),
    ("others in the place and number of articles", replace_articles),
    ("others in the place and number of paragraphs and letters", replace_inside),
    ("move a chapter, renumber", move_chapter),
    ("move articles, renumber", move_articles),
    ("move paragraphs, renumber", move_paragraphs),
    ("old spelling, no diacritics", respell),
    ("all at once", all_at_once),
];

/// Runs `then` on lists of siblings, with the edit at hand too.
fn on_lists(edit: &mut Edit, mut then: impl FnMut(&mut Edit, &mut Vec<Provision>)) {
    let mut provisions = std::mem::take(&mut edit.new.provisions);
    each_list(&mut provisions, &mut |list| then(edit, list));
    edit.new.provisions = provisions;
}

fn insert(edit: &mut Edit, dice: &mut Dice, kinds: &[Kind], one_in: usize) {
    on_lists(edit, |edit, list| {
        let mut at = 0;
        while at < list.len() {
            let kind = list[at].kind;
            if kinds.contains(&kind)
                && dice.roll(one_in) == 0
                && let Some(mut stranger) = edit.stranger(kind, dice)
            {
                stranger.number.clone_from(&list[at].number);
                list.insert(at + dice.roll(2), stranger);
                at += 1;
            }
            at += 1;
        }
    });
}

fn delete(edit: &mut Edit, dice: &mut Dice, kinds: &[Kind], one_in: usize) {
    on_lists(edit, |_, list| {
        if list.len() > 1 {
            let keep = list.len();
            let mut left = keep;
            list.retain(|p| {
                let goes = kinds.contains(&p.kind) && left > 1 && dice.roll(one_in) == 0;
                left -= usize::from(goes);
                !goes
            });
        }
    });
}

/// Puts strangers where others stood, under their numbers: the same place and number are no reason to pair.
fn replace(edit: &mut Edit, dice: &mut Dice, kinds: &[Kind]) {
    on_lists(edit, |edit, list| {
        for provision in list.iter_mut() {
            if kinds.contains(&provision.kind)
                && dice.roll(10) == 0
                && let Some(mut stranger) = edit.stranger(provision.kind, dice)
            {
                stranger.number.clone_from(&provision.number);
                *provision = stranger;
            }
        }
    });
}

fn replace_articles(edit: &mut Edit, dice: &mut Dice) {
    replace(edit, dice, &[Kind::Article]);
}

fn replace_inside(edit: &mut Edit, dice: &mut Dice) {
    replace(edit, dice, &[Kind::Paragraph, Kind::Letter]);
}

fn insert_articles(edit: &mut Edit, dice: &mut Dice) {
    insert(edit, dice, &[Kind::Article], 12);
    renumber(edit);
}

fn delete_articles(edit: &mut Edit, dice: &mut Dice) {
    delete(edit, dice, &[Kind::Article], 10);
    renumber(edit);
}

fn insert_inside(edit: &mut Edit, dice: &mut Dice) {
    insert(edit, dice, &[Kind::Paragraph, Kind::Letter], 8);
    renumber(edit);
}

fn delete_inside(edit: &mut Edit, dice: &mut Dice) {
    delete(edit, dice, &[Kind::Paragraph, Kind::Letter], 8);
    renumber(edit);
}

/// The later half of an article's paragraphs becomes an article of its own.
fn split_articles(edit: &mut Edit, dice: &mut Dice) {
    on_lists(edit, |edit, list| {
        let mut at = 0;
        while at < list.len() {
            let article = &mut list[at];
            let paragraphs = article.children.iter().filter(|c| c.kind == Kind::Paragraph).count();
            if article.kind == Kind::Article
                && paragraphs >= 2
                && article.text.is_empty()
                && dice.roll(4) == 0
            {
                let tail = article.children.split_off(article.children.len() / 2);
                let mut twin = edit.twin(&list[at]);
                twin.heading = None;
                twin.children = tail;
                list.insert(at + 1, twin);
                at += 1;
            }
            at += 1;
        }
    });
    renumber(edit);
}

/// An article takes in the paragraphs of the next.
fn merge_articles(edit: &mut Edit, dice: &mut Dice) {
    on_lists(edit, |edit, list| {
        let mut at = 0;
        while at + 1 < list.len() {
            let fits = |p: &Provision| p.kind == Kind::Article && p.text.is_empty() && !p.children.is_empty();
            if fits(&list[at]) && fits(&list[at + 1]) && dice.roll(4) == 0 {
                let next = list.remove(at + 1);
                edit.join(&list[at], &next);
                list[at].children.extend(next.children);
            }
            at += 1;
        }
    });
    renumber(edit);
}

/// Byte index of the space nearest to the middle that follows a mark, or any space.
fn middle(text: &str) -> Option<usize> {
    let spaces: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
    let near = |at: &usize| at.abs_diff(text.len() / 2);
    let marked = spaces.iter().filter(|at| text[..**at].ends_with(['.', ';', ','])).min_by_key(|at| near(at));
    let all = spaces.iter().min_by_key(|at| near(at));
    marked.filter(|at| near(at) < text.len() / 4).or(all).copied()
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn split_paragraphs(edit: &mut Edit, dice: &mut Dice) {
    on_lists(edit, |edit, list| {
        let mut at = 0;
        while at < list.len() {
            let fits =
                matches!(list[at].kind, Kind::Paragraph | Kind::Letter) && list[at].children.is_empty();
            if fits
                && words(&list[at].text) >= 16
                && dice.roll(5) == 0
                && let Some(cut) = middle(&list[at].text)
            {
                let mut twin = edit.twin(&list[at]);
                twin.text = list[at].text.split_off(cut).trim().to_owned();
                list.insert(at + 1, twin);
                at += 1;
            }
            at += 1;
        }
    });
    renumber(edit);
}

fn merge_paragraphs(edit: &mut Edit, dice: &mut Dice) {
    on_lists(edit, |edit, list| {
        let mut at = 0;
        while at + 1 < list.len() {
            let fits = |p: &Provision| {
                matches!(p.kind, Kind::Paragraph | Kind::Letter)
                    && p.children.is_empty()
                    && words(&p.text) >= 6
            };
            if fits(&list[at])
                && fits(&list[at + 1])
                && list[at].kind == list[at + 1].kind
                && dice.roll(6) == 0
            {
                let next = list.remove(at + 1);
                edit.join(&list[at], &next);
                list[at].text = format!("{} {}", list[at].text, next.text);
            }
            at += 1;
        }
    });
    renumber(edit);
}

/// Puts words of other acts in the place of `percent` of the words of `text`.
fn reworded(text: &str, percent: usize, from: &[String], dice: &mut Dice) -> String {
    let mut all: Vec<&str> = text.split(' ').collect();
    let mut left: Vec<usize> = (0..all.len()).collect();
    for _ in 0..all.len() * percent / 100 {
        let at = left.swap_remove(dice.roll(left.len()));
        all[at] = &from[dice.roll(from.len())];
    }
    all.join(" ")
}

fn reword(edit: &mut Edit, dice: &mut Dice, one_in: usize) {
    let strange = words_of(edit.strange.iter());
    reword_from(edit, dice, one_in, &strange);
}

fn reword_own(edit: &mut Edit, dice: &mut Dice) {
    let own = words_of(edit.old.walk());
    reword_from(edit, dice, 1, &own);
}

fn words_of<'a>(provisions: impl Iterator<Item = &'a Provision>) -> Vec<String> {
    provisions.flat_map(|provision| provision.text.split_whitespace()).map(str::to_owned).collect()
}

fn reword_from(edit: &mut Edit, dice: &mut Dice, one_in: usize, from: &[String]) {
    each(&mut edit.new.provisions, &mut |provision| {
        if dice.roll(one_in) == 0 {
            let percent = 10 + dice.roll(41);
            provision.text = reworded(&provision.text, percent, from, dice);
        }
    });
}

fn reword_some(edit: &mut Edit, dice: &mut Dice) {
    reword(edit, dice, 5);
}

fn reword_all(edit: &mut Edit, dice: &mut Dice) {
    reword(edit, dice, 1);
}

/// A grouping goes elsewhere among its siblings.
fn move_chapter(edit: &mut Edit, dice: &mut Dice) {
    let mut done = false;
    on_lists(edit, |_, list| {
        let places: Vec<usize> = (0..list.len()).filter(|i| list[*i].kind.is_grouping()).collect();
        if !done && places.len() > 1 {
            let from = places[dice.roll(places.len())];
            let chapter = list.remove(from);
            let to = places[dice.roll(places.len())];
            list.insert(if to == from { list.len() } else { to.min(list.len()) }, chapter);
            done = true;
        }
    });
    renumber(edit);
}

/// Takes out some of `kinds` and puts each into another list that holds the same kind.
fn relocate(edit: &mut Edit, dice: &mut Dice, kind: Kind, one_in: usize) {
    let mut taken = Vec::new();
    on_lists(edit, |_, list| {
        let mut at = 0;
        while at < list.len() {
            if list[at].kind == kind
                && list.len() > 2
                && words(&list[at].full_text()) > 8
                && dice.roll(one_in) == 0
            {
                taken.push(list.remove(at));
            }
            at += 1;
        }
    });
    let mut lists = 0;
    on_lists(edit, |_, list| lists += usize::from(list.iter().any(|p| p.kind == kind)));
    for provision in taken {
        let goal = dice.roll(lists);
        let mut waiting = Some(provision);
        let mut seen = 0;
        on_lists(edit, |_, list| {
            if let Some(at) = list.iter().position(|p| p.kind == kind) {
                if seen == goal
                    && let Some(provision) = waiting.take()
                {
                    list.insert(at + dice.roll(2), provision);
                }
                seen += 1;
            }
        });
    }
}

fn move_articles(edit: &mut Edit, dice: &mut Dice) {
    relocate(edit, dice, Kind::Article, 12);
    renumber(edit);
}

fn move_paragraphs(edit: &mut Edit, dice: &mut Dice) {
    relocate(edit, dice, Kind::Paragraph, 12);
    renumber(edit);
}

fn respell(edit: &mut Edit, dice: &mut Dice) {
    each(&mut edit.new.provisions, &mut |provision| {
        let old = dice.roll(2) == 0;
        let letter = |c: char| match c {
            'ș' if old => 'ş',
            'ț' if old => 'ţ',
            'â' if old => 'î',
            'ă' | 'â' if !old => 'a',
            'î' if !old => 'i',
            'ș' if !old => 's',
            'ț' if !old => 't',
            other => other,
        };
        provision.text = provision.text.chars().map(letter).collect();
    });
}

fn all_at_once(edit: &mut Edit, dice: &mut Dice) {
    insert(edit, dice, &[Kind::Article], 30);
    delete(edit, dice, &[Kind::Article], 30);
    insert(edit, dice, &[Kind::Paragraph, Kind::Letter], 25);
    delete(edit, dice, &[Kind::Paragraph, Kind::Letter], 25);
    relocate(edit, dice, Kind::Article, 40);
    split_paragraphs(edit, dice);
    merge_articles(edit, dice);
    reword(edit, dice, 10);
    renumber(edit);
}
