//! Cuts consolidation notes, "(la 14-02-2009, Alin. (2) al art. 5 a fost modificat de …)", out of the lines. They say
//! where words came from and are no part of the words; each becomes a line of its own with [`Hint::Note`].

use super::{Hint, Line};

/// Lines that one note may run over; a parenthesis that stays open longer is text.
const LONGEST: usize = 14;

pub(crate) fn cut(lines: Vec<Line>) -> Vec<Line> {
    let mut lines = cut_histories(lines);
    if !lines.iter().any(|line| line.text.contains("(la ")) {
        return lines;
    }
    let mut kept = Vec::with_capacity(lines.len() + 16);
    let mut at = 0;
    while at < lines.len() {
        // A note is gathered from the lines that follow: one that has been passed may be taken out.
        let line = std::mem::take(&mut lines[at]);
        at += 1;
        let mut rest = line.text.as_str();
        let mut cut_any = false;
        while let Some(start) = find_opening(rest) {
            let before = rest[..start].trim_end();
            let note = &rest[start..];
            if let Some(end) = closing(note) {
                push(&mut kept, before, &line, line.hint);
                push(&mut kept, &note[..end], &line, Hint::Note);
                rest = note[end..].trim_start();
                cut_any = true;
                continue;
            }
            let Some((text, used, after)) = gather(note, &lines[at..]) else { break };
            push(&mut kept, before, &line, line.hint);
            push(&mut kept, &text, &line, Hint::Note);
            at += used;
            push(&mut kept, &after, &line, Hint::Plain);
            rest = "";
            cut_any = true;
        }
        if cut_any {
            push(&mut kept, rest, &line, Hint::Plain);
        } else {
            kept.push(line);
        }
    }
    kept
}

/// Lines that tell the history of a provision become notes; what follows on the same line stays text.
fn cut_histories(lines: Vec<Line>) -> Vec<Line> {
    let mut kept = Vec::with_capacity(lines.len() + 16);
    for line in lines {
        let Some(end) = history(&line) else {
            kept.push(line);
            continue;
        };
        push(&mut kept, &line.text[..end], &line, Hint::Note);
        push(&mut kept, &line.text[end..], &line, Hint::Plain);
    }
    kept
}

/// "Alin. (2) al art. 5 a fost modificat de pct. 1 al art. I din LEGEA nr. 2 …, publicată în MONITORUL OFICIAL nr. 5
/// din 7 martie 2005.", a line of its own in older consolidated texts: where it ends.
fn history(line: &Line) -> Option<usize> {
    const OPENS: [&str; 14] = [
        "Art", "Alin", "Lit", "Pct", "Punct", "Liniuț", "Anex", "Cap", "Secț", "Titlul", "Teza", "Partea",
        "Paragraf", "Norm",
    ];
    const VERBS: [&str; 8] = [
        "modificat",
        "introdus",
        "abrogat",
        "completat",
        "eliminat",
        "înlocuit",
        "renumerotat",
        "reintrodus",
    ];
    let text = line.text.as_str();
    let opens = matches!(text.as_bytes().first(), Some(b'A' | b'L' | b'P' | b'C' | b'S' | b'T' | b'N'));
    if !opens || line.hint != Hint::Plain || !OPENS.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    let verb = text.find(" fost ").filter(|at| *at < 120)? + 6;
    let rest = &text[verb..];
    let by = [" de ", " conform ", " prin "].iter().any(|word| rest.contains(word));
    if !VERBS.iter().any(|word| rest.starts_with(word)) || !by || !rest.contains("nr.") {
        return None;
    }
    let Some(place) = rest.find("MONITORUL OFICIAL").or_else(|| rest.find("Monitorul Oficial")) else {
        let named = [" din LEGEA", " din ORDONAN", " din HOTĂR"].iter().any(|act| rest.contains(act));
        return (named && text.len() < 300).then_some(text.len());
    };
    // The year that closes the date of publication.
    let after = verb + place;
    let year = text[after..]
        .match_indices(". ")
        .chain(text[after..].match_indices(".("))
        .map(|(at, _)| after + at + 1);
    let end = year.filter(|end| ends_with_year(&text[..end - 1])).min().unwrap_or(text.len());
    (end - verb < 600).then_some(end)
}

