//! Logging in and out.

use crate::messages::Accounts;

pub(super) const ACCOUNTS: Accounts = Accounts {
    title: "Intrați în cont",
    lede: "Pentru organizații și pentru echipa consultărilor. Ca să comentați nu aveți nevoie de cont.",
    first: "Intrați în cont ca să mergeți mai departe. Dacă tocmai completați un formular, ce ați scris s-a păstrat.",
    logged_out: "Ați ieșit din cont.",
    email: "Adresa de e-mail",
    password: "Parola",
    log_in: "Intrați",
    refused: "Nu ați putut intra în cont",
    wrong: "Adresa de e-mail sau parola nu este corectă",
    again: "Verificați-le și scrieți din nou parola.",
    log_out: "Ieșiți din cont",
    as_whom: |name| format!("Lucrați ca {name}."),
    ends_soon: "În două minute veți ieși din cont, pentru că nu ați mai lucrat.",
    stay: "Rămân în cont",
    stayed: "Ați rămas în cont.",
    ended: "Ați ieșit din cont. Ce ați scris pe pagină se păstrează: trimiteți formularul și intrați din nou.",
};
