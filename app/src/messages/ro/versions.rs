//! Versions of a text.

use model::provisions::Kind;
use model::versions::{Relation, Tally};

use crate::messages::{Versions, plural};

pub(super) const VERSIONS: Versions = Versions {
    title: "Versiunile textului",
    lede: "Fiecare versiune publicată rămâne așa cum a fost. Puteți citi oricare dintre ele și puteți vedea ce s-a schimbat între oricare două.",
    name: |n| format!("Versiunea {n}"),
    published: |day| format!("publicată la {day}"),
    file: |name| format!("din fișierul {name}"),
    newest: "cea mai nouă",
    first: "Este prima versiune publicată.",
    against: |n| format!("Față de versiunea {n}:"),
    tally,
    read: |n| format!("Citiți versiunea {n}"),
    changed_since: |n| format!("Vedeți ce s-a schimbat față de versiunea {n}"),
    compare: "Comparați două versiuni",
    from: "Versiunea mai veche",
    to: "Versiunea mai nouă",
    view: "Cum se arată",
    inline: "în același text",
    side: "una lângă alta",
    show_inline: "Arătați-le în același text",
    show_side: "Arătați versiunile una lângă alta",
    go: "Comparați",
    option: |n, day| format!("Versiunea {n}, {day}"),
    old_text: |old, newest| {
        format!(
            "Aceasta este versiunea {old}. Cea mai nouă este versiunea {newest}; la ea se fac observațiile."
        )
    },
    comparison: "Comparație",
    comparison_title: |from, to| format!("Ce s-a schimbat de la versiunea {from} la versiunea {to}"),
    days: |from, to| format!("Prima a fost publicată la {from}, a doua la {to}."),
    same_text: "Cele două versiuni au același text.",
    only_one: "Este publicată o singură versiune. Comparația va fi posibilă după publicarea celei de-a doua.",
    chosen_twice: "Ați ales de două ori aceeași versiune. Alegeți două versiuni diferite.",
    unknown: "Una dintre versiunile cerute nu există. Alegeți două versiuni din listă.",
    list: "Lista schimbărilor",
    page: |page, pages| format!("Pagina {page} din {pages}"),
    renumbered: |n| plural::ro(n, "prevedere are numai alt număr", "prevederi au numai alt număr"),
    texts: "Textele, articol cu articol",
    relation: |relation| match relation {
        Relation::Added => "adăugare",
        Relation::Removed => "eliminare",
        Relation::Reworded => "reformulare",
        Relation::Split => "împărțire",
        Relation::Merged => "comasare",
        Relation::Moved => "mutare",
        Relation::Renumbered => "renumerotare",
        Relation::Retouched => "numai scriere sau punctuație",
        Relation::Unchanged => "fără schimbări",
    },
    becomes: "devine",
    why: "De ce apare așa",
    sure: |n| format!("Siguranța acestei alăturări: {n}%."),
    doubtful: "alăturare nesigură",
    no_words: "Nu are un text al său; schimbările din ce cuprinde sunt arătate separat.",
    pages: "Pagini de schimbări",
    previous: "Schimbările dinainte",
    next: "Schimbările următoare",
    wrong: "Trimiteri care par greșite",
    wrong_lede: "Aceste trimiteri au rămas cum erau, dar prevederea la care trimiteau are acum alt număr sau nu mai există.",
    wrong_count: |n| match n {
        1 => "O trimitere din text pare greșită după această schimbare".into(),
        _ => {
            format!("{} din text par greșite după această schimbare", plural::ro(n, "trimitere", "trimiteri"))
        }
    },
    see_place: "Vedeți în text",
    wrong_more: |n| match n {
        1 => "Mai este una.".into(),
        _ => format!("Mai sunt {}.", plural::ro(n, "trimitere", "trimiteri")),
    },
    all: "Toate versiunile",
    see_changes: "Vedeți ce s-a schimbat",
    history: |kind| match kind {
        Kind::Article => "Istoricul articolului",
        Kind::Annex => "Istoricul anexei",
        _ => "Istoricul prevederii",
    },
    history_of: |label| format!(" {label}"),
    history_title: |name| format!("Istoric: {name}"),
    history_lede: "Cum a arătat această prevedere în fiecare versiune publicată, cea mai nouă mai întâi.",
    to_article: "Citiți textul de astăzi și observațiile",
    gone: |n| format!("Această prevedere nu mai există din versiunea {n}."),
    gone_into: "Textul ei a trecut la:",
    unchanged: |n| format!("Același text ca în versiunea {n}."),
    was: "Înainte:",
    as_published: "Textul publicat atunci",
    text_against: |n| format!("Textul față de versiunea {n}"),
    too_long: "Textul este prea lung pentru această pagină; îl găsiți în comparația celor două versiuni.",
};

/// "3 prevederi adăugate, 1 eliminată": the noun stands with the first number only.
fn tally(tally: &Tally) -> String {
    let parts = [
        (tally.added, "adăugată", "adăugate"),
        (tally.removed, "eliminată", "eliminate"),
        (tally.reworded, "reformulată", "reformulate"),
        (tally.split, "împărțită", "împărțite"),
        (tally.merged, "comasată", "comasate"),
        (tally.moved, "mutată", "mutate"),
        (tally.renumbered, "renumerotată", "renumerotate"),
        (
            tally.retouched,
            "schimbată numai în scriere sau punctuație",
            "schimbate numai în scriere sau punctuație",
        ),
    ];
    let mut said = parts.into_iter().filter(|(n, ..)| *n > 0);
    let Some((n, one, many)) = said.next() else { return "nicio schimbare".into() };
    let first = plural::ro(n, &format!("prevedere {one}"), &format!("prevederi {many}"));
    said.fold(first, |all, (n, one, many)| format!("{all}, {n} {}", if n == 1 { one } else { many }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_counted_as_people_say_it() {
        assert_eq!(tally(&Tally::default()), "nicio schimbare");
        let some = Tally { added: 1, reworded: 20, renumbered: 2, ..Tally::default() };
        assert_eq!(tally(&some), "1 prevedere adăugată, 20 reformulate, 2 renumerotate");
        let many = Tally { removed: 20, ..Tally::default() };
        assert_eq!(tally(&many), "20 de prevederi eliminate");
    }
}
