//! What texts that people have coded teach about one that nobody has: which themes it may be of, and why one would think so.
//! Nothing here decides; a person does.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::stems::{Stems, Tongue, tongue};
use crate::{Keyphrase, fold, keyphrases, words::words};

/// A text of fewer telling words does not show its language by itself, and is read in that of most others.
const FEW: usize = 12;
/// Least cosine of two texts by which one is said to be like the other.
const ALIKE: f64 = 0.2;
/// Key phrases of a theme.
const PHRASES: usize = 8;
/// Texts of a theme that must teach its phrases, so that none is that of one person.
const FEWEST: usize = 3;
/// Texts of a theme, and of the others, from which its phrases are learned.
const OF_THEME: usize = 100;
const OF_OTHERS: usize = 300;
/// Words of a theme's own description that a text must hold, when it holds neither its name nor a phrase.
const SHARED: usize = 3;
/// Words that are named as a reason.
const NAMED: usize = 4;

/// A text with its themes, by any numbers of the caller's below the number of topics.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The text.
    pub text: String,
    /// Its themes.
    pub themes: Vec<usize>,
}

/// What describes a theme.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// Its name.
    pub name: String,
    /// Definition and examples.
    pub about: String,
}

/// A theme that a text may be of.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// Which.
    pub theme: usize,
    /// From 0 to 1: only for the order.
    pub score: f64,
    /// The lesson that the text is most like, by its place.
    pub like: Option<usize>,
    /// Words of the text that speak for the theme, as it writes them.
    pub says: Vec<String>,
}

/// What was learned.
pub struct Teacher {
    main: Tongue,
    /// In how many lessons each stem stands, turned into a weight.
    weights: HashMap<String, f64>,
    /// Weight of a stem that no lesson holds.
    unknown: f64,
    /// Which lessons hold a stem.
    holding: HashMap<String, Vec<usize>>,
    norms: Vec<f64>,
    themes: Vec<Vec<usize>>,
    topics: Vec<Known>,
}

struct Known {
    name: HashSet<String>,
    about: HashSet<String>,
    phrases: Vec<(Vec<String>, Keyphrase)>,
}

