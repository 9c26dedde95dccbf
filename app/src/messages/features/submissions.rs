//! Messages of checking, sending and following a submission.

use model::submissions::SenderKind;

use super::{FieldWords, Receipt, Tracking};

/// A submission on its way.
pub struct Submissions {
    /// One's own submission.
    pub mine: Mine,
    /// Checking and sending.
    pub check: Check,
    /// Too late.
    pub late: Late,
    /// The receipt.
    pub receipt: Receipt,
    /// Following.
    pub tracking: Tracking,
}

/// The page of one's own submission.
pub struct Mine {
    /// Title.
    pub title: &'static str,
    /// How many comments are saved and where.
    pub saved: fn(i64) -> String,
    /// A comment was just saved, given the label of its provision.
    pub added: fn(&str) -> String,
    /// "Schimbați".
    pub change: &'static str,
    /// "Eliminați".
    pub remove: &'static str,
    /// After a button, for those who hear it: "observația la art. 5".
    pub on: fn(&str) -> String,
    /// Tag of a comment that cannot be sent yet.
    pub unfinished: &'static str,
    /// The next step.
    pub next: &'static str,
    /// Link to the text.
    pub read_on: &'static str,
    /// Label of the margin.
    pub deadline: &'static str,
    /// Heading of what comes next.
    pub after: &'static str,
    /// What comes next.
    pub after_text: &'static str,
    /// The consultation closed before these were sent.
    pub closed: &'static str,
    /// Link to the page with the contact person.
    pub contact: &'static str,
    /// Above a proposed wording that can only be copied.
    pub copy: &'static str,
    /// Nothing was written yet.
    pub empty: &'static str,
    /// How to begin.
    pub empty_text: &'static str,
    /// Link to where one can begin.
    pub empty_next: &'static str,
    /// Before the link to what was sent.
    pub already_sent: &'static str,
}

/// The check page.
pub struct Check {
    /// Title.
    pub title: &'static str,
    /// Heading of the comments.
    pub comments: &'static str,
    /// Heading of the form.
    pub sender: &'static str,
    /// Person or organisation.
    pub kind: FieldWords,
    /// The two answers.
    pub kind_of: fn(SenderKind) -> &'static str,
    /// Name.
    pub name: FieldWords,
    /// Organisation.
    pub organisation: FieldWords,
    /// E-mail.
    pub email: FieldWords,
    /// County.
    pub county: FieldWords,
    /// The entry for people outside the country.
    pub abroad: &'static str,
    /// Consent to publish the name.
    pub publish: FieldWords,
    /// The sentence beside the tick.
    pub consent: &'static str,
    /// Sending without a name.
    pub anonymous: FieldWords,
    /// The sentence beside the tick.
    pub unnamed: &'static str,
    /// Another way to reach the sender, of what staff enter.
    pub contact: &'static str,
    /// Heading of what becomes public.
    pub privacy: &'static str,
    /// What becomes public.
    pub public: &'static str,
    /// What stays in the register.
    pub private: &'static str,
    /// By which law.
    pub law: &'static str,
    /// Button.
    pub send: &'static str,
    /// Below the button.
    pub last: &'static str,
    /// It is shortly after the closing, given until when this may still be sent.
    pub grace: fn(&str) -> String,
    /// Link back.
    pub back: &'static str,
    /// Before the problem of a comment, given its label.
    pub comment: fn(&str, &str) -> String,
}

/// The page of what was not sent in time.
pub struct Late {
    /// Title.
    pub title: &'static str,
    /// What is safe.
    pub safe: &'static str,
    /// Heading of the contact.
    pub whom: &'static str,
    /// What they can do.
    pub whom_text: &'static str,
    /// Heading of the text.
    pub text: &'static str,
    /// Label of the text.
    pub copy: &'static str,
}
