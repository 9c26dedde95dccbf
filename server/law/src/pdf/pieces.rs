//! Text as a page shows it: pieces with their places.

/// A gap this wide, in sizes, stands between words.
pub(super) const SPACE: f64 = 0.17;

/// Words shown in one go.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub x: f64,
    pub y: f64,
    pub end_x: f64,
    pub size: f64,
    pub text: String,
    /// Direction of writing: 0 to the right, 1 up, 2 to the left, 3 down.
    pub turn: u8,
}

/// What was found on a page.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub pieces: Vec<Piece>,
    pub pictures: usize,
}

/// Some tables of letters give a tab or a line's end, or several of them, for a space.
pub(super) fn with_single_spaces(words: &str) -> String {
    if !words.contains(|c: char| c.is_whitespace() && c != ' ') {
        return words.to_owned();
    }
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match (letter.is_whitespace(), text.ends_with(' ')) {
            (true, true) => {}
            (true, false) => text.push(' '),
            (false, _) => text.push(letter),
        }
    }
    text
}
