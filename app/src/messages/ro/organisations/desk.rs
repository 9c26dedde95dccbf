//! The frame of an organisation’s pages.

use crate::messages::OrganisationDesk;

pub(super) const DESK: OrganisationDesk = OrganisationDesk {
    tabs: "Paginile organizației",
    overview: "Lucrul comun",
    profile: "Date",
    members: "Membri",
    unverified: "Echipa nu v-a verificat încă organizația. Puteți lua parte la consultări; lângă denumire apare „neverificată”.",
    refused: "Organizația nu a putut fi verificată",
    refused_next: "Îndreptați datele organizației; după aceea echipa le verifică din nou. Puteți lua parte la consultări și până atunci.",
    mine: |roles| match (roles.manager, roles.signatory) {
        (true, true) => "Sunteți coordonator și semnatar.".into(),
        (true, false) => "Sunteți coordonator.".into(),
        (false, true) => "Sunteți semnatar.".into(),
        (false, false) => "Sunteți membru.".into(),
    },
    start: "De unde începeți",
    to_consultations: "Alegeți o consultare și citiți proiectul",
    to_members: |n| format!("Vedeți membrii organizației ({n})"),
    invite: "Invitați colegi",
    to_profile: "Vedeți datele organizației",
    others: "Celelalte organizații ale dumneavoastră",
    another: "Înscrieți altă organizație",
    done: |code| match code {
        "signed-up" => Some("Organizația este înscrisă. Bine ați venit!"),
        "joined" => Some("Faceți parte din organizație. Bine ați venit!"),
        "saved" => Some("Datele au fost păstrate."),
        _ => None,
    },
};
