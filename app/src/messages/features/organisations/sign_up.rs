//! Messages of organisations: signing up an organisation.

use crate::messages::FieldWords;

/// Signing up an organisation.
pub struct SignUp {
    /// Heading.
    pub title: &'static str,
    /// What an account of an organisation is for.
    pub lede: &'static str,
    /// For whom it is not.
    pub people: &'static str,
    /// Link for who has an account.
    pub have_account: &'static str,
    /// Said to who is logged in, given the address.
    pub logged_in: fn(&str) -> String,
    /// Heading of the first half of the form.
    pub organisation: &'static str,
    /// Heading of the second half of the form.
    pub person: &'static str,
    /// What the first account may do.
    pub person_text: &'static str,
    /// Field.
    pub name: FieldWords,
    /// Field.
    pub email: FieldWords,
    /// Field.
    pub password: FieldWords,
    /// Heading of what becomes public.
    pub public: &'static str,
    /// What becomes public.
    pub public_text: &'static str,
    /// What does not.
    pub private_text: &'static str,
    /// What verification means.
    pub verified_text: &'static str,
    /// Button.
    pub send: &'static str,
    /// The fiscal code belongs to another organisation, given its name.
    pub taken: fn(&str) -> String,
    /// An informal group has a fiscal code.
    pub informal: &'static str,
    /// The check digit does not fit.
    pub wrong_code: &'static str,
    /// Too many organisations of one account.
    pub many: &'static str,
    /// Heading after sending.
    pub sent_title: &'static str,
    /// What was done.
    pub sent_text: &'static str,
    /// What to do then.
    pub sent_next: &'static str,
    /// Link back to the form.
    pub again: &'static str,
    /// Heading of the confirmation.
    pub confirm_title: &'static str,
    /// What is confirmed, given organisation and person.
    pub confirm_text: fn(&str, &str) -> String,
    /// Field.
    pub confirm_password: FieldWords,
    /// Button.
    pub confirm: &'static str,
    /// The address has an account by now.
    pub confirm_taken: &'static str,
    /// Heading when the link does not work.
    pub gone_title: &'static str,
    /// Why, and what to do.
    pub gone_text: &'static str,
    /// Link.
    pub log_in: &'static str,
}
