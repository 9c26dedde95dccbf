//! Cells of a CSV file that a spreadsheet will not take for formulas.

use std::borrow::Cow;

/// The text with a leading apostrophe where a spreadsheet would read a formula: after `=`, `+`, `-`, `@`, tab, line feed
/// or carriage return, and after the full-width forms of the signs, which some programs take for them (OWASP, CSV
/// Injection). White space before the sign does not hide it. The text itself stays whole.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let formula = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    if text.starts_with(['\t', '\n', '\r']) || text.trim_start().starts_with(formula) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_starts_a_formula() {
        for text in ["=1+1", "+40", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{a0}=1", "＝1+1"] {
            assert_eq!(plain(text), format!("'{text}"));
        }
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in ["", "art. 5 alin. (2)", "2 = 2", "„Nu”", "a-b"] {
            assert_eq!(plain(text), text);
        }
    }
}
