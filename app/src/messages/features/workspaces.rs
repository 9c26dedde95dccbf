//! Messages of the organisation's desk.

/// The desk, and the question for whom one writes.
pub struct Workspaces {
    /// For whom does one write?
    pub for_whom: &'static str,
    /// For whom does one stand behind a comment?
    pub endorse_for_whom: &'static str,
    /// Title of the list of one's organisations.
    pub mine: &'static str,
    /// Link to that list from one's own submission.
    pub from_mine: &'static str,
    /// Writing for oneself.
    pub myself: &'static str,
    /// What that means.
    pub myself_text: &'static str,
    /// Writing for an organisation, given its name.
    pub for_organisation: fn(&str) -> String,
    /// Standing behind a comment for an organisation, given its name.
    pub in_name_of: fn(&str) -> String,
    /// Tag of a signatory.
    pub signatory: &'static str,
    /// One belongs to no organisation.
    pub none: &'static str,
    /// What to do then.
    pub none_text: &'static str,
    /// Link to the sign-up.
    pub sign_up: &'static str,
    /// Button.
    pub follow: &'static str,
    /// Button.
    pub leave: &'static str,
    /// Said after following.
    pub followed_now: &'static str,
    /// Said after leaving.
    pub left_now: &'static str,
    /// Heading of the drafts.
    pub in_work: &'static str,
    /// There is none.
    pub no_work: &'static str,
    /// Tag of a draft that was not sent in time.
    pub not_sent: &'static str,
    /// Before the last change.
    pub changed: &'static str,
    /// Heading of what is followed.
    pub followed: &'static str,
    /// Nothing is.
    pub no_followed: &'static str,
    /// Heading of what takes comments and is not followed.
    pub open: &'static str,
    /// Link to the draft.
    pub write: &'static str,
    /// Heading of what was sent.
    pub sent: &'static str,
    /// Nothing was.
    pub no_sent: &'static str,
    /// Nothing fits the filter.
    pub nothing_fits: &'static str,
    /// Label of the filter.
    pub filter: &'static str,
    /// Field.
    pub consultation: &'static str,
    /// First choice of the field.
    pub all: &'static str,
    /// Field.
    pub status: &'static str,
    /// First choice of the field.
    pub all_states: &'static str,
    /// Field.
    pub words: &'static str,
    /// Link that takes the filter away.
    pub everything: &'static str,
    /// Column.
    pub provision: &'static str,
    /// Column.
    pub what: &'static str,
    /// Column.
    pub registered: &'static str,
    /// Column: state, place and what was decided.
    pub standing: &'static str,
    /// Heading of the files.
    pub dossier: &'static str,
    /// What is in them.
    pub dossier_text: &'static str,
    /// Link.
    pub csv: &'static str,
    /// Link.
    pub json: &'static str,
}
