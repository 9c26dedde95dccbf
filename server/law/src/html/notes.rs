//! Which links lead to a footnote and which lead back from it, by the names that word processors, converters and the
//! EU's Publications Office give them.

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Leads {
    /// To the note with that name.
    ToNote(String),
    /// From a note back to the text.
    Back,
    Elsewhere,
}

/// Looks at a link's address.
pub(super) fn leads(address: &str) -> Leads {
    let Some(target) = address.strip_prefix('#') else { return Leads::Elsewhere };
    let name = normal(target);
    if !["fn", "ftn", "edn", "footnote", "endnote", "sdfootnote", "sdendnote", "ntr", "ntc"]
        .iter()
        .any(|start| name.starts_with(start))
        || !name.bytes().any(|b| b.is_ascii_digit())
    {
        return Leads::Elsewhere;
    }
    if name.contains("ref") || name.ends_with("anc") || name.starts_with("ntc") {
        return Leads::Back;
    }
    Leads::ToNote(name)
}

/// One name for the note and for the links to it: Word calls the note `ftn1` and links to `_ftn1`, LibreOffice
/// `sdfootnote1` and `sdfootnote1sym`.
pub(super) fn normal(name: &str) -> String {
    let name = name.trim_start_matches('_');
    name.strip_suffix("sym").unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_notes_are_told_from_links_back_and_from_others() {
        let note = |name: &str| Leads::ToNote(name.to_owned());
        assert_eq!(leads("#footnote12"), note("footnote12"));
        assert_eq!(leads("#_ftn3"), note("ftn3"));
        assert_eq!(leads("#sdfootnote1sym"), note("sdfootnote1"));
        assert_eq!(leads("#ntr5-L_1.ro"), note("ntr5-L_1.ro"));
        for back in ["#footnoteref12", "#_ftnref3", "#sdfootnote1anc", "#fnref1", "#ntc5-L_1.ro"] {
            assert_eq!(leads(back), Leads::Back, "{back}");
        }
        for other in ["#art_5", "#anexa-1", "http://x/#fn1", "#fnx"] {
            assert_eq!(leads(other), Leads::Elsewhere, "{other}");
        }
    }
}
