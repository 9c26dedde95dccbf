//! Markdown to lines. Emphasis, links, heading ids and comments go; headings and table rows keep a hint. Exports of
//! the state portal carry its HTML inside Markdown: tags go, and each of its blocks starts a line.

use crate::text::{Extract, Hint, Line, clean};

/// Lines of front matter looked at before it is taken as text.
const FRONT_MATTER: usize = 200;

pub(crate) fn extract(text: &str) -> Extract {
    let mut extract =
        Extract { source: text.lines().map(|l| l.trim_end().to_owned()).collect(), ..Extract::default() };
    let mut reader = Reader { title: None, lines: Vec::new(), in_comment: false, in_tag: String::new() };
    let skip = front_matter(text, &mut reader.title);
    for (index, raw) in text.lines().enumerate().skip(skip) {
        reader.line(raw, index + 1);
    }
    extract.lines = reader.lines;
    extract.title = reader.title;
    extract
}

struct Reader {
    title: Option<String>,
    lines: Vec<Line>,
    in_comment: bool,
    /// A tag whose `>` stands on a later line.
    in_tag: String,
}

/// Lines of YAML front matter at the start; remembers its `title`.
fn front_matter(text: &str, title: &mut Option<String>) -> usize {
    let mut lines = text.lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return 0;
    }
    for (index, line) in lines.enumerate().take(FRONT_MATTER) {
        if line.trim_end() == "---" {
            return index + 2;
        }
        if let Some(value) = line.strip_prefix("title:") {
            let value = value.trim().trim_matches(['"', '\'']);
            *title = (!value.is_empty()).then(|| clean::line(value));
        }
    }
    *title = None;
    0
}

impl Reader {
    fn line(&mut self, raw: &str, no: usize) {
        let text = self.without_comments(raw);
        let mut text = text.trim();
        if text.is_empty() || is_rule(text) || text.starts_with("```") {
            return;
        }
        if text.starts_with('|') && text.len() > 1 {
            return self.row(text, no);
        }
        let hashes = text.bytes().take_while(|b| *b == b'#').count();
        let mut hint = Hint::Plain;
        if (1..=6).contains(&hashes) && text[hashes..].starts_with([' ', '\t']) {
            hint = Hint::Heading(u8::try_from(hashes).unwrap_or(6));
            text = text[hashes..].trim();
        }
        text = text.strip_prefix("> ").unwrap_or(text);
        let without_id = cut_heading_id(text);
        let html;
        let pieces: Vec<&str> = if self.in_tag.is_empty() && !without_id.contains('<') {
            vec![without_id]
        } else {
            html = self.without_tags(without_id);
            html.split('\n').collect()
        };
        for piece in pieces {
            self.push(&unescape(&without_links(piece)), no, hint);
        }
    }

    fn push(&mut self, text: &str, no: usize, hint: Hint) {
        let text = without_emphasis(text);
        let mut text = clean::line(&text);
        // "- (1) …" and "- a) …": the list's dash is Markdown's, the number is the act's.
        for bullet in ["- ", "* ", "+ "] {
            if let Some(rest) = text.strip_prefix(bullet)
                && crate::text::mark::mark(rest).is_some()
            {
                text = rest.to_string();
                break;
            }
        }
        if let Some(rest) = text.strip_prefix("* ") {
            text = format!("- {rest}");
        }
        // The state portal ends folded lines with dots that belong to its page, not to the text.
        for ending in ["; ...", ". ...", ": ...", ", ..."] {
            if text.ends_with(ending) {
                text.truncate(text.len() - 4);
            }
        }
        if !text.is_empty() {
            self.lines.push(Line { text, no, hint });
        }
    }

    fn row(&mut self, text: &str, no: usize) {
        if text.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ')) {
            return;
        }
        let cells: Vec<String> = text
            .trim_matches('|')
            .split('|')
            .map(|cell| clean::line(&without_emphasis(&without_links(&unescape(cell)))))
            .collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.lines.push(Line { text: cells.join(" | "), no, hint: Hint::Row });
        }
    }

    fn without_comments<'t>(&mut self, raw: &'t str) -> std::borrow::Cow<'t, str> {
        if !self.in_comment && !raw.contains("<!--") {
            return raw.into();
        }
        let mut kept = String::new();
        let mut rest = raw;
        loop {
            if self.in_comment {
                let Some(end) = rest.find("-->") else { return kept.into() };
                rest = &rest[end + 3..];
                self.in_comment = false;
            }
            let Some(start) = rest.find("<!--") else { break };
            kept.push_str(&rest[..start]);
            rest = &rest[start + 4..];
            self.in_comment = true;
        }
        kept.push_str(rest);
        kept.into()
    }

    /// Drops tags; block tags and the portal's provision blocks start a new line.
    fn without_tags(&mut self, text: &str) -> String {
        let mut kept = String::with_capacity(text.len());
        let mut rest = text;
        if !self.in_tag.is_empty() {
            let Some(end) = rest.find('>').filter(|_| self.in_tag.len() < 4000) else {
                self.in_tag.clear();
                return text.to_owned();
            };
            let tag = format!("{} {}", self.in_tag, &rest[..end]);
            self.in_tag.clear();
            if breaks_line(&tag) {
                kept.push('\n');
            }
            rest = &rest[end + 1..];
        }
        while let Some(start) = rest.find('<') {
            let after = &rest[start + 1..];
            if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
                kept.push_str(&rest[..=start]);
                rest = after;
                continue;
            }
            kept.push_str(&rest[..start]);
            let Some(end) = after.find('>') else {
                if after.contains('=') {
                    after.clone_into(&mut self.in_tag);
                } else {
                    kept.push_str(&rest[start..]);
                }
                return kept;
            };
            if breaks_line(&after[..end]) {
                kept.push('\n');
            }
            let link = after[..end].strip_prefix("http");
            if link.is_some() {
                kept.push_str(&after[..end]);
            }
            rest = &after[end + 1..];
        }
        kept.push_str(rest);
        kept
    }
}

