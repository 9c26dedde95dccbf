//! The markers that a browser would print before list items.

use crate::number::roman;

/// A list that is open.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    kind: Marker,
    next: i64,
    step: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Marker {
    #[default]
    Dash,
    Number,
    Letter,
    Capital,
    Roman,
    RomanCapital,
    Nothing,
}

impl List {
    /// `<ul>`.
    pub fn bullets(style: &str) -> Self {
        let kind = if style_type(style) == Some(Marker::Nothing) { Marker::Nothing } else { Marker::Dash };
        Self { kind, next: 1, step: 1 }
    }

    /// `<ol>` with its `type`, `start`, `reversed` and `style`.
    pub fn numbers(kind: &str, start: Option<i64>, reversed: bool, style: &str) -> Self {
        let kind = style_type(style).unwrap_or(match kind {
            "a" => Marker::Letter,
            "A" => Marker::Capital,
            "i" => Marker::Roman,
            "I" => Marker::RomanCapital,
            _ => Marker::Number,
        });
        Self { kind, next: start.unwrap_or(1), step: if reversed { -1 } else { 1 } }
    }

    /// The next item's marker; `value` is the item's own number.
    pub fn next(&mut self, value: Option<i64>) -> String {
        let number = value.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        let counted = u32::try_from(number).ok().filter(|n| (1..=3999).contains(n));
        match (self.kind, counted) {
            (Marker::Dash, _) => "–".to_owned(),
            (Marker::Nothing, _) => String::new(),
            (Marker::Letter, Some(n)) => format!("{})", letters(n)),
            (Marker::Capital, Some(n)) => format!("{}.", letters(n).to_uppercase()),
            (Marker::Roman, Some(n)) => format!("({})", roman(n.min(399)).to_lowercase()),
            (Marker::RomanCapital, Some(n)) => format!("{}.", roman(n.min(399))),
            _ => format!("{number}."),
        }
    }
}

/// `list-style-type` of an inline style.
fn style_type(style: &str) -> Option<Marker> {
    let (_, value) = style.split_once("list-style")?;
    let value = value.split(';').next()?;
    [
        ("none", Marker::Nothing),
        ("lower-alpha", Marker::Letter),
        ("lower-latin", Marker::Letter),
        ("upper-alpha", Marker::Capital),
        ("upper-latin", Marker::Capital),
        ("lower-roman", Marker::Roman),
        ("upper-roman", Marker::RomanCapital),
        ("decimal", Marker::Number),
    ]
    .into_iter()
    .find(|(name, _)| value.contains(name))
    .map(|(_, marker)| marker)
}

/// a … z, aa, ab, … as browsers count.
fn letters(mut number: u32) -> String {
    let mut reversed = Vec::new();
    while number > 0 {
        number -= 1;
        reversed.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    reversed.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_numbered_as_a_browser_prints_them() {
        let mut list = List::numbers("a", Some(26), false, "");
        assert_eq!((list.next(None), list.next(None)), ("z)".into(), "aa)".into()));
        let mut list = List::numbers("1", None, false, "");
        assert_eq!(
            (list.next(None), list.next(Some(7)), list.next(None)),
            ("1.".into(), "7.".into(), "8.".into())
        );
        let mut list = List::numbers("", Some(3), true, "margin: 0; list-style-type: lower-roman");
        assert_eq!((list.next(None), list.next(None)), ("(iii)".into(), "(ii)".into()));
        assert_eq!(List::bullets("").next(None), "–");
        assert_eq!(List::bullets("list-style: none").next(None), "");
    }
}
