//! What stands before the first provision: title, who issued the act, recitals, the enacting formula.

use crate::text::clean::fold;
use crate::text::mark::{What, mark};
use crate::text::shape::{is_all_capitals, is_heading_like, is_separator};
use crate::text::{Hint, Line};
use crate::{Code, Finding, Note};

/// The front of a draft and where its body begins.
pub(crate) struct Front {
    pub title: Option<String>,
    pub preface: Vec<String>,
    pub preamble: Vec<String>,
    pub notes: Vec<Note>,
    pub findings: Vec<Finding>,
    /// Index of the first line of the body.
    pub body: usize,
    /// Whether the body is made of articles; otherwise of headings, points and paragraphs.
    pub has_articles: bool,
}

/// Lines that an act's title and recitals fill at most, when no enacting formula tells where they end.
const LONGEST_FRONT: usize = 150;

pub(crate) fn part(lines: &[Line], stated_title: Option<String>) -> Front {
    let first_article = lines.iter().position(is_article).filter(|at| {
        // A strategy that cites an article on its fortieth page is no act.
        *at <= LONGEST_FRONT || lines[..*at].iter().any(|line| is_formula(&line.text))
    });
    let has_articles = first_article.is_some();
    let title_at = title_line(lines, first_article.unwrap_or(lines.len().min(60)), stated_title.is_none());
    let after_title = title_at.map_or(0, |at| at + 1 + title_tail(&lines[at + 1..]));
    let title = title_at.map(|at| join(&lines[at..after_title])).or(stated_title);
    let body = match first_article {
        Some(article) => first_of_body(lines, after_title, article),
        None => after_title + metadata_length(&lines[after_title..]),
    };
    let mut front = Front {
        title,
        preface: Vec::new(),
        preamble: Vec::new(),
        notes: Vec::new(),
        findings: Vec::new(),
        body,
        has_articles,
    };
    let before_title = title_at.unwrap_or(0);
    front
        .preface
        .extend(lines[..before_title].iter().filter(|l| !is_separator(&l.text)).map(|l| l.text.clone()));
    front.sort(&lines[after_title.min(body)..body]);
    front
}

impl Front {
    /// Puts the lines between the title and the body where they belong.
    fn sort(&mut self, lines: &[Line]) {
        let metadata = metadata_length(lines);
        self.preface
            .extend(lines[..metadata].iter().filter(|l| !is_separator(&l.text)).map(|l| l.text.clone()));
        let mut in_note = false;
        let mut formula = false;
        for line in &lines[metadata..] {
            let text = &line.text;
            if is_separator(text) {
                in_note = true;
                continue;
            }
            if line.hint == Hint::Note || starts_note(text) || text.starts_with('*') {
                in_note = true;
                self.note(line, line.hint != Hint::Note && !text.starts_with("*)"));
                continue;
            }
            if is_formula(text) || opens_recitals(text) {
                in_note = false;
            }
            if in_note {
                self.note(line, false);
                continue;
            }
            if formula {
                self.findings.push(Finding::of_document(Code::TextBeforeFirst, Some(line.no), shorten(text)));
            }
            formula |= is_formula(text);
            self.preamble.push(text.clone());
        }
        if !self.has_articles || self.title.is_some() || formula {
            return;
        }
        if let (Some(text), Some(line)) = (self.preamble.first(), lines.get(metadata)) {
            self.findings.push(Finding::of_document(Code::TextBeforeFirst, Some(line.no), shorten(text)));
        }
    }

    fn note(&mut self, line: &Line, opens: bool) {
        match self.notes.last_mut() {
            Some(last) if !opens => {
                last.text.push('\n');
                last.text.push_str(&line.text);
            }
            _ => self.notes.push(Note { line: line.no, eid: None, text: line.text.clone() }),
        }
    }
}

fn is_article(line: &Line) -> bool {
    matches!(line.hint, Hint::Plain | Hint::Heading(_))
        && matches!(mark(&line.text), Some(found) if matches!(found.what, What::Article { sure: true, .. }))
}

/// Groupings right before the first article, and its heading, belong to the body.
fn first_of_body(lines: &[Line], after_title: usize, article: usize) -> usize {
    let grouping = lines[after_title.min(article)..article].iter().position(|line| {
        matches!(mark(&line.text), Some(found)
            if matches!(&found.what, What::Grouping { value, .. } if value.main == 1))
    });
    if let Some(at) = grouping {
        return at + after_title;
    }
    let heading = article.checked_sub(1).filter(|at| *at >= after_title.max(1)).filter(|at| {
        let (line, before) = (&lines[*at], &lines[at - 1]);
        line.hint != Hint::Note
            && is_heading_like(&line.text)
            && !is_all_capitals(&line.text)
            && !is_metadata(&line.text)
            && is_formula(&before.text)
    });
    heading.unwrap_or(article)
}

/// Words that begin the title of an act.
const ACTS: [&str; 30] = [
    "lege",
    "legea",
    "ordonanta",
    "hotarare",
    "hotararea",
    "ordin",
    "ordinul",
    "decizie",
    "decizia",
    "decret",
    "decretul",
    "norme",
    "normele",
    "norma",
    "regulament",
    "regulamentul",
    "metodologie",
    "metodologia",
    "instructiune",
    "instructiunea",
    "instructiuni",
    "ghid",
    "ghidul",
    "strategie",
    "strategia",
    "statut",
    "statutul",
    "codul",
    "constitutia",
    "proiect",
];

