//! The way to send a submission that was handed in.

use crate::messages::HeldMail;

pub(super) const HELD: HeldMail = HeldMail {
    subject: |consultation| format!("Mai aveți de apăsat un buton: {consultation}"),
    text: "Contribuția dumneavoastră este predată, dar încă netrimisă. Deschideți pagina de mai jos, vedeți încă o dată ce ați scris și apăsați butonul de acolo: contribuția se înregistrează și primiți numărul și dovada.",
    action: "Vedeți și trimiteți contribuția",
    lasts: "Adresa funcționează 48 de ore. Contează momentul în care ați cerut acest mesaj, chiar dacă între timp termenul a trecut.",
    not_me: "Dacă nu ați scris dumneavoastră contribuția, nu deschideți pagina: fără butonul de acolo nu se trimite nimic.",
};
