//! A consultation's public page.

use model::consultations::{Mode, Stage};

use crate::messages::Consultations;

pub(super) const CONSULTATIONS: Consultations = Consultations {
    kicker: |policy| format!("Consultare publică · {policy}"),
    read_and_comment: "Citiți și comentați textul",
    read: "Citiți textul",
    comment_act: "Comentați proiectul în întregime",
    act: "Observații la proiectul în întregime",
    no_text: "Textul proiectului nu este încă publicat. Îl veți găsi aici cel târziu în ziua deschiderii.",
    not_yet: "Puteți citi textul de pe acum. Observațiile se pot trimite după deschidere.",
    no_longer: "Nu se mai primesc observații. Textul și observațiile publicate pot fi citite în continuare.",
    stages: "Etape",
    stage: |stage| match stage {
        Stage::Preparing => "Pregătire",
        Stage::Open => "Observații",
        Stage::Analysis => "Analiză",
        Stage::Answered => "Răspuns",
        Stage::Archived => "Arhivă",
    },
    stage_tag: |stage| match stage {
        Stage::Preparing => "în pregătire",
        Stage::Open => "deschisă",
        Stage::Analysis => "în analiză",
        Stage::Answered => "cu răspuns",
        Stage::Archived => "arhivată",
    },
    done: "încheiată",
    summary: "Pe scurt",
    how: "Cum participați",
    steps: [
        [
            "Scrieți lângă text",
            "Apăsați „Comentați” la articolul, alineatul sau litera care vă interesează. Nu aveți nevoie de cont.",
        ],
        ["Verificați totul", "Observațiile se păstrează până le trimiteți și le vedeți pe o singură pagină."],
        [
            "Trimiteți și păstrați dovada",
            "Primiți un număr de înregistrare și o adresă la care urmăriți fiecare observație.",
        ],
    ],
    documents: "Documente și date",
    text: |number| format!("Textul proiectului, versiunea {number}"),
    published: |day| format!("publicată la {day}"),
    tree: "Textul pe prevederi",
    counts: "Câte observații sunt la fiecare articol",
    voices: "Observațiile publicate",
    outline: "Cuprinsul proiectului",
    outline_fold: |articles| format!("Vedeți pe articole unde s-au scris observații: {articles}"),
    outline_caption: "Articolele proiectului și câte observații are fiecare",
    article: "Articol",
    comments: "Observații",
    about: "Despre consultare",
    nothing_said: "Nicio observație deocamdată",
    by_article: "Vedeți-le lângă text",
    contact: "Contact",
    authority: "Consultă",
    mode: |mode| match mode {
        Mode::Legal => {
            "Consultare potrivit Legii nr. 52/2003: cel puțin 10 zile calendaristice pentru observații."
        }
        Mode::Voluntary => {
            "Consultare din inițiativa proiectului, în afara termenelor cerute de Legea nr. 52/2003."
        }
    },
};
