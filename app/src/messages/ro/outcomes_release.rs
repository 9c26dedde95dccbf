//! Publicarea soluțiilor, încheierea consultării, modele.

use crate::messages::{FieldWords, ReleaseWords, TemplateWords, plural};

pub(super) const RELEASE: ReleaseWords = ReleaseWords {
    title: "Publicarea soluțiilor",
    lede: "Toate soluțiile aprobate devin publice în același moment, lângă observații. Fiecare autor este anunțat o singură dată.",
    ready: |decisions, comments| {
        format!(
            "Se publică {} pentru {}.",
            plural::ro(decisions, "soluție", "soluții"),
            plural::ro(comments, "observație", "observații")
        )
    },
    nothing: "Nicio soluție aprobată nu așteaptă publicarea.",
    for_good: "Ce se publică nu se mai schimbă. Cine a lăsat o adresă de e-mail primește un singur mesaj pentru toată contribuția; ceilalți văd răspunsul pe pagina de urmărire.",
    release: "Publicați toate soluțiile aprobate",
    editors: "Publicarea și încheierea le fac redactorii consultării.",
    before: "Publicări anterioare",
    one: |decisions, comments, when, name| {
        let who = if name.is_empty() { String::new() } else { format!(", {name}") };
        format!(
            "{when}{who}: {} pentru {}",
            plural::ro(decisions, "soluție", "soluții"),
            plural::ro(comments, "observație", "observații")
        )
    },
    gate: "Încheierea consultării",
    gate_lede: "Consultarea trece la „cu răspuns” numai când fiecare propunere are soluția publicată. După aceea nu se mai pot înregistra contribuții.",
    missing: "Ce mai lipsește",
    not_closed: "Consultarea nu s-a închis încă.",
    answered: "Consultarea are răspuns.",
    undecided: |n, more| format!("{}{} fără soluție", over(more), plural::ro(n, "observație", "observații")),
    unreleased: |n, more| format!("{}{} nepublicate", over(more), plural::ro(n, "soluție", "soluții")),
    held: |n| {
        format!(
            "{} la timp, dar neconfirmate încă prin linkul primit pe e-mail",
            plural::ro(n, "contribuție predată", "contribuții predate")
        )
    },
    by_hand: |n| {
        format!(
            "{} în curs de înregistrare; după încheiere nu mai pot fi înregistrate",
            plural::ro(n, "scrisoare este", "scrisori sunt")
        )
    },
    open: "Nu lipsește nimic.",
    answer: "Încheiați: consultarea are răspuns",
    done: |code| match code {
        "released" => Some("Soluțiile sunt publice. Autorii sunt anunțați pe rând, în câteva minute."),
        "answered" => Some("Consultarea are răspuns."),
        "changed" => Some("Nu s-a publicat nimic: între timp s-a schimbat ceva. Iată ce s-ar publica acum."),
        "missing" => Some("Consultarea nu a fost încheiată: mai lipsește ceva."),
        _ => None,
    },
};

pub(super) const TEMPLATES: TemplateWords = TemplateWords {
    title: "Modele de justificare",
    lede: "Texte de la care pornește o justificare. Fiecare are goluri […] de completat: un model nu este un răspuns.",
    none: "Nu există încă niciun model.",
    new: "Model nou",
    change: "Modificați modelul",
    name: FieldWords { label: "Numele modelului", hint: "" },
    body: FieldWords { label: "Textul", hint: "Puneți […] acolo unde trebuie scris motivul." },
    no_gap: "Textul: puneți cel puțin un gol […], ca modelul să fie adaptat",
    save: "Păstrați modelul",
    edit: "Modificați",
    remove: "Ștergeți",
    done: |code| match code {
        "kept" => Some("Modelul a fost păstrat."),
        "removed" => Some("Modelul a fost șters."),
        _ => None,
    },
};

const fn over(more: bool) -> &'static str {
    if more { "peste " } else { "" }
}
