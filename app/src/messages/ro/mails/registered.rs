//! A letter was entered in the register.

use crate::messages::RegisteredMail;

pub(super) const REGISTERED: RegisteredMail = RegisteredMail {
    subject: |number| format!("Contribuția dumneavoastră a fost înregistrată cu nr. {number}"),
    text: |number, consultation| {
        format!(
            "Ce ne-ați transmis la consultarea „{consultation}” a fost trecut în registrul contribuțiilor cu numărul {number}. La adresa de mai jos vedeți ce s-a înregistrat și starea fiecărei observații."
        )
    },
    action: "Vedeți contribuția",
    keep: "Adresa este secretă: păstrați-o și nu o dați mai departe. Cine o are vede contribuția dumneavoastră.",
};
