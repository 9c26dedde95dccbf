//! Labels as a Romanian lawyer cites: "art. 5 alin. (2) lit. a)", "cap. II secțiunea a 2-a", "anexa nr. 1 art. 3".

use crate::{Kind, Provision};

/// The label of `provision` inside what is labelled `parent`; `place` counts what has no number of its own.
pub(crate) fn of(provision: &Provision, parent: &str, place: &str) -> String {
    let number = provision.number.as_str();
    let own = match provision.kind {
        Kind::Part => named("partea", number),
        Kind::Book => named("cartea", number),
        Kind::Title => named("titlul", number),
        Kind::Chapter => named("cap.", number),
        Kind::Section if number.is_empty() => {
            format!("secțiunea „{}”", provision.heading.as_deref().unwrap_or(place))
        }
        Kind::Section => named("secțiunea", number),
        Kind::Subsection => named("subsecțiunea", number),
        Kind::Article if is_sole(number) => "articolul unic".to_owned(),
        Kind::Article => named("art.", number),
        Kind::Paragraph if number.is_empty() => format!("alin. {place}"),
        Kind::Paragraph => format!("alin. {number}"),
        Kind::Letter if number.is_empty() => format!("lit. {place}"),
        Kind::Letter => format!("lit. {number}"),
        Kind::Point if number.is_empty() => format!("pct. {place}"),
        Kind::Point => format!("pct. {}", number.trim_end_matches('.')),
        Kind::Indent => format!("liniuța {place}"),
        Kind::Annex => annex(number),
        Kind::Block => format!("fragmentul {place}"),
    };
    if parent.is_empty() {
        return own;
    }
    match provision.kind {
        // An article is cited without its chapter, but with its annex, or with the article that quotes it.
        Kind::Article => match inside_annex(parent) {
            Some(annex) if parent.contains(" art. ") || parent.contains("articolul") => {
                format!("{annex}{} ({own})", &parent[annex.len()..])
            }
            Some(annex) => format!("{annex} {own}"),
            None if parent.starts_with("art") => format!("{parent} ({own})"),
            None => own,
        },
        _ => format!("{parent} {own}"),
    }
}

/// "anexa nr. 1" out of "anexa nr. 1 cap. II".
fn inside_annex(parent: &str) -> Option<&str> {
    if !parent.starts_with("anexa") {
        return None;
    }
    let ends = [
        " partea ",
        " cartea ",
        " titlul ",
        " cap. ",
        " secțiunea ",
        " subsecțiunea ",
        " art. ",
        " articolul ",
    ];
    let end = ends.iter().filter_map(|word| parent.find(word)).min().unwrap_or(parent.len());
    Some(&parent[..end])
}

/// "Capitolul II" → "cap. II"; "Secțiunea a 2-a" → "secțiunea a 2-a".
fn named(word: &str, printed: &str) -> String {
    let starts_with_name =
        printed.chars().next().is_some_and(char::is_alphabetic) && printed.contains([' ', '.']);
    let number = if starts_with_name {
        printed.split_once([' ', '.']).map_or("", |(_, number)| number).trim_start_matches(['.', ' '])
    } else {
        printed.trim_start_matches('§').trim_start()
    };
    format!("{word} {number}").trim_end().to_owned()
}

fn annex(printed: &str) -> String {
    let number = printed.split_once(' ').map_or("", |(_, number)| number);
    let number = ["nr.", "Nr.", "NR.", "nr", "Nr"]
        .iter()
        .find_map(|nr| number.strip_prefix(nr))
        .unwrap_or(number)
        .trim();
    if number.is_empty() { "anexa".to_owned() } else { format!("anexa nr. {number}") }
}

fn is_sole(number: &str) -> bool {
    let tail = number.trim_end_matches('.');
    tail.ends_with("unic") || tail.ends_with("UNIC")
}
