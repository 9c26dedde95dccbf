//! Urmărirea a ceea ce s-a trimis.

use model::tracking::{Event, Step};

use crate::messages::{ByMail, Correct, FieldWords, Following, Withdraw, plural};

pub(super) const FOLLOWING: Following = Following {
    way: "Drumul observației",
    step: |step| match step {
        Step::Received => "înregistrată",
        Step::Waiting => "așteaptă un moderator",
        Step::Published => "publicată",
        Step::Hidden => "ascunsă de un moderator",
        Step::Withdrawn => "retrasă",
        Step::Considered => "în analiză",
        Step::Credited => "a schimbat textul",
        Step::Answered => "cu răspuns",
    },
    at_step: |step, n| {
        let (one, many) = match step {
            Step::Received => ("înregistrată", "înregistrate"),
            Step::Waiting => ("așteaptă un moderator", "așteaptă un moderator"),
            Step::Published => ("publicată", "publicate"),
            Step::Hidden => ("ascunsă", "ascunse"),
            Step::Withdrawn => ("retrasă", "retrase"),
            Step::Considered => ("în analiză", "în analiză"),
            Step::Credited => ("care a schimbat textul", "care au schimbat textul"),
            Step::Answered => ("cu răspuns", "cu răspuns"),
        };
        plural::ro(n, one, many)
    },
    reached: "(parcurs)",
    to_come: "(urmează)",
    news: "Ce este nou",
    fresh: "noutăți",
    event: |event, version| match (event, version) {
        (Event::Corrected, _) => "corectată de cine a trimis-o".into(),
        (Event::Withdrawn, _) => "retrasă de cine a trimis-o".into(),
        (Event::Carried, Some(version)) => {
            format!("prevederea la care se referă nu mai este la fel în versiunea {version} a textului")
        }
        (Event::Carried, None) => "prevederea la care se referă nu mai este la fel în versiunea nouă".into(),
        (Event::Released, _) => "un moderator a publicat-o".into(),
        (Event::Hidden, _) => "un moderator a ascuns-o".into(),
        (Event::Redacted, _) => "un moderator a eliminat un pasaj din ea".into(),
        (Event::Asked, _) => "un moderator vă întreabă ceva despre ea".into(),
        (Event::Undone, _) => "un act al moderării a fost anulat: este din nou ca înainte".into(),
        (Event::Granted, _) => "contestația dumneavoastră a fost admisă de alt moderator".into(),
        (Event::Rejected, _) => "contestația dumneavoastră a fost respinsă de alt moderator".into(),
        (Event::Settled, _) => "un expert a stabilit locul ei în text".into(),
        (Event::Credited, Some(version)) => format!("a dus la o schimbare în versiunea {version} a textului"),
        (Event::Credited, None) => "a dus la o schimbare a textului".into(),
        (Event::Answered, _) => "autoritatea a publicat răspunsul".into(),
        (Event::Uncredited, _) => {
            "nu mai este trecută printre cele care au dus la o schimbare a textului".into()
        }
    },
    by: |name| format!("({name})"),
    reason: "Motiv:",
    seen: "Am citit noutățile",
    seen_hint: "Noutățile rămân aici până spuneți că le-ați citit: deschiderea paginii, de dumneavoastră sau de un program care verifică mesajele, nu schimbă nimic.",
    nothing_new: "Nimic nou de la ultima citire.",
    corrected: |day| format!("Corectată la {day}: vedeți ce s-a schimbat"),
    text: "Observația",
    wording: "Formularea propusă",
    reasons: "Motivele",
    corrected_since: |day| format!("Corectată la {day}. Dovada privește prima formulare, cea de mai jos."),
    withdrawn_since: |day| format!("Retrasă la {day}. Dovada arată mai departe ce s-a trimis."),
    stub: |day| format!("Observație retrasă de cine a trimis-o, la {day}."),
    withdrawn: "Retrasă de cine a trimis-o",
    correct: Correct {
        link: "Corectați",
        title: |label| format!("Corectați observația la {label}"),
        rules: "O corectură îndreaptă o greșeală: de scriere, de cifră, de trimitere. Oricine vede că textul a fost corectat și ce s-a schimbat; prima formulare rămâne în registru și în dovadă. Poziția, felul observației și prevederea nu se schimbă.",
        bound: |max| {
            format!(
                "Față de prima formulare se pot schimba cel mult {}.",
                plural::ro(i64::try_from(max).unwrap_or(i64::MAX), "cuvânt", "cuvinte")
            )
        },
        text: FieldWords { label: "Observația dumneavoastră", hint: "" },
        wording: FieldWords { label: "Formularea propusă", hint: "" },
        reasons: FieldWords { label: "Motivele", hint: "" },
        save: "Salvați corectura",
        back: "Renunțați",
        done: "Corectura a fost salvată.",
        overtaken: "Între timp altcineva a corectat aceeași observație. Ce ați scris este mai jos, nesalvat: comparați cu textul de acum și salvați din nou dacă mai este nevoie.",
        theirs: "Textul de acum",
        too_late: "Observația nu mai poate fi corectată. Ce ați scris nu s-a salvat; este mai jos, ca să îl puteți copia.",
        typed: "Ce ați scris",
    },
    withdraw: Withdraw {
        link: "Retrageți",
        link_all: "Retrageți toată contribuția",
        title: |label| format!("Retrageți observația la {label}"),
        title_all: |number| format!("Retrageți contribuția nr. {number}"),
        goes: "Textul nu se mai vede public, numele dumneavoastră nu mai apare lângă el, iar observația nu se mai numără nicăieri. Nici organizațiile care o susțin nu se mai numără.",
        stays: "În registru rămân numărul, data și textul, pe care le vede numai autoritatea; în locul observației se scrie că a fost retrasă. Dovada rămâne valabilă. Dacă vreți ca textul și datele dumneavoastră să fie șterse de tot, folosiți pagina „Contribuțiile trimise”.",
        for_good: "Retragerea nu se mai poate anula.",
        meant: "Se retrag:",
        reason: FieldWords {
            label: "Motivul",
            hint: "Rămâne pe pagina de urmărire a contribuției; nu se publică.",
        },
        confirm: "Retrageți definitiv",
        keep: "Nu, păstrați",
        done: "S-a retras. În registru au rămas numărul și data.",
    },
    mail: ByMail {
        title: "Noutăți pe e-mail",
        text: "Cel mult un mesaj pe zi, cu tot ce se schimbă la observațiile trimise cu adresa dumneavoastră. Renunțați oricând, din orice mesaj.",
        ask: "Vreau noutăți pe e-mail",
        asked: "V-am trimis un mesaj la adresa contribuției. Noutățile pornesc după ce confirmați de acolo că adresa este a dumneavoastră.",
        on: "Primiți noutăți pe e-mail.",
        stop: "Nu mai vreau noutăți",
        stopped: "Nu mai primiți noutăți pe e-mail.",
        page: "Noutăți pe e-mail",
        page_on: |email| {
            format!("La {email} vin noutăți despre observațiile trimise, cel mult un mesaj pe zi.")
        },
        page_off: |email| format!("La {email} nu vin noutăți despre observațiile trimise."),
        start: "Vreau noutăți",
    },
};
