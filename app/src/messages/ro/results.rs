//! Ce a ieșit dintr-o consultare.

use backend::open_data::Kind;
use model::outcomes::Outcome;

use crate::messages::{Results, TableWords, numbers, plural};

pub(super) const RESULTS: Results = Results {
    title: "Ce ați spus, ce s-a făcut",
    title_of: |act| format!("Ce ați spus, ce s-a făcut: {act}"),
    lede: "Pentru fiecare articol: ce a spus publicul, ce s-a decis și de ce, și ce s-a schimbat în text.",
    not_yet_open: |day| {
        format!(
            "Răspunsurile nu sunt încă publice. Se primesc observații până la {day}; după aceea fiecare observație este \
             analizată, iar răspunsurile apar aici toate deodată, cu motivele lor."
        )
    },
    not_yet_closed: "Răspunsurile nu sunt încă publice. Observațiile se analizează acum, iar răspunsurile vor apărea aici toate \
                     deodată, cu motivele lor. Cine a lăsat o adresă de e-mail le primește și pe e-mail.",
    not_yet_begun: "Consultarea nu s-a deschis încă. După ce se închide, aici apare ce s-a făcut cu fiecare observație și de ce.",
    released: |decisions, comments, first, last| {
        let when = if first == last { format!("la {first}") } else { format!("între {first} și {last}") };
        format!(
            "{}, pentru {}, {} {when}.",
            counted(decisions, "răspuns", "răspunsuri"),
            counted(comments, "observație", "observații"),
            if decisions == 1 { "publicat" } else { "publicate" },
        )
    },
    placing: "Unele răspunsuri abia s-au publicat și se așază acum la articolele lor. Reîncărcați pagina peste câteva secunde.",
    outcome: |outcome, n| {
        let (one, many) = match outcome {
            Outcome::Accepted => ("preluată", "preluate"),
            Outcome::Partly => ("preluată în parte", "preluate în parte"),
            Outcome::NotAccepted => ("nepreluată", "nepreluate"),
            Outcome::OutOfScope => ("în afara obiectului actului", "în afara obiectului actului"),
        };
        format!("{} {}", numbers::ro(n), if n == 1 { one } else { many })
    },
    overview: "Toate articolele",
    decided: "Ce s-a decis cu observațiile",
    changed: "Textul",
    is_changed: "schimbat",
    is_gone: "eliminat",
    quiet: |n| match n {
        1 => "Despre un articol nu s-a scris nimic, iar textul lui nu s-a schimbat.".into(),
        _ => format!(
            "Despre {} nu s-a scris nimic, iar textul lor nu s-a schimbat.",
            counted(n, "articol", "articole")
        ),
    },
    outside: "Proiectul în întregime și ce nu ține de un articol",
    said: "Ce ați spus",
    silence: "La acest articol nu s-au primit observații.",
    summary: "Pe scurt, potrivit experților:",
    cites: |n| format!("observația {n} pe care se sprijină"),
    cites_more: |n| format!("și încă {}", counted(n, "observație", "observații")),
    what_decided: "Ce s-a decis și de ce",
    nothing_decided: "Răspunsurile la aceste observații nu sunt încă publice.",
    answers: |here, everywhere| {
        let words = |n: i64| counted(n, "observație", "observații");
        if here == everywhere {
            format!("răspuns pentru {}", words(here))
        } else {
            format!("răspuns pentru {} aici, {} în total", words(here), numbers::ro(everywhere))
        }
    },
    campaign: "campanie",
    unpublic: "Observațiile cărora li se răspunde aici nu mai sunt publice; motivele le-au primit cei care le-au trimis.",
    quotes: "Dintre observații:",
    all_decisions: |n, label| match label {
        "" => format!("Toate cele {}", counted(n, "răspuns", "răspunsuri")),
        _ => format!("Toate cele {} la {label}", counted(n, "răspuns", "răspunsuri")),
    },
    more_decisions: "Alte răspunsuri",
    first_decisions: "Primele răspunsuri",
    pages_of_decisions: "Pagini de răspunsuri",
    what_changed: |from, to| format!("Ce s-a schimbat în text, de la versiunea {from} la versiunea {to}"),
    unchanged: "Textul acestui articol a rămas neschimbat.",
    one_version: "Textul are deocamdată o singură versiune.",
    all_comments: |label| format!("Toate observațiile la {label}"),
    everything: "Rezultatele la toate articolele",
    page: |page, pages| format!("Pagina {page} din {pages}"),
    pages: "Pagini de rezultate",
    previous: "Articolele dinainte",
    next: "Articolele următoare",
    seen_with_others: "Vedeți răspunsul lângă celelalte de la acest articol",
    data: TableWords {
        title: "Date deschise",
        title_of: |act| format!("Date deschise: {act}"),
        lede: "Observațiile publicate, soluțiile cu justificările lor și cifrele pe articole, ca fișiere pe care le poate lua oricine.",
        files: "Fișiere",
        file_of: |table| format!(" cu: {table}"),
        package: "Descrierea pentru programe (datapackage.json)",
        dictionary: "Dicționarul datelor",
        columns: ["Coloana", "Tipul", "Ce înseamnă"],
        kind: |kind| match kind {
            Kind::Text => "text",
            Kind::Number => "număr întreg",
            Kind::Instant => "dată și oră",
            Kind::Truth => "da sau nu",
        },
        values: "Valori:",
        licence: "Licența",
        licence_text: "Puteți copia, prelucra și publica datele, și în scop comercial, dacă spuneți de unde sunt. Observațiile sunt \
                       scrise de oameni, de aceea licența cere numirea sursei; ea este compatibilă cu licența pentru date \
                       guvernamentale deschise OGL-ROU 1.0.",
        licence_link: "Creative Commons Atribuire 4.0 Internațional (CC BY 4.0)",
        left_out: "Ce nu cuprind datele",
        left_out_text: [
            "Ce este ascuns de moderatori, retras de autor ori nu a fost încă publicat, și soluțiile care nu sunt publice.",
            "Adrese de e-mail și alte date de contact. Numele apare numai cu acordul celui care a scris.",
            "Județul unei persoane, dacă din acel județ au scris mai puțin de zece persoane.",
        ],
        format: "Formatul",
        format_text: "CSV potrivit RFC 4180 și JSON, codificate UTF-8; momentele potrivit RFC 3339. În CSV, celulele pe care un \
                      program de calcul le-ar lua drept formule încep cu un apostrof. Prevederile poartă numele Akoma Ntoso.",
    },
};

fn counted(n: i64, one: &str, many: &str) -> String {
    plural::ro(n, one, many).replacen(&n.to_string(), &numbers::ro(n), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_answered_keeps_its_plurals() {
        assert_eq!(
            (RESULTS.released)(1, 21, "3 mai 2026", "3 mai 2026"),
            "1 răspuns, pentru 21 de observații, publicat la 3 mai 2026."
        );
        assert_eq!((RESULTS.outcome)(Outcome::Partly, 1), "1 preluată în parte");
        assert_eq!((RESULTS.answers)(20, 1_000), "răspuns pentru 20 de observații aici, 1.000 în total");
    }
}
