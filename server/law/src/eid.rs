//! Addresses, by the Akoma Ntoso naming convention (OASIS, AKN-NC 1.0 section 5), with these choices:
//!
//! - An address is its parent's, two underscores, then the element's abbreviation, one underscore, the number:
//!   `chp_2__art_5__para_2__point_a`. An article under no grouping is `art_5`.
//! - Numbers of groupings, articles and annexes are Arabic whatever was printed: "Capitolul II" is `chp_2`, "Art. I"
//!   is `art_1`. Items keep what was printed, in lower case without its signs: "a)" `point_a`, "(iv)" `point_iv`,
//!   "1.2." `point_1-2`. Letters and points share `point`, as the convention has no word for a letter.
//! - An inserted number is joined by a hyphen: "Art. 5^1" is `art_5-1`. "Articol unic" is `art_unic`.
//! - What has no number is counted among its like: `block_1`, `indent_2`, `annex_1`.
//! - When two siblings would have one address the second gets `_2` after it, the third `_3`.
//!
//! An address holds only `a-z`, `0-9`, `_` and `-`: it needs no escaping in HTML or in a URL path.

use std::collections::HashMap;

use crate::number::{roman_value, take_digits, take_inserted};
use crate::{Kind, Note, Provision, label};

/// Gives every provision its address and its label; notes stay with their provisions. Answers which address the one
/// has that was `asked` for by its address from before.
pub(crate) fn rename(
    provisions: &mut [Provision],
    notes: &mut [Note],
    asked: Option<&str>,
) -> Option<String> {
    let followed = notes.iter().filter_map(|note| note.eid.as_deref()).chain(asked);
    let mut renamed = followed.map(|before| (before.to_owned(), None)).collect();
    name_all(provisions, "", "", &mut renamed);
    for note in notes {
        note.eid = note.eid.as_ref().and_then(|before| renamed.get(before).cloned().flatten());
    }
    asked.and_then(|before| renamed.remove(before).flatten())
}

/// `renamed` gets the new addresses of the ones it has.
fn name_all(
    siblings: &mut [Provision],
    parent: &str,
    parent_label: &str,
    renamed: &mut HashMap<String, Option<String>>,
) {
    // Each address that is taken, and how many siblings wanted it.
    let mut taken: HashMap<String, usize> = HashMap::new();
    let mut unnumbered: HashMap<Kind, usize> = HashMap::new();
    for provision in siblings {
        let mut number = slug(provision);
        if number.is_empty() {
            let place = unnumbered.entry(provision.kind).or_insert(0);
            *place += 1;
            number = place.to_string();
        }
        let mut own = format!("{}_{number}", abbreviation(provision.kind));
        // What never has a number has been counted, and no other kind shares its word.
        if !matches!(provision.kind, Kind::Block | Kind::Indent) {
            if let Some(place) = taken.get(&own) {
                let mut next = *place;
                let candidate = loop {
                    next += 1;
                    let candidate = format!("{own}_{next}");
                    if !taken.contains_key(&candidate) {
                        break candidate;
                    }
                };
                taken.insert(std::mem::replace(&mut own, candidate), next);
            }
            taken.insert(own.clone(), 1);
        }
        let address = if parent.is_empty() { own } else { format!("{parent}__{own}") };
        let before = std::mem::replace(&mut provision.eid, address);
        provision.label = label::of(provision, parent_label, &number);
        if let Some(after) = renamed.get_mut(&before) {
            *after = Some(provision.eid.clone());
        }
        name_all(&mut provision.children, &provision.eid, &provision.label, renamed);
    }
}

/// The convention's abbreviation for a kind.
const fn abbreviation(kind: Kind) -> &'static str {
    match kind {
        Kind::Part => "part",
        Kind::Book => "book",
        Kind::Title => "title",
        Kind::Chapter => "chp",
        Kind::Section => "sec",
        Kind::Subsection => "subsec",
        Kind::Article => "art",
        Kind::Paragraph => "para",
        Kind::Letter | Kind::Point => "point",
        Kind::Indent => "indent",
        Kind::Annex => "annex",
        Kind::Block => "block",
    }
}

/// The number part of the address; empty when nothing was printed.
fn slug(provision: &Provision) -> String {
    match provision.kind {
        Kind::Block | Kind::Indent => String::new(),
        Kind::Letter | Kind::Point | Kind::Paragraph => letters_and_digits(&provision.number),
        _ => arabic(&provision.number),
    }
}

/// "Articolul XIV^1" → `14-1`; "Secțiunea a 2-a" → `2`; "Anexa nr. 1.1" → `1-1`; "Articol unic" → `unic`.
fn arabic(printed: &str) -> String {
    let words = printed.split([' ', '.']).filter(|word| !word.is_empty());
    let mut number = String::new();
    for word in words.rev() {
        let word = word.trim_end_matches("-a").trim_end_matches("-A");
        let base_end =
            word.find(['^', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰']).unwrap_or(word.len());
        let base =
            word[..base_end].trim_start_matches(|c: char| c.is_alphabetic() && !c.is_ascii_uppercase());
        let value = take_digits(base).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value);
        let Some(value) = value.or_else(|| roman_value(base).filter(|_| !base.is_empty())) else {
            continue;
        };
        number = value.to_string();
        for inserted in take_inserted(&word[base_end..]).0 {
            number.push('-');
            number.push_str(&inserted.to_string());
        }
        break;
    }
    if number.is_empty()
        || printed.matches('.').count() > 1
        || printed.contains("unic")
        || printed.contains("UNIC")
    {
        number = tail_of(printed);
    }
    number
}

/// What stands after the word that names the kind, as an id.
fn tail_of(printed: &str) -> String {
    let tail = printed.split_once([' ', '.']).map_or("", |(_, tail)| tail);
    let tail = tail.trim_start().trim_start_matches("nr").trim_start_matches("Nr").trim_start_matches("NR");
    letters_and_digits(tail)
}

/// Lower-case letters without diacritics and digits; everything between them one hyphen.
fn letters_and_digits(printed: &str) -> String {
    let mut id = String::new();
    for letter in crate::text::clean::fold(printed).chars() {
        let digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|d| d == letter);
        if let Some(digit) = digit {
            if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
            id.push_str(&digit.to_string());
        } else if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        if id.len() >= 40 {
            break;
        }
    }
    id.trim_end_matches('-').to_owned()
}