impl Teacher {
    /// Learns from lessons and from what describes the themes. Of some thousand lessons it takes a good part of a second.
    #[must_use]
    pub fn of(lessons: &[Lesson], topics: &[Topic]) -> Self {
        let main = main_tongue(lessons, topics);
        let bags: Vec<HashSet<String>> =
            lessons.iter().map(|lesson| terms(&lesson.text, main).into_keys().collect()).collect();
        let mut holding: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, bag) in bags.iter().enumerate() {
            for stem in bag {
                holding.entry(stem.clone()).or_default().push(at);
            }
        }
        let weight = |held: usize| ((lessons.len() + 1) as f64 / (held as f64 + 0.5)).ln().max(0.1);
        let weights: HashMap<String, f64> =
            holding.iter().map(|(stem, held)| (stem.clone(), weight(held.len()))).collect();
        let square = |stem: &String| weights.get(stem).map_or(0.0, |weight| weight * weight);
        let norms = bags.iter().map(|bag| bag.iter().map(square).sum::<f64>().sqrt()).collect();
        let known = topics.iter().enumerate().map(|(theme, topic)| Known {
            name: terms(&topic.name, main).into_keys().collect(),
            about: terms(&topic.about, main).into_keys().collect(),
            phrases: phrases(lessons, theme)
                .into_iter()
                .map(|found| (sequence(&found.phrase, main), found))
                .collect(),
        });
        Self {
            main,
            unknown: weight(0),
            holding,
            norms,
            themes: lessons.iter().map(|lesson| lesson.themes.clone()).collect(),
            topics: known.collect(),
            weights,
        }
    }

    /// What texts of a theme say more often than the others.
    pub fn phrases(&self, theme: usize) -> impl Iterator<Item = &Keyphrase> {
        self.topics.get(theme).into_iter().flat_map(|known| known.phrases.iter().map(|(_, phrase)| phrase))
    }

    /// The themes that a text may be of, the likeliest first.
    #[must_use]
    pub fn suggest(&self, text: &str, most: usize) -> Vec<Suggested> {
        let written = terms(text, self.main);
        let mut found: BTreeMap<usize, Suggested> = BTreeMap::new();
        for (lesson, score) in self.nearest(&written) {
            for theme in &self.themes[lesson] {
                let of = found.entry(*theme).or_insert_with(|| nothing(*theme));
                if score > of.score {
                    (of.score, of.like) = (score, Some(lesson));
                }
            }
        }
        let spoken = sequence(text, self.main);
        for (theme, known) in self.topics.iter().enumerate() {
            let says = self.says(known, &written, &spoken);
            if says.is_empty() {
                continue;
            }
            let of = found.entry(theme).or_insert_with(|| nothing(theme));
            of.score = (of.score + 0.15 * says.len() as f64).min(1.0);
            of.says = says;
        }
        let mut found: Vec<Suggested> = found.into_values().collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.theme.cmp(&other.theme)));
        found.truncate(most);
        found
    }

    /// The lessons that are like a text, each with its cosine.
    fn nearest(&self, written: &BTreeMap<String, String>) -> Vec<(usize, f64)> {
        let mut shared: HashMap<usize, f64> = HashMap::new();
        let mut norm = 0.0;
        for stem in written.keys() {
            let weight = self.weights.get(stem).copied().unwrap_or(self.unknown);
            norm += weight * weight;
            for lesson in self.holding.get(stem).into_iter().flatten() {
                *shared.entry(*lesson).or_default() += weight * weight;
            }
        }
        let cosine = |(lesson, product): (usize, f64)| {
            let score = product / (norm.sqrt() * self.norms[lesson]).max(f64::EPSILON);
            (score >= ALIKE).then_some((lesson, score.min(1.0)))
        };
        let mut near: Vec<(usize, f64)> = shared.into_iter().filter_map(cosine).collect();
        near.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        near.truncate(10);
        near
    }

    /// The words of a text that speak for a theme: a key phrase, all of its name, or several words of its description.
    fn says(&self, known: &Known, written: &BTreeMap<String, String>, spoken: &[String]) -> Vec<String> {
        let mut says: Vec<String> = known
            .phrases
            .iter()
            .filter(|(stems, _)| !stems.is_empty() && spoken.windows(stems.len()).any(|part| part == stems))
            .map(|(_, phrase)| phrase.phrase.clone())
            .collect();
        let named = !known.name.is_empty() && known.name.iter().all(|stem| written.contains_key(stem));
        let mut shared: Vec<&String> =
            known.name.union(&known.about).filter(|stem| written.contains_key(*stem)).collect();
        if named || !says.is_empty() || shared.len() >= SHARED {
            let weight = |stem: &String| self.weights.get(stem).copied().unwrap_or(self.unknown);
            shared.sort_by(|one, other| weight(other).total_cmp(&weight(one)).then(one.cmp(other)));
            for word in shared.into_iter().filter_map(|stem| written.get(stem)) {
                if !says.iter().any(|said| fold(said).contains(&fold(word))) {
                    says.push(word.clone());
                }
            }
        }
        says.truncate(NAMED);
        says
    }
}

const fn nothing(theme: usize) -> Suggested {
    Suggested { theme, score: 0.0, like: None, says: Vec::new() }
}

/// The language of most of what there is.
fn main_tongue(lessons: &[Lesson], topics: &[Topic]) -> Tongue {
    let mut votes: HashMap<Tongue, usize> = HashMap::new();
    for lesson in lessons {
        *votes.entry(tongue(&lesson.text)).or_default() += 1;
    }
    if votes.is_empty() {
        let all: Vec<String> =
            topics.iter().map(|topic| format!("{}. {}", topic.name, topic.about)).collect();
        return tongue(&all.join("\n"));
    }
    let order = [Tongue::Other, Tongue::English, Tongue::Romanian];
    order
        .into_iter()
        .max_by_key(|tongue| votes.get(tongue).copied().unwrap_or_default())
        .unwrap_or(Tongue::Other)
}

/// What texts of a theme say more often than others do.
fn phrases(lessons: &[Lesson], theme: usize) -> Vec<Keyphrase> {
    let (of, others): (Vec<&Lesson>, Vec<&Lesson>) =
        lessons.iter().partition(|lesson| lesson.themes.contains(&theme));
    if of.len() < FEWEST || others.is_empty() {
        return Vec::new();
    }
    let of: Vec<&str> = of.iter().take(OF_THEME).map(|lesson| lesson.text.as_str()).collect();
    let others: Vec<&str> = others.iter().take(OF_OTHERS).map(|lesson| lesson.text.as_str()).collect();
    keyphrases(&of, &others, PHRASES).into_iter().filter(|found| found.texts >= FEWEST).collect()
}

