//! The outbox.

use model::mails::{Shelf, State, Way};

use crate::messages::Outbox;

pub(super) const OUTBOX: Outbox = Outbox {
    title: "Poșta",
    lede: "Mesajele pe care le trimite site-ul. Deschiderea unui mesaj se notează în jurnalul de audit.",
    shelves: "Mesaje după starea lor",
    shelf: |shelf| match shelf {
        Shelf::Doubtful => "Nesigure",
        Shelf::Trouble => "Cu probleme",
        Shelf::Waiting => "În așteptare",
        Shelf::Sent => "Trimise",
    },
    state: |state| match state {
        State::Waiting => "în așteptare",
        State::Sending => "pe drum",
        State::Sent => "trimis",
        State::Doubtful => "nesigur",
        State::GivenUp => "abandonat",
    },
    subject: "Subiectul",
    to: "Către",
    state_head: "Starea",
    written: "Scris",
    when: "Trimis sau de trimis",
    due: "Următoarea încercare",
    sent: "Trimis",
    way_head: "Cum a plecat",
    way: |way| match way {
        Way::Smtp => "prin serverul de e-mail",
        Way::File => "ca fișier, în dosarul de date",
    },
    tries: "Încercări",
    trouble: "Ultimul răspuns primit",
    unreadable: "Mesaj despre ceva ce nu mai există",
    none_title: "Niciun mesaj",
    none_text: |shelf| match shelf {
        Shelf::Doubtful => "Despre fiecare mesaj se știe dacă a plecat.",
        Shelf::Trouble => "Nicio trimitere nu a eșuat.",
        Shelf::Waiting => "Tot ce era de trimis a plecat.",
        Shelf::Sent => "Mesajele trimise se văd aici o vreme, apoi se șterg.",
    },
    mail: "Mesaj",
    words: "Textul mesajului",
    with_link: "Mesajul a fost scris ca fișier, iar adresa din el funcționează o singură dată. Dați-o numai persoanei căreia îi este destinat mesajul.",
    without_link: "Adresa care funcționează o singură dată nu se arată aici: o are numai persoana căreia îi este destinat mesajul.",
    doubt: "Legătura s-a întrerupt înainte ca serverul de e-mail să confirme. Mesajul poate să fi ajuns: dacă îl trimiteți din nou, este posibil ca persoana să îl primească de două ori.",
    again: "Trimiteți din nou",
    give_up: "Abandonați mesajul",
    done: |word| match word {
        "again" => Some("Mesajul va fi trimis din nou."),
        "given-up" => Some("Mesajul nu va mai fi trimis."),
        "meanwhile" => Some("Mesajul a plecat sau a fost abandonat între timp; nu s-a schimbat nimic."),
        _ => None,
    },
};