/// The best line; without any, and when the format states no title, the first heading or a short first line.
fn title_line(lines: &[Line], before: usize, guess: bool) -> Option<usize> {
    let mut best: Option<(u8, usize)> = None;
    let mut first_heading = None;
    for (at, line) in lines[..before.min(lines.len())].iter().enumerate() {
        if line.hint == Hint::Note || line.hint == Hint::Row {
            continue;
        }
        if first_heading.is_none() && matches!(line.hint, Hint::Heading(1..=2)) {
            first_heading = Some(at);
        }
        let score = title_score(line, lines.get(at + 1));
        if score > best.map_or(0, |(score, _)| score) {
            best = Some((score, at));
        }
    }
    if best.is_some() || !guess {
        return best.map(|(_, at)| at);
    }
    first_heading.or_else(|| before_issuer(lines)).or_else(|| {
        lines
            .first()
            .filter(|l| {
                l.hint == Hint::Plain
                    && is_heading_like(&l.text)
                    && l.text.len() < 200
                    && before > 0
                    && mark(&l.text).is_none()
            })
            .map(|_| 0)
    })
}

/// The portal states who issued an act right after its title, whatever the act is called.
fn before_issuer(lines: &[Line]) -> Option<usize> {
    let issuer = lines.iter().take(8).position(|line| line.text == "EMITENT")?;
    lines[..issuer].iter().position(|line| !is_portal_header(&line.text) && !is_separator(&line.text))
}

/// How much a line looks like the title of an act; 0 for not at all.
fn title_score(line: &Line, next: Option<&Line>) -> u8 {
    let text = &line.text;
    if text.len() > 700 || text.starts_with("- ") || is_portal_header(text) {
        return 0;
    }
    let first = fold(text.split([' ', ':']).next().unwrap_or(""));
    if !ACTS.contains(&first.as_str()) || !text.starts_with(char::is_uppercase) {
        return 0;
    }
    let states_subject = |text: &str| {
        let start = fold(text.get(..40).unwrap_or(text));
        ["privind", "pentru", "de ", "referitor", "cu privire", "asupra"].iter().any(|w| start.starts_with(w))
    };
    let capitals = is_all_capitals(text.split(' ').next().unwrap_or(""));
    let numbered = text.contains(" nr. ") || text.contains("nr. ");
    let subject = fold(text).contains(" privind ") || next.is_some_and(|n| states_subject(&n.text));
    match (capitals, numbered, subject) {
        (true, true, true) => 6,
        (true, _, true) => 5,
        (true, true, false) => 4,
        (false, _, true) if !text.ends_with(['.', ';', ',']) => 3,
        (true, false, false) if is_heading_like(text) => 2,
        _ if matches!(line.hint, Hint::Heading(_)) => 1,
        _ => 0,
    }
}

/// "LEGE           (A)   101 19/05/2016": the header of the state portal's printable form.
fn is_portal_header(text: &str) -> bool {
    let date = text.rsplit(' ').next().unwrap_or("").as_bytes();
    date.len() == 10 && date[2] == b'/' && date[5] == b'/'
}

/// Lines after the first that still belong to the title.
fn title_tail(lines: &[Line]) -> usize {
    let mut length = 0;
    for line in lines.iter().take(4) {
        let start = line.text.chars().next().is_some_and(char::is_lowercase);
        if line.hint == Hint::Note || !start || is_metadata(&line.text) {
            break;
        }
        length += 1;
    }
    length
}

fn join(lines: &[Line]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn is_metadata(text: &str) -> bool {
    let start = fold(text.get(..24).unwrap_or(text));
    ["emitent", "publicat in", "publicat in:", "(actualizata", "data intrarii"]
        .iter()
        .any(|w| start.starts_with(w))
}

/// EMITENT and its lines, the place of publication: how many lines from the start.
fn metadata_length(lines: &[Line]) -> usize {
    let Some(last) = lines.iter().take(24).rposition(|line| {
        let start = fold(line.text.get(..20).unwrap_or(&line.text));
        start.starts_with("publicat in") || start.starts_with("emitent")
    }) else {
        return 0;
    };
    let start = fold(&lines[last].text);
    let bare = start.trim_end_matches(':') == "publicat in" || start.trim_end_matches(':') == "emitent";
    let mut end = last + 1 + usize::from(bare && last + 1 < lines.len());
    while end < lines.len() && end < last + 6 && fold(&lines[end].text).starts_with("monitorul oficial") {
        end += 1;
    }
    end
}

pub(crate) fn starts_note(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("Notă").or_else(|| text.strip_prefix("NOTĂ")) else { return false };
    let rest = rest.trim_start_matches([':', ' ', '.', '…', '-']);
    rest.is_empty()
        || rest.starts_with('*')
        || rest.starts_with(char::is_uppercase)
        || rest.starts_with(char::is_numeric)
}

fn opens_recitals(text: &str) -> bool {
    let start = fold(text.get(..30).unwrap_or(text));
    [
        "avand in vedere",
        "in temeiul",
        "tinand seama",
        "tinand cont",
        "luand in considerare",
        "vazand",
        "in baza",
    ]
    .iter()
    .any(|w| start.starts_with(w))
}

fn is_formula(text: &str) -> bool {
    if text.len() > 600 {
        return false;
    }
    let text = fold(text);
    let adopts = [
        "adopta prezent",
        "emite prezent",
        "emit prezent",
        "emite urmator",
        "adopta urmator",
        "aproba prezent",
    ];
    adopts.iter().any(|w| text.contains(w))
        || ["hotaraste:", "decide:", "dispune:", "ordona:", "decreteaza:"].iter().any(|w| text.ends_with(w))
}

fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
