//! What several features show.

use model::comments::{Kind, Stance};
use model::counts::Stances;

use crate::messages::{Ui, numbers, plural};

pub(super) const UI: Ui = Ui {
    breadcrumb: "Unde vă aflați",
    optional: "(opțional)",
    nothing_lost: "Nimic din ce ați scris nu s-a pierdut.",
    at_most: |n| {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        format!(
            "Cel mult {}.",
            plural::ro(n, "caracter", "caractere").replacen(&n.to_string(), &numbers::ro(n), 1)
        )
    },
    choose: "Alegeți",
    inserted: "adăugat:",
    deleted: "eliminat:",
    end_of_change: "sfârșitul modificării;",
    proposed: "Formulare propusă",
    stance: |stance| match stance {
        Stance::Support => "Susțin",
        Stance::SupportWithChanges => "Susțin cu modificări",
        Stance::Neutral => "Neutri",
        Stance::Against => "Se opun",
    },
    stance_short: |stance| match stance {
        Stance::Support => "Susțin",
        Stance::SupportWithChanges => "Cu modificări",
        Stance::Neutral => "Neutri",
        Stance::Against => "Se opun",
    },
    stance_of_one: |stance| match stance {
        Stance::Support => "susține",
        Stance::SupportWithChanges => "susține cu modificări",
        Stance::Neutral => "neutru",
        Stance::Against => "se opune",
    },
    stances,
    stance_key: "Semnele pozițiilor",
    kind: |kind| match kind {
        Kind::Opinion => "opinie",
        Kind::ProposedWording => "formulare propusă",
        Kind::Question => "întrebare",
        Kind::Evidence => "date și dovezi",
    },
    comments: |n| plural::ro(n, "observație", "observații"),
    comments_after: |n| match n {
        1 => " observație",
        _ if plural::ro_takes_de(n) => " de observații",
        _ => " observații",
    },
    people: |n| plural::ro(n, "persoană", "persoane"),
    organisations: |n| plural::ro(n, "organizație", "organizații"),
    articles: |n| plural::ro(n, "articol", "articole"),
    proposals: |n| plural::ro(n, "formulare propusă", "formulări propuse"),
    counties: "Observații pe județe",
    county: "Județul",
    county_unknown: "Județ necunoscut",
    county_table: "Cifrele pe județe",
    counties_are: |n, first| match first {
        [] => "Niciun județ.".into(),
        [one] => format!("Dintr-un singur județ: {one}."),
        first => format!("Din {}; cele mai multe: {}.", plural::ro(n, "județ", "județe"), first.join(", ")),
    },
    send_until: "Puteți trimite observații până",
    until: "până",
    passed: "Termenul a trecut:",
    opens: "Se deschide",
    left: |days, hours| match (days, hours) {
        (1, _) => ("1".into(), "zi rămasă"),
        (2.., _) if plural::ro_takes_de(days) => (days.to_string(), "de zile rămase"),
        (2.., _) => (days.to_string(), "zile rămase"),
        (_, 1) => ("1".into(), "oră rămasă"),
        (_, 2..) if plural::ro_takes_de(hours) => (hours.to_string(), "de ore rămase"),
        (_, 2..) => (hours.to_string(), "ore rămase"),
        _ => ("Ultima".into(), "oră"),
    },
};

fn stances(s: &Stances) -> String {
    format!(
        "{}, {} cu modificări, {}, {}",
        if s.support == 1 { "1 susține".into() } else { format!("{} susțin", s.support) },
        if s.support_with_changes == 1 {
            "1 susține".into()
        } else {
            format!("{} susțin", s.support_with_changes)
        },
        if s.neutral == 1 { "1 neutru".into() } else { format!("{} neutri", s.neutral) },
        if s.against == 1 { "1 se opune".into() } else { format!("{} se opun", s.against) },
    )
}
