//! What the marks of foreign documents say: letter or point, and numbers that were put into headings.

use super::node::Node;
use super::vocabulary::Tag;
use crate::Kind;
use crate::number::roman_value;
use crate::text::clean::fold;

/// Items read so far among siblings: `(i)` is a letter after `(h)` and a Roman numeral at the start.
#[derive(Debug, Default)]
pub(super) struct Series {
    last: Option<(Kind, String)>,
}

impl Series {
    /// The kind of the next sibling.
    pub fn kind(&mut self, node: &Node) -> Kind {
        if node.tag == Tag::Item {
            return self.item(&node.number);
        }
        let kind = node.tag.kind().unwrap_or(Kind::Block);
        self.last = None;
        kind
    }

    fn item(&mut self, number: &str) -> Kind {
        let core = core(number);
        let kind = if core.is_empty() {
            Kind::Indent
        } else if !is_letter(&core) {
            Kind::Point
        } else {
            match &self.last {
                _ if roman_value(&core).is_none() => Kind::Letter,
                Some((kind @ (Kind::Letter | Kind::Point), _)) => *kind,
                // An enumeration that opens with "i" counts in Roman numerals; "c" or "v" are letters that were left.
                _ if core == "i" => Kind::Point,
                _ => Kind::Letter,
            }
        };
        self.last = Some((kind, core));
        kind
    }
}

/// "(a)" → "a"; "–" → "".
fn core(number: &str) -> String {
    number.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// One or two small letters, and an inserted number: "a", "ab", "b^1", "b1".
fn is_letter(core: &str) -> bool {
    let letters: String = core.chars().take_while(|c| c.is_lowercase()).collect();
    let rest = core[letters.len()..].trim_start_matches('^');
    let roman = letters.chars().count() <= 5 && roman_value(&letters).is_some();
    let short = (1..=2).contains(&letters.chars().count());
    (short && rest.chars().all(char::is_numeric)) || (roman && rest.is_empty())
}

/// Files that leave the number in the heading: "Artículo 1. Objeto", "ANNEX I".
pub(super) fn split_heading(node: &mut Node) {
    if !node.number.is_empty() || node.heading.is_empty() {
        return;
    }
    let words: &[&str] = match node.tag {
        Tag::Article => &ARTICLE,
        Tag::Annex => &ANNEX,
        _ => return,
    };
    let Some((number, heading)) = split(&node.heading, words) else { return };
    (node.number, node.heading) = (number.to_owned(), heading.to_owned());
}

const ARTICLE: [&str; 11] = [
    "art",
    "article",
    "articol",
    "articolul",
    "articulo",
    "artigo",
    "articolo",
    "artikel",
    "artykul",
    "αρθρο",
    "άρθρο",
];
const ANNEX: [&str; 14] = [
    "annex", "annexe", "annexure", "anexa", "anexo", "allegato", "schedule", "appendix", "anlage", "anhang",
    "bijlage", "bilaga", "liite", "annesso",
];

/// The number as printed and what follows it; `None` when the text does not start with such a number.
fn split<'t>(text: &'t str, words: &[&str]) -> Option<(&'t str, &'t str)> {
    let mut end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if !words.contains(&fold(&text[..end]).as_str()) {
        return None;
    }
    let mut rest = text[end..].trim_start_matches(['.', ' ']);
    for sign in ["nr.", "Nr.", "no.", "No.", "n.º", "nº"] {
        rest = rest.strip_prefix(sign).map_or(rest, str::trim_start);
    }
    let length = rest.find([' ', ':', ',', '–', '—']).unwrap_or(rest.len());
    let token = rest[..length].trim_end_matches(['.', '-', '°', 'º', 'ª']);
    let digits = token.starts_with(|c: char| c.is_ascii_digit());
    let ordinal = ["unico", "primero", "primera", "segundo", "tercero", "cuarto", "unic"];
    let known = digits
        || roman_value(token).is_some()
        || ordinal.contains(&fold(token).as_str())
        || (token.len() == 1 && token.bytes().all(|b| b.is_ascii_uppercase()));
    if known {
        end = text.len() - rest.len() + length;
    } else if !rest.is_empty() {
        return None;
    }
    let number = text[..end].trim_end_matches(['.', '-', ':', ' ']);
    let heading = text[end..].trim_start_matches(['.', '-', '–', '—', ':', ' ']);
    Some((number, heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(numbers: &[&str]) -> Vec<Kind> {
        let mut series = Series::default();
        numbers.iter().map(|number| series.item(number)).collect()
    }

    #[test]
    fn a_letter_i_is_told_from_the_numeral_by_what_came_before() {
        assert_eq!(kinds(&["(h)", "(i)", "(j)"]), [Kind::Letter; 3]);
        assert_eq!(kinds(&["(i)", "(ii)", "(iii)", "(iv)"]), [Kind::Point; 4]);
        assert_eq!(kinds(&["1.", "2."]), [Kind::Point; 2]);
        assert_eq!(kinds(&["–", ""]), [Kind::Indent; 2]);
        assert_eq!(kinds(&["c)", "d)", "A."]), [Kind::Letter, Kind::Letter, Kind::Point]);
    }

    #[test]
    fn a_number_leaves_the_heading_it_was_put_into() {
        assert_eq!(split("Artículo 1°", &ARTICLE), Some(("Artículo 1°", "")));
        assert_eq!(split("Artículo 2. Objeto y fines.", &ARTICLE), Some(("Artículo 2", "Objeto y fines.")));
        assert_eq!(split("Artículo único", &ARTICLE), Some(("Artículo único", "")));
        assert_eq!(split("ANNEX I – List", &ANNEX), Some(("ANNEX I", "List")));
        assert_eq!(split("Annex", &ANNEX), Some(("Annex", "")));
        assert_eq!(split("Articles of association", &ARTICLE), None);
        assert_eq!(split("Article by article", &ARTICLE), None);
    }
}
