//! The desk of one article.

use crate::messages::{Readings, numbers, plural};

pub(super) const READINGS: Readings = Readings {
    title: |label, heading| match (label, heading) {
        ("", _) => "Ce se spune despre proiectul în întregime".into(),
        (label, "") => format!("Ce se spune la {label}"),
        (label, heading) => format!("Ce se spune la {label} – {heading}"),
    },
    link: "Ce se spune aici",
    beside: "Articolele vecine",
    previous: "Înainte:",
    next: "Urmează:",
    public: "Pagina publică a articolului",
    all: "Toate observațiile de aici",
    present: "Textul din proiect",
    silent_title: "Nimeni nu a scris încă aici",
    silent_text: "Când sosesc observații, pagina se umple de la sine.",
    unread: "Observațiile de aici se citesc acum. Reîncărcați pagina peste câteva secunde.",
    read: |when, n| {
        format!("Citit pe {when}, din {}.", counted(n, "observație publică", "observații publice"))
    },
    since: |n| match n {
        0 => String::new(),
        1 => "De atunci a mai venit una.".into(),
        n if n < 0 => "De atunci s-au retras observații.".into(),
        n => format!("De atunci au mai venit {}.", numbers::ro(n)),
    },
    stale: "Între timp s-a ascuns, corectat sau mutat ceva; textul se citește din nou.",
    capped: |n| {
        format!(
            "Textele diferite sunt {}; expresiile și alegerile de mai jos s-au făcut din primele, cifrele din toate.",
            numbers::ro(n)
        )
    },
    how: "Totul se calculează aici, din observațiile publice; nimic nu pleacă în altă parte. Fiecare cifră duce la observațiile ei.",
    stances: "Cine ce poziție are",
    stances_lede: "Persoanele și organizațiile nu se adună, iar campaniile stau deoparte.",
    who: "Cine",
    citizens: "Persoane",
    citizens_campaign: "Persoane, în campanii",
    organisations: "Organizații",
    organisations_campaign: "Organizații, în campanii",
    divided: "Cum se împart",
    campaigns: "Campaniile",
    changes: "Schimbările cerute",
    changes_lede: |n| {
        format!(
            "Formulările propuse care înseamnă aceeași schimbare stau la un loc: {}. Un număr, un „nu” sau un „poate” în plus \
             face altă schimbare.",
            counted(n, "schimbare", "schimbări")
        )
    },
    change: |at, n| match n {
        1 => format!("{at}. O observație"),
        n => format!("{at}. {}", counted(n, "observație", "observații")),
    },
    change_who,
    change_all: |n| match n {
        1 => "Vedeți observația".into(),
        n => format!("Vedeți-le pe toate {}", numbers::ro(n)),
    },
    change_answer: |n| if n == 1 { "Soluționați-o" } else { "Soluționați-le împreună" },
    change_shown: |number| format!("Formularea din observația nr. {number}"),
    phrases: "Ce se repetă",
    phrases_lede: "Expresii care apar aici mai des decât la celelalte articole. Textele identice se numără o singură dată, la fel și o campanie.",
    phrase_texts: |n| counted(n, "text", "texte"),
    representatives: "Observații reprezentative",
    representatives_lede: "Alese astfel încât să se audă fiecare poziție și fiecare fel de expeditor, și ce spun mulți, și ce \
                           spun puțini; niciun text nu se repetă.",
    evidence: "Cu cifre și surse",
    evidence_lede: "Observațiile care trimit cel mai mult la lucruri ce se pot verifica: cifre, legi, adrese, studii, fișiere.",
    questions: "Întrebări",
    questions_lede: "Ce întreabă oamenii, cele mai repetate întâi.",
    above: |number, place| format!("Observația nr. {number} ({place}) stă mai sus."),
    same: |n| match n {
        2 => "Încă un text la fel.".into(),
        n => format!("Încă {} la fel.", counted(n - 1, "text", "texte")),
    },
    counties: "De unde vin",
    with_phrase: |phrase| format!("Observații cu „{phrase}”"),
    with_change: |n| match n {
        1 => "O observație cere această schimbare".into(),
        n => format!("{} cer această schimbare", counted(n, "observație", "observații")),
    },
    of_them: |shown, n| {
        if shown >= n {
            String::new()
        } else {
            format!("Mai jos stau {} din {}.", numbers::ro(shown), numbers::ro(n))
        }
    },
    back: "Înapoi la articol",
    stance: "Poziția",
    sender: "Cine a scris",
    county: "Județul",
    day: "Ziua",
    campaign: "Campanii",
    in_campaign: ["numai din campanii", "numai din afara lor"],
    any: "oricare",
    more_filters: "Alte filtre",
    no_filters: "Fără filtre",
};

/// "1.040 de observații".
pub(super) fn counted(n: i64, one: &str, many: &str) -> String {
    let de = if plural::ro_takes_de(n) { "de " } else { "" };
    format!("{} {de}{}", numbers::ro(n), if n == 1 { one } else { many })
}

fn change_who(count: i64, [organisations, campaign, variants]: [i64; 3]) -> String {
    match (count, organisations, campaign) {
        (1, 1, _) => return "De la o organizație.".into(),
        (1, _, 1) => return "Dintr-o campanie.".into(),
        _ => {}
    }
    let mut said = Vec::new();
    if organisations > 0 {
        said.push(format!("{} de la organizații", numbers::ro(organisations)));
    }
    if campaign > 0 {
        said.push(format!("{} din campanii", numbers::ro(campaign)));
    }
    if variants > 1 {
        said.push(format!("scrise în {}", counted(variants, "fel", "feluri")));
    }
    let mut text = said.join(", ");
    if !text.is_empty() {
        text.push('.');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_keep_their_plurals() {
        assert_eq!(counted(20, "text", "texte"), "20 de texte");
        assert_eq!(counted(1_019, "text", "texte"), "1.019 texte");
        assert_eq!((READINGS.since)(1), "De atunci a mai venit una.");
        assert_eq!(change_who(5, [2, 0, 3]), "2 de la organizații, scrise în 3 feluri.");
        assert_eq!(change_who(1, [0, 0, 1]), "");
        assert_eq!((READINGS.change)(2, 1), "2. O observație");
    }
}
