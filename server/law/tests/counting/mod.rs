//! Counts taken from the files by plain lines that know nothing of the reader: numbers in brackets that go up by one,
//! letters that follow the alphabet.

/// Paragraphs and letters of one article's body: "(1) … a) …; b) …. (2) …". A number that a citation introduces is none.
pub fn enumerated(body: &str) -> [usize; 2] {
    let body = without_notes(body);
    let [mut paragraphs, mut letters] = [0, 0];
    let [mut last_number, mut last_letter] = [0, 0];
    let mut at = 0;
    while let Some(letter) = body[at..].chars().next() {
        let before = body[..at].trim_end();
        if let Some((number, inserted, length)) = numbered(&body[at..]) {
            at += length;
            if !cites(before, &["alin.", "alin", "art.", "art", "alineatul", "alineatele", "alineatului"])
                && !cites(
                    before,
                    &["și", "şi", "sau", "ori", "respectiv", ",", "-", "–", "lit.", "pct.", "la"],
                )
                && (number == last_number + 1 || inserted && number == last_number)
            {
                (paragraphs, last_number, last_letter) = (paragraphs + 1, number, 0);
            }
            continue;
        }
        let in_word = body[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '('));
        if let Some((place, inserted, length)) = lettered(&body[at..]).filter(|_| !in_word) {
            at += length;
            let next = place == last_letter + 1 || inserted && place == last_letter;
            // k, q, w and y are usually left out.
            let skipped = place == last_letter + 2 && [11, 17, 23, 25].contains(&(last_letter + 1));
            let goes_on = last_letter > 0 && (next || skipped);
            let opens = place == 1 && (before.ends_with(':') || last_letter == 0);
            if !cites_letter(before) && (goes_on || opens) {
                (letters, last_letter) = (letters + 1, place);
            }
            continue;
        }
        at += letter.len_utf8();
    }
    [paragraphs, letters]
}

fn cites(before: &str, words: &[&str]) -> bool {
    words.iter().any(|word| before.ends_with(word))
}

/// "lit. a) și", "a), b),": the letter that follows is cited. "…; și" ends a clause: it is not.
fn cites_letter(before: &str) -> bool {
    if cites(before, &["lit.", "lit", "literele", "litera", "literei", "alin.", "pct.", ",", "–", "-"]) {
        return true;
    }
    let joined = ["și", "sau", "ori"].iter().find_map(|join| before.strip_suffix(join));
    let head = joined.unwrap_or(before).trim_end();
    let after_word = head.rsplit_once("lit.").map(|(_, letter)| letter.trim());
    head.ends_with([',', '–', '-'])
        || after_word.is_some_and(|letter| letter.len() <= 5 && letter.ends_with(')'))
}

/// `(2)`, `(2^1)`: the number, whether another is inserted after it, the bytes.
fn numbered(text: &str) -> Option<(usize, bool, usize)> {
    let (inner, _) = text.strip_prefix('(')?.split_once(')')?;
    let (number, inserted) = inner.split_once('^').map_or((inner, None), |(number, one)| (number, Some(one)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (digits(number) && inserted.is_none_or(digits))
        .then(|| (number.parse().unwrap_or(0), inserted.is_some(), inner.len() + 2))
}

/// `c)`, `c^1)`: the letter's place in the alphabet, whether a number is inserted after it, the bytes.
fn lettered(text: &str) -> Option<(usize, bool, usize)> {
    let letter = text.bytes().next().filter(u8::is_ascii_lowercase)?;
    let (inner, _) = text[1..].split_once(')')?;
    let inserted = inner.strip_prefix('^').filter(|number| number.bytes().all(|b| b.is_ascii_digit()));
    (inner.is_empty() || inserted.is_some())
        .then(|| (usize::from(letter - b'a') + 1, inserted.is_some(), inner.len() + 2))
}

/// Without "(la 14-02-2009, Alin. (2) … a fost modificat … )": it ends with a bracket after a space.
fn without_notes(body: &str) -> String {
    let mut kept = String::new();
    let mut rest = body;
    while let Some(start) = rest.find("(la ") {
        let note = &rest[start..];
        let dated = note.as_bytes().get(4).is_some_and(u8::is_ascii_digit);
        match note.find(" )").or_else(|| note.find("\n)")).filter(|_| dated) {
            Some(end) => {
                kept.push_str(&rest[..start]);
                kept.push(' ');
                rest = &note[end + 2..];
            }
            None => {
                kept.push_str(&rest[..start + 4]);
                rest = &rest[start + 4..];
            }
        }
    }
    kept + rest
}

/// Lines that open with `word`, in capitals or not, a heading's signs before it or not.
pub fn lines_with(text: &str, word: &str) -> usize {
    let opens = |line: &&str| {
        let line = line.trim_start_matches(['#', ' ']).to_lowercase().replace('ţ', "ț");
        line.starts_with(word)
    };
    text.lines().filter(opens).count()
}

/// Places where `word` stands with three spaces or more after it; what stands before it is not part of a word.
pub fn apart(text: &str, what: impl Fn(&str) -> Option<usize>) -> usize {
    let starts = text.char_indices().filter(|(at, _)| text[..*at].ends_with(char::is_whitespace) || *at == 0);
    let after = starts.filter_map(|(at, _)| what(&text[at..]).map(|length| &text[at + length..]));
    after.filter(|rest| rest.chars().take(3).filter(|c| c.is_whitespace()).count() == 3).count()
}

/// For [`apart`]: `(2)`.
pub fn paragraph(text: &str) -> Option<usize> {
    numbered(text).map(|(_, _, length)| length)
}

/// For [`apart`]: `c)`, `aa)`, `ț)`.
pub fn letter(text: &str) -> Option<usize> {
    let (inner, _) = text.split_once(')')?;
    let word = inner.split('^').next()?;
    let short = (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_lowercase);
    (short && inner.len() <= 6).then_some(inner.len() + 1)
}

/// For [`apart`]: `Articolul 5^1`, `Art. 5`, `Articol unic`.
pub fn article(text: &str) -> Option<usize> {
    let word = ["Articolul ", "ARTICOLUL ", "Articol ", "ARTICOL ", "Art. "]
        .iter()
        .find(|w| text.starts_with(**w))?;
    let number = text[word.len()..].split_whitespace().next()?;
    let known = matches!(number, "unic" | "UNIC")
        || number.bytes().all(|b| b.is_ascii_digit() || b == b'^')
        || number
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == '^')
            .bytes()
            .all(|b| b"IVXL".contains(&b));
    known.then_some(word.len() + number.len())
}
