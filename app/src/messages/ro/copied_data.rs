//! Names of what stands in the copy of one's own data.

use backend::personal_data::{Field, Topic};

/// What a section is about.
pub(super) const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Submissions => "Contribuții trimise",
        Topic::Drafts => "Contribuții netrimise",
        Topic::News => "Noutăți pe e-mail",
        Topic::Mails => "Mesaje",
        Topic::Links => "Adrese care funcționează o singură dată",
        Topic::Account => "Contul",
        Topic::Roles => "Roluri",
        Topic::Memberships => "Organizații",
        Topic::Notes => "Discuții în organizații",
        Topic::Logins => "Autentificări",
        Topic::Acts => "Ce s-a făcut cu acest cont",
    }
}

/// Name of a value.
pub(super) const fn field(field: Field) -> &'static str {
    match field {
        Field::Number => "Numărul din registru",
        Field::Sent => "Trimis",
        Field::Consultation => "Consultarea",
        Field::Means => "Calea",
        Field::Name => "Numele",
        Field::Email => "Adresa de e-mail",
        Field::Contact => "Alte date de contact",
        Field::Entered => "Trecut în registru",
        Field::County => "Județul",
        Field::SenderKind => "Persoană sau organizație",
        Field::Organisation => "Organizația",
        Field::PublishName => "Numele se publică",
        Field::LeafHash => "Amprenta",
        Field::LeafSalt => "Sarea amprentei",
        Field::File => "Fișierul",
        Field::MediaType => "Felul fișierului",
        Field::Size => "Octeți",
        Field::FileHash => "Amprenta fișierului",
        Field::Tracking => "Secretul adresei de urmărire",
        Field::Provision => "Prevederea",
        Field::Stance => "Poziția",
        Field::Kind => "Felul",
        Field::Text => "Textul",
        Field::ProposedWording => "Formularea propusă",
        Field::Reasons => "Motivarea",
        Field::Created => "Făcut",
        Field::Expires => "Expiră",
        Field::Used => "Folosit",
        Field::State => "Starea",
        Field::Language => "Limba",
        Field::About => "Despre",
        Field::Role => "Rolul",
        Field::Manager => "Administrează organizația",
        Field::Signatory => "Semnează",
        Field::Seen => "Folosit ultima dată",
        Field::Origin => "Rețeaua",
        Field::Device => "Browserul",
        Field::Act => "Ce s-a făcut",
        Field::Factor => "Al doilea factor",
    }
}
