//! Plain text: the lines of the text, as an act is typed.

use super::lines::{Owner, rows};
use crate::Draft;

/// UTF-8 with line feeds.
pub(super) fn write(draft: &Draft) -> String {
    let mut text = String::new();
    let mut before = Owner::Act;
    for row in rows(draft) {
        if before == Owner::Act && row.owner != Owner::Act && !text.is_empty() {
            text.push('\n');
        }
        before = row.owner;
        text.push_str(&row.text);
        text.push('\n');
    }
    text
}
