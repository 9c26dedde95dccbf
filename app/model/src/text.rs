//! What is done to every text that a person types, before it is stored: as little as possible.

use std::borrow::Cow;

/// Turns the line ends that browsers send (CR LF) into LF and drops NUL, which PostgreSQL cannot store. Nothing else
/// is changed: what people wrote comes back as they wrote it.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.contains(['\r', '\0']) {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Cleaned, without white space at the ends: for names, titles and addresses.
#[must_use]
pub fn tidy(text: &str) -> String {
    clean(text).trim().to_owned()
}

/// Whether a text is usable as a part of an address: `a`–`z`, `0`–`9`, single hyphens inside.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A slug made of a title: Romanian letters lose their marks, everything else becomes a hyphen.
#[must_use]
pub fn slug_of(title: &str) -> String {
    let mut slug = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'ă' | 'â' | 'á' | 'à' => 'a',
            'î' | 'í' => 'i',
            'ș' | 'ş' => 's',
            'ț' | 'ţ' => 't',
            'é' => 'e',
            'ö' | 'ő' | 'ó' => 'o',
            'ü' | 'ű' | 'ú' => 'u',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            slug.push(plain);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 70 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// How a text begins, in one line of so many characters at most, cut between words.
#[must_use]
pub fn begins(text: &str, most: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut begins: String = words.chars().take(most).collect();
    if begins.len() < words.len() {
        begins.truncate(begins.rfind(' ').unwrap_or(begins.len()));
        begins.push('…');
    }
    begins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_keeps_romanian_words_readable() {
        assert_eq!(
            slug_of("Finanțarea serviciilor sociale – la nivel"),
            "finantarea-serviciilor-sociale-la-nivel"
        );
        assert!(is_slug(&slug_of("Şi Ţara")));
    }

    #[test]
    fn cleaning_changes_only_line_ends_and_nul() {
        assert_eq!(clean("a\r\nb\0c\u{202e}"), "a\nbc\u{202e}");
    }
}
