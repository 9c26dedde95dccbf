//! Somebody signed up an organisation with an address that has an account.

use crate::messages::HasAccountMail;

pub(super) const HAS_ACCOUNT: HasAccountMail = HasAccountMail {
    subject: "Aveți deja un cont",
    text: "Cu această adresă de e-mail s-a cerut înscrierea unei organizații pe Rotunda, dar adresa are deja un cont.",
    instead: "Intrați în contul dumneavoastră și înscrieți organizația de acolo; nu vă trebuie alt cont.",
    action: "Intrați în cont și înscrieți organizația",
    forgotten: "Dacă nu mai știți parola, cereți una nouă de pe pagina de autentificare.",
    not_me: "Dacă nu ați cerut dumneavoastră înscrierea, nu trebuie să faceți nimic: nu s-a schimbat nimic.",
};
