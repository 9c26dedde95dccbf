//! The text that is spoken about.

use std::fmt::Write as _;

/// How many articles it has.
const ARTICLES: usize = 60;
/// Articles of a chapter.
const OF_CHAPTER: usize = 10;

/// A draft of sixty articles in six chapters, with paragraphs and letters, as long as a real law of that size.
#[must_use]
pub fn draft() -> String {
    let mut text = String::from("LEGE privind proba\nParlamentul României adoptă prezenta lege.\n");
    for article in 1..=ARTICLES {
        if article % OF_CHAPTER == 1 {
            let chapter = ["I", "II", "III", "IV", "V", "VI"][article / OF_CHAPTER];
            let _ = writeln!(text, "Capitolul {chapter} Dispoziții");
        }
        let _ = writeln!(text, "Obiectul articolului\nArticolul {article}");
        for paragraph in 1..=3 {
            let _ = writeln!(
                text,
                "({paragraph}) Furnizorul de servicii sociale prevăzut la art. {article} pune la dispoziția persoanelor \
                 interesate, în termen de {paragraph}0 zile lucrătoare de la solicitare, următoarele:"
            );
            for letter in ["a", "b", "c"] {
                let _ = writeln!(
                    text,
                    "{letter}) documentele și datele de la litera {letter} pentru perioada auditată;"
                );
            }
        }
    }
    text
}
