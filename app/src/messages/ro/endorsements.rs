//! Standing behind a comment.

use crate::messages::{Endorsements, plural};

pub(super) const ENDORSEMENTS: Endorsements = Endorsements {
    endorsed: |n| format!("susținută de {}", organisations(n)),
    endorsed_by: |n| format!("Susținută de {}", organisations(n)),
    verified: "verificată",
    unverified: "neverificată",
    link: "Susțineți în numele unei organizații",
    link_about: |number| format!(" observația nr. {number}"),
    title: "Susțineți o observație",
    lede: "O organizație poate susține observația altcuiva până la termen. Susținerile se numără separat de observații.",
    comment: "Observația",
    in_context: "Vedeți textul proiectului",
    standing: "Poziția organizației",
    stands: |name| format!("{name} susține această observație."),
    may_stand: |name| {
        format!("{name} nu susține încă această observație. Susținerea este publică, alături de observație.")
    },
    give: "Susțineți observația",
    withdraw: "Retrageți susținerea",
    given: "Organizația susține acum observația.",
    withdrawn: "Susținerea a fost retrasă.",
    own: "Observația este chiar a organizației.",
    closed: "Consultarea s-a închis: susținerile au rămas așa cum erau la termen.",
    signatories_only: "Numai un semnatar poate susține observații în numele organizației.",
    column: "Susțineri",
};

fn organisations(n: i64) -> String {
    match n {
        1 => "o organizație".into(),
        _ => plural::ro(n, "organizație", "organizații"),
    }
}
