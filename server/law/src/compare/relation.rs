//! What the comparison says: pairs, their relation, the reason, in words of both languages.

use serde::{Deserialize, Serialize};

/// What became of a provision.
///
/// "The same words" leaves aside case, diacritics, punctuation and old spelling. Only a provision's own heading and
/// text are judged, not its parts': an article stays `unchanged` when one of its letters is reworded.
///
/// Where several fit, the first of this list is given: `split` and `merged`; `reworded`; `moved`; `renumbered`;
/// `unchanged`. Numbers in references that follow a renumbered provision are no rewording where the provision was
/// itself moved or renumbered; elsewhere they are, with [`Reason::ReferencesRenumbered`]. [`Pair::other_number`] and
/// [`Pair::other_place`] say the rest, whatever the relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Same words, number and place.
    Unchanged,
    /// Same words in another parent, or in another order among its siblings. What only shifted because something was
    /// put in or taken out before it did not move.
    Moved,
    /// Same words and place, cited by another number: its own, or that of the article, paragraph, letter or annex it
    /// stands in. Articles are cited without their chapter.
    Renumbered,
    /// Other words.
    Reworded,
    /// One old provision, several new ones: one pair for each.
    Split,
    /// Several old provisions, one new one: one pair for each.
    Merged,
    /// Only in the new text.
    Added,
    /// Only in the old text.
    Removed,
}

impl Relation {
    /// The name used in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Moved => "moved",
            Self::Renumbered => "renumbered",
            Self::Reworded => "reworded",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }

    /// The relation when the two texts change places.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Split => Self::Merged,
            Self::Merged => Self::Split,
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            same => same,
        }
    }

    /// In Romanian, for a heading or a badge.
    #[must_use]
    pub const fn romanian(self) -> &'static str {
        match self {
            Self::Unchanged => "neschimbată",
            Self::Moved => "mutată",
            Self::Renumbered => "renumerotată",
            Self::Reworded => "reformulată",
            Self::Split => "împărțită",
            Self::Merged => "comasată",
            Self::Added => "adăugată",
            Self::Removed => "eliminată",
        }
    }
}

/// Why two provisions were paired, or why one stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same words, which stand once in each text.
    SameWords,
    /// The same words, which the act repeats; neighbours or parent are a pair.
    SameWordsNearby,
    /// The same words, the last ones left without a pair.
    SameWordsLeft,
    /// Neither has any words; same number, or same neighbours.
    BothEmpty,
    /// The provisions inside them were paired.
    SameParts,
    /// Same number and many words in common.
    MostWordsSameNumber,
    /// More words in common than with any other.
    MostWords,
    /// The only ones left between the same neighbours, with some words in common.
    OnlyCandidate,
    /// The same words but for numbers in references, which follow the new numbering.
    ReferencesRenumbered,
    /// Its words were part of the old provision.
    PartOfOld,
    /// Its words became part of the new provision.
    PartOfNew,
    /// Nothing left in the new text has enough words in common with it.
    NotInNew,
    /// Nothing left in the old text has enough words in common with it.
    NotInOld,
}

/// One row of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// Address in the old text; `None` for what was added.
    pub old: Option<String>,
    /// Address in the new text; `None` for what was removed.
    pub new: Option<String>,
    /// What became of it.
    pub relation: Relation,
    /// How sure the pairing is, 0 to 1.
    pub confidence: f64,
    /// Why.
    pub reason: Reason,
    /// Share of its own words in common, 0 to 1, of the longer of the two; 1 where neither has any. Heading and text
    /// together or the text alone, whichever has less in common.
    pub shared: f64,
    /// The same of its words with everything inside it.
    pub shared_inside: f64,
    /// Both have words of their own, beside those of what is inside them.
    pub both_speak: bool,
    /// How much of the old one's words, with everything inside, stands in the new one.
    pub kept: f64,
    /// How much of the new one's words, with everything inside, comes from the old one.
    pub known: f64,
    /// It is cited by another number.
    pub other_number: bool,
    /// It stands in another parent or in another order.
    pub other_place: bool,
}

