//! Moderarea.

use model::accounts::Role;
use model::comments::State;
use model::moderation::{Act, Cause, Personal, Rule};

use super::moderation_item::ITEM;
use super::moderation_sides::{PUBLIC, SENDER};
use crate::messages::{BulkWords, Moderation, ModerationKeys, plural};

pub(super) const MODERATION: Moderation = Moderation {
    tab: "Moderare",
    title: "Moderare",
    lede: "Ce așteaptă un moderator, de la cel mai vechi. Observația pe care o deschideți este a dumneavoastră timp de 15 minute; ceilalți văd că lucrați la ea.",
    causes: "De ce așteaptă",
    all: "Toate",
    cause: |cause| match cause {
        Cause::Appealed => "Contestații",
        Cause::Reported => "Semnalate de cititori",
        Cause::Answered => "Cu răspuns la întrebare",
        Cause::Flagged => "Posibile date personale",
        Cause::Waiting => "De publicat",
        Cause::Asked => "Așteaptă răspunsul autorului",
    },
    rule,
    act: |act| match act {
        Act::Publish => "publicată sau păstrată",
        Act::Hide => "ascunsă",
        Act::Redact => "pasaj eliminat",
        Act::Ask => "autorul a fost întrebat",
        Act::Undo => "act anulat",
        Act::Grant => "contestație admisă",
        Act::Reject => "contestație respinsă",
    },
    role: |role| match role {
        Role::Admin => "administrator",
        Role::Moderator | Role::Expert | Role::Editor => "moderator",
    },
    personal,
    state: |state| match state {
        State::Draft => "netrimisă",
        State::Waiting => "nepublicată",
        State::Published => "publicată",
        State::Hidden => "ascunsă",
        State::Withdrawn => "retrasă",
    },
    more_than: |n| format!("peste {n}"),
    reports: |n| plural::ro(n, "semnalare", "semnalări"),
    since: |moment| format!("din {moment}"),
    claimed: |name, until| match name {
        "" => format!("în lucru la alt moderator, până la {until}"),
        name => format!("în lucru la {name}, până la {until}"),
    },
    mine: |until| format!("în lucru la dumneavoastră, până la {until}"),
    barred: "este despre un act al dumneavoastră: decide alt moderator",
    none_title: "Nu așteaptă nimic",
    none_text: "Când vine o observație care trebuie privită, o găsiți aici.",
    begin: "Începeți cu prima",
    open: "Deschideți",
    pick: |begins| format!("Alegeți: {begins}"),
    picked: "Cu cele alese",
    preview: "vedeți întâi ce s-ar întâmpla",
    older: "Următoarele",
    first: "De la început",
    item: ITEM,
    bulk: BulkWords {
        title: "Ce s-ar întâmpla",
        plan: |act, n| {
            let observations = plural::ro(n, "observație", "observații");
            match act {
                Act::Hide => format!("Se ascund: {observations}."),
                _ => format!("Se publică ori rămân publicate: {observations}."),
            }
        },
        left: |n| format!("Rămân neatinse: {}.", plural::ro(n, "observație", "observații")),
        left_text: "La ele lucrează altcineva, ori starea lor nu permite actul.",
        nothing: "Actul nu se poate face la niciuna dintre observațiile alese.",
        confirm: "Faceți așa",
        done: |n| format!("S-a făcut la {}.", plural::ro(n, "observație", "observații")),
        undo: "Anulați totul",
        undone: |n| format!("S-a anulat la {}.", plural::ro(n, "observație", "observații")),
    },
    public: PUBLIC,
    sender: SENDER,
    keys: ModerationKeys {
        title: "Comenzi de la tastatură",
        on: "Tastele sunt pornite",
        list: [
            ["p", "publicați ori păstrați publicată"],
            ["h", "ascundeți"],
            ["r", "eliminați un pasaj"],
            ["q", "întrebați autorul"],
            ["n", "treceți la următoarea; în listă, începeți cu prima"],
            ["u", "anulați actul de dinainte"],
            ["l", "înapoi la listă"],
            ["?", "arătați ori ascundeți aceste comenzi"],
        ],
    },
};

fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Insult => "insultă sau amenințare",
        Rule::Hate => "instigare la ură sau la discriminare",
        Rule::PersonalData => "date cu caracter personal",
        Rule::Advertising => "reclamă",
        Rule::OffTopic => "fără legătură cu proiectul",
        Rule::Illegal => "conținut ilegal",
        Rule::Duplicate => "trimisă din greșeală de mai multe ori",
    }
}

fn personal(kind: Personal) -> &'static str {
    match kind {
        Personal::Cnp => "cod numeric personal",
        Personal::Phone => "număr de telefon",
        Personal::Iban => "cont bancar",
        Personal::Email => "adresă de e-mail",
        Personal::Address => "adresă poștală",
    }
}
