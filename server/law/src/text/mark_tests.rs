use super::*;

fn article_of(line: &str) -> Option<(u32, Vec<u32>, &str, bool)> {
    match mark(line)?.what {
        What::Article { value, sure, .. } => Some((value.main, value.inserted, mark(line)?.rest, sure)),
        _ => None,
    }
}

#[test]
fn article_heads_in_every_spelling() {
    assert_eq!(article_of("Articolul 5"), Some((5, vec![], "", true)));
    assert_eq!(article_of("ART. 5.- Textul."), Some((5, vec![], "Textul.", true)));
    assert_eq!(article_of("Art.5 – Textul."), Some((5, vec![], "Textul.", true)));
    assert_eq!(article_of("Art. 5^1. - (1) Textul."), Some((5, vec![1], "(1) Textul.", true)));
    assert_eq!(article_of("Art. 5¹ Definiții"), Some((5, vec![1], "Definiții", false)));
    assert_eq!(article_of("Articolul 31*)"), Some((31, vec![], "", true)));
    assert_eq!(article_of("Articolul XIV"), Some((14, vec![], "", true)));
    assert_eq!(article_of("Art. I. - Legea se modifică:"), Some((1, vec![], "Legea se modifică:", true)));
    assert_eq!(article_of("ARTICOL UNIC"), Some((1, vec![], "", true)));
    assert_eq!(article_of("Articol unic. - Se aprobă."), Some((1, vec![], "Se aprobă.", true)));
}

#[test]
fn references_are_not_article_heads() {
    for line in [
        "Articolul 5 alineatul (2) se abrogă.",
        "Art. 5 din lege",
        "Articolul 5, alineatul (2)",
        "Art. 37-39 din Regulament",
        "art. 3",
        "Articolele 5 și 6",
        "Articolul precedent",
    ] {
        assert_eq!(article_of(line), None, "{line}");
    }
}

#[test]
fn groupings_with_and_without_a_heading() {
    let of = |line| match mark(line) {
        Some(Mark { what: What::Grouping { kind, value, .. }, rest, number }) => {
            Some((kind, value.main, number, rest))
        }
        _ => None,
    };
    assert_eq!(of("Capitolul II Reguli"), Some((Kind::Chapter, 2, "Capitolul II", "Reguli")));
    assert_eq!(of("CAP. 3: reguli"), Some((Kind::Chapter, 3, "CAP. 3", "reguli")));
    assert_eq!(of("Secțiunea a 2-a - Obligații"), Some((Kind::Section, 2, "Secțiunea a 2-a", "Obligații")));
    assert_eq!(of("PARTEA a IX-a"), Some((Kind::Part, 9, "PARTEA a IX-a", "")));
    assert_eq!(of("Titlul I"), Some((Kind::Title, 1, "Titlul I", "")));
    assert_eq!(of("Cartea întâi"), Some((Kind::Book, 1, "Cartea întâi", "")));
    for line in ["Partea I, nr. 651", "Capitolul II din lege", "Titlul proiectului", "Capitolul"] {
        assert_eq!(of(line), None, "{line}");
    }
}

#[test]
fn annex_heads_and_mentions_of_annexes() {
    let of = |line| match mark(line) {
        Some(Mark { what: What::Annex, rest, number }) => Some((number, rest)),
        _ => None,
    };
    assert_eq!(of("ANEXĂ"), Some(("ANEXĂ", "")));
    assert_eq!(of("Anexa nr. 2^1"), Some(("Anexa nr. 2^1", "")));
    assert_eq!(of("ANEXA 1.1 - Formular"), Some(("ANEXA 1.1", "Formular")));
    assert_eq!(of("Anexa A: Anexă informativă"), Some(("Anexa A", "Anexă informativă")));
    assert_eq!(of("ANEXA Nr. 3 la ordin"), Some(("ANEXA Nr. 3", "la ordin")));
    for line in
        ["Anexele nr. 1-6", "Anexa nr. 1 face parte integrantă din prezenta lege.", "Anexa se modifică."]
    {
        assert_eq!(of(line), None, "{line}");
    }
}

#[test]
fn items_and_their_readings() {
    let styles = |line| match mark(line) {
        Some(Mark { what: What::Item(readings), .. }) => {
            readings.into_iter().map(|(style, value)| (style, value.main)).collect()
        }
        _ => Vec::new(),
    };
    assert_eq!(styles("(2) Textul"), [(Style::Paren, 2)]);
    assert_eq!(styles("i) textul"), [(Style::Letter, 11), (Style::RomanHalf, 1)]);
    assert!(styles("(îi) textul").contains(&(Style::RomanParen, 2)));
    assert_eq!(styles("1.2. Textul"), [(Style::Dot, 2)]);
    assert_eq!(styles("I. de la 10.000 lei"), [(Style::RomanDot, 1), (Style::Upper, 11)]);
    assert_eq!(styles("– textul"), [(Style::Dash, 0)]);
    for line in [
        "(2), (3) și (4)",
        "(2016) text",
        "1.338/2008",
        "18.07.2018",
        "3 zile",
        "-text",
        "a), b) și c)",
        "S.A. Textul",
    ] {
        assert!(styles(line).is_empty(), "{line}");
    }
}

#[test]
fn article_heads_of_other_languages() {
    for line in [
        "Article 5",
        "Article 5.",
        "Artículo 5. Objeto.",
        "Artigo 5.º",
        "Artikel 5",
        "Articolo 5",
        "Artykuł 5",
        "Článek 5",
        "Член 5",
        "Άρθρο 5",
        "5. cikk",
        "5 artikla",
        "5. člen",
    ] {
        assert_eq!(article_of(line).map(|(main, ..)| main), Some(5), "{line}");
    }
    assert_eq!(article_of("Article premier").map(|(main, ..)| main), Some(1));
    assert_eq!(article_of("Artículo único. Se modifica."), Some((1, vec![], "Se modifica.", true)));
    assert_eq!(article_of("Article 5 of Regulation (EU) 2016/679"), None);
}
