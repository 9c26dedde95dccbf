//! Messages of what was sent with an address.

use super::FieldWords;

/// What was sent with an address.
pub struct Citizens {
    /// Heading, and the name of the link to the page.
    pub title: &'static str,
    /// What the page is for, before the address is proved.
    pub lede: &'static str,
    /// Whose list it is, given the address.
    pub known: fn(&str) -> String,
    /// Before the link to what is not sent yet.
    pub unsent: &'static str,
    /// That link.
    pub to_unsent: &'static str,
    /// Field.
    pub email: FieldWords,
    /// Button.
    pub ask: &'static str,
    /// What happens now; the same for every address.
    pub asked: &'static str,
    /// What to do when no mail comes.
    pub no_mail: &'static str,
    /// Link to the form.
    pub ask_again: &'static str,
    /// Heading of the page behind the link.
    pub confirm_title: &'static str,
    /// What the button does.
    pub confirm_text: &'static str,
    /// The button.
    pub confirm: &'static str,
    /// Heading where the link does not work.
    pub worthless_title: &'static str,
    /// Why, and what is safe.
    pub worthless_text: &'static str,
    /// Column.
    pub number: &'static str,
    /// Column.
    pub consultation: &'static str,
    /// Column.
    pub sent: &'static str,
    /// Column.
    pub holds: &'static str,
    /// Column.
    pub stage: &'static str,
    /// Heading of an empty list.
    pub none_title: &'static str,
    /// And why that may be.
    pub none_text: &'static str,
    /// Button that forgets the address in this browser.
    pub leave: &'static str,
    /// Beside it.
    pub leave_hint: &'static str,
    /// Said afterwards.
    pub left: &'static str,
    /// Before the link, where a submission is followed by its address.
    pub others: &'static str,
}
