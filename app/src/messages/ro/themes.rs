//! Temele.

use model::themes::{Event, State};

use super::themes_coding::CODING;
use super::themes_sample::SAMPLE;
use super::themes_tables::{IMPORT, TABLES};
use crate::messages::{FieldWords, Themes, numbers, plural};

pub(super) const THEMES: Themes = Themes {
    tab: "Teme",
    title: "Temele consultării",
    lede: "Lista de teme după care experții citesc observațiile. O temă are un nume, o definiție și exemple; se pune pe o \
           observație întreagă sau pe un pasaj al ei. Programul sugerează, oamenii hotărăsc.",
    ways: "Paginile temelor",
    book: "Lista temelor",
    stale: "De confirmat din nou",
    crossing: "Tabele",
    working: "O mutare de teme continuă; cifrele se schimbă până se termină.",
    progress: |coded, left, more| {
        let over = if more { "peste " } else { "" };
        match left {
            0 => format!("{}; nu mai este nimic de codificat.", coded_so_far(coded)),
            _ => format!("{}; mai sunt {over}{}.", coded_so_far(coded), numbers::ro(left)),
        }
    },
    caption: |heading| format!("Teme: {heading}"),
    no_heading: "Fără grup",
    theme: "Tema",
    columns: ["De la persoane", "De la organizații"],
    of: |theme| format!("la tema {theme}"),
    none_title: "Nu există încă nicio temă",
    none_text: "Un expert scrie temele una câte una sau încarcă un fișier XLSX.",
    put_away: "Teme care nu se mai folosesc",
    state: |state| match state {
        State::Used => "în folosință",
        State::Retired => "nu se mai folosește",
        State::Merged => "unită cu altă temă",
    },
    went_into: "a trecut în",
    new: "Temă nouă",
    change: "Modificați tema",
    heading: FieldWords { label: "Grupul", hint: "Titlul sub care stă în listă; poate lipsi." },
    name: FieldWords { label: "Numele temei", hint: "" },
    definition: FieldWords { label: "Definiția", hint: "Ce ține de această temă și ce nu." },
    examples: FieldWords {
        label: "Exemple",
        hint: "Câte unul pe rând. Un rând luat cuvânt cu cuvânt dintr-o observație dispare odată cu ea.",
    },
    save: "Păstrați tema",
    examples_are: "Exemple",
    phrases: "Cuvinte-cheie",
    phrases_are: "Ce spun observațiile cu această temă mai des decât celelalte.",
    comments_of: |citizens, organisations| {
        format!(
            "Citiți observațiile: {} de la persoane, {} de la organizații",
            numbers::ro(citizens),
            numbers::ro(organisations)
        )
    },
    no_comments: "Nicio observație nu are încă această temă.",
    merge: "Uniți cu altă temă",
    merge_lede: "Toate observațiile acestei teme trec la cealaltă. Unirea rămâne în istoric și se poate anula.",
    into: "Tema care rămâne",
    reason: FieldWords { label: "Motivul", hint: "Rămâne în istoric." },
    merge_button: "Uniți temele",
    retire: "Scoateți din folosință",
    retire_lede: "Nu se mai pune pe nicio observație; cele care o au o păstrează.",
    restore: "Folosiți-o din nou",
    history: "Istoricul temei",
    event,
    by: |name| if name.is_empty() { "cont șters".into() } else { name.to_owned() },
    undo: "Anulați",
    undo_of: |what| format!("ce s-a făcut: {what}"),
    back: "Înapoi la lista temelor",
    changed: "Între timp a modificat altcineva tema: uitați-vă încă o dată. Ce ați scris este mai jos",
    done: |code| match code {
        "kept" => Some("Tema a fost păstrată."),
        "retired" => Some("Tema nu se mai folosește."),
        "restored" => Some("Tema se folosește din nou."),
        "merged" => Some("Temele au fost unite."),
        "split" => Some("Observațiile au trecut la tema aceasta."),
        "undone" => Some("Anularea a fost făcută."),
        _ => None,
    },
    files: "Lista temelor ca fișier:",
    workbook: "Descărcați XLSX",
    import_link: "Încărcați un XLSX",
    beside: "Temele observației",
    import: IMPORT,
    tables: TABLES,
    coding: CODING,
    sample: SAMPLE,
};

fn coded_so_far(n: i64) -> String {
    match n {
        0 => "Nicio observație nu este codificată".into(),
        1 => "1 observație este codificată".into(),
        _ => format!("{} sunt codificate", super::campaigns::counted(n)),
    }
}

fn event(event: Event, of_other: bool, comments: i64) -> String {
    let n = plural::ro(comments, "observație", "observații");
    match (event, of_other) {
        (Event::Created, _) => "A fost scrisă".into(),
        (Event::Changed, _) => "A fost modificată".into(),
        (Event::Retired, _) => "A fost scoasă din folosință".into(),
        (Event::Restored, _) => "Se folosește din nou".into(),
        (Event::Merged, false) => format!("A primit o altă temă, cu {n}"),
        (Event::Merged, true) => format!("A trecut în altă temă, cu {n}"),
        (Event::Split, false) => format!("A dat altei teme {n}"),
        (Event::Split, true) => format!("A primit de la altă temă {n}"),
        (Event::Undone, _) => format!("S-a anulat o unire sau o împărțire, cu {n}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_keeps_its_plurals() {
        assert_eq!((THEMES.progress)(20, 3, false), "20 de observații sunt codificate; mai sunt 3.");
        assert_eq!(
            (THEMES.progress)(1, 10_000, true),
            "1 observație este codificată; mai sunt peste 10.000."
        );
        assert_eq!(
            (THEMES.progress)(0, 0, false),
            "Nicio observație nu este codificată; nu mai este nimic de codificat."
        );
    }
}
