//! The levels of a citation.

/// From the widest to the narrowest; letters and points may stand either way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Annex,
    Part,
    Book,
    Title,
    Chapter,
    Section,
    Article,
    Paragraph,
    Letter,
    Point,
}