impl Pair {
    /// Why, in one or two sentences.
    #[must_use]
    pub fn romanian(&self) -> String {
        let share = percent(self.telling());
        let mut text = match self.reason {
            Reason::SameWords => "Are aceleași cuvinte, care apar o singură dată în fiecare text.".to_owned(),
            Reason::SameWordsNearby => {
                "Are aceleași cuvinte și se află în aceeași vecinătate (textul se repetă în act).".to_owned()
            }
            Reason::SameWordsLeft => "Are aceleași cuvinte; nu a mai rămas altă pereche posibilă.".to_owned(),
            Reason::BothEmpty => "Niciuna nu are text; numărul sau vecinătatea este aceeași.".to_owned(),
            Reason::SameParts => "Prevederile pe care le cuprinde se regăsesc în cealaltă.".to_owned(),
            Reason::MostWordsSameNumber => format!("Are același număr și {share}% din cuvinte în comun."),
            Reason::MostWords => {
                format!("Are {share}% din cuvinte în comun, mai multe decât cu orice altă prevedere.")
            }
            Reason::OnlyCandidate => {
                format!("Este singura rămasă între aceleași vecine și are {share}% din cuvinte în comun.")
            }
            Reason::ReferencesRenumbered => {
                "Are aceleași cuvinte; diferă numai numerele din trimiteri, după noua numerotare.".to_owned()
            }
            Reason::PartOfOld => {
                format!(
                    "Prevederea veche a fost împărțită; {}% din textul acesteia provine din ea.",
                    percent(self.known)
                )
            }
            Reason::PartOfNew => {
                format!(
                    "A fost inclusă în prevederea nouă, unde se regăsesc {}% din cuvintele ei.",
                    percent(self.kept)
                )
            }
            Reason::NotInNew => {
                "Nicio prevedere din textul nou nu are destule cuvinte în comun cu ea.".to_owned()
            }
            Reason::NotInOld => {
                "Nicio prevedere din textul vechi nu are destule cuvinte în comun cu ea.".to_owned()
            }
        };
        for (holds, sentence) in
            [(self.other_number, " Are alt număr."), (self.other_place, " Se află în alt loc.")]
        {
            if holds {
                text.push_str(sentence);
            }
        }
        text
    }

    /// The same in English.
    #[must_use]
    pub fn english(&self) -> String {
        let share = percent(self.telling());
        let mut text = match self.reason {
            Reason::SameWords => "It has the same words, which stand once in each text.".to_owned(),
            Reason::SameWordsNearby => {
                "It has the same words in the same surroundings (the act repeats this text).".to_owned()
            }
            Reason::SameWordsLeft => "It has the same words; no other possible pair is left.".to_owned(),
            Reason::BothEmpty => {
                "Neither has any text; the number or the surroundings are the same.".to_owned()
            }
            Reason::SameParts => "The provisions inside it are found again in the other one.".to_owned(),
            Reason::MostWordsSameNumber => {
                format!("It has the same number and {share}% of the words in common.")
            }
            Reason::MostWords => {
                format!("It has {share}% of the words in common, more than with any other provision.")
            }
            Reason::OnlyCandidate => {
                format!(
                    "It is the only one left between the same neighbours and has {share}% of the words in common."
                )
            }
            Reason::ReferencesRenumbered => {
                "It has the same words; only numbers in references differ, following the new numbering."
                    .to_owned()
            }
            Reason::PartOfOld => {
                format!("The old provision was split; {}% of this text comes from it.", percent(self.known))
            }
            Reason::PartOfNew => {
                format!(
                    "It became part of the new provision, which holds {}% of its words.",
                    percent(self.kept)
                )
            }
            Reason::NotInNew => "No provision of the new text has enough words in common with it.".to_owned(),
            Reason::NotInOld => "No provision of the old text has enough words in common with it.".to_owned(),
        };
        for (holds, sentence) in [
            (self.other_number, " It has another number."),
            (self.other_place, " It stands in another place."),
        ] {
            if holds {
                text.push_str(sentence);
            }
        }
        text
    }

    /// The share that the sentence gives: of its own words, or of everything inside where it has none of its own or
    /// these are the same.
    fn telling(&self) -> f64 {
        if self.shared >= 1.0 { self.shared_inside } else { self.shared }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1")]
fn percent(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).floor() as u32
}
