//! The second factor.

use crate::messages::{Factor, plural};

pub(super) const FACTOR: Factor = Factor {
    title: "Al doilea pas",
    lede: "Scrieți codul de șase cifre pe care îl arată acum aplicația de pe telefon.",
    code: "Codul",
    hint: "Merge și un cod de rezervă. Fiecare cod poate fi folosit o singură dată.",
    go_on: "Mai departe",
    lost: "Nu mai aveți nici telefonul, nici codurile de rezervă? Un administrator poate șterge al doilea factor, iar la următoarea intrare îl pregătiți din nou.",
    heading: "Al doilea factor",
    set_title: "Pregătiți al doilea factor",
    set_lede: "Cine lucrează în echipă intră cu parola și cu un cod de pe telefon: o parolă aflată de altcineva nu ajunge.",
    replace_lede: "Noul telefon îl înlocuiește pe cel de până acum, iar codurile de rezervă vechi nu mai sunt valabile.",
    step_app: "Instalați pe telefon o aplicație de autentificare (de exemplu Aegis, FreeOTP, Google Authenticator sau Microsoft Authenticator).",
    step_scan: "Citiți cu ea acest cod QR.",
    picture: "Cod QR cu cheia pentru aplicație; aceeași cheie este scrisă mai jos",
    step_type: "Sau scrieți în aplicație această cheie:",
    step_code: "Scrieți mai jos codul pe care îl arată aplicația.",
    set: "Confirmați",
    codes_title: "Codurile de rezervă",
    codes_lede: "Dacă pierdeți telefonul, intrați cu unul dintre ele. Fiecare merge o singură dată.",
    codes_once: "Le vedeți numai acum. Tipăriți-le sau copiați-le într-un loc sigur.",
    codes_kept: "Le-am păstrat, mai departe",
    given: "Intrați cu parola și cu un cod de pe telefon.",
    none: "Nu aveți un al doilea factor: intrați numai cu parola.",
    renew: "Coduri de rezervă noi",
    replace: "Alt telefon",
    recovery_left: |n| format!("V-au mai rămas {}.", plural::ro(n, "cod de rezervă", "coduri de rezervă")),
};
