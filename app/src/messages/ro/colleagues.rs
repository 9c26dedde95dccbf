//! The accounts of staff.

use model::accounts::{Role, State};

use crate::messages::Colleagues;

pub(super) const COLLEAGUES: Colleagues = Colleagues {
    title: "Conturile echipei",
    lede: "Cine lucrează aici, ce poate face și unde.",
    name: "Numele",
    email: "Adresa de e-mail",
    roles: "Roluri",
    state: "Starea contului",
    seen: "Ultima dată",
    role_label: "Rolul",
    place: "Numai pentru consultarea",
    place_hint: "Dacă nu alegeți una, rolul este pentru toate.",
    welcome_title: "Cont nou",
    welcome_lede: "Persoana primește pe e-mail o adresă de unde își alege parola. Dacă are deja un cont, primește rolul.",
    welcome: "Faceți contul",
    welcomed: "Contul este făcut.",
    unassign: "Retrageți",
    assign_title: "Încă un rol",
    assign: "Dați rolul",
    access: "Intrarea în cont",
    has_factor: "Are al doilea factor.",
    no_factor: "Nu are încă al doilea factor; îl pregătește la prima intrare.",
    clear_factor: "Ștergeți al doilea factor",
    suspend: "Suspendați contul",
    restore: "Redați accesul",
    role: |role| match role {
        Role::Moderator => "moderare",
        Role::Expert => "expertiză",
        Role::Editor => "redacție",
        Role::Admin => "administrare",
    },
    role_choice: |role| match role {
        Role::Moderator => "Moderare: citește observațiile și hotărăște ce se publică",
        Role::Expert => "Expertiză: citește, grupează și rezumă observațiile",
        Role::Editor => "Redacție: pregătește consultările și textele",
        Role::Admin => "Administrare: poate tot, și are grijă de conturi",
    },
    held: |role, place| match place {
        Some(slug) => format!("{} ({slug})", (COLLEAGUES.role)(role)),
        None => (COLLEAGUES.role)(role).to_owned(),
    },
    state_of: |state| match state {
        State::Unconfirmed => "așteaptă parola",
        State::Active => "activ",
        State::Suspended => "suspendat",
    },
    done: |code| {
        Some(match code {
            "assign" => "Rolul este dat; persoana intră din nou în cont.",
            "unassign" => "Rolul este retras; persoana a ieșit din cont.",
            "suspend" => "Contul este suspendat, iar sesiunile sunt închise.",
            "restore" => "Persoana poate intra din nou în cont.",
            "clear-factor" => "Al doilea factor este șters; îl pregătește din nou la următoarea intrare.",
            _ => return None,
        })
    },
};
