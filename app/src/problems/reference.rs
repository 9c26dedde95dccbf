//! What a person can quote of a fault of ours.

use backend::{Backend, Error};

/// Logs a fault of ours under a new reference, and gives it.
pub(super) fn log(backend: &Backend, error: &Error) -> String {
    let reference = backend.new_reference();
    let cause = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    tracing::error!(%reference, %error, cause, "a request could not be answered");
    reference
}

/// A reference is shown as the address gives it: only what we could have made ourselves is.
pub(super) fn is_reference(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_from_an_address_cannot_carry_words() {
        assert!(is_reference("0193-7f3a"));
        assert!(!is_reference(""));
        assert!(!is_reference("<script>"));
        assert!(!is_reference("sunati la 0700"));
        assert!(!is_reference(&"a".repeat(41)));
    }
}
