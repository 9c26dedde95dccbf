//! Noutăți.

use crate::messages::{ConfirmNewsMail, NewsMail, plural};

pub(super) const CONFIRM_NEWS: ConfirmNewsMail = ConfirmNewsMail {
    subject: "Vreți noutăți despre observațiile dumneavoastră?",
    text: "S-a cerut ca la această adresă să vină noutăți despre observațiile trimise cu ea: cel mult un mesaj pe zi. Nu se trimite nimic până nu confirmați.",
    action: "Confirmați sau renunțați",
    not_me: "Dacă nu ați cerut dumneavoastră, nu trebuie să faceți nimic.",
};

pub(super) const NEWS: NewsMail = NewsMail {
    subject: |n| match n {
        1 => "Noutăți despre contribuția dumneavoastră".into(),
        n => format!("Noutăți despre {} ale dumneavoastră", plural::ro(n, "contribuție", "contribuții")),
    },
    text: "De la ultimul mesaj s-au schimbat următoarele.",
    of: |number, consultation| format!("Contribuția nr. {number}, {consultation}"),
    action: "Deschideți pagina contribuției",
    end: "Nu mai vreau noutăți pe e-mail",
};
