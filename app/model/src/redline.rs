//! The word-level difference between the present text and a proposed wording, for the server's pages and for the
//! browser's live view.

use similar::{Algorithm, ChangeTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A run of text and what happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Stands in both.
    Kept(String),
    /// Stands only in the proposed wording.
    Inserted(String),
    /// Stands only in the present text.
    Deleted(String),
}

/// Most pieces, of both texts together and without what they begin and end with alike, that are compared one by one.
/// The work grows with the square of this when nothing agrees; prose of the longest wording that is allowed stays below.
const MOST_PIECES: usize = 12_000;

/// Compares two texts word by word. White space and punctuation are pieces of their own, so that a changed comma does
/// not strike its word. Joining the kept and deleted runs gives `old`, the kept and inserted ones `new`. Stretches of
/// more than [`MOST_PIECES`] pieces stand against each other whole.
#[must_use]
pub fn compare(old: &str, new: &str) -> Vec<Run> {
    let old: Vec<&str> = old.split_word_bounds().collect();
    let new: Vec<&str> = new.split_word_bounds().collect();
    let alike = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let head = old.iter().zip(&new).take_while(alike).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(alike).count();
    let old_middle = &old_rest[..old_rest.len() - tail];
    let new_middle = &new_rest[..new_rest.len() - tail];

    let mut runs: Vec<Run> = Vec::new();
    push_all(&mut runs, ChangeTag::Equal, &old[..head]);
    if old_middle.len() + new_middle.len() > MOST_PIECES {
        push_all(&mut runs, ChangeTag::Delete, old_middle);
        push_all(&mut runs, ChangeTag::Insert, new_middle);
    } else {
        for op in capture_diff_slices(Algorithm::Myers, old_middle, new_middle) {
            for change in op.iter_changes(old_middle, new_middle) {
                push(&mut runs, change.tag(), change.value());
            }
        }
    }
    push_all(&mut runs, ChangeTag::Equal, &old_rest[old_rest.len() - tail..]);
    bridge_spaces(slide_spaces(runs))
}

fn push_all(runs: &mut Vec<Run>, tag: ChangeTag, words: &[&str]) {
    for word in words {
        push(runs, tag, word);
    }
}

fn push(runs: &mut Vec<Run>, tag: ChangeTag, word: &str) {
    match (tag, runs.last_mut()) {
        (ChangeTag::Equal, Some(Run::Kept(text)))
        | (ChangeTag::Insert, Some(Run::Inserted(text)))
        | (ChangeTag::Delete, Some(Run::Deleted(text))) => text.push_str(word),
        (ChangeTag::Equal, _) => runs.push(Run::Kept(word.to_owned())),
        (ChangeTag::Insert, _) => runs.push(Run::Inserted(word.to_owned())),
        (ChangeTag::Delete, _) => runs.push(Run::Deleted(word.to_owned())),
    }
}

/// A lone kept space inside what was added, or inside what was taken out, tears a phrase in two. Where the phrase ends or
/// begins with such a space it is the same to keep that one: people read one insertion, not two.
fn slide_spaces(runs: Vec<Run>) -> Vec<Run> {
    let mut slid: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        let torn = match (slid.as_slice(), &run) {
            ([.., Run::Inserted(a), Run::Kept(space)], Run::Inserted(b))
            | ([.., Run::Deleted(a), Run::Kept(space)], Run::Deleted(b)) => joined(a, space, b),
            _ => None,
        };
        let Some((before, phrase, after)) = torn else {
            match (slid.last_mut(), run) {
                (Some(Run::Kept(kept)), Run::Kept(text)) => kept.push_str(&text),
                (_, run) => slid.push(run),
            }
            continue;
        };
        slid.truncate(slid.len() - 2);
        match slid.last_mut() {
            Some(Run::Kept(kept)) => kept.push_str(&before),
            _ if before.is_empty() => {}
            _ => slid.push(Run::Kept(before)),
        }
        slid.push(if matches!(run, Run::Inserted(_)) { Run::Inserted(phrase) } else { Run::Deleted(phrase) });
        if !after.is_empty() {
            slid.push(Run::Kept(after));
        }
    }
    slid
}