/// The telling words of a text: each stem once, in its order, with how the text writes it first.
fn terms(text: &str, main: Tongue) -> BTreeMap<String, String> {
    let mut terms = BTreeMap::new();
    for (stem, written, tells) in stemmed(text, main) {
        if tells {
            terms.entry(stem).or_insert(written);
        }
    }
    terms
}

/// The stems of all words, in their order.
fn sequence(text: &str, main: Tongue) -> Vec<String> {
    stemmed(text, main).into_iter().map(|(stem, ..)| stem).collect()
}

/// Each word with its stem, how it is written, and whether it says something by itself.
fn stemmed(text: &str, main: Tongue) -> Vec<(String, String, bool)> {
    let found = words(text, |_| ());
    let spoken = if found.len() < FEW { main } else { tongue(text) };
    let stems = Stems::of(spoken);
    found
        .into_iter()
        .map(|word| {
            let written = &text[word.bytes];
            let folded = fold(written);
            let tells = folded.chars().count() > 2
                && folded.chars().any(char::is_alphabetic)
                && !stems.stops(&folded);
            (stems.stem(written), written.to_lowercase(), tells)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONEY: usize = 0;
    const TERMS: usize = 1;

    fn topics() -> Vec<Topic> {
        vec![
            Topic {
                name: "Finanțare".into(),
                about: "De unde vin banii pentru servicii și auditori.".into(),
            },
            Topic { name: "Termene".into(), about: "Durata, zilele, prelungirile.".into() },
        ]
    }

    fn lessons() -> Vec<Lesson> {
        let lesson = |text: &str, theme| Lesson { text: text.into(), themes: vec![theme] };
        vec![
            lesson("Primăria noastră nu are bani la bugetul local pentru asistenții personali.", MONEY),
            lesson("Bugetul local este gol, iar bani de la stat nu vin niciodată la timp.", MONEY),
            lesson("Cine plătește? La bugetul local abia sunt bani de salarii.", MONEY),
            lesson("Termenul de zece zile este prea scurt pentru un răspuns scris.", TERMS),
            lesson("Prelungiți termenul, zece zile nu ajung nimănui pentru răspuns.", TERMS),
        ]
    }

    #[test]
    fn a_text_is_suggested_the_themes_of_what_it_is_like() {
        let found = Teacher::of(&lessons(), &topics()).suggest("Nu avem bani la bugetul local.", 3);
        assert_eq!(found.first().map(|first| (first.theme, first.like.is_some())), Some((MONEY, true)));
        assert!(found[0].says.iter().any(|word| word.contains("bugetul local")), "{found:?}");
        let found = Teacher::of(&lessons(), &topics()).suggest("Zece zile sunt un termen prea scurt.", 3);
        assert_eq!(found[0].theme, TERMS);
    }

    #[test]
    fn a_name_is_enough_where_nothing_was_coded_in_any_form_of_its_words() {
        let teacher = Teacher::of(&[], &topics());
        let found =
            teacher.suggest("Nu se spune nimic despre finanțarea acestor controale de către minister.", 3);
        assert_eq!(found.iter().map(|found| found.theme).collect::<Vec<_>>(), [MONEY], "{found:?}");
        assert_eq!((found[0].like, found[0].says.len()), (None, 1));
    }

    #[test]
    fn what_shares_nothing_is_suggested_nothing() {
        let teacher = Teacher::of(&lessons(), &topics());
        assert!(teacher.suggest("Frumoasă grădină.", 3).is_empty());
        assert!(teacher.suggest("", 3).is_empty());
        assert!(Teacher::of(&[], &[]).suggest("Ceva.", 3).is_empty());
    }

    #[test]
    fn phrases_of_a_theme_are_said_by_several() {
        let teacher = Teacher::of(&lessons(), &topics());
        let phrases: Vec<&str> = teacher.phrases(MONEY).map(|found| found.phrase.as_str()).collect();
        assert!(phrases.contains(&"bugetul local"), "{phrases:?}");
        assert_eq!(teacher.phrases(TERMS).count(), 0, "two are too few");
    }

    #[test]
    fn other_languages_work_by_whole_words() {
        let lessons = [Lesson { text: "Az önkormányzatok véleménye fontos".into(), themes: vec![0] }];
        let teacher = Teacher::of(&lessons, &[Topic::default()]);
        assert_eq!(teacher.suggest("Kell az önkormányzatok véleménye", 1)[0].like, Some(0));
    }
}
