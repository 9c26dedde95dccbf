//! Întrebarea unui moderator.

use crate::messages::AskedMail;

pub(super) const ASKED: AskedMail = AskedMail {
    subject: |number| format!("O întrebare despre contribuția dumneavoastră nr. {number}"),
    text: "Un moderator are o întrebare despre o observație trimisă de dumneavoastră.",
    question: "Întrebarea",
    answer: "Răspundeți pe pagina de urmărire",
    keep: "Puteți răspunde o singură dată. Nu dați mai departe acest mesaj: cine are adresa de mai sus vede tot ce ați trimis.",
};
