//! The per-article table and the comments behind it.

use model::counts::Counts as Numbers;

use crate::messages::{Counts, numbers, plural};

pub(super) const COUNTS: Counts = Counts {
    summary,
    figure: numbers::ro,
    comments: "Observații",
    people: "Persoane",
    organisations: "Organizații",
    proposals: "Formulări propuse",
    article: "Articol",
    stances: "Poziții",
    caption: "Observații pe articole",
    order: "Ordine:",
    by_law: "a legii",
    by_comments: "după observații",
    as_file: "cu observațiile pe articole",
    centraliser: "Tabelul centralizator al observațiilor de mai jos:",
    centraliser_as: "cu tabelul centralizator",
    annotated: "Proiectul cu observații (DOCX)",
    whole_act: "Proiectul în întregime",
    about: |label| format!("la {label}"),
    show_parts: "Arătați părțile",
    hide_parts: "Ascundeți părțile",
    parts_of: |label| format!("de la {label}"),
    no_parts: "Nu are alineate sau litere numerotate.",
    no_text_title: "Textul nu este încă publicat",
    no_text: "Această pagină se umple după publicarea primei versiuni.",
    all_comments: "Toate observațiile",
    on_whole_act: "Observații la proiectul în întregime",
    on: |label| format!("Observații la {label}"),
    list: "Observațiile",
    hidden: "ascunsă",
    unnamed: "numele nu se publică",
    none_title: "Nu există încă observații aici",
    none_text: "Observațiile apar de îndată ce sunt trimise.",
};

fn summary(n: &Numbers) -> String {
    let (people, organisations) = (
        plural::ro(n.citizens, "persoană", "persoane"),
        plural::ro(n.organisations, "organizație", "organizații"),
    );
    let who = match (n.citizens, n.organisations) {
        (_, 0) => people,
        (0, _) => organisations,
        _ => format!("{people} și {organisations}"),
    };
    let proposals = match n.proposals {
        0 => String::new(),
        1 => " Dintre ele, una propune o altă formulare.".into(),
        n => format!(" Dintre ele, {} propun o altă formulare.", numbers::ro(n)),
    };
    match n.comments {
        0 => "Încă nicio observație.".into(),
        1 if n.proposals == 1 => format!("1 observație, de la {who}, cu o formulare propusă."),
        all => format!("{}, de la {who}.{proposals}", plural::ro(all, "observație", "observații")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_about_an_article_keeps_its_plurals() {
        let many =
            Numbers { comments: 57, citizens: 41, organisations: 16, proposals: 7, ..Numbers::default() };
        assert_eq!(
            summary(&many),
            "57 de observații, de la 41 de persoane și 16 organizații. Dintre ele, 7 propun o altă formulare."
        );
        let one = Numbers { comments: 1, organisations: 1, ..Numbers::default() };
        assert_eq!(summary(&one), "1 observație, de la 1 organizație.");
        assert_eq!(summary(&Numbers::default()), "Încă nicio observație.");
    }
}
