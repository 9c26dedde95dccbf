//! Which act a run of references speaks of: what stands right after it, or right before.

use crate::text::clean::fold;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing is said: the act that is being read.
    None,
    /// "din prezenta lege".
    Act,
    /// "din prezentul regulament", "din prezentele norme": the part that approves nothing but is approved.
    Part,
    /// "din prezentul articol", "al aceluiași articol": where the reader stands.
    Here,
    /// Another act, as it is named.
    Other(String),
}

/// What the text says after the references.
pub(super) fn after(text: &str) -> Tail {
    let rest = text.trim_start();
    let rest = rest.strip_prefix(',').map_or(rest, str::trim_start);
    let had_comma = text.trim_start().starts_with(',');
    let Some((link, body)) = link(rest) else {
        return if had_comma { Tail::None } else { named_at_once(text) };
    };
    let mut words = body.split([' ', ',', ';', '.', ')']);
    let first = words.next().unwrap_or("");
    let folded = fold(first);
    if folded.starts_with("prezent") {
        return present(&fold(words.next().unwrap_or("")));
    }
    if matches!(folded.as_str(), "acelasi" | "aceeasi" | "aceluiasi" | "aceleiasi") {
        let noun = fold(words.next().unwrap_or(""));
        let here = ["articol", "alineat", "capitol", "sectiun"].iter().any(|word| noun.starts_with(word));
        return if here { Tail::Here } else { Tail::Other(name(body)) };
    }
    let capital = first.starts_with(char::is_uppercase);
    let act = is_act(&folded);
    let other = match link {
        "din" if had_comma && !capital && !act => false,
        "din" => !NOT_ACTS.contains(&folded.as_str()),
        _ => act || (capital && !had_comma),
    };
    if other { Tail::Other(name(body)) } else { Tail::None }
}

/// "Legea nr. 24/2000, art. 5": the act stands before the references.
pub(super) fn before(text: &str) -> Tail {
    let text = text.trim_end_matches([' ', ',', '-', '–', ':', '(']);
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let numbered = digits == 4 && text[..text.len() - digits].ends_with('/');
    if !numbered {
        return Tail::None;
    }
    let mut start = text.len().saturating_sub(80);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let window = &text[start..];
    let at =
        window.rfind(" nr.").map_or(0, |nr| window[..nr].rfind([' ', ',', '(', ';']).map_or(0, |at| at + 1));
    Tail::Other(window[at..].to_owned())
}

fn link(text: &str) -> Option<(&'static str, &str)> {
    ["din", "al", "ale", "a", "la"].into_iter().find_map(|word| {
        text.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).map(|rest| (word, rest.trim_start()))
    })
}

/// Words after "din" that name no act.
const NOT_ACTS: [&str; 12] = [
    "data",
    "oficiu",
    "partea",
    "motive",
    "cauza",
    "perspectiva",
    "care",
    "momentul",
    "punct",
    "punctul",
    "cadrul",
    "termenul",
];

/// "din lege", "ale Codului", "al ordinului".
fn is_act(word: &str) -> bool {
    [
        "lege",
        "legi",
        "ordonant",
        "hotarar",
        "cod",
        "regulament",
        "norm",
        "ordin",
        "decret",
        "directiv",
        "constituti",
        "statut",
        "conventi",
        "tratat",
        "metodologi",
        "instructiun",
        "contract",
        "acord",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// "prezenta lege", "prezentele norme", "prezentul articol".
fn present(noun: &str) -> Tail {
    let starts = |stems: &[&str]| stems.iter().any(|stem| noun.starts_with(stem));
    if starts(&["articol", "alineat", "capitol", "sectiun", "titlu", "punct", "liter", "anex"]) {
        Tail::Here
    } else if starts(&[
        "norm",
        "regulament",
        "metodologi",
        "procedur",
        "instructiun",
        "statut",
        "ghid",
        "contract",
    ]) {
        Tail::Part
    } else if starts(&[
        "proces", "formular", "cerer", "model", "declara", "acord", "act adi", "document", "caiet",
    ]) {
        Tail::Other(noun.to_owned())
    } else {
        Tail::Act
    }
}

/// "art. 5 C. proc. civ.", "art. 12 TFUE": a name without a preposition.
fn named_at_once(text: &str) -> Tail {
    let Some(rest) = text.strip_prefix(' ').map(str::trim_start) else { return Tail::None };
    let word = rest.split([' ', ',', ';', ')']).next().unwrap_or("");
    let capital = word.starts_with(char::is_uppercase);
    let short = word.contains('.') && word.len() <= 12;
    let initials = word.chars().count() >= 2 && word.chars().all(|c| c.is_ascii_uppercase());
    let act = is_act(&fold(word)) && capital;
    if act || (capital && (short || initials)) { Tail::Other(name(rest)) } else { Tail::None }
}

/// The act's name: to the end of the clause, or to what it is about.
fn name(text: &str) -> String {
    let mut end = text.len().min(160);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let window = &text[..end];
    let stops = [",", ";", " privind ", " pentru ", " se ", " cu privire ", ")", "”"];
    let sentence = window
        .match_indices(". ")
        .map(|(at, _)| at)
        .find(|at| window[at + 2..].starts_with(char::is_uppercase));
    let end = stops.iter().filter_map(|stop| window.find(stop)).chain(sentence).min().unwrap_or(window.len());
    window[..end].trim_end_matches(['.', ':', ' ', '”']).to_owned()
}
