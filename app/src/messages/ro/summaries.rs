//! Summaries.

use model::comments::Stance;
use model::submissions::SenderKind;

use super::readings::counted;
use crate::messages::{Summaries, numbers};

pub(super) const SUMMARIES: Summaries = Summaries {
    heading: "Sinteza",
    title: |label| {
        if label.is_empty() {
            "Sinteza la proiectul în întregime".into()
        } else {
            format!("Sinteza la {label}")
        }
    },
    lede: "Ce au spus oamenii, în cuvintele experților. Fiecare frază se sprijină pe observații pe care oricine le poate citi.",
    none: "Încă nu s-a scris.",
    write: "Scrieți sinteza",
    published: "publică",
    draft: "în lucru",
    edited: |name, day| {
        if name.is_empty() {
            format!("modificată pe {day}")
        } else {
            format!("modificată pe {day} de {name}")
        }
    },
    public_since: |day| format!("publică din {day}"),
    rests_on: "Se sprijină pe:",
    rests_on_nothing: "Nu se sprijină pe nicio observație.",
    lost: |n| match n {
        1 => "O observație pe care se sprijinea a fost ascunsă, retrasă sau ștearsă.".into(),
        n => format!(
            "{} pe care se sprijinea au fost ascunse, retrase sau șterse.",
            counted(n, "observație", "observații")
        ),
    },
    repeats: "Repetă cuvinte care nu mai sunt publice: nu se arată nimănui până nu o rescrieți.",
    coverage: "Cât acoperă",
    covered: |cited, of| match of - cited {
        0 => format!("Se sprijină pe toate cele {}.", counted(of, "observație", "observații")),
        1 => format!(
            "Se sprijină pe {} din {}; una nu este încă citată.",
            numbers::ro(cited),
            counted(of, "observație", "observații")
        ),
        left => format!(
            "Se sprijină pe {} din {}; {} nu sunt încă citate.",
            numbers::ro(cited),
            counted(of, "observație", "observații"),
            numbers::ro(left)
        ),
    },
    covered_how: "O campanie al cărei text este citat se socotește întreagă.",
    uncovered: "Despre ce nu vorbește încă",
    all_covered: "Sinteza vorbește despre fiecare poziție, campanie și schimbare cerută.",
    uncovered_change: |at| format!("schimbarea cerută nr. {at}"),
    uncovered_cell,
    uncovered_campaign: "o campanie",
    sentences: "Frazele",
    new: "O frază nouă",
    change: "Schimbați fraza",
    text: "Fraza",
    text_hint: "Spuneți cine și ce cere, fără să copiați vorbele cuiva. De exemplu: „Organizațiile cer un termen mai lung.”",
    cited: "Observațiile pe care se sprijină",
    offered: "Observații pe care se poate sprijini",
    offered_lede: "Întâi ce nu este încă acoperit, apoi următoarele observații necitate. Bifați-le pe cele despre care vorbește fraza.",
    cite: |number| format!("Fraza se sprijină pe observația nr. {number}"),
    save: "Păstrați fraza",
    leave: "Renunțați",
    edit: "Schimbați",
    raise: "Mutați mai sus",
    take_out: "Scoateți",
    of: |n| format!("fraza {n}"),
    publish: "Publicați sinteza",
    publish_lede: "După publicare o poate citi oricine, cu observațiile pe care se sprijină. Ca s-o schimbați, o retrageți întâi.",
    withdraw: "Retrageți sinteza, ca s-o schimbați",
    withdraw_lede: "Sinteza este publică și nu se schimbă sub ochii cititorilor.",
    changed: "Altcineva a schimbat sinteza între timp. Fraza dumneavoastră stă mai jos, sinteza de acum deasupra ei: \
              citiți-o și păstrați fraza din nou, dacă mai este nevoie.",
    uncitable: "Una dintre observațiile bifate nu mai poate fi citată: a fost ascunsă, retrasă sau ștearsă. Reîncărcați pagina.",
    done: |code| match code {
        "written" => Some("Fraza a fost păstrată."),
        "taken-out" => Some("Fraza a fost scoasă."),
        "raised" => Some("Fraza a fost mutată mai sus."),
        "published" => Some("Sinteza este publică."),
        "withdrawn" => Some("Sinteza a fost retrasă; o puteți schimba."),
        _ => None,
    },
    refused: |code| match code {
        "changed" => {
            Some("Altcineva a schimbat sinteza între timp. Nimic nu s-a făcut; mai jos stă cum este acum.")
        }
        "empty" => Some("Sinteza nu are nicio frază."),
        "ungrounded" => Some(
            "Sinteza nu s-a publicat: o frază nu se sprijină pe nicio observație publică sau repetă cuvinte care nu mai sunt publice.",
        ),
        _ => None,
    },
};

fn uncovered_cell(sender: SenderKind, stance: Stance) -> String {
    let who = match sender {
        SenderKind::Citizen => "persoane",
        SenderKind::Organisation => "organizații",
    };
    let what = match stance {
        Stance::Support => "care susțin",
        Stance::SupportWithChanges => "care susțin cu modificări",
        Stance::Neutral => "neutre",
        Stance::Against => "care se opun",
    };
    format!("{who} {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_is_said_with_its_plurals() {
        assert_eq!(
            (SUMMARIES.covered)(41, 57),
            "Se sprijină pe 41 din 57 de observații; 16 nu sunt încă citate."
        );
        assert_eq!((SUMMARIES.covered)(2, 3), "Se sprijină pe 2 din 3 observații; una nu este încă citată.");
        assert_eq!((SUMMARIES.covered)(20, 20), "Se sprijină pe toate cele 20 de observații.");
        assert_eq!(uncovered_cell(SenderKind::Citizen, Stance::Against), "persoane care se opun");
    }
}
