//! Markdown: `#` headings for the title, groupings, articles and annexes, with their addresses as heading ids; pipe
//! tables; everything else a paragraph of its own.

use super::lines::{Piece, has_head, head_lines, is_table, item_line, note_line, pieces};
use crate::{Draft, Provision};

pub(super) fn write(draft: &Draft) -> String {
    let mut out = String::new();
    for piece in pieces(draft) {
        match piece {
            Piece::Title(text) => paragraph(&mut out, &format!("# {}", inline(text))),
            Piece::Preface(text) | Piece::Preamble(text) | Piece::Conclusion(text) => words(&mut out, text),
            Piece::Note { note, .. } => words(&mut out, &note_line(&note.text)),
            Piece::Provision { provision, depth, .. } => write_provision(&mut out, provision, depth),
        }
    }
    out
}

fn write_provision(out: &mut String, provision: &Provision, depth: usize) {
    if !has_head(provision) {
        if is_table(provision) {
            return table(out, &provision.text);
        }
        return words(out, &item_line(provision));
    }
    let signs = "#".repeat((depth + 2).min(6));
    for (index, line) in head_lines(provision).iter().filter(|line| !line.is_empty()).enumerate() {
        if index == 0 {
            paragraph(out, &format!("{signs} {} {{#{}}}", inline(line), provision.eid));
        } else {
            words(out, line);
        }
    }
    words(out, &provision.text);
}

fn paragraph(out: &mut String, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(text);
    out.push('\n');
}

/// A paragraph; line ends inside it are hard.
fn words(out: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    let lines: Vec<String> = text.split('\n').map(line).collect();
    paragraph(out, &lines.join("  \n"));
}

fn table(out: &mut String, text: &str) {
    let rows: Vec<Vec<&str>> = text.split('\n').map(|row| row.split('|').map(str::trim).collect()).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(1);
    let mut table = String::new();
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| inline(cell)).collect();
        table.push_str(&format!("| {} |\n", cells.join(" | ")));
        if index == 0 {
            table.push_str(&format!("|{}\n", "---|".repeat(width)));
        }
    }
    paragraph(out, table.trim_end());
}

/// A line that must not be taken for a heading, a quotation, a table or a rule.
fn line(text: &str) -> String {
    let escaped = inline(text);
    let mark = escaped.starts_with(['#', '>', '|', '+', '`', '~', '='])
        || (escaped.starts_with('-') && !escaped.starts_with("- "));
    if mark { format!("\\{escaped}") } else { escaped }
}

/// Signs that Markdown would take for markup get a backslash; `<` and `&` their names.
fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '\\' | '*' | '_' | '`' | '[' | ']' => escaped.push('\\'),
            '(' if before == ']' => escaped.push('\\'),
            '#' if before == '{' => escaped.push('\\'),
            _ => {}
        }
        match letter {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            other => escaped.push(other),
        }
        before = letter;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markup_are_escaped() {
        assert_eq!(inline("a*b [x](y) <b> & {#id}"), "a\\*b \\[x\\]\\(y) &lt;b> &amp; {\\#id}");
        assert_eq!(line("# titlu"), "\\# titlu");
        assert_eq!(line("- liniuță"), "- liniuță");
        assert_eq!(line("---"), "\\---");
    }

    #[test]
    fn rows_become_a_pipe_table() {
        let mut out = String::new();
        table(&mut out, "Nr. | Fapta\n1 | lipsa");
        assert_eq!(out, "| Nr. | Fapta |\n|---|---|\n| 1 | lipsa |\n");
    }
}
