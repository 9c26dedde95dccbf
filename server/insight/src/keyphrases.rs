//! Key phrases: what a set of texts says more often than the others do.

use std::collections::{HashMap, HashSet};

use crate::stems::{Stems, Tongue, tongue};
use crate::{fold, words::words};

/// Words of the longest phrase.
const LONGEST: usize = 3;

/// Texts of the set that must hold a phrase.
const FEWEST: usize = 2;

/// Least log-likelihood ratio of a phrase: chance gives more in one of a hundred cases (chi square, one degree of freedom).
const TELLING: f64 = 6.63;

/// A phrase of a set.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyphrase {
    /// As the texts of the set write it most often, in small letters.
    pub phrase: String,
    /// Texts of the set that hold it in any form of its words.
    pub texts: usize,
    /// Of the other texts.
    pub elsewhere: usize,
    /// Log-likelihood ratio; without other texts, how many of the set hold it.
    pub score: f64,
}

/// The phrases by which `set` differs most from `rest`, the most telling first: words, and two or three in a row, that
/// neither begin nor end with a stop word, compared by their stems. A text counts once however often it says a phrase, and
/// what counts is Dunning's log-likelihood ratio over texts (T. Dunning, "Accurate methods for the statistics of surprise
/// and coincidence", 1993). Copies of one text must be given once, or they are all that is heard. Where `rest` is empty,
/// the phrases of most texts. For the rest a sample of some thousand texts is enough.
#[must_use]
pub fn keyphrases(set: &[&str], rest: &[&str], most: usize) -> Vec<Keyphrase> {
    scored(set, rest, most).into_iter().map(|(_, phrase)| phrase).collect()
}

/// The same, each with the places of the texts in `set` that hold it.
#[must_use]
pub fn phrases(set: &[&str], rest: &[&str], most: usize) -> Vec<(Keyphrase, Vec<usize>)> {
    let scored = scored(set, rest, most);
    let by_stems: HashMap<&[String], usize> =
        scored.iter().enumerate().map(|(at, (stems, _))| (stems.as_slice(), at)).collect();
    let mut places = vec![Vec::new(); scored.len()];
    let mut makers = Makers::default();
    for (place, text) in set.iter().enumerate() {
        for (stems, _) in makers.phrases(text) {
            if let Some(at) = by_stems.get(stems.as_slice()) {
                places[*at].push(place);
            }
        }
    }
    scored.into_iter().map(|(_, phrase)| phrase).zip(places).collect()
}

/// The phrases with their stems.
fn scored(set: &[&str], rest: &[&str], most: usize) -> Vec<(Vec<String>, Keyphrase)> {
    let mut makers = Makers::default();
    let mut found: HashMap<Vec<String>, Found> = HashMap::new();
    for text in set {
        for (stems, written) in makers.phrases(text) {
            let found = found.entry(stems).or_default();
            found.texts += 1;
            *found.forms.entry(written).or_default() += 1;
        }
    }
    found.retain(|_, found| found.texts >= FEWEST.min(set.len()));
    for text in rest {
        for (stems, _) in makers.phrases(text) {
            if let Some(found) = found.get_mut(&stems) {
                found.elsewhere += 1;
            }
        }
    }
    let mut scored: Vec<(Vec<String>, Keyphrase)> = found
        .into_iter()
        .map(|(stems, found)| {
            let score = score(found.texts, set.len(), found.elsewhere, rest.len());
            let (texts, elsewhere) = (found.texts, found.elsewhere);
            (stems, Keyphrase { phrase: found.written(), texts, elsewhere, score })
        })
        .filter(|(_, phrase)| rest.is_empty() || phrase.score >= TELLING)
        .collect();
    drop_parts(&mut scored);
    scored.sort_by(|(_, one), (_, other)| {
        other.score.total_cmp(&one.score).then_with(|| one.phrase.cmp(&other.phrase))
    });
    scored.truncate(most);
    scored
}

#[derive(Default)]
struct Found {
    texts: usize,
    elsewhere: usize,
    forms: HashMap<String, usize>,
}

impl Found {
    /// The commonest form; of equally common ones the first in the alphabet.
    fn written(self) -> String {
        let best = self
            .forms
            .into_iter()
            .max_by(|(one, many), (other, more)| many.cmp(more).then_with(|| other.cmp(one)));
        best.map(|(form, _)| form).unwrap_or_default()
    }
}

/// A phrase that is hardly ever said but inside a longer one adds nothing to it.
fn drop_parts(scored: &mut Vec<(Vec<String>, Keyphrase)>) {
    let mut within: HashMap<Vec<String>, usize> = HashMap::new();
    for (stems, phrase) in scored.iter() {
        for length in 1..stems.len() {
            for part in stems.windows(length) {
                let most = within.entry(part.to_vec()).or_default();
                *most = phrase.texts.max(*most);
            }
        }
    }
    scored.retain(|(stems, phrase)| within.get(stems).is_none_or(|longer| longer * 10 < phrase.texts * 8));
}

/// The signed log-likelihood ratio of a phrase in `a` of `n` texts here and `b` of `m` elsewhere; 0 where it is not more
/// frequent here.
fn score(a: usize, n: usize, b: usize, m: usize) -> f64 {
    if m == 0 {
        return a as f64;
    }
    if a * m <= b * n {
        return 0.0;
    }
    let all = (n + m) as f64;
    let part = |observed: usize, row: usize, column: usize| {
        let (observed, expected) = (observed as f64, row as f64 * column as f64 / all);
        if observed > 0.0 { observed * (observed / expected).ln() } else { 0.0 }
    };
    let (with, without) = (a + b, n + m - a - b);
    2.0 * (part(a, n, with) + part(n - a, n, without) + part(b, m, with) + part(m - b, m, without))
}

