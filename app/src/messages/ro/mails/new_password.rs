//! The way to a new password.

use crate::messages::NewPasswordMail;

pub(super) const NEW_PASSWORD: NewPasswordMail = NewPasswordMail {
    subject: "Parolă nouă pentru contul dumneavoastră",
    text: "S-a cerut o parolă nouă pentru contul cu această adresă de e-mail.",
    action: "Alegeți parola nouă",
    lasts: "Adresa funcționează o singură dată și numai scurt timp.",
    not_me: "Dacă nu ați cerut dumneavoastră o parolă nouă, nu trebuie să faceți nimic: rămâne cea de până acum.",
};
