//! Preparing the text of an act.

use model::provisions::Kind;

use crate::messages::{Drafts, FieldWords, dates, plural};

pub(super) const DRAFTS: Drafts = Drafts {
    upload_title: "Încărcați textul proiectului",
    upload_lede: "Rotunda recunoaște capitolele, articolele, alineatele și literele. Le verificați înainte de publicare.",
    published: |n| {
        format!(
            "Versiunea {n} este publicată și nu se mai schimbă. Ce încărcați aici devine o versiune nouă."
        )
    },
    replaces: "Textul în lucru va fi înlocuit, cu toate corecturile făcute în el. Înlocuirea se poate anula după citire.",
    file: FieldWords {
        label: "Fișierul proiectului",
        hint: "DOCX, ODT, PDF cu text, HTML, Akoma Ntoso, Markdown sau text simplu, cel mult 10 MB.",
    },
    paste: FieldWords {
        label: "Sau lipiți textul aici",
        hint: "Se citește numai dacă nu alegeți un fișier.",
    },
    either: "Fișierul sau textul",
    read: "Citiți textul și arătați structura",
    back: "Înapoi la verificare",
    preview_title: "Verificați structura textului",
    found,
    from_file: |name| format!("Citit din fișierul {name}."),
    errors: |n| match n {
        1 => "1 greșeală oprește publicarea".into(),
        _ => format!("{} opresc publicarea", plural::ro(n, "greșeală", "greșeli")),
    },
    errors_hint: "Corectați în structură fiecare loc de mai jos; apoi textul se poate publica.",
    findings: |n| format!("{} de verificat", plural::ro(n, "loc", "locuri")),
    notes: |n| plural::ro(n, "lucru de știut", "lucruri de știut"),
    more: |n| format!("Arătați încă {}", plural::ro(n, "loc", "locuri")),
    no_findings: "Nu am observat nimic neobișnuit. Treceți totuși o dată peste structură înainte de publicare.",
    line: |n| format!("Rândul {n}"),
    see_line: |n| format!("Vedeți în textul primit, rândul {n}"),
    badge: |errors| match errors {
        0 => "de verificat".into(),
        n => plural::ro(n, "greșeală", "greșeli"),
    },
    source: "Textul primit",
    source_label: "Textul primit, cu numere de rând",
    tree: "Structura recunoscută",
    kind: |kind| match kind {
        Kind::Book => "carte",
        Kind::Part => "parte",
        Kind::Title => "titlu",
        Kind::Chapter => "capitol",
        Kind::Section => "secțiune",
        Kind::Subsection => "subsecțiune",
        Kind::Article => "articol",
        Kind::Paragraph => "alineat",
        Kind::Letter => "literă",
        Kind::Point => "punct",
        Kind::Indent => "liniuță",
        Kind::Annex => "anexă",
        Kind::Block => "text",
    },
    correct: "Corectați",
    kind_field: FieldWords { label: "Felul", hint: "" },
    number: FieldWords { label: "Numărul", hint: "Așa cum se tipărește: Art. 5, (2), a)." },
    heading: FieldWords { label: "Denumirea marginală sau titlul", hint: "" },
    text: FieldWords {
        label: "Textul",
        hint: "Numai cuvintele acestei prevederi, fără număr și fără ce stă sub ea.",
    },
    keep: "Păstrați corectura",
    cancel: "Renunțați",
    publish: |n| format!("Publicați versiunea {n}"),
    not_yet: |n| format!("Versiunea {n} nu se poate publica încă"),
    sure: |n| format!("Publicați versiunea {n}?"),
    final_text: "Textul publicat nu se mai schimbă. Pentru orice modificare ulterioară se publică o versiune nouă.",
    period: |opens, closes| {
        format!(
            "Publicul trimite observații de {} până {} (ora României).",
            dates::ro_day_and_time(opens),
            dates::ro_day_and_time(closes)
        )
    },
    still: |n| match n {
        1 => "A rămas 1 loc de verificat. Îl puteți lăsa așa, dacă l-ați văzut.".into(),
        _ => format!(
            "Au rămas {} de verificat. Le puteți lăsa așa, dacă le-ați văzut.",
            plural::ro(n, "loc", "locuri")
        ),
    },
    other: "Încărcați alt text",
    shape: super::reshaping::SHAPE,
};

fn found(articles: i64, paragraphs: i64, letters: i64) -> String {
    format!(
        "Am găsit {}, {} și {}. După publicare versiunea nu se mai schimbă.",
        plural::ro(articles, "articol", "articole"),
        plural::ro(paragraphs, "alineat", "alineate"),
        plural::ro(letters, "literă", "litere")
    )
}
