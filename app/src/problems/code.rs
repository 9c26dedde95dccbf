//! The closed list of what can go wrong.

/// What can go wrong. The spelling stands in the address of the page that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// No such page or thing.
    NotFound,
    /// Not for this person.
    Forbidden,
    /// Comments are not taken yet.
    NotOpen,
    /// Comments are no longer taken.
    Closed,
    /// A published text never changes.
    Published,
    /// There is no text yet.
    NoText,
    /// Errors to correct before publishing.
    OpenErrors,
    /// The draft is not what the page showed.
    Changed,
    /// Nothing to send.
    Empty,
    /// Sent already.
    Sent,
    /// An organisation's own comment.
    Own,
    /// What was sent can be corrected or taken back no more.
    Handled,
    /// Somebody else is at work on a comment.
    Claimed,
    /// Whoever acted does not decide about the act.
    FourEyes,
    /// A new version was published meanwhile.
    TextChanged,
    /// The organisation is not what the page showed.
    OrganisationChanged,
    /// A fresh proof of who acts is asked for.
    Unproved,
    /// Nobody would be left who can do it.
    Last,
    /// Asked for too often.
    TooMany,
    /// The input was not understood.
    Invalid,
    /// Try again later.
    Unavailable,
    /// A fault of ours.
    Internal,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 22] = [
        Self::NotFound,
        Self::Forbidden,
        Self::NotOpen,
        Self::Closed,
        Self::Published,
        Self::NoText,
        Self::OpenErrors,
        Self::Changed,
        Self::Empty,
        Self::Sent,
        Self::Own,
        Self::Handled,
        Self::Claimed,
        Self::FourEyes,
        Self::TextChanged,
        Self::OrganisationChanged,
        Self::Unproved,
        Self::Last,
        Self::TooMany,
        Self::Invalid,
        Self::Unavailable,
        Self::Internal,
    ];

    /// The one spelling.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Forbidden => "forbidden",
            Self::NotOpen => "not-open",
            Self::Closed => "closed",
            Self::Published => "published",
            Self::NoText => "no-text",
            Self::OpenErrors => "open-errors",
            Self::Changed => "changed",
            Self::Empty => "empty",
            Self::Sent => "sent",
            Self::Own => "own",
            Self::Handled => "handled",
            Self::Claimed => "claimed",
            Self::FourEyes => "four-eyes",
            Self::TextChanged => "text-changed",
            Self::OrganisationChanged => "organisation-changed",
            Self::Unproved => "unproved",
            Self::Last => "last",
            Self::TooMany => "too-many",
            Self::Invalid => "invalid",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }

    /// Reads the spelling in an address.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn the_page_of_every_problem_can_be_reached() {
        for code in Code::ALL {
            assert_eq!(Code::find(code.as_str()), Some(code));
        }
        assert_eq!(Code::find("x"), None);
    }
}
