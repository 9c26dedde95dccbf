//! Tabelele temelor și fișierul care devine listă de teme.

use crate::messages::{CrossingWords, FieldWords, ImportWords, numbers, plural};

pub(super) const IMPORT: ImportWords = ImportWords {
    title: "Încărcați o listă de teme",
    lede: "Un fișier XLSX cu coloanele Grup, Temă, Definiție și Exemple, în orice ordine; prima linie le numește. O temă se \
           recunoaște după nume. O celulă goală nu șterge nimic, iar temele care nu sunt în fișier rămân.",
    file: FieldWords { label: "Fișierul", hint: "XLSX, cel mult 5 MB și 2.000 de teme." },
    upload: "Arătați ce s-ar schimba",
    wrong: |code| match code {
        "large" => "Fișierul este prea mare: cel mult 5 MB și 2.000 de teme.",
        "columns" => "Prima linie a fișierului nu are nicio coloană „Temă”.",
        "missing" => "Alegeți întâi un fișier.",
        _ => "Acesta nu este un fișier XLSX care se poate citi. Lista temelor a rămas cum era.",
    },
    preview: "Ce s-ar schimba",
    summary: |new, changed, same, wrong| {
        let count = |n: usize, one, many| plural::ro(i64::try_from(n).unwrap_or(i64::MAX), one, many);
        format!(
            "{}, {}, {}, {}.",
            count(new, "temă nouă", "teme noi"),
            count(changed, "temă modificată", "teme modificate"),
            count(same, "temă la fel", "teme la fel"),
            count(wrong, "rând lăsat deoparte", "rânduri lăsate deoparte")
        )
    },
    row: |row| format!("Rândul {row}"),
    is_new: "temă nouă",
    is_changed: "temă modificată",
    left_out: "Rânduri lăsate deoparte",
    unnamed: "nu numește nicio temă",
    twice: |name| format!("tema „{name}” se repetă"),
    long_name: |name| format!("numele sau grupul este prea lung: „{name}…”"),
    long_text: |name| format!("definiția sau exemplele sunt prea lungi la tema „{name}”"),
    nothing: "Fișierul nu schimbă nimic.",
    take: "Preluați aceste teme",
    drop: "Renunțați la fișier",
    done: |code| match code {
        "taken" => Some("Temele din fișier au fost preluate."),
        "dropped" => Some("S-a renunțat la fișier; lista temelor a rămas cum era."),
        "changed" => Some("Între timp s-a schimbat lista temelor. Iată ce s-ar schimba acum."),
        _ => None,
    },
};

pub(super) const TABLES: CrossingWords = CrossingWords {
    title: "Temele pe articole și pe autori",
    lede: "Câte observații au fiecare temă. Persoanele și organizațiile se numără separat; o observație cu mai multe teme se \
           numără la fiecare. Fiecare cifră duce la observațiile ei.",
    senders: "Teme și autori",
    articles: "Teme și articole",
    picture: |themes, articles| {
        let count = |n: usize, one, many| plural::ro(i64::try_from(n).unwrap_or(i64::MAX), one, many);
        format!(
            "{} pe {}: cu cât discul este mai mare, cu atât sunt mai multe observații. Cifrele sunt în tabelul de mai jos.",
            count(themes, "temă", "teme"),
            count(articles, "articol", "articole")
        )
    },
    figures: "Cifrele, pe teme și articole",
    article: "Articolul",
    whole_act: "Proiectul în întregime",
    unplaced: "Fără loc în text",
    none_title: "Nicio observație nu are încă o temă",
    none_text: "Tabelele se umplu pe măsură ce observațiile sunt codificate.",
    as_file: "cu temele pe articole",
    list: |theme| format!("Observații cu tema „{theme}”"),
    stale_list: "Teme de confirmat din nou",
    stale_lede: "Cuvintele acestor observații s-au schimbat după codificare: autorul le-a corectat sau un moderator a scos un \
                 pasaj. Confirmați temele care se potrivesc și acum.",
    counted: |citizens, organisations| {
        format!(
            "De la persoane: {}. De la organizații: {}.",
            numbers::ro(citizens),
            numbers::ro(organisations)
        )
    },
    narrowed: |article, sender| match (article.is_empty(), sender.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("Numai: {article}."),
        (true, false) => format!("Numai: {sender}."),
        (false, false) => format!("Numai: {article}, {sender}."),
    },
    all: "Toate observațiile temei",
    no_comment: "Nicio observație aici.",
    split: "Mutați observațiile alese la altă temă",
    split_lede: "Pentru a împărți o temă. Mutarea rămâne în istoric și se poate anula.",
    split_into: FieldWords { label: "La tema", hint: "Lăsați necompletat pentru o temă nouă." },
    split_name: FieldWords { label: "Numele temei noi", hint: "" },
    split_button: "Mutați",
    choose: |number| format!("Alegeți observația nr. {number}"),
    comments: "Observațiile",
    open: "Deschideți la codificare",
};
