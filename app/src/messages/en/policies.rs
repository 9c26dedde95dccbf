//! The form for a policy.

use crate::messages::{FieldWords, Policies};

pub(super) const POLICIES: Policies = Policies {
    title: "New public policy",
    lede: "A public policy brings together the consultations, alternatives and meetings on one subject.",
    title_ro: FieldWords { label: "Title in Romanian", hint: "" },
    title_en: FieldWords {
        label: "Title in English",
        hint: "Where it is missing, the Romanian one is shown.",
    },
    slug: FieldWords {
        label: "Name in the address",
        hint: "Small letters without marks, digits and hyphens. Left empty, it is made of the title.",
    },
    summary_ro: FieldWords {
        label: "Summary in Romanian",
        hint: "What it aims at and whom it concerns, in plain language.",
    },
    summary_en: FieldWords { label: "Summary in English", hint: "" },
    create: "Add the policy",
    cancel: "Cancel",
};
