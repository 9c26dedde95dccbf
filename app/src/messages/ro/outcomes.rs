//! Soluționarea propunerilor.

use model::outcomes::{Act, Outcome, State};

use super::outcomes_release::{RELEASE, TEMPLATES};
use crate::messages::{Deciding, FieldWords, Outcomes, numbers, plural};

pub(super) const OUTCOMES: Outcomes = Outcomes {
    title: "Soluționarea propunerilor",
    lede: "Fiecare propunere care nu este preluată primește o justificare scrisă (Legea nr. 52/2003, art. 12 alin. (3)). \
           Un expert scrie soluția, un coleg o aprobă, apoi toate se publică deodată.",
    outcome: |outcome| match outcome {
        Outcome::Accepted => "Preluată",
        Outcome::Partly => "Preluată în parte",
        Outcome::NotAccepted => "Nepreluată",
        Outcome::OutOfScope => "În afara obiectului actului",
    },
    answer: "Răspunsul autorității:",
    reason: "Justificarea:",
    published: |day| format!("publicat la {day}"),
    states: "Unde a ajuns soluționarea",
    undecided: "Fără soluție",
    state: |state| match state {
        State::Drafted => "De aprobat",
        State::Approved => "Gata de publicat",
        State::Released => "Publicate",
    },
    figure: |n, more| if more { format!("peste {}", numbers::ro(n)) } else { numbers::ro(n) },
    comments: |n, more| format!("{}{}", over(more), plural::ro(n, "observație", "observații")),
    progress: "Ce a mai rămas, pe articole",
    columns: ["Articolul", "Fără soluție", "Observații publicate"],
    outside: "În afara articolelor",
    of_campaign: "Numai observațiile unei campanii",
    filter: ["Articolul", "Poziția", "Felul"],
    anything: "Toate",
    found: |n, more| match (n, more) {
        (0, _) => "Nicio observație fără soluție nu corespunde filtrului.".into(),
        _ => format!(
            "{}{} fără soluție, cele mai noi întâi.",
            over(more),
            plural::ro(n, "observație", "observații")
        ),
    },
    choose: "Alegeți observația",
    decide_chosen: "Scrieți soluția pentru cele alese",
    decide_all: |n, more| match (n, more) {
        (1, false) => "O soluție pentru singura din listă".into(),
        _ => format!(
            "O singură soluție pentru {} din listă",
            if more { "cât mai multe".into() } else { format!("toate cele {}", numbers::ro(n)) }
        ),
    },
    none_title: "Nicio observație fără soluție",
    none_text: "Alegeți alt filtru sau treceți la soluțiile de aprobat.",
    no_decision: "Nicio soluție aici.",
    open: "deschideți soluția",
    drafted: |name, day| {
        if name.is_empty() { format!("Scrisă la {day}") } else { format!("Scrisă de {name} la {day}") }
    },
    approved: |name, day| {
        if name.is_empty() { format!("aprobată la {day}") } else { format!("aprobată de {name} la {day}") }
    },
    own: "scrisă de dumneavoastră",
    sent_back: "Trimisă înapoi:",
    choose_decision: "Alegeți pentru aprobare",
    look: "Verificați cele alese înainte de aprobare",
    preview: |n, comments| {
        format!(
            "Aprobați {} pentru {}?",
            plural::ro(n, "soluție", "soluții"),
            plural::ro(comments, "observație", "observații")
        )
    },
    approve: "Aprobați",
    done_approved: "Soluțiile au fost aprobate. Devin publice la următoarea publicare.",
    deciding: DECIDING,
    release: RELEASE,
    templates: TEMPLATES,
};

const fn over(more: bool) -> &'static str {
    if more { "peste " } else { "" }
}

const DECIDING: Deciding = Deciding {
    new: |n| format!("Soluție nouă pentru {}", plural::ro(n, "observație", "observații")),
    more: |n| {
        format!(
            "O soluție ia deodată cel mult {}. Restul rămân în listă, pentru încă o soluție.",
            plural::ro(n, "observație", "observații")
        )
    },
    title: "Soluția",
    change: "Modificați soluția",
    change_lede: "O modificare retrage aprobarea: un coleg trebuie să aprobe din nou. Ce a fost înainte rămâne în istoric.",
    outcome: FieldWords { label: "Ce s-a făcut cu propunerea?", hint: "" },
    reason: FieldWords {
        label: "Justificarea",
        hint: "Obligatorie pentru tot ce nu este preluat întocmai. O citesc autorul observației și publicul.",
    },
    begin: "Porniți de la un model",
    begin_hint: "Textul modelului ajunge în câmpul de mai jos. Completați golurile […] și adaptați-l la observație.",
    save: "Păstrați soluția",
    back: "Înapoi la listă",
    answered: "Observațiile la care răspunde",
    join: "Sau adăugați-le la o soluție care există",
    join_hint: "Sunt aici soluțiile care așteaptă aprobarea. Un coleg o aprobă apoi pentru toate observațiile ei.",
    join_this: "Adăugați la această soluție",
    take_out: "Scoateți din soluție",
    history: "Istoricul soluției",
    act: |act| match act {
        Act::Drafted => "scrisă",
        Act::Changed => "modificată",
        Act::Joined => "observații adăugate",
        Act::Left => "observație scoasă",
        Act::Approved => "aprobată",
        Act::SentBack => "trimisă înapoi",
        Act::Released => "publicată",
    },
    approving: "Aprobarea",
    not_own: "Ați scris această soluție, așa că o aprobă un coleg.",
    words: FieldWords { label: "Ce trebuie schimbat", hint: "Citesc doar colegii." },
    send_back: "Trimiteți înapoi",
    gap: "Justificarea: mai are un gol necompletat; înlocuiți […] cu motivul",
    unadapted: "Justificarea: este chiar modelul; adaptați-l la ce spune observația",
    changed: "Între timp s-a schimbat ceva: uitați-vă încă o dată. Ce ați scris este mai jos",
    nothing: "Nu a rămas nicio observație fără soluție dintre cele alese.",
    done: |code| match code {
        "drafted" => Some("Soluția a fost păstrată. Un coleg trebuie să o aprobe."),
        "changed" => Some("Modificarea a fost păstrată. Un coleg trebuie să aprobe soluția din nou."),
        "joined" => Some("Observațiile au fost adăugate. Un coleg trebuie să aprobe soluția."),
        "moved" => Some("Observația a fost scoasă și este din nou fără soluție."),
        "approved" => Some("Soluția a fost aprobată. Devine publică la următoarea publicare."),
        "sent_back" => Some("Soluția a fost trimisă înapoi."),
        "overtaken" => Some("Între timp a făcut altcineva ceva cu această soluție. Iată cum este acum."),
        _ => None,
    },
};
