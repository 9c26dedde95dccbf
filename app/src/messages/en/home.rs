//! The front page.

use crate::messages::Home;

pub(super) const HOME: Home = Home {
    title: "Public consultations",
    hero: "Laws are better written together",
    lede: "Read the draft article by article, say what you would change, and learn in writing what became of your proposal.",
    open: "Open now",
    none_open: [
        "No consultation is open at the moment",
        "Below you see what is coming and what has ended. Texts that have closed stay here with their comments and can be read at any time.",
    ],
    how: "How to take part",
    steps: [
        ["Read", "The whole text, or only the article that concerns you."],
        [
            "Say what you would change",
            "A view, a question or another wording, on any paragraph. You need no account.",
        ],
        ["Check and send", "You get a register number and a tracking address."],
        ["Learn the answer", "What was taken up and what was not, with written reasons."],
    ],
    coming: "Coming",
    opens_on: |day| format!("opens on {day}"),
    closed: "Closed",
    closed_on: |day| format!("closed on {day}"),
    more: "More about the project",
};
