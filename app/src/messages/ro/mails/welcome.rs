//! A new colleague is asked to choose a password.

use crate::messages::WelcomeMail;

pub(super) const WELCOME: WelcomeMail = WelcomeMail {
    subject: "Aveți un cont în echipa Rotunda",
    text: "Un administrator v-a făcut un cont cu această adresă de e-mail, ca să lucrați la consultările publice.",
    action: "Alegeți parola",
    lasts: "Adresa funcționează o singură dată, timp de șapte zile. Dacă a expirat, cereți o parolă nouă din pagina de autentificare.",
    factor: "La prima autentificare veți pregăti și al doilea factor: o aplicație de pe telefon care arată coduri.",
};
