//! Messages of organisations: what an organisation says about itself.

use crate::messages::FieldWords;

/// What an organisation says about itself.
pub struct ProfileWords {
    /// Heading and tab.
    pub title: &'static str,
    /// Field.
    pub name: FieldWords,
    /// Field.
    pub kind: FieldWords,
    /// Field.
    pub fiscal_code: FieldWords,
    /// Field.
    pub county: FieldWords,
    /// Field.
    pub fields: FieldWords,
    /// Field.
    pub other_fields: FieldWords,
    /// Field.
    pub site: FieldWords,
    /// Field.
    pub contact_email: FieldWords,
    /// Hint of the field where it may stay empty.
    pub contact_default: &'static str,
    /// Field.
    pub contact_phone: FieldWords,
    /// Fact: when it was signed up.
    pub since: &'static str,
    /// A fact that was not given.
    pub none: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub cancel: &'static str,
    /// Link to the form.
    pub edit: &'static str,
    /// What a change of name does.
    pub verify_again: &'static str,
    /// For who may not change it.
    pub managers_only: &'static str,
}

impl ProfileWords {
    /// The label of a field, by its name in the form: `organisation.name`.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field.rsplit('.').next().unwrap_or_default() {
            "kind" => self.kind.label,
            "fiscal_code" => self.fiscal_code.label,
            "county" => self.county.label,
            "fields" => self.fields.label,
            "other_fields" => self.other_fields.label,
            "site" => self.site.label,
            "contact_email" => self.contact_email.label,
            "contact_phone" => self.contact_phone.label,
            _ => self.name.label,
        }
    }
}
