//! A change that somebody else's change overtook.

use crate::messages::Conflict;

pub(super) const CONFLICT: Conflict = Conflict {
    overtaken: |label| format!("Observația la {label} s-a schimbat între timp"),
    overtaken_text: |who, when| {
        format!("{who} a salvat altă variantă {when}, după ce ați deschis-o dumneavoastră.")
    },
    nothing_lost: "Nu s-a pierdut și nu s-a înlocuit nimic. Mai jos sunt amândouă variantele; dumneavoastră hotărâți ce rămâne.",
    theirs: |who| format!("Varianta salvată de {who}"),
    mine: "Varianta dumneavoastră, încă nesalvată",
    from_theirs_to_mine: "Ce s-ar schimba dacă salvați varianta dumneavoastră",
    choose: "Ce păstrați?",
    join: "Puneți amândouă textele în formular",
    take_theirs: |who| format!("Păstrați varianta salvată de {who}"),
    mine_below: "În formular este varianta dumneavoastră. O puteți salva în locul celeilalte sau o puteți îmbina cu ea.",
    joined: "În formular sunt acum amândouă textele, unul după altul. Îmbinați-le și salvați.",
    save_mine: "Salvați ce este în formular",
    sent_meanwhile: "Contribuția a fost trimisă între timp",
    sent_meanwhile_text: "Un semnatar a trimis contribuția în timp ce scriați, așa că schimbarea dumneavoastră nu este în ea. Textul vi s-a păstrat.",
    taken_out: "Observația a fost scoasă între timp",
    taken_out_text: "Un coleg a scos observația în timp ce o schimbați. Textul dumneavoastră s-a păstrat.",
    you_typed: "Ce ați scris",
    add_again: "Adăugați ca observație nouă",
    give_up: "Renunțați la acest text",
};
