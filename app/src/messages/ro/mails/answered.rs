//! Răspunsul autorității.

use crate::messages::{AnsweredMail, plural};

pub(super) const ANSWERED: AnsweredMail = AnsweredMail {
    subject: |number| format!("Răspuns la contribuția dumneavoastră nr. {number}"),
    text: |consultation| {
        format!(
            "Autoritatea a publicat ce a făcut cu observațiile dumneavoastră la „{consultation}” și de ce."
        )
    },
    more: |n| {
        format!("Încă {} pe pagina contribuției.", plural::ro(n, "răspuns se află", "răspunsuri se află"))
    },
    action: "Deschideți pagina contribuției",
    why: "Primiți acest mesaj o singură dată, pentru că ați trimis observații și fiecare are un răspuns.",
};
