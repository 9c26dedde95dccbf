//! What the state's legislation portal marks up: its spans open provisions, headings and bodies.

/// Whether an element with that `class` starts a line of its own.
pub(crate) fn opens_line(class: &str) -> bool {
    (class.starts_with("S_") && class.ends_with("_TTL"))
        || matches!(
            class,
            "S_PAR"
                | "S_HDR"
                | "S_DEN"
                | "S_ART_DEN"
                | "S_ART_BDY"
                | "S_CAP_DEN"
                | "S_SEC_DEN"
                | "S_NTA"
                | "S_LIN"
                | "S_CIT"
                | "A_PAR"
        )
}

/// Whether it holds the folded form of a provision, which stands beside the whole one.
pub(super) fn is_folded(class: &str) -> bool {
    class.starts_with("S_") && class.ends_with("_SHORT")
}
