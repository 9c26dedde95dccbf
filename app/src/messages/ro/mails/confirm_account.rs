//! Confirms a sign-up.

use crate::messages::ConfirmAccountMail;

pub(super) const CONFIRM_ACCOUNT: ConfirmAccountMail = ConfirmAccountMail {
    subject: "Confirmați înscrierea organizației",
    text: "Cu această adresă de e-mail s-a cerut înscrierea unei organizații pe Rotunda.",
    password: "Ca să terminați înscrierea, deschideți pagina de mai jos și scrieți parola pe care ați ales-o.",
    action: "Confirmați înscrierea",
    lasts: "Adresa funcționează o singură dată, timp de 7 zile.",
    not_me: "Dacă nu ați cerut dumneavoastră înscrierea, nu trebuie să faceți nimic: fără confirmare, datele se șterg după 7 zile.",
};
