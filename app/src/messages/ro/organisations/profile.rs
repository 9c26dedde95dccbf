//! What an organisation says about itself.

use crate::messages::{FieldWords, ProfileWords};

pub(super) const PROFILE: ProfileWords = ProfileWords {
    title: "Datele organizației",
    name: FieldWords {
        label: "Denumirea completă",
        hint: "Ca în actul de înființare; un grup informal scrie numele sub care este cunoscut.",
    },
    kind: FieldWords { label: "Felul organizației", hint: "" },
    fiscal_code: FieldWords {
        label: "Codul fiscal (CIF sau CUI)",
        hint: "Cu „RO” în față sau fără. Un grup informal lasă câmpul gol.",
    },
    county: FieldWords { label: "Județul sediului", hint: "" },
    fields: FieldWords { label: "Domenii de activitate", hint: "Bifați tot ce se potrivește." },
    other_fields: FieldWords { label: "Alte domenii", hint: "" },
    site: FieldWords { label: "Site", hint: "" },
    contact_email: FieldWords { label: "E-mailul organizației", hint: "Nu se publică." },
    contact_default: "Nu se publică. Dacă îl lăsați gol, folosim adresa dumneavoastră.",
    contact_phone: FieldWords { label: "Telefonul organizației", hint: "Nu se publică." },
    since: "Înscrisă la",
    none: "–",
    save: "Păstrați datele",
    cancel: "Renunțați",
    edit: "Schimbați datele",
    verify_again: "Dacă schimbați denumirea, felul sau codul fiscal, organizația va apărea ca „neverificată” până când echipa o verifică din nou.",
    managers_only: "Datele le schimbă coordonatorii organizației.",
};
