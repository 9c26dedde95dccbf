//! Messages of the desk: the staff's list of consultations and the form for one.

use super::ConsultationForm;

/// The desk.
pub struct Desk {
    /// Its name.
    pub title: &'static str,
    /// Link to the form for a consultation.
    pub new_consultation: &'static str,
    /// Link to the form for a policy.
    pub new_policy: &'static str,
    /// Label of the links to what admins look after.
    pub rooms: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Heads of the table.
    pub columns: DeskColumns,
    /// Heading where there is no consultation.
    pub none_title: &'static str,
    /// What to do then.
    pub none_text: &'static str,
    /// Next step: upload the draft.
    pub upload: &'static str,
    /// Next step: check what was recognised and publish it.
    pub check: &'static str,
    /// Next step: look at the table.
    pub table: &'static str,
    /// What is being waited for, where the reader can do nothing.
    pub in_preparation: &'static str,
    /// Heading of the list of policies.
    pub policies: &'static str,
    /// Where there is no policy.
    pub no_policy: &'static str,
    /// "2 consultări".
    pub consultations: fn(i64) -> String,
    /// Label of the tabs.
    pub tabs: &'static str,
    /// Tab: title, summary, period.
    pub facts: &'static str,
    /// Tab: the text of the draft.
    pub text: &'static str,
    /// Tab: the per-article table.
    pub articles: &'static str,
    /// Tab: the comments.
    pub comments: &'static str,
    /// Tab: comments that are near-copies of one text.
    pub campaigns: &'static str,
    /// Tab: what the newest version changed.
    pub changes: &'static str,
    /// Tab: where comments stand after a new version.
    pub placements: &'static str,
    /// Tab.
    pub register: &'static str,
    /// Tab.
    pub outcomes: &'static str,
    /// What was done, by the code in the address.
    pub done: fn(&str) -> Option<&'static str>,
    /// The form.
    pub form: ConsultationForm,
}

/// Heads of the table of consultations.
pub struct DeskColumns {
    /// The consultation.
    pub consultation: &'static str,
    /// Where it stands.
    pub stage: &'static str,
    /// When it opens or closes.
    pub deadline: &'static str,
    /// How many comments.
    pub comments: &'static str,
    /// How many persons.
    pub people: &'static str,
    /// How many organisations.
    pub organisations: &'static str,
    /// What to do next.
    pub next: &'static str,
}