/// Stemmers of each language, made once.
#[derive(Default)]
struct Makers {
    stems: HashMap<Tongue, Stems>,
}

impl Makers {
    /// The phrases of a text: their stems, and how they are written there first.
    fn phrases(&mut self, text: &str) -> Vec<(Vec<String>, String)> {
        let tongue = tongue(text);
        let stems = self.stems.entry(tongue).or_insert_with(|| Stems::of(tongue));
        let mut seen: HashSet<Vec<String>> = HashSet::new();
        let mut phrases = Vec::new();
        for run in runs(text, stems) {
            for length in 1..=LONGEST.min(run.len()) {
                for part in run.windows(length) {
                    let ends = [part.first(), part.last()];
                    if ends.into_iter().flatten().any(|word| !word.opens) {
                        continue;
                    }
                    let names: Vec<String> = part.iter().map(|word| word.stem.clone()).collect();
                    if seen.insert(names.clone()) {
                        let written: Vec<&str> = part.iter().map(|word| word.written.as_str()).collect();
                        phrases.push((names, written.join(" ")));
                    }
                }
            }
        }
        phrases
    }
}

struct Said {
    stem: String,
    written: String,
    /// Whether a phrase may begin and end with it: no stop word, no number, more than two letters.
    opens: bool,
}

/// Words with nothing but white space between them.
fn runs(text: &str, stems: &Stems) -> Vec<Vec<Said>> {
    let mut runs = vec![Vec::new()];
    let mut end = 0;
    for word in words(text, |_| ()) {
        let written = &text[word.bytes.clone()];
        let together = text[end..word.bytes.start].chars().all(char::is_whitespace);
        if !together {
            runs.push(Vec::new());
        }
        end = word.bytes.end;
        let folded = fold(written);
        let opens =
            folded.chars().count() > 2 && folded.chars().any(char::is_alphabetic) && !stems.stops(&folded);
        if let Some(run) = runs.last_mut() {
            run.push(Said { stem: stems.stem(written), written: written.to_lowercase(), opens });
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: [&str; 4] = [
        "Propun ca serviciile sociale să fie finanțate de la bugetul de stat.",
        "Bugetul de stat trebuie să plătească serviciile sociale în mediul rural.",
        "Fără bugetul de stat, serviciilor sociale nu le rămâne nimic.",
        "Serviciile sociale din sate au nevoie de bugetul de stat și de oameni.",
    ];
    const REST: [&str; 6] = [
        "Propun ca termenul să fie de 30 de zile.",
        "Termenul din articol este prea scurt pentru noi.",
        "Nu sunt de acord cu amenda din articol.",
        "Amenda este prea mare și termenul prea scurt.",
        "Articolul nu spune cine plătește amenda.",
        "Propun un termen mai lung, de 60 de zile.",
    ];

    #[test]
    fn a_set_is_told_by_what_the_others_do_not_say() {
        let found = keyphrases(&SET, &REST, 5);
        let phrases: Vec<&str> = found.iter().map(|found| found.phrase.as_str()).collect();
        assert!(phrases.contains(&"bugetul de stat"), "{phrases:?}");
        assert!(
            phrases.contains(&"serviciile sociale"),
            "the forms of its words are one phrase: {phrases:?}"
        );
        assert!(!phrases.iter().any(|phrase| phrase.contains("propun")), "{phrases:?}");
        let budget = found.iter().find(|found| found.phrase == "bugetul de stat").unwrap();
        assert_eq!((budget.texts, budget.elsewhere), (4, 0));
    }

    #[test]
    fn each_phrase_names_the_texts_that_hold_it_in_any_form() {
        let found = phrases(&SET, &REST, 5);
        let services = found.iter().find(|(found, _)| found.phrase == "serviciile sociale").unwrap();
        assert_eq!(services.1, [0, 1, 2, 3]);
        assert!(found.iter().all(|(phrase, places)| phrase.texts == places.len()));
    }

    #[test]
    fn a_part_of_a_phrase_is_not_said_again() {
        let phrases: Vec<String> =
            keyphrases(&SET, &REST, 20).into_iter().map(|found| found.phrase).collect();
        assert!(
            !phrases.contains(&"bugetul".to_owned()) && !phrases.contains(&"sociale".to_owned()),
            "{phrases:?}"
        );
    }

    #[test]
    fn no_phrase_begins_or_ends_with_a_stop_word_or_crosses_a_full_stop() {
        let text = ["Alpha beta. Gamma of delta.", "Alpha beta. Gamma of delta, the end."];
        let phrases: Vec<String> = keyphrases(&text, &[], 20).into_iter().map(|found| found.phrase).collect();
        assert!(phrases.contains(&"alpha beta".to_owned()) && phrases.contains(&"gamma of delta".to_owned()));
        assert!(
            phrases.iter().all(|phrase| !phrase.contains("beta gamma") && !phrase.ends_with("of")),
            "{phrases:?}"
        );
    }

    #[test]
    fn the_ratio_is_that_of_the_contingency_table() {
        // 2 · Σ O·ln(O/E) for 10 of 20 here and 10 of 80 there.
        assert!((score(10, 20, 10, 80) - 12.0714).abs() < 0.001, "{}", score(10, 20, 10, 80));
        assert!(score(1, 20, 10, 80).abs() < f64::EPSILON);
    }

    #[test]
    fn other_languages_work_without_a_list() {
        let set = ["Az önkormányzatok véleménye fontos", "Önkormányzatok véleménye kell"];
        let phrases: Vec<String> = keyphrases(&set, &[], 3).into_iter().map(|found| found.phrase).collect();
        assert_eq!(phrases, ["önkormányzatok véleménye"]);
        assert!(keyphrases(&[], &REST, 5).is_empty());
    }
}
