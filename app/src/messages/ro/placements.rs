//! Where comments stand after a new version.

use model::placements::State;

use crate::messages::{FieldWords, Placements, plural};

pub(super) const PLACEMENTS: Placements = Placements {
    title: |version| format!("Locul observațiilor în versiunea {version}"),
    lede: "Fiecare observație își păstrează textul despre care s-a scris. Aici vedeți unde stă în versiunea cea mai \
           nouă și hotărâți acolo unde programul nu poate fi sigur.",
    states: "Ce s-a întâmplat cu prevederile",
    state: |state| match state {
        State::Exact => "Neschimbate",
        State::Moved => "Mutate sau renumerotate",
        State::WordingChanged => "Reformulate",
        State::Parent => "Eliminate din articolul lor",
        State::Split => "Împărțite",
        State::Orphaned => "Eliminate cu tot cu articol",
        State::NeedsPerson => "De stabilit de un expert",
        State::Settled => "Stabilite de un expert",
    },
    became,
    spoken: |version, label| match label {
        "" => format!("Despre versiunea {version}"),
        label => format!("Despre versiunea {version}, {label}"),
    },
    old: "Textul despre care s-a scris",
    since: "Ce s-a schimbat de când ați scris",
    same_words: "Cuvintele prevederii sunt aceleași.",
    reason: "Motivul expertului:",
    way: "Drumul observației prin versiuni",
    step: |version, day| format!("Versiunea {version}, {day}"),
    none_title: "Nicio observație aici",
    none_text: "Alegeți altă listă de mai sus.",
    one_version: "Este publicată o singură versiune. Observațiile primesc un loc nou când publicați următoarea.",
    settle: "Stabiliți locul observației",
    of: |label| format!("de la {label}"),
    comment: "Observația",
    place: "La ce se referă acum observația?",
    place_hint: "Propunerile sunt prevederile în care se regăsesc cuvinte din textul despre care s-a scris.",
    candidate: "Textul nou, față de cel despre care s-a scris",
    nowhere: "Nu mai are un loc în textul nou",
    elsewhere: "La altă prevedere",
    other: FieldWords {
        label: "Prevederea, așa cum se citează",
        hint: "De exemplu: art. 5 alin. (2) lit. a)",
    },
    why: FieldWords { label: "Motivul", hint: "Îl poate citi oricine, lângă observație." },
    save: "Păstrați locul",
    cancel: "Înapoi la listă",
    saved: "Locul observației a fost păstrat.",
    unplaced: "Prevederi care nu mai sunt în text",
    unplaced_lede: "Aceste observații privesc prevederi eliminate din versiunea cea mai nouă ori atât de schimbate \
                    încât un expert trebuie să stabilească locul lor. Se citesc împreună cu textul de atunci.",
    unplaced_link: |n| {
        format!("{} la prevederi care nu mai sunt în text", plural::ro(n, "observație", "observații"))
    },
};

fn became(state: State, label: &str) -> String {
    match (state, label) {
        (State::Exact, _) => "Prevederea a rămas la fel.".into(),
        (State::Moved, label) => format!("Prevederea are aceleași cuvinte și este acum {label}."),
        (State::WordingChanged, label) => format!("Prevederea a fost reformulată și este acum {label}."),
        (State::Parent, label) => {
            format!("Prevederea a fost eliminată; observația stă acum la {label}, care o cuprindea.")
        }
        (State::Split, label) => {
            format!("Textul prevederii se află acum în mai multe locuri, întâi la {label}.")
        }
        (State::Orphaned, _) => "Prevederea a fost eliminată din text.".into(),
        (State::NeedsPerson, _) => "Un expert va stabili la ce prevedere se referă acum observația.".into(),
        (State::Settled, "") => "Un expert a stabilit că observația nu mai are un loc în text.".into(),
        (State::Settled, label) => format!("Un expert a stabilit că observația se referă acum la {label}."),
    }
}
