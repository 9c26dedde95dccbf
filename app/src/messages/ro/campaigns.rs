//! Campaigns.

use model::campaigns::{Event, Kind};

use crate::messages::{Campaigns, numbers, plural};

pub(super) const CAMPAIGNS: Campaigns = Campaigns {
    title: "Campanii",
    lede: "Texte trimise de mai mulți oameni, neschimbate, modificate sau împreună cu cuvinte proprii. Programul le strânge \
           la un loc și le numără; fiecare observație rămâne în registru, cu numărul ei.",
    caption: "Campanii, cele mai mari întâi",
    campaign: "Campania",
    kind: |kind| match kind {
        Kind::Exact => "Identice",
        Kind::Near => "Modificate",
        Kind::Personal => "Cu text propriu",
    },
    kind_is: |kind| match kind {
        Kind::Exact => "text identic",
        Kind::Near => "text modificat",
        Kind::Personal => "cu text propriu",
    },
    every_kind: "Toate",
    kinds: "Felul observațiilor",
    waiting: |waiting, more, all| {
        let over = if more { "peste " } else { "" };
        let waiting = plural::ro_of(waiting, numbers::ro, "observație", "observații");
        format!("Se grupează acum: mai așteaptă {over}{waiting} din {}. Reîncărcați pagina peste câteva secunde.", numbers::ro(all))
    },
    grouped: |when| format!("Ultima grupare a tuturor observațiilor: {when}."),
    none_title: "Nicio campanie",
    none_text: "Când mai mulți oameni trimit același text, modificat sau nu, campania apare aici de la sine.",
    pages: "Pagini de campanii",
    greatest: "Cele mai mari campanii",
    smaller: "Campanii mai mici",
    nameless: "Campanie cu textul șters",
    of: |n| format!("Campanie de {}", plural::ro(n, "observație", "observații")),
    summary,
    template: "Textul campaniei",
    template_lede: "Observația ale cărei cuvinte se regăsesc în cele mai multe dintre celelalte.",
    places: "Unde stau observațiile",
    share: |here, all| format!("{} din {}", numbers::ro(here), counted(all)),
    share_column: "Din observațiile de acolo",
    part: "Partea",
    days: "Când au sosit",
    days_are: |first, last, most| {
        if first == last {
            format!("Toate au sosit pe {first}.")
        } else {
            format!("De pe {first} până pe {last}; cel mult {} într-o zi.", counted(most))
        }
    },
    day: "Ziua",
    day_table: "Cifrele pe zile",
    members: "Observațiile",
    members_lede: "Cuvintele care nu sunt ale textului campaniei sunt marcate.",
    own_starts: "începe textul propriu",
    own_ends: "se încheie textul propriu",
    choose: |number| format!("Alegeți observația nr. {number}"),
    take_out: "Scoateți din campanie ce ați ales",
    answer_link: "Soluționați campania",
    join_link: "Uniți cu altă campanie",
    trace: "Istoricul campaniei",
    event,
    by_program: "programul",
    by: |name| format!("expert: {name}"),
    other: "Cealaltă campanie",
    undo: "Anulați",
    undo_of: |what| format!("ce s-a făcut: {what}"),
    working: "Mutarea observațiilor continuă; cifrele cresc până se termină.",
    done: |code| match code {
        "named" => Some("Numele a fost păstrat."),
        "split" => Some("Observațiile au fost scoase din campanie."),
        "joined" => Some("Campaniile au fost unite."),
        "undone" => Some("Anularea a fost făcută."),
        _ => None,
    },
    belongs: |n| format!("face parte dintr-o campanie de {}", counted(n)),
    here: "Campanii",
    here_lede: "Observațiile din campanii sunt strânse aici, câte o campanie pe rând. Mai jos stau celelalte observații.",
    here_of: |here, all| {
        if here == all {
            counted(all)
        } else {
            format!("{} aici, din {}", numbers::ro(here), numbers::ro(all))
        }
    },
    show_all: "Arătați în listă și observațiile din campanii",
    show_apart: "Strângeți campaniile",
    acts: super::campaign_acts::ACTS,
};

/// "1.040 de observații".
pub(super) fn counted(n: i64) -> String {
    let noun = if n == 1 { "observație" } else { "observații" };
    let de = if plural::ro_takes_de(n) { "de " } else { "" };
    format!("{} {de}{noun}", numbers::ro(n))
}

fn summary(comments: i64, citizens: i64, organisations: i64) -> String {
    let people = plural::ro(citizens, "persoană", "persoane");
    let bodies = plural::ro(organisations, "organizație", "organizații");
    let who = match (citizens, organisations) {
        (_, 0) => people,
        (0, _) => bodies,
        _ => format!("{people} și {bodies}"),
    };
    format!("{}, de la {who}.", counted(comments))
}

fn event(event: Event, members: i64) -> String {
    let n = counted(members);
    match event {
        Event::Formed => format!("S-a format din {n}"),
        Event::Joined => format!("Au venit {n}"),
        Event::Left => format!("Au ieșit {n}"),
        Event::Merged => format!("S-a unit cu o campanie cu același text: {n}"),
        Event::Parted => format!("S-au desprins dintr-o campanie {n}"),
        Event::Named => "A primit un nume".into(),
        Event::SplitOff => format!("S-au scos {n} și au devenit o campanie"),
        Event::SetApart => format!("S-au scos {n}, de sine stătătoare acum"),
        Event::Unified => format!("S-a unit cu altă campanie: {n}"),
        Event::Undone => format!("S-a anulat o hotărâre: {n}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_sums_keep_their_plurals() {
        assert_eq!((CAMPAIGNS.share)(312, 1_040), "312 din 1.040 de observații");
        assert_eq!((CAMPAIGNS.share)(1, 1), "1 din 1 observație");
        assert_eq!(summary(57, 41, 16), "57 de observații, de la 41 de persoane și 16 organizații.");
        assert_eq!((CAMPAIGNS.belongs)(2), "face parte dintr-o campanie de 2 observații");
    }
}
