//! Codificarea.

use backend::themes::Part;
use model::submissions::SenderKind;

use super::campaigns::counted;
use crate::messages::CodingWords;

pub(super) const CODING: CodingWords = CodingWords {
    title: "Codificarea observațiilor",
    lede: "Citiți câte o observație și bifați temele ei. Observația deschisă este a dumneavoastră un sfert de oră, ca nimeni să \
           nu lucreze fără să știe la aceeași.",
    next_title: "Următoarea observație necodificată",
    filter: ["Articolul", "Autorul"],
    anything: "Oricare",
    outside: "În afara articolelor",
    sender: |kind| match kind {
        SenderKind::Citizen => "persoană",
        SenderKind::Organisation => "organizație",
    },
    next: "Deschideți următoarea",
    none_left: "Nu mai este nicio observație necodificată aici, sau un coleg o are deschisă.",
    no_themes: "Scrieți întâi cel puțin o temă.",
    read_only: "Codifică experții; aici puteți citi.",
    one: |number| format!("Observația nr. {number}"),
    blind: "Numele autorului nu se arată la codificare.",
    present: "Textul prevederii",
    said: "Ce spune observația",
    withdrawn: "Observația a fost retrasă de autor.",
    hidden: "Observația a fost ascunsă de un moderator.",
    codes: "Temele puse",
    no_codes: "Încă nicio temă.",
    coded_none: "Citită: nicio temă nu se potrivește.",
    withheld: "Un al doilea expert o codifică fără să vadă temele primului. Până atunci nu le vedeți nici aici.",
    whole: "pe toată observația",
    by: |name, day| if name.is_empty() { day.to_owned() } else { format!("{name}, {day}") },
    stale: "pusă pe textul dinainte; confirmați-o din nou",
    confirm: "Se potrivește și acum",
    remove: "Scoateți",
    put: "Puneți teme",
    passage: "Pe ce parte a observației?",
    passage_hint: "Bifați una sau mai multe propoziții. Dacă nu bifați nimic, temele se pun pe toată observația.",
    part: |part| match part {
        Part::Text => "Observația",
        Part::Reasons => "Motivele",
        Part::Wording => "Formularea propusă",
    },
    suggested: "Sugerate de program",
    suggested_hint: "Nimic nu se pune de la sine: bifați numai ce se potrivește.",
    like: "ca în observația nr.",
    says: |words| format!("spune: {words}"),
    themes: "Temele",
    other_themes: "Alte teme",
    none: "Nicio temă nu se potrivește",
    save_next: "Păstrați și treceți la următoarea",
    save_stay: "Păstrați și rămâneți aici",
    skip: "Treceți peste ea",
    taken: |name| {
        if name.is_empty() {
            "Un coleg lucrează acum la această observație.".into()
        } else {
            format!("{name} lucrează acum la această observație.")
        }
    },
    missing: "Bifați cel puțin o temă sau că nicio temă nu se potrivește",
    both: "Ați bifat și teme, și că niciuna nu se potrivește",
    changed: "Între timp s-a schimbat ceva la această observație. Uitați-vă încă o dată; ce ați bifat este mai jos",
    done: |code| match code {
        "put" => Some("Temele au fost puse."),
        "removed" => Some("Tema a fost scoasă."),
        "confirmed" => Some("Tema a fost confirmată pentru textul de acum."),
        "spread" => {
            Some("Temele se pun pe observațiile campaniei. La una mare durează până la câteva minute.")
        }
        "changed" => Some("Între timp s-au schimbat observațiile campaniei. Uitați-vă încă o dată."),
        _ => None,
    },
    campaign: |n| format!("Puneți aceleași teme pe campania ei de {}", counted(n)),
    spread: "Aceleași teme pentru toată campania",
    spread_lede: |near, personal, coded| {
        format!(
            "{} cu textul campaniei și {} cu text propriu nu sunt încă codificate. Rămân cum sunt cele deja codificate ({}).",
            counted(near),
            counted(personal),
            crate::messages::numbers::ro(coded)
        )
    },
    spread_themes: "Temele:",
    spread_whole: "Și pe observațiile cu text propriu, fără a le mai citi",
    spread_button: "Puneți temele pe campanie",
    spread_nothing: "Puneți întâi teme pe această observație. Dacă toate celelalte sunt codificate, nu mai este nimic de făcut.",
    back: "Înapoi la observație",
};
