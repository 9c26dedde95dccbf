//! The way to everything that was sent with an address.

use crate::messages::MySubmissionsMail;

pub(super) const MY_SUBMISSIONS: MySubmissionsMail = MySubmissionsMail {
    subject: "Contribuțiile trimise cu această adresă",
    text: "S-a cerut lista contribuțiilor trimise cu această adresă de e-mail. Deschideți pagina de mai jos și apăsați butonul de acolo: veți vedea fiecare contribuție, cu numărul ei de înregistrare și cu starea observațiilor.",
    action: "Deschideți lista contribuțiilor",
    lasts: "Adresa funcționează o singură dată, timp de o oră.",
    not_me: "Dacă nu ați cerut dumneavoastră lista, nu trebuie să faceți nimic: fără acest mesaj nu o poate deschide nimeni.",
};
