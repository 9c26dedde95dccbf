//! Says that there is no account with this address.

use crate::messages::NoAccountMail;

pub(super) const NO_ACCOUNT: NoAccountMail = NoAccountMail {
    subject: "Nu există un cont cu această adresă",
    text: "S-a cerut o parolă nouă pentru această adresă de e-mail, dar cu ea nu există niciun cont. Dacă aveți un cont, este legat de altă adresă.",
    no_need: "Ca să citiți proiectele și să trimiteți observații nu aveți nevoie de cont.",
    not_me: "Dacă nu ați cerut dumneavoastră o parolă nouă, nu trebuie să faceți nimic.",
};
