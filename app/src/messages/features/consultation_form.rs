//! Messages of the form of a consultation.

use super::FieldWords;

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
    /// Field.
    pub moderation: FieldWords,
    /// Its choices: afterwards, before.
    pub when: [&'static str; 2],
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
            "moderation" => self.moderation.label,
            "opens" => self.opens.label,
            "closes" => self.closes.label,
            _ => self.title_ro.label,
        }
    }
}
