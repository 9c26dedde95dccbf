//! What an organisation says about itself.

use crate::messages::{FieldWords, ProfileWords};

pub(super) const PROFILE: ProfileWords = ProfileWords {
    title: "Organisation details",
    name: FieldWords {
        label: "Full name",
        hint: "As in the founding document; an informal group types the name it is known by.",
    },
    kind: FieldWords { label: "Kind of organisation", hint: "" },
    fiscal_code: FieldWords {
        label: "Fiscal code (CIF or CUI)",
        hint: "With “RO” before it or without. An informal group leaves the field empty.",
    },
    county: FieldWords { label: "County of the seat", hint: "" },
    fields: FieldWords { label: "Fields of activity", hint: "Tick everything that fits." },
    other_fields: FieldWords { label: "Other fields", hint: "" },
    site: FieldWords { label: "Site", hint: "" },
    contact_email: FieldWords { label: "The organisation’s e-mail", hint: "Not published." },
    contact_default: "Not published. Left empty, your address is used.",
    contact_phone: FieldWords { label: "The organisation’s telephone", hint: "Not published." },
    since: "Signed up on",
    none: "–",
    save: "Save the details",
    cancel: "Cancel",
    edit: "Change the details",
    verify_again: "If you change the name, the kind or the fiscal code, the organisation is shown as “not verified” until the team has looked again.",
    managers_only: "The organisation’s managers change these details.",
};