/// What is kept before a phrase, the phrase, and what is kept after it, when the space in its middle can be had at one of
/// its ends.
fn joined(a: &str, space: &str, b: &str) -> Option<(String, String, String)> {
    if !space.trim().is_empty() || space.contains('\n') {
        return None;
    }
    if let Some(b) = b.strip_suffix(space) {
        return Some((String::new(), format!("{a}{space}{b}"), space.to_owned()));
    }
    let a = a.strip_prefix(space)?;
    Some((space.to_owned(), format!("{a}{space}{b}"), String::new()))
}

/// A lone kept space between two changes would cut a phrase into single words: it is taken into both sides, so that
/// people read "10 zile" struck and "20 de zile" inserted, not a stutter.
fn bridge_spaces(runs: Vec<Run>) -> Vec<Run> {
    let mut bridged: Vec<Run> = Vec::with_capacity(runs.len());
    let (mut deleted, mut inserted) = (String::new(), String::new());
    let mut pending = runs.into_iter().peekable();
    while let Some(run) = pending.next() {
        match run {
            Run::Deleted(text) => deleted.push_str(&text),
            Run::Inserted(text) => inserted.push_str(&text),
            Run::Kept(space)
                if space.trim().is_empty()
                    && !space.contains('\n')
                    && !deleted.is_empty()
                    && !inserted.is_empty()
                    && pending.peek().is_some() =>
            {
                deleted.push_str(&space);
                inserted.push_str(&space);
            }
            Run::Kept(text) => {
                flush(&mut bridged, &mut deleted, &mut inserted);
                bridged.push(Run::Kept(text));
            }
        }
    }
    flush(&mut bridged, &mut deleted, &mut inserted);
    bridged
}

fn flush(runs: &mut Vec<Run>, deleted: &mut String, inserted: &mut String) {
    if !deleted.is_empty() {
        runs.push(Run::Deleted(std::mem::take(deleted)));
    }
    if !inserted.is_empty() {
        runs.push(Run::Inserted(std::mem::take(inserted)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sides(runs: &[Run]) -> (String, String) {
        let mut sides = (String::new(), String::new());
        for run in runs {
            match run {
                Run::Kept(t) => {
                    sides.0.push_str(t);
                    sides.1.push_str(t);
                }
                Run::Deleted(t) => sides.0.push_str(t),
                Run::Inserted(t) => sides.1.push_str(t),
            }
        }
        sides
    }

    #[test]
    fn a_changed_phrase_reads_as_one_change() {
        let runs = compare("în termen de 10 zile lucrătoare", "în termen de 20 de zile lucrătoare");
        assert!(runs.contains(&Run::Kept("în termen de ".into())), "{runs:?}");
        assert!(runs.iter().any(|r| matches!(r, Run::Deleted(t) if t.starts_with("10"))), "{runs:?}");
    }

    #[test]
    fn an_inserted_phrase_is_not_torn_at_a_space() {
        let runs =
            compare("de două ori pe an și constă", "de două ori pe an, în cel puțin patru orașe, și constă");
        let inserted: Vec<&Run> = runs.iter().filter(|run| matches!(run, Run::Inserted(_))).collect();
        assert_eq!(inserted, [&Run::Inserted(", în cel puțin patru orașe,".into())], "{runs:?}");
        let runs =
            compare("de două ori pe an, în cel puțin patru orașe, și constă", "de două ori pe an și constă");
        assert_eq!(runs.iter().filter(|run| matches!(run, Run::Deleted(_))).count(), 1, "{runs:?}");
    }

    #[test]
    fn texts_without_a_common_word_stand_against_each_other_whole() {
        let (old, new) = ("a ".repeat(5_000), "b.".repeat(5_000));
        assert_eq!(compare(&old, &new), [Run::Deleted(old), Run::Inserted(new)]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_back(old in "[a-cșț ,.\n]{0,60}", new in "[a-cșț ,.\n]{0,60}") {
            prop_assert_eq!(sides(&compare(&old, &new)), (old, new));
        }
    }
}
