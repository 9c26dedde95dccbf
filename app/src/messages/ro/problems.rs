//! What went wrong.

use super::invalid::field;
use crate::messages::{Explained, Problems, plural};

pub(super) const PROBLEMS: Problems = Problems {
    not_found: Explained {
        title: "Pagina nu a fost găsită",
        safe: "Nimic din ce ați scris nu s-a pierdut: observațiile salvate sunt la „Contribuția mea”.",
        next: "Verificați adresa sau porniți de la lista consultărilor.",
    },
    forbidden: Explained {
        title: "Nu aveți acces la această pagină",
        safe: "Nimic nu s-a schimbat.",
        next: "Dacă faceți parte din echipă, autentificați-vă cu contul potrivit.",
    },
    not_open: Explained {
        title: "Consultarea nu s-a deschis încă",
        safe: "Nimic nu s-a schimbat.",
        next: "Pe pagina consultării găsiți data și ora de la care puteți trimite observații.",
    },
    closed: Explained {
        title: "Termenul de trimitere a observațiilor a trecut",
        safe: "Observațiile pe care le-ați salvat se păstrează la „Contribuția mea”, de unde le puteți copia.",
        next: "Pe pagina consultării găsiți persoana de contact căreia îi puteți scrie.",
    },
    published: Explained {
        title: "Textul publicat nu se mai poate modifica",
        safe: "Versiunea publicată a rămas întocmai.",
        next: "Pentru a schimba textul, pregătiți o versiune nouă.",
    },
    no_text: Explained {
        title: "Consultarea nu are încă un text",
        safe: "Nimic nu s-a schimbat.",
        next: "Încărcați proiectul sau lipiți textul lui, apoi verificați structura recunoscută.",
    },
    open_errors: Explained {
        title: "Textul are greșeli care opresc publicarea",
        safe: "Nimic nu s-a publicat; textul în lucru a rămas cum era.",
        next: "Întoarceți-vă la verificarea structurii: greșelile sunt primele în listă, fiecare cu locul ei.",
    },
    changed: Explained {
        title: "Textul în lucru s-a schimbat între timp",
        safe: "Ce ați cerut acum nu s-a mai făcut; schimbările de dinainte s-au păstrat.",
        next: "Întoarceți-vă la verificarea structurii și priviți din nou locul pe care îl schimbați.",
    },
    empty: Explained {
        title: "Contribuția nu are nicio observație",
        safe: "Nimic nu s-a trimis.",
        next: "Alegeți un articol și scrieți ce ați schimba.",
    },
    sent: Explained {
        title: "Contribuția a fost deja trimisă",
        safe: "Observațiile dumneavoastră sunt înregistrate și nu se mai schimbă.",
        next: "Le puteți urmări la adresa de pe dovada de înregistrare.",
    },
    own: Explained {
        title: "Observația este chiar a organizației",
        safe: "Nimic nu s-a schimbat.",
        next: "O organizație poate susține observațiile altora; ale ei se numără deja.",
    },
    handled: Explained {
        title: "Observația nu mai poate fi corectată sau retrasă",
        safe: "Ce ați trimis este în registru, așa cum era.",
        next: "O observație se corectează numai cât timp consultarea este deschisă, până când cineva a lucrat cu ea sau o organizație o susține; se retrage numai până la publicarea răspunsurilor. Pe pagina de urmărire vedeți unde se află.",
    },
    claimed: Explained {
        title: "Altcineva lucrează la această observație",
        safe: "Nu s-a făcut nimic; ce ați scris în formular nu s-a pierdut dacă vă întoarceți la el.",
        next: "Alegeți altă observație din listă ori preluați-o pe aceasta de pe pagina ei.",
    },
    four_eyes: Explained {
        title: "Contestația o decide altcineva",
        safe: "Nimic nu s-a schimbat.",
        next: "Un moderator nu hotărăște despre propriul act. Lăsați contestația unui coleg.",
    },
    text_changed: Explained {
        title: "Între timp s-a publicat o versiune nouă a textului",
        safe: "Nimic nu s-a trimis; ce ați salvat a rămas salvat.",
        next: "Citiți versiunea nouă și trimiteți din nou.",
    },
    organisation_changed: Explained {
        title: "Datele organizației s-au schimbat între timp",
        safe: "Nu s-a hotărât nimic, iar organizația nu a primit niciun mesaj.",
        next: "Întoarceți-vă la pagina organizației, citiți datele noi și hotărâți din nou.",
    },
    unproved: Explained {
        title: "Confirmați întâi parola",
        safe: "Nimic nu s-a schimbat.",
        next: "Pentru un pas ca acesta vă cerem din nou parola. Confirmați-o din „Contul meu”, apoi încercați din nou.",
    },
    last: Explained {
        title: "Nu ar mai rămâne nimeni care să poată face asta",
        safe: "Nimic nu s-a schimbat.",
        next: "Dați întâi același rol altcuiva, apoi încercați din nou.",
    },
    too_many: Explained {
        title: "Prea multe cereri într-un timp scurt",
        safe: "Nimic nu s-a schimbat, iar ce ați scris nu s-a pierdut.",
        next: "Așteptați puțin, apoi încercați din nou.",
    },
    invalid: Explained {
        title: "Cererea nu a putut fi înțeleasă",
        safe: "Ce era salvat a rămas salvat.",
        next: "Întoarceți-vă la pagina anterioară și încercați din nou.",
    },
    unavailable: Explained {
        title: "Serviciul nu răspunde pentru moment",
        safe: "Ce era salvat a rămas salvat.",
        next: "Încercați din nou peste câteva minute.",
    },
    internal: Explained {
        title: "A apărut o eroare la noi",
        safe: "Ce era salvat a rămas salvat.",
        next: "Încercați din nou; dacă eroarea se repetă, spuneți-ne numărul de mai jos.",
    },
    wait,
    held: "Ce ați scris se află în această pagină, nu o închideți: butonul trimite totul din nou.",
    again: "Încercați din nou",
    to_consultations: "Vedeți consultările",
    to_login: "Autentificați-vă",
    reference: "Număr de referință",
    summary: "Mai este ceva de completat",
    title_prefix: "Eroare: ",
    field,
};

fn wait(seconds: u64) -> String {
    let lasting = if seconds < 120 {
        plural::ro(i64::try_from(seconds).unwrap_or(i64::MAX), "secundă", "secunde")
    } else {
        plural::ro(i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX), "minut", "minute")
    };
    format!("Așteptați {lasting}, apoi încercați din nou.")
}
