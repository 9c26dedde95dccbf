//! The front page.

use crate::messages::Home;

pub(super) const HOME: Home = Home {
    title: "Consultări publice",
    hero: "Legile se scriu mai bine împreună",
    lede: "Citiți proiectul articol cu articol, spuneți ce ați schimba și aflați, în scris, ce s-a făcut cu propunerea dumneavoastră.",
    open: "Deschise acum",
    none_open: [
        "Nicio consultare nu este deschisă acum",
        "Mai jos vedeți ce urmează și ce s-a încheiat. Textele încheiate, cu observațiile lor, rămân aici și se pot citi oricând.",
    ],
    how: "Cum participați",
    steps: [
        ["Citiți", "Textul întreg sau doar articolul care vă privește."],
        [
            "Spuneți ce ați schimba",
            "O părere, o întrebare sau o altă formulare, la orice alineat. Nu aveți nevoie de cont.",
        ],
        ["Verificați și trimiteți", "Primiți un număr de înregistrare și o adresă de urmărire."],
        ["Aflați răspunsul", "Ce s-a preluat și ce nu, cu motivarea scrisă."],
    ],
    coming: "Urmează",
    opens_on: |day| format!("se deschide la {day}"),
    closed: "Încheiate",
    closed_on: |day| format!("încheiată la {day}"),
    more: "Aflați mai multe despre proiect",
};
