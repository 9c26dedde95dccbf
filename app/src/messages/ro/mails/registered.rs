//! Copia dovezii.

use crate::messages::RegisteredMail;

pub(super) const REGISTERED: RegisteredMail = RegisteredMail {
    subject: |number| format!("Contribuția dumneavoastră a fost înregistrată: nr. {number}"),
    text: "Contribuția trimisă cu această adresă a fost înregistrată.",
    receipt: "Deschideți dovada de înregistrare",
    tracking: "Urmăriți starea observațiilor",
    keep: "Păstrați acest mesaj și nu îl dați mai departe: cine are adresele de mai sus vede tot ce ați trimis. Pe pagina dovezii puteți descărca fișierul cu care se verifică înregistrarea.",
    not_me: "Dacă nu ați trimis dumneavoastră nimic, cineva a scris din greșeală adresa dumneavoastră: puteți șterge contribuția de pe pagina „Contribuțiile trimise”.",
};
