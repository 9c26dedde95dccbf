//! Where a text says word for word what another one says.

use std::collections::HashSet;
use std::ops::Range;

use crate::words::words;

/// So many words in a row are a quotation; fewer are the language's own.
const ROW: usize = 4;

/// The bytes of `text` that repeat four words in a row or more of `source`, in their order and without overlaps. Case, marks
/// and punctuation change nothing.
#[must_use]
pub fn quoted(text: &str, source: &str) -> Vec<Range<usize>> {
    let names = |text: &str| words(text, |_| ()).into_iter().map(|word| word.name).collect::<Vec<_>>();
    let source = names(source);
    let rows: HashSet<&[u32]> = source.windows(ROW).collect();
    let text = words(text, |_| ());
    let mut found: Vec<Range<usize>> = Vec::new();
    for row in text.windows(ROW) {
        let said: Vec<u32> = row.iter().map(|word| word.name).collect();
        let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
        if !rows.contains(said.as_slice()) {
            continue;
        }
        match found.last_mut() {
            Some(before) if before.end >= first.bytes.start => before.end = last.bytes.end,
            _ => found.push(first.bytes.start..last.bytes.end),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_in_a_row_are_a_quotation() {
        let sentence = "Unii spun că termenul de 10 zile este prea scurt, alții nu.";
        let source = "TERMENUL DE 10 ZILE este prea scurt! Nu ajunge.";
        let found: Vec<&str> = quoted(sentence, source).into_iter().map(|range| &sentence[range]).collect();
        assert_eq!(found, ["termenul de 10 zile este prea scurt"]);
        assert_eq!(quoted("termenul de 10 luni", source), []);
        assert_eq!(quoted("", source), []);
        assert_eq!(quoted(sentence, ""), []);
    }
}
