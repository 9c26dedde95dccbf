//! Messages of the form for a policy.

use super::FieldWords;

/// The form for a policy.
pub struct Policies {
    /// Heading.
    pub title: &'static str,
    /// What a policy is.
    pub lede: &'static str,
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
    /// Button.
    pub create: &'static str,
    /// Link back.
    pub cancel: &'static str,
}

impl Policies {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "title_en" => self.title_en.label,
            "slug" => self.slug.label,
            "summary_ro" => self.summary_ro.label,
            "summary_en" => self.summary_en.label,
            _ => self.title_ro.label,
        }
    }
}
