//! Stems: what the forms of a word share. Romanian and English by the Snowball rules; words of other languages are their
//! own stems. Sounds that change within a word (școală, școli) part its forms; the rules do not know them.

use rust_stemmers::{Algorithm, Stemmer};

use crate::fold;
use crate::stop_words::{is_english, is_romanian};
use crate::words::words;

/// A language whose words are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// Romanian.
    Romanian,
    /// English.
    English,
    /// Any other: no stop words, and every word its own stem.
    Other,
}

/// Of this many words one at least is a stop word in any text of a language; less says that it is another.
const ONE_IN: usize = 8;

/// The language of a text, by which stop words it holds; of a few words without any, [`Tongue::Other`].
#[must_use]
pub fn tongue(text: &str) -> Tongue {
    let (mut all, mut romanian, mut english) = (0_usize, 0_usize, 0_usize);
    words(text, |word| {
        all += 1;
        romanian += usize::from(is_romanian(word));
        english += usize::from(is_english(word));
    });
    let most = romanian.max(english);
    if most == 0 || most * ONE_IN < all {
        Tongue::Other
    } else if romanian >= english {
        Tongue::Romanian
    } else {
        Tongue::English
    }
}

/// Makes stems of one language.
pub struct Stems {
    tongue: Tongue,
    stemmer: Option<Stemmer>,
}

impl Stems {
    /// Of words in this language.
    #[must_use]
    pub fn of(tongue: Tongue) -> Self {
        let stemmer = match tongue {
            Tongue::Romanian => Some(Algorithm::Romanian),
            Tongue::English => Some(Algorithm::English),
            Tongue::Other => None,
        };
        Self { tongue, stemmer: stemmer.map(Stemmer::create) }
    }

    /// The stem of a word, folded: `Învățătorilor`, `învăţătorilor` and the forms that share its stem give one text.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let lower = word.to_lowercase();
        let Some(stemmer) = &self.stemmer else { return fold(&lower) };
        // The rules for Romanian were written with the letters of the old code pages, cedilla for comma.
        let old: String = match self.tongue {
            Tongue::Romanian => lower.chars().map(cedilla).collect(),
            Tongue::English | Tongue::Other => lower,
        };
        fold(&stemmer.stem(&old))
    }

    /// Whether the folded word says nothing by itself in this language.
    #[must_use]
    pub fn stops(&self, folded: &str) -> bool {
        match self.tongue {
            Tongue::Romanian => is_romanian(folded),
            Tongue::English => is_english(folded),
            Tongue::Other => false,
        }
    }
}

fn cedilla(letter: char) -> char {
    match letter {
        'ș' => 'ş',
        'ț' => 'ţ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_romanian_word_share_a_stem_with_comma_and_with_cedilla() {
        let stems = Stems::of(Tongue::Romanian);
        for [one, other] in
            [["amendă", "amenzile"], ["organizațiile", "organizaţiilor"], ["finanțare", "finanţării"]]
        {
            let shared =
                stems.stem(one).chars().zip(stems.stem(other).chars()).take_while(|(a, b)| a == b).count();
            assert!(shared >= 4, "{} {}", stems.stem(one), stems.stem(other));
        }
        assert_eq!(stems.stem("organizațiile"), stems.stem("organizaţiilor"));
        assert_eq!(stems.stem("finanțării"), stems.stem("FINANŢĂRII"));
        assert_eq!(stems.stem("școala"), stems.stem("şcoala"));
    }

    #[test]
    fn forms_of_an_english_word_share_a_stem() {
        let stems = Stems::of(Tongue::English);
        assert_eq!(stems.stem("Regulations"), stems.stem("regulation"));
        assert_eq!(stems.stem("funded"), stems.stem("funding"));
    }

    #[test]
    fn a_language_is_known_by_its_small_words() {
        assert_eq!(
            tongue("Propun ca termenul să fie de 30 de zile, pentru că este prea scurt."),
            Tongue::Romanian
        );
        assert_eq!(
            tongue("I propose that the term should be of 30 days, because it is too short."),
            Tongue::English
        );
        assert_eq!(tongue("Az önkormányzatok véleményét kérni kell"), Tongue::Other);
        assert_eq!(tongue(""), Tongue::Other);
    }

    #[test]
    fn words_of_another_language_are_their_own_stems() {
        let stems = Stems::of(Tongue::Other);
        assert_eq!(stems.stem("Véleményét"), "velemenyet");
        assert!(!stems.stops("de"));
    }
}
