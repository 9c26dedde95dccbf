//! Messages of the desk: the staff's list of consultations and the form for one.

use super::FieldWords;

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
    /// Tab: what the newest version changed.
    pub changes: &'static str,
    /// Tab: where comments stand after a new version.
    pub placements: &'static str,
    /// Tab.
    pub register: &'static str,
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

/// The form for a consultation.
pub struct ConsultationForm {
    /// Heading of a new one.
    pub title: &'static str,
    /// Field.
    pub policy: FieldWords,
    /// Field.
    pub title_ro: FieldWords,
    /// Field.
    pub title_en: FieldWords,
    /// Field.
    pub slug: FieldWords,
    /// Field.
    pub summary_ro: FieldWords,
    /// Field.
    pub summary_en: FieldWords,
    /// Field.
    pub authority: FieldWords,
    /// Field.
    pub contact_name: FieldWords,
    /// Field.
    pub contact_email: FieldWords,
    /// Field.
    pub mode: FieldWords,
    /// Field.
    pub opens: FieldWords,
    /// Field.
    pub closes: FieldWords,
    /// Choice.
    pub legal: &'static str,
    /// Choice.
    pub voluntary: &'static str,
    /// Question above the explanation of the period.
    pub period: &'static str,
    /// The explanation of the period.
    pub period_text: &'static str,
    /// What can still be changed once people can comment.
    pub locked: &'static str,
    /// Where there is no policy to choose.
    pub no_policy: &'static str,
    /// Button of a new one.
    pub create: &'static str,
    /// Button of one that exists.
    pub save: &'static str,
    /// Link back.
    pub cancel: &'static str,
}

impl ConsultationForm {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "policy" => self.policy.label,
            "title_en" => self.title_en.label,
            "slug" => self.slug.label,
            "summary_ro" => self.summary_ro.label,
            "summary_en" => self.summary_en.label,
            "authority" => self.authority.label,
            "contact_name" => self.contact_name.label,
            "contact_email" => self.contact_email.label,
            "mode" => self.mode.label,
            "opens" => self.opens.label,
            "closes" => self.closes.label,
            _ => self.title_ro.label,
        }
    }
}
