//! Escaping for XML and HTML.

/// Text or attribute value. Characters that XML cannot hold are left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    push(&mut escaped, text);
    escaped
}

/// As [`escape`], at the end of `out`.
pub(super) fn push(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
}

/// The lines of `text`, each escaped, with `between` between them.
pub(super) fn push_lines(out: &mut String, text: &str, between: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        push(out, line);
    }
}
