//! What stands around every mail.

use crate::messages::MailFrame;

pub(super) const FRAME: MailFrame = MailFrame {
    greeting: "Bună ziua,",
    copy: "Dacă butonul nu se deschide, copiați adresa aceasta în browser:",
    why: "Mesajul a fost trimis automat, la o cerere făcută pe site. Răspunsurile trimise la această adresă nu sunt citite.",
};