fn ends_with_year(text: &str) -> bool {
    text.len() > 5
        && text.bytes().rev().take(4).all(|b| b.is_ascii_digit())
        && text.as_bytes()[text.len() - 5] == b' '
}

fn push(kept: &mut Vec<Line>, text: &str, line: &Line, hint: Hint) {
    if !text.trim().is_empty() {
        kept.push(Line { text: text.trim().to_owned(), no: line.no, hint });
    }
}

/// Start of "(la DD-MM-YYYY" in `text`.
fn find_opening(text: &str) -> Option<usize> {
    text.match_indices("(la ").map(|(at, _)| at).find(|at| {
        let date = text[at + 4..].trim_start().as_bytes();
        date.len() >= 10
            && [0, 1, 3, 4, 6, 7, 8, 9].iter().all(|i| date[*i].is_ascii_digit())
            && [2, 5].iter().all(|i| matches!(date[*i], b'-' | b'.' | b'/'))
    })
}

/// Byte after the parenthesis that closes the one at the start of `note`. Enumeration markers inside the note,
/// "Litera e), alin. (2)", close nothing: a parenthesis closes when it stands alone or after a full word or year.
fn closing(note: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let mut previous = ' ';
    let mut before_previous = ' ';
    for (at, letter) in note.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => {
                // One letter before it, itself after a space: "lit. e)".
                let marker = previous.is_alphabetic() && !before_previous.is_alphanumeric() && depth == 1;
                if !marker {
                    depth -= 1;
                }
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
        before_previous = previous;
        previous = letter;
    }
    None
}

/// A note that runs over several lines: its text, the lines it used beyond the first, what follows it.
fn gather(note: &str, following: &[Line]) -> Option<(String, usize, String)> {
    let mut text = note.to_owned();
    for (index, line) in following.iter().take(LONGEST).enumerate() {
        text.push(' ');
        text.push_str(&line.text);
        if let Some(end) = closing(&text) {
            let after = text.split_off(end);
            return Some((text, index + 1, after));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_texts(lines: &[&str]) -> Vec<(String, bool)> {
        let lines = lines
            .iter()
            .enumerate()
            .map(|(i, text)| Line { text: (*text).to_owned(), no: i + 1, hint: Hint::Plain })
            .collect();
        cut(lines).into_iter().map(|l| (l.text, l.hint == Hint::Note)).collect()
    }

    #[test]
    fn a_note_in_the_middle_of_a_line_leaves_both_sides() {
        let got = cut_texts(&[
            "servicii: (la 30-06-2017, Litera e), Alineatul (1) a fost modificată ) a) la domiciliu;",
        ]);
        assert_eq!(got[0], ("servicii:".into(), false));
        assert!(got[1].1 && got[1].0.ends_with("modificată )"));
        assert_eq!(got[2], ("a) la domiciliu;".into(), false));
    }

    #[test]
    fn a_note_over_several_lines_is_one_note() {
        let got = cut_texts(&[
            "Abrogat.",
            "(la 06-01-2020,",
            "Articolul 23 ,",
            "Capitolul II",
            "a fost abrogat )",
            "(2) Text.",
        ]);
        assert_eq!(got.len(), 3);
        assert!(got[1].1 && got[1].0.contains("Capitolul II a fost"));
        assert_eq!(got[2].0, "(2) Text.");
    }

    #[test]
    fn older_texts_tell_their_history_on_lines_of_their_own() {
        let got = cut_texts(&[
            "Lit. b) a art. 3 a fost modificată de pct. 2 al art. unic din LEGEA nr. 354 din 10 iulie 2003, publicată în MONITORUL OFICIAL nr. 519.",
            "Art. 3 a fost invocat de reclamant în cererea nr. 5.",
            "Alin. (2) al art. 13 a fost modificat conform art. II din LEGEA nr. 15, publicată în MONITORUL OFICIAL nr. 190 din 7 martie 2005.(3) Centrul funcționează.",
        ]);
        assert_eq!(got.iter().map(|(_, note)| *note).collect::<Vec<_>>(), [true, false, true, false]);
        assert_eq!(got[3].0, "(3) Centrul funcționează.");
    }

    #[test]
    fn a_parenthesis_that_never_closes_is_text() {
        let got = cut_texts(&["Text (la 01-01-2020, fără sfârșit", "alt rând"]);
        assert!(got.iter().all(|(_, note)| !note));
        assert_eq!(got.len(), 2);
    }
}
