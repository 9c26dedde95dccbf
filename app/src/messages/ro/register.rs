//! The register.

use model::submissions::{Means, SenderKind};

use crate::messages::{FieldWords, Register, RegisterEntry};

pub(super) const REGISTER: Register = Register {
    title: "Registrul contribuțiilor",
    lede: "Tot ce s-a primit la această consultare, cu numărul și data primirii, așa cum cere Legea nr. 52/2003, art. 7 alin. (5).",
    staff_lede: "Data primirii, persoana și datele de contact, pentru fiecare contribuție (Legea nr. 52/2003, art. 7 alin. (5)). Că ați deschis registrul se trece în jurnalul de audit.",
    note: "Datele de contact nu se publică, iar numele apare numai cu acordul persoanei. Numerele curg pe an, pentru toate consultările de pe acest site; cele care lipsesc aici sunt la alte consultări.",
    caption: "Contribuții, de la numărul cel mai mare",
    number: "Număr",
    received: "Primită",
    means: FieldWords { label: "Calea", hint: "" },
    sender: "De la",
    contact_column: "Contact",
    articles: "Articole",
    means_of: |means| match means {
        Means::Web => "pe site",
        Means::Api => "prin program (API)",
        Means::Letter => "scrisoare",
        Means::Email => "e-mail",
        Means::Oral => "verbal, la o întâlnire",
    },
    kind_of: |kind| match kind {
        SenderKind::Citizen => "persoană",
        SenderKind::Organisation => "organizație",
    },
    unnamed: "fără nume și adresă",
    unpublished: "numele nu se publică",
    erased: "Date șterse la cererea persoanei",
    entered: |at, by| {
        if by.is_empty() {
            format!("Trecută în registru {at}")
        } else {
            format!("Trecută în registru {at}, de {by}")
        }
    },
    receipt: "Dovada",
    receipt_of: |number| format!("pentru nr. {number}"),
    pages: "Paginile registrului",
    newest: "Cele mai noi",
    older: "Mai vechi",
    none_title: "Nicio contribuție",
    none_text: "Aici apare fiecare contribuție, imediat ce este înregistrată.",
    anything: "Oricare",
    from: "De la data",
    to: "Până la data",
    files: "Ce arată filtrul, ca fișier, cu nume și contacte. Descărcarea se trece în jurnal.",
    enter: "Treceți în registru o scrisoare",
    go_on: "Înregistrare nouă",
    entry: ENTRY,
};

const ENTRY: RegisterEntry = RegisterEntry {
    title: "Înregistrare nouă",
    lede: "Pentru ce a venit pe hârtie, prin e-mail sau s-a spus la o întâlnire. Ce scrieți se păstrează ca ciornă numai pentru dumneavoastră, până treceți în registru.",
    comments: "Ce spune persoana",
    scan: "Scrisoarea scanată",
    scan_text: "Atașați scanarea scrisorii, e-mailul sau procesul-verbal al întâlnirii, cu anexele lor. Rămân lângă înregistrare; le văd numai membrii echipei și expeditorul, prin adresa de urmărire.",
    split: "Despărțiți scrisoarea pe articole: câte o observație pentru fiecare articol la care se referă, cu cuvintele persoanei.",
    version: |number| format!("Observațiile se scriu la versiunea {number} a textului."),
    no_comments: "Nicio observație deocamdată.",
    article: "Articolul la care se referă",
    write: "Scrieți o observație",
    facts: "Cine, când și pe ce cale",
    received: FieldWords {
        label: "Primită la",
        hint: "Data și ora primirii, după ștampila de intrare sau după e-mail (ora României). Ea hotărăște dacă a venit în termen.",
    },
    kind: "Cine scrie",
    kind_of: |kind| match kind {
        SenderKind::Citizen => "O persoană",
        SenderKind::Organisation => "O organizație",
    },
    organisation_hint: "Numai dacă scrie o organizație.",
    email_hint: "Dacă este cunoscută. Nu se publică. Cu ea persoana își regăsește contribuția pe site.",
    contact: FieldWords {
        label: "Adresa poștală sau alte date de contact",
        hint: "Legea cere date de contact: ajunge o adresă poștală, un telefon sau adresa de e-mail de mai jos. Nu se publică.",
    },
    county_hint: "Dacă se știe.",
    consent: "Persoana este de acord, în scris, ca numele ei sau al organizației să apară lângă observații.",
    unnamed: "Fără nume și adresă: persoana nu a spus cine este, așa că nu i se poate răspunde.",
    tell: "Trimiteți persoanei, la adresa de e-mail de mai sus, numărul de înregistrare și adresa de urmărire.",
    register: "Treceți în registru",
    keep: "Păstrați ca ciornă",
    last: "După aceea nimic din ce ați scris nu mai poate fi schimbat de nimeni.",
    nothing: "Pentru a trece în registru este nevoie de cel puțin o observație.",
    discard_title: "Renunțați?",
    discard_text: "Ciorna dumneavoastră, cu toate observațiile, se șterge. În registru nu rămâne nimic.",
    discard: "Ștergeți ciorna",
    saved: |label| format!("Observația la {label} a fost păstrată."),
    kept: "Ciorna a fost păstrată.",
    discarded: "Ciorna a fost ștearsă.",
    removed: "Observația a fost scoasă.",
    entered: |number| format!("Contribuția a fost trecută în registru cu numărul {number}."),
    print: "Deschideți dovada, tipăriți-o și trimiteți-o persoanei.",
    about: |label| format!("Observație la {label}"),
    about_lede: "Scrieți ce spune persoana, cu cuvintele ei.",
    part: "Partea la care se referă",
    show_part: "Alegeți",
    back: "Înapoi la înregistrare",
    saved_now: "Observația se păstrează în ciornă; în registru intră numai când treceți totul.",
    remove: "Scoateți observația",
};
