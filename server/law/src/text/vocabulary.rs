//! The words that open a provision, in Romanian and in the other languages of the Union.

use crate::Kind;

/// Words before an article's number. The search stops at the first that fits: a longer word stands before its beginning.
pub(super) const ARTICLE: [&str; 33] = [
    "Articolul",
    "ARTICOLUL",
    "Articolo",
    "ARTICOLO",
    "Articol",
    "ARTICOL",
    "Article",
    "ARTICLE",
    "Artículo",
    "ARTÍCULO",
    "Articulo",
    "Artigo",
    "ARTIGO",
    "Artikel",
    "ARTIKEL",
    "Artikkel",
    "Artikolu",
    "Artykuł",
    "Airteagal",
    "Článek",
    "Článok",
    "Članak",
    "Člen",
    "Čl.",
    "Член",
    "Чл.",
    "ЧЛЕН",
    "Άρθρο",
    "ΑΡΘΡΟ",
    "Αρθρο",
    "Άρθρον",
    "Art",
    "ART",
];

/// Words after an article's number, alone on their line: "5. cikk", "5 artikla".
const AFTER: [&str; 6] = ["artikla", "cikk", "pants", "straipsnis", "člen", "člens"];

/// "unic" in the languages that have a word for an act's only article.
pub(super) const SOLE: [&str; 9] =
    ["unic", "UNIC", "Unic", "unique", "único", "ÚNICO", "unico", "UNICO", "Unico"];

/// "premier", "1er", "primero": the first article spelled out.
pub(super) const FIRST: [&str; 8] =
    ["premier", "PREMIER", "Premier", "1er", "primero", "primeiro", "Întâi", "întâi"];

/// The article's number and the words after the head, for languages that put the number first.
pub(super) fn number_first(line: &str) -> Option<&str> {
    if line.len() > 24 || !line.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (number, word) = line.split_once(' ')?;
    let digits = number.trim_end_matches('.');
    let known = AFTER.contains(&word) || (word == "§" && number.ends_with('.'));
    (known && digits.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// The kind of grouping that a word names; `word` is folded.
pub(super) fn grouping(word: &str) -> Option<Kind> {
    Some(match word {
        "partea" | "parte" | "part" | "partie" | "teil" | "deel" => Kind::Part,
        "cartea" | "carte" | "book" | "livre" | "libro" | "livro" | "buch" | "boek" => Kind::Book,
        "titlul" | "titlu" | "title" | "titre" | "titulo" | "titolo" | "titel" => Kind::Title,
        "capitolul" | "capitol" | "cap" | "chapter" | "chapitre" | "capitulo" | "capo" | "kapitel"
        | "hoofdstuk" => Kind::Chapter,
        "sectiunea" | "sectiune" | "sect" | "section" | "seccion" | "seccao" | "sezione" | "abschnitt"
        | "afdeling" => Kind::Section,
        "subsectiunea" | "subsectiune" | "paragraful" | "subsection" | "unterabschnitt" | "subseccion" => {
            Kind::Subsection
        }
        _ => return None,
    })
}

/// The first letters of the words of [`grouping`] and of the section sign.
pub(super) const fn opens_grouping(first: char) -> bool {
    matches!(first, 'A' | 'B' | 'C' | 'D' | 'H' | 'K' | 'L' | 'P' | 'S' | 'T' | 'U' | '§')
}

/// Words that open an annex.
pub(super) const ANNEX: [&str; 17] = [
    "ANEXA", "ANEXĂ", "Anexa", "Anexă", "ANNEX", "Annex", "SCHEDULE", "Schedule", "ANNEXE", "Annexe",
    "ANEXO", "Anexo", "ALLEGATO", "Allegato", "ANHANG", "Anhang", "BIJLAGE",
];
