//! What a text rests on that can be checked: figures, laws and their articles, addresses of pages, years.

use crate::fold;

/// Of each kind so many count: a text of nothing but numbers is no better founded for having more of them.
const MOST: usize = 3;

/// Folded beginnings of words that name an act. An article by itself is mostly one of the draft, and proves nothing.
const ACTS: &[&str] = &[
    "carta",
    "code",
    "codul",
    "constitut",
    "conventi",
    "decizi",
    "direct",
    "hg",
    "hotarare",
    "lege",
    "legea",
    "legii",
    "norm",
    "ordin",
    "ordonant",
    "oug",
    "og",
    "pact",
    "regulam",
    "regulation",
    "strateg",
    "tratat",
];
/// Folded beginnings of words that name where something is known from.
const SOURCES: &[&str] = &[
    "analiz",
    "barometr",
    "cercetar",
    "conform",
    "curtea de conturi",
    "date ",
    "datele",
    "eurostat",
    "evidence",
    "institutul national",
    "ocde",
    "oecd",
    "oms",
    "potrivit",
    "raport",
    "report",
    "sondaj",
    "statisti",
    "stud",
    "survey",
    "according",
    "world bank",
];

/// What can be checked in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Numbers that measure something: with a per cent, a unit or a currency, or large.
    pub figures: usize,
    /// Acts, by number.
    pub laws: usize,
    /// Addresses of pages.
    pub links: usize,
    /// Years.
    pub years: usize,
    /// Sources that are named.
    pub sources: usize,
}

impl Evidence {
    /// How much there is, of several kinds rather than much of one.
    #[must_use]
    pub fn weight(&self) -> usize {
        let some = |count: usize| count.min(MOST);
        some(self.figures) * 2
            + some(self.laws) * 2
            + some(self.links) * 3
            + some(self.years)
            + some(self.sources) * 2
    }
}

/// Finds what can be checked.
#[must_use]
pub fn evidence(text: &str) -> Evidence {
    let folded = fold(text);
    let sources = SOURCES.iter().filter(|source| begins_a_word(&folded, source)).count();
    let mut found = Evidence { sources, ..Evidence::default() };
    let words: Vec<&str> = folded.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        if word.contains("http://") || word.contains("https://") || word.contains("www.") {
            found.links += 1;
            continue;
        }
        if !word.chars().any(|letter| letter.is_ascii_digit()) {
            continue;
        }
        let before =
            [at.checked_sub(1), at.checked_sub(2)].map(|at| at.and_then(|at| words.get(at)).copied());
        let after = words.get(at + 1).copied().unwrap_or_default();
        let of_act = before.iter().flatten().any(|word| is_act(word)) || word.contains('/') && has_year(word);
        if of_act {
            found.laws += 1;
        } else if measures(word, after, words.get(at + 2).copied().unwrap_or_default()) {
            found.figures += 1;
        } else if has_year(word) {
            found.years += 1;
        }
    }
    found
}

fn begins_a_word(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

fn is_act(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    ACTS.iter().any(|act| word == *act || (act.len() > 4 && word.starts_with(act)))
}

fn has_year(word: &str) -> bool {
    let digits = word.split(|letter: char| !letter.is_ascii_digit());
    digits.into_iter().any(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")))
}

/// Whether a number stands with a unit: "12 %", "3.000 de lei", "40 km", or is too large to be one of a list.
fn measures(word: &str, after: &str, later: &str) -> bool {
    const UNITS: &[&str] = &[
        "%", "la suta", "lei", "ron", "euro", "eur", "€", "mii", "milioane", "miliarde", "mil", "mld", "km",
        "ore", "ani", "elevi", "persoane", "cazuri", "spitale", "scoli", "percent", "people", "years",
        "hours",
    ];
    let unit = if after == "de" || after == "la" { later } else { after };
    let unit = unit.trim_matches(|letter: char| matches!(letter, ',' | '.' | ';' | ')' | '?' | '!'));
    let digits = word.chars().filter(char::is_ascii_digit).count();
    word.contains('%') || word.contains('€') || unit == "suta" || UNITS.contains(&unit) || digits > 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_laws_links_and_years_are_told_apart() {
        let text = "Potrivit raportului din 2023 (https://exemplu.example/raport.pdf), 12 % dintre elevi și 3.400 de persoane \
            nu au acces; art. 5 din Legea nr. 52/2003 cere altceva.";
        let found = evidence(text);
        assert_eq!((found.figures, found.laws, found.links, found.years), (2, 1, 1, 1), "{found:?}");
        assert!(found.sources >= 2 && found.weight() > 10);
    }

    #[test]
    fn an_opinion_holds_no_evidence() {
        assert_eq!(evidence("Nu sunt de acord cu acest articol, e prea scurt.").weight(), 0);
        assert_eq!(evidence("").weight(), 0);
    }

    #[test]
    fn a_row_of_numbers_is_no_better_founded() {
        let few = evidence("10 %, 20 %, 30 %");
        let many = evidence(&"10 % ".repeat(100));
        assert_eq!(few.weight(), many.weight());
        assert_eq!(many.figures, 100);
    }

    #[test]
    fn english_is_read_too() {
        let found = evidence(
            "According to the 2021 survey, 45 percent of schools; see section 12 and Regulation 2016/679.",
        );
        assert_eq!((found.figures, found.laws, found.years), (1, 1, 1), "{found:?}");
    }
}
