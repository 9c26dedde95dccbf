//! What was sent with an address.

use crate::messages::{Citizens, FieldWords};

pub(super) const CITIZENS: Citizens = Citizens {
    title: "Contribuțiile trimise",
    lede: "Ați pierdut adresa de urmărire sau vreți să vedeți tot ce ați trimis? Nu aveți nevoie de cont: vă trimitem un mesaj la adresa de e-mail pe care ați scris-o la trimitere.",
    known: |email| format!("Tot ce s-a trimis cu adresa {email}."),
    unsent: "Ce ați scris și nu ați trimis încă este în altă parte:",
    to_unsent: "Contribuția mea",
    email: FieldWords {
        label: "Adresa de e-mail",
        hint: "Cea pe care ați scris-o când ați trimis contribuția.",
    },
    ask: "Trimiteți-mi mesajul",
    asked: "V-am trimis un mesaj la adresa scrisă. Deschideți pagina din mesaj în cel mult o oră.",
    no_mail: "Dacă mesajul nu sosește în câteva minute, uitați-vă și în dosarul de mesaje nedorite și verificați cum ați scris adresa. Dacă s-au cerut multe mesaje la rând pentru aceeași adresă, așteptați o oră.",
    ask_again: "Cereți alt mesaj",
    confirm_title: "Vedeți contribuțiile trimise",
    confirm_text: "Adresa din mesaj funcționează o singură dată. După ce apăsați butonul, lista rămâne deschisă în acest browser până ieșiți sau până trec două ore în care nu o folosiți.",
    confirm: "Deschideți lista",
    worthless_title: "Adresa din mesaj nu mai funcționează",
    worthless_text: "A fost folosită deja, a trecut ora în care era bună, sau nu este copiată întreagă. Contribuțiile dumneavoastră sunt neatinse.",
    number: "Numărul",
    consultation: "Consultarea",
    sent: "Trimisă",
    holds: "Conține",
    stage: "Etapa",
    none_title: "Nu s-a trimis nicio contribuție cu această adresă",
    none_text: "Poate ați scris altă adresă când ați trimis. Contribuțiile netrimise nu apar aici.",
    leave: "Închideți lista",
    leave_hint: "Pe un calculator folosit și de alții, închideți lista când ați terminat.",
    left: "Lista a fost închisă în acest browser.",
    others: "Ați trimis și altele cu aceeași adresă de e-mail?",
};