/// `br`, `p`, `div`, `li`, `tr`, headings, and the portal's spans that open a provision, its heading or its body.
fn breaks_line(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split([' ', '/', '\t']).next().unwrap_or("").to_ascii_lowercase();
    if matches!(
        name.as_str(),
        "br" | "p" | "div" | "li" | "tr" | "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre"
    ) {
        return true;
    }
    let Some(class) = tag.split("class=\"").nth(1) else { return false };
    let class = class.split('"').next().unwrap_or("");
    crate::html::portal_opens_line(class)
}

/// "Articolul 5 {#art-5}" → "Articolul 5"; a line with nothing but an id is empty.
fn cut_heading_id(text: &str) -> &str {
    match text.rfind("{#") {
        Some(start) if text.ends_with('}') => text[..start].trim_end(),
        _ => text,
    }
}

/// "[text](address)" → "text".
fn without_links(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let Some(open) = rest[..middle].rfind('[') else {
            kept.push_str(&rest[..middle + 2]);
            rest = &rest[middle + 2..];
            continue;
        };
        let Some(close) = rest[middle..].find(')') else { break };
        kept.push_str(&rest[..open]);
        kept.push_str(&rest[open + 1..middle]);
        rest = &rest[middle + close + 1..];
    }
    kept.push_str(rest);
    kept
}

/// Drops `**` and `__`, and single `*` around a whole line; a lone `*` is a footnote's mark and stays.
fn without_emphasis(text: &str) -> String {
    let mut text = text.replace("**", "\u{1}");
    if text.matches('\u{1}').count() % 2 == 1 || text.contains("\u{1})") {
        text = text.replace('\u{1}', "**");
    } else {
        text = text.replace('\u{1}', "");
    }
    let trimmed = text.trim();
    for sign in ['*', '_'] {
        if trimmed.len() > 2
            && trimmed.starts_with(sign)
            && trimmed.ends_with(sign)
            && trimmed.matches(sign).count() == 2
        {
            return trimmed[1..trimmed.len() - 1].to_owned();
        }
    }
    text
}

/// Backslash escapes of punctuation and the entities that exports use.
fn unescape(text: &str) -> String {
    let mut text = text.to_owned();
    if text.contains('\\') {
        let mut kept = String::with_capacity(text.len());
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation) {
                continue;
            }
            kept.push(letter);
        }
        text = kept;
    }
    if text.contains('&') {
        for (entity, letter) in
            [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        {
            text = text.replace(entity, letter);
        }
    }
    text
}

/// `---`, `***`, `___`.
fn is_rule(text: &str) -> bool {
    text.len() >= 3
        && ["-", "*", "_"]
            .iter()
            .any(|sign| text.replace([' ', '\t'], "").trim_matches(sign.as_bytes()[0] as char).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(markdown: &str) -> Vec<(String, Hint)> {
        extract(markdown).lines.into_iter().map(|line| (line.text, line.hint)).collect()
    }

    #[test]
    fn markup_goes_and_hints_stay() {
        let got = texts(
            "---\ntitle: \"Lege\"\n---\n### Articolul 5 {#art-5}\n\n**(1)** Potrivit [legii](http://x.ro).\n\n- a) unu;\n- doi\n",
        );
        assert_eq!(got[0], ("Articolul 5".into(), Hint::Heading(3)));
        assert_eq!(got[1].0, "(1) Potrivit legii.");
        assert_eq!(got[2].0, "a) unu;");
        assert_eq!(got[3].0, "- doi");
    }

    #[test]
    fn table_rows_are_kept_cell_by_cell() {
        let got = texts("| Nr. | Fapta |\n|---|---|\n| 1 | **lipsa** |\n");
        assert_eq!(got, [("Nr. | Fapta".into(), Hint::Row), ("1 | lipsa".into(), Hint::Row)]);
    }

    #[test]
    fn comments_may_run_over_lines_and_portal_html_becomes_lines() {
        let got = texts(
            "<!-- a\nb -->Text\n<span class=\"S_ART_TTL\" id=\"x\">Articolul 3</span><span class=\"S_ART_BDY\"><span class=\"S_PAR\">Se aprobă.</span></span>\n",
        );
        let got: Vec<_> = got.into_iter().map(|(text, _)| text).collect();
        assert_eq!(got, ["Text", "Articolul 3", "Se aprobă."]);
    }
}
