//! The form for a policy.

use crate::messages::{FieldWords, Policies};

pub(super) const POLICIES: Policies = Policies {
    title: "Politică publică nouă",
    lede: "O politică publică adună consultările, variantele și întâlnirile pe aceeași temă.",
    title_ro: FieldWords { label: "Titlul în română", hint: "" },
    title_en: FieldWords {
        label: "Titlul în engleză", hint: "Dacă lipsește, se arată cel în română."
    },
    slug: FieldWords {
        label: "Numele din adresă",
        hint: "Litere mici fără diacritice, cifre și cratime. Dacă îl lăsați gol, se face din titlu.",
    },
    summary_ro: FieldWords {
        label: "Rezumatul în română",
        hint: "Ce își propune și pe cine privește, pe înțelesul tuturor.",
    },
    summary_en: FieldWords { label: "Rezumatul în engleză", hint: "" },
    create: "Adăugați politica",
    cancel: "Renunțați",
};
