//! HTML to lines. The tokens are read as they come, without a tree: tags that are never closed, or nest a million
//! deep, cost nothing. Scripts, styles and navigation go; lists get the markers a browser would print.

mod charset;
mod elements;
mod lists;
mod notes;
mod page;
mod portal;
mod tokens;

use tokens::Token;

use crate::text::Extract;
use crate::{Code, Finding, Limits, ReadError};

pub(crate) use charset::stated as stated_charset;
pub(crate) use portal::opens_line as portal_opens_line;

/// # Errors
/// [`ReadError::TooLong`] past the cap on lines.
pub(crate) fn extract(text: &str, limits: &Limits) -> Result<Extract, ReadError> {
    let is_xml = text.trim_start().starts_with("<?xml");
    let mut page = page::Page::new(is_xml);
    for token in tokens::tokens(text, is_xml) {
        match token {
            Token::Open(tag) => page.open(&tag),
            Token::Close(name) => page.close(&name),
            Token::Words(words) => page.words(&words),
        }
        page.flow.check(limits)?;
    }
    let tracked = page.tracked;
    let mut extract = page.finish().extract(limits)?;
    if tracked {
        extract.findings.push(Finding::of_document(Code::TrackedChanges, None, ""));
    }
    Ok(extract)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Hint;

    fn lines(page: &str) -> Vec<(String, Hint)> {
        let extract = extract(page, &Limits::default()).unwrap();
        extract.lines.into_iter().map(|line| (line.text, line.hint)).collect()
    }

    fn texts(page: &str) -> Vec<String> {
        lines(page).into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn headings_paragraphs_and_breaks_are_lines_and_scripts_are_not() {
        let page = "<!DOCTYPE html><title>x</title><style>p{}</style><nav><ul><li>Acasă</ul></nav>\
            <script>if (a < b) document.write('<p>rău</p>')</script>\
            <h2>Capitolul I</h2><p>Un <b>text</b>\n cu&nbsp;spații &icirc;n plus.<br>Al doilea rând</p>Fără paragraf";
        assert_eq!(
            lines(page),
            [
                ("Capitolul I".into(), Hint::Heading(2)),
                ("Un text cu spații în plus.".into(), Hint::Plain),
                ("Al doilea rând".into(), Hint::Plain),
                ("Fără paragraf".into(), Hint::Plain),
            ]
        );
    }

    #[test]
    fn lists_print_their_markers_once() {
        let page = "<ol type=a><li>unu;<li><p>doi:</p><ul><li>adânc</ul><li>c) trei.</ol><ol><li>Punct</ol>";
        assert_eq!(texts(page), ["a) unu;", "b) doi:", "– adânc", "c) trei.", "1. Punct"]);
    }

    #[test]
    fn rows_keep_their_cells_and_layout_tables_fall_apart() {
        let page = "<table><tr><th>Nr.<th>Fapta<tr><td>1<td>lipsa</table>\
            <table><tr><td><table><tr><td><p>(a)</p></td><td><p>litera</p></td></tr></table></td></tr></table>";
        assert_eq!(
            lines(page),
            [
                ("Nr. | Fapta".into(), Hint::Row),
                ("1 | lipsa".into(), Hint::Row),
                ("(a) litera".into(), Hint::Plain),
            ]
        );
    }

    #[test]
    fn an_index_above_the_line_is_kept_as_an_index() {
        assert_eq!(texts("<p>Art. 5<sup>1</sup> și m<SUP>2</SUP>"), ["Art. 5^1 și m^2"]);
    }

    #[test]
    fn footnotes_leave_the_text_and_stay_as_notes() {
        let page = "<p>Text<a class=fr id=fnref1 href='#fn1'><sup>1</sup></a>.</p><p>Altul.</p>\
            <ol><li id=fn1><p>Nota. <a href='#fnref1'>înapoi</a></p></li></ol><p>Sfârșit.</p>";
        let extract = extract(page, &Limits::default()).unwrap();
        let texts: Vec<_> = extract.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Text.", "Altul.", "Sfârșit."]);
        assert_eq!(extract.footnotes[0].text, "1) Nota.");
        assert_eq!(extract.footnotes[0].anchor, 1);
    }

    #[test]
    fn deletions_go_and_insertions_stay() {
        let got = extract("<p>Termen de <del>10</del><ins>30</ins> de zile.", &Limits::default()).unwrap();
        assert_eq!(got.lines[0].text, "Termen de 30 de zile.");
        assert_eq!(got.findings[0].code, Code::TrackedChanges);
    }

    #[test]
    fn xhtml_that_closes_at_once_swallows_nothing() {
        assert_eq!(
            texts(
                "<?xml version='1.0'?><html><head><title/><script src='x'/></head><body><p>Text</p></body></html>"
            ),
            ["Text"]
        );
    }

    #[test]
    fn the_portals_spans_are_lines() {
        let page = "<span class=\"S_ART\"><span class=\"S_ART_TTL\">Articolul 3</span><span class=\"S_ART_BDY\">\
            <span class=\"S_PAR\">Se aprobă.</span></span></span>";
        assert_eq!(texts(page), ["Articolul 3", "Se aprobă."]);
    }
}
