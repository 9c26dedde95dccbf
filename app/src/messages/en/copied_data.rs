//! Names of what stands in the copy of one's own data.

use backend::personal_data::{Field, Topic};

/// What a section is about.
pub(super) const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Submissions => "Submissions sent",
        Topic::Drafts => "Submissions not sent",
        Topic::News => "News by e-mail",
        Topic::Mails => "Messages",
        Topic::Links => "Addresses that work once",
        Topic::Account => "Account",
        Topic::Roles => "Roles",
        Topic::Memberships => "Organisations",
        Topic::Notes => "Discussions in organisations",
        Topic::Logins => "Logins",
        Topic::Acts => "What was done with this account",
    }
}

/// Name of a value.
pub(super) const fn field(field: Field) -> &'static str {
    match field {
        Field::Number => "Register number",
        Field::Sent => "Sent",
        Field::Consultation => "Consultation",
        Field::Means => "Way",
        Field::Name => "Name",
        Field::Email => "E-mail address",
        Field::Contact => "Other contact data",
        Field::Entered => "Entered in the register",
        Field::County => "County",
        Field::SenderKind => "Person or organisation",
        Field::Organisation => "Organisation",
        Field::PublishName => "The name is published",
        Field::LeafHash => "Hash",
        Field::LeafSalt => "Salt of the hash",
        Field::File => "File",
        Field::MediaType => "Kind of file",
        Field::Size => "Bytes",
        Field::FileHash => "Hash of the file",
        Field::Tracking => "Secret of the tracking address",
        Field::Provision => "Provision",
        Field::Stance => "Stance",
        Field::Kind => "Kind",
        Field::Text => "Text",
        Field::ProposedWording => "Proposed wording",
        Field::Reasons => "Reasons",
        Field::Created => "Made",
        Field::Expires => "Expires",
        Field::Used => "Used",
        Field::State => "State",
        Field::Language => "Language",
        Field::About => "About",
        Field::Role => "Role",
        Field::Manager => "Manages the organisation",
        Field::Signatory => "Signs",
        Field::Seen => "Last used",
        Field::Origin => "Network",
        Field::Device => "Browser",
        Field::Act => "What was done",
        Field::Factor => "Second factor",
    }
}
