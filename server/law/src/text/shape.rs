//! What a line looks like: a heading, an unfinished sentence, the words that end an act.

use super::clean::fold;

/// Short, starts like a sentence and does not end like one.
pub(crate) fn is_heading_like(text: &str) -> bool {
    text.len() <= 400
        && starts_upper(text)
        && !text.ends_with(['.', ';', ':', ',', '!', '?', '-', '–', '”', '"', '(', '/'])
        && !text.starts_with("http")
}

/// Starts with a capital letter, a digit or an opening quotation mark.
pub(crate) fn starts_upper(text: &str) -> bool {
    text.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '„' | '"' | '“' | '«'))
}

/// Every letter is a capital, and there is at least one.
pub(crate) fn is_all_capitals(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// The sentence goes on with the next line: no closing punctuation, or an abbreviation that wants a number.
pub(crate) fn is_unfinished(text: &str) -> bool {
    wants_number(text) || !text.ends_with(['.', ';', ':', '!', '?', '”', '"', '»', ')', '…', '*', '“'])
}

/// Ends in the middle of a citation, with "alin.", "lit.", "art.", or "alin. (1) și": what follows is a number that is
/// cited, not a marker.
pub(crate) fn wants_number(text: &str) -> bool {
    let last = text.rsplit([' ', '(', '„']).next().unwrap_or("");
    match last {
        "alin." | "lit." | "art." | "pct." | "nr." | "Nr." | "alin" | "lit" | "art" | "pct" | "alineatul"
        | "litera" => true,
        "și" | "sau" | "ori" | "și/sau" | "respectiv" | "până" | "-" | "–" => {
            text[..text.len() - last.len()].trim_end().trim_end_matches([',', ' ']).ends_with(')')
        }
        _ => false,
    }
}

/// The line can only continue the one before it: a small letter or closing punctuation.
pub(crate) fn continues(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_lowercase() || matches!(c, ',' | ';' | '.' | ')' | ':' | '”'))
}

/// Ends by announcing the new words of another act: "… va avea următorul cuprins:".
pub(crate) fn announces_quotation(text: &str) -> bool {
    if !text.ends_with(':') {
        return false;
    }
    let mut start = text.len().saturating_sub(60);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let tail = fold(&text[start..]);
    tail.contains("cuprins:") || tail.contains("redactare:") || tail.contains("redactarea:")
}

/// Only signs: "-----", "* * *", "____", and the "+" with which the state portal folds an article.
pub(crate) fn is_separator(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '–' | '—' | '_' | '*' | '=' | '.' | ' ' | '~'))
        && (text.len() >= 3 || text == "*")
        || text == "+"
}

/// The first words after the last provision: attestation, signatures, place and date, number.
pub(crate) fn opens_conclusions(text: &str) -> bool {
    if text.len() > 600 || !may_open_conclusions(text) {
        return false;
    }
    let mut end = text.len().min(80);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = fold(&text[..end]);
    if ["aceasta lege a fost adoptat", "acest proiect de lege a fost adoptat", "prezenta lege a fost adoptat"]
        .iter()
        .any(|s| start.starts_with(s))
    {
        return true;
    }
    if let Some(rest) = start.strip_prefix("nr. ") {
        return rest.len() <= 16
            && rest.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'/' | b' '));
    }
    if start.starts_with("bucuresti, ") {
        return start.as_bytes().get(11).is_some_and(u8::is_ascii_digit);
    }
    let signature = [
        "p. presedinte",
        "presedinte",
        "prim-ministru",
        "viceprim-ministru",
        "contrasemneaza",
        "p. ministr",
        "ministrul ",
        "ministru,",
        "secretar de stat",
        "secretarul general",
        "p. secretar",
        "guvernator",
        "directorul general",
        "director general",
        "primar,",
        "primarul ",
    ];
    text.len() <= 200
        && starts_upper_or_p(text)
        && signature.iter().any(|s| start.starts_with(s))
        && (text.ends_with([',', ':']) || is_heading_like(text) || starts_with_p(text))
}

/// The first two letters of all the words below, so that most lines are passed over cheaply.
fn may_open_conclusions(text: &str) -> bool {
    let Some(start) = text.as_bytes().first_chunk::<2>() else { return false };
    let opens = [b"ac", b"bu", b"co", b"di", b"gu", b"mi", b"nr", b"p.", b"pr", b"se", b"vi"];
    !start.is_ascii() || opens.contains(&&start.map(|byte| byte.to_ascii_lowercase()))
}

fn starts_with_p(text: &str) -> bool {
    text.starts_with("p. ") || text.starts_with("P. ")
}

fn starts_upper_or_p(text: &str) -> bool {
    starts_upper(text) || starts_with_p(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ministers_duty_is_not_a_ministers_signature() {
        assert!(opens_conclusions("Ministrul finanțelor publice,"));
        assert!(opens_conclusions("p. PREȘEDINTELE CAMEREI DEPUTAȚILOR,"));
        assert!(opens_conclusions("București, 18 iulie 2018."));
        assert!(opens_conclusions("Nr. 1.170."));
        assert!(!opens_conclusions("Ministrul finanțelor publice aprobă normele prin ordin."));
        assert!(!opens_conclusions("București, municipiu, are sectoare."));
    }

    #[test]
    fn a_line_that_ends_with_an_abbreviation_goes_on() {
        assert!(is_unfinished("prevăzute la alin."));
        assert!(wants_number("prevăzut la alin. (1) sau"));
        assert!(wants_number("prevăzut la alin. (3), respectiv"));
        assert!(!wants_number("serviciile la domiciliu; și"));
        assert!(is_unfinished("prevăzute la"));
        assert!(!is_unfinished("se aplică în mod corespunzător."));
    }

    #[test]
    fn amending_sentences_announce_a_quotation() {
        assert!(announces_quotation("1. Articolul 5 se modifică și va avea următorul cuprins:"));
        assert!(!announces_quotation("Cererea cuprinde:"));
    }
}
