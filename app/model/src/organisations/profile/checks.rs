//! What a site and a phone number look like.

use crate::invalid::Problem;

pub(super) fn missing_or(typed: &str, problem: Problem) -> Problem {
    if typed.is_empty() { Problem::Missing } else { problem }
}

/// An address that a link may lead to: `http` or `https` and a host with a dot, nothing that hides another scheme.
pub(super) fn is_site(site: &str) -> bool {
    if site.is_empty() {
        return true;
    }
    let rest = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | ':');
    host.contains('.')
        && !host.starts_with('.')
        && host.chars().all(plain)
        && !site.chars().any(|letter| {
            letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '<' | '>' | '\\')
        })
}

/// Digits with the marks that people put between them; at least six digits.
pub(super) fn is_phone(phone: &str) -> bool {
    let known = |letter: char| letter.is_ascii_digit() || " +-./()".contains(letter);
    phone.is_empty() || phone.chars().all(known) && phone.chars().filter(char::is_ascii_digit).count() >= 6
}
