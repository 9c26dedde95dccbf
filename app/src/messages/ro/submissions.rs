//! Checking, sending and following a submission.

use model::comments::State;
use model::submissions::SenderKind;

use crate::messages::{Check, FieldWords, Late, Mine, Receipt, Submissions, Tracking, plural};

pub(super) const SUBMISSIONS: Submissions =
    Submissions { mine: MINE, check: CHECK, late: LATE, receipt: RECEIPT, tracking: TRACKING };

const MINE: Mine = Mine {
    title: "Contribuția mea",
    saved: |n| match n {
        1 => "O observație salvată, încă netrimisă. O găsiți aici, în acest browser.".into(),
        _ => format!("{} salvate, încă netrimise. Le găsiți aici, în acest browser.", comments(n)),
    },
    added: |label| format!("Observația la {label} a fost salvată."),
    change: "Schimbați",
    remove: "Eliminați",
    on: |label| format!("observația la {label}"),
    unfinished: "de completat",
    next: "Verificați și trimiteți",
    read_on: "Citiți mai departe",
    deadline: "Termen",
    after: "Ce urmează",
    after_text: "Verificați observațiile, spuneți cine sunteți și trimiteți. Primiți un număr de înregistrare.",
    closed: "Termenul a trecut înainte să trimiteți aceste observații. Se păstrează aici, de unde le puteți copia.",
    contact: "Vedeți persoana de contact",
    copy: "Formularea propusă, pentru copiere",
    empty: "Nu ați scris încă nicio observație",
    empty_text: "Deschideți un proiect, alegeți articolul care vă privește și apăsați „Comentați”. Observația vă așteaptă aici până o trimiteți.",
    empty_next: "Vedeți consultările",
    already_sent: "Căutați ce ați trimis deja?",
};

const CHECK: Check = Check {
    title: "Verificați și trimiteți",
    comments: "Observațiile dumneavoastră",
    sender: "Cine trimite",
    kind: FieldWords { label: "Scrieți în numele", hint: "" },
    kind_of: |kind| match kind {
        SenderKind::Citizen => "Meu, ca persoană",
        SenderKind::Organisation => "Unei organizații",
    },
    name: FieldWords { label: "Numele și prenumele", hint: "" },
    organisation: FieldWords {
        label: "Denumirea organizației",
        hint: "Numai dacă scrieți în numele unei organizații.",
    },
    email: FieldWords {
        label: "Adresa de e-mail",
        hint: "Nu se publică. O folosim pentru răspuns și ca să vă puteți regăsi contribuțiile.",
    },
    county: FieldWords { label: "Județul", hint: "" },
    abroad: "În afara României (diaspora)",
    publish: FieldWords { label: "Publicarea numelui", hint: "" },
    consent: "Sunt de acord ca numele meu sau al organizației să apară lângă observații. Dacă nu bifați, apar numai județul și faptul că sunteți o persoană sau o organizație.",
    anonymous: FieldWords {
        label: "Trimitere fără nume",
        hint: "Nimeni nu vă poate răspunde atunci, iar adresa de urmărire de pe dovadă este singurul drum înapoi la contribuție: dacă o pierdeți, nu o mai putem găsi. Numele și adresa de e-mail rămân necompletate sau nu se păstrează. Numai pentru persoane.",
    },
    unnamed: "Trimit fără nume și adresă",
    contact: "Alte date de contact",
    privacy: "Ce se publică și ce nu",
    public: "Se publică: observațiile, poziția, județul, data și numărul de înregistrare; numele, numai dacă sunteți de acord.",
    private: "Rămân numai în registru: numele persoanei care trimite și adresa de e-mail.",
    law: "Registrul este cerut de Legea nr. 52/2003 privind transparența decizională: data primirii, persoana și datele de contact de la care s-a primit propunerea.",
    send: "Trimiteți contribuția",
    last: "După trimitere se mai pot îndrepta numai greșeli mici, iar observațiile se pot retrage.",
    back: "Înapoi la contribuția mea",
    comment: |label, problem| format!("Observația la {label} – {problem}"),
    grace: |until| {
        format!(
            "Termenul a trecut. Ce ați salvat până atunci se mai poate trimite, așa cum este, până {until}."
        )
    },
};

const LATE: Late = Late {
    title: "Termenul a trecut înainte să trimiteți",
    safe: "Nu s-a trimis nimic, dar nici nu s-a pierdut nimic: tot ce ați scris este mai jos și rămâne în acest browser.",
    whom: "Cui îi puteți scrie",
    whom_text: "Puteți trimite textul direct persoanei de contact a consultării. Autoritatea hotărăște dacă mai ține seama de el; în registrul consultării nu mai intră.",
    text: "Textul dumneavoastră",
    copy: "Toate observațiile, pentru copiere",
};

const RECEIPT: Receipt = Receipt {
    kicker: "Dovadă de înregistrare",
    title: "Contribuția dumneavoastră a fost înregistrată",
    number: "Numărul de înregistrare",
    consultation: "Consultarea",
    version: |title, number| format!("{title}, versiunea {number} a textului"),
    received: "Primită",
    sender: "Trimisă de",
    from: |name, county| match county {
        "București" => format!("{name}, municipiul București"),
        "Diaspora" => format!("{name}, din afara României"),
        "" => name.to_owned(),
        _ => format!("{name}, județul {county}"),
    },
    nobody: "cineva care nu și-a spus numele",
    holds: "Cuprinde",
    secret: "Adresa secretă de urmărire",
    keep: "Păstrați-o: numai prin ea ajungeți din nou la această contribuție. Cine o are vede starea fiecărei observații, așa că nu o dați mai departe.",
    fingerprint: "Amprenta digitală (SHA-256)",
    fingerprint_text: "Arată că ce ați trimis nu s-a schimbat de atunci.",
    print: "Tipăriți pagina sau salvați-o ca PDF (Ctrl + P).",
    next: "Ce urmează",
    steps: |closing| {
        [
            "Acum: observațiile se văd lângă prevederile la care se referă, fără datele dumneavoastră de contact.".into(),
            format!("După {closing}, când se închide consultarea: echipa care scrie proiectul analizează fiecare observație."),
            "Oricând: la adresa de urmărire vedeți starea fiecărei observații, îndreptați o greșeală, retrageți o observație sau cereți noutăți pe e-mail.".into(),
        ]
    },
    sent: "Ce ați trimis",
    follow: "Vedeți starea observațiilor",
    others: "Alte consultări",
};

const TRACKING: Tracking = Tracking {
    title: |number| format!("Contribuția nr. {number}"),
    received: |moment| format!("Primită {moment}."),
    state: |state| match state {
        State::Draft => "netrimisă",
        State::Waiting => "așteaptă un moderator",
        State::Published => "publicată",
        State::Hidden => "ascunsă",
        State::Withdrawn => "retrasă",
    },
    state_text: |state| match state {
        State::Draft => "Observația nu a fost trimisă.",
        State::Waiting => "Observația este înregistrată. Se publică după ce o citește un moderator.",
        State::Published => "Observația este înregistrată și se vede lângă text.",
        State::Hidden => "Observația este înregistrată, dar un moderator a ascuns-o publicului.",
        State::Withdrawn => {
            "Ați retras observația: textul nu se mai vede public; în registru rămân numărul și data."
        }
    },
    receipt: "Vedeți dovada de înregistrare",
};

fn comments(n: i64) -> String {
    plural::ro(n, "observație", "observații")
}
