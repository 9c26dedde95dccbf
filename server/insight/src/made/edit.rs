//! What hands do to a text.

use super::{Dice, Language, word};

/// The text with that many hundredths of its words replaced, left out, doubled up with another or moved.
pub fn edited(dice: &mut Dice, language: &'static Language, text: &str, share: usize) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for at in 0..words.len() {
        if !dice.chance(share) {
            continue;
        }
        let new = word(dice, language);
        // The sentence keeps its end.
        let end = if words[at].ends_with('.') { "." } else { "" };
        match dice.roll(8) {
            0..4 => words[at] = new + end,
            4 => words[at] = end.to_owned(),
            5 => words[at] = format!("{new} {}", words[at]),
            6 if at > 0 => words.swap(at - 1, at),
            _ => words[at] = misspelt(dice, &words[at]),
        }
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// The word with a letter doubled or lost.
fn misspelt(dice: &mut Dice, word: &str) -> String {
    let at = dice.roll(word.chars().count().max(1));
    let double = dice.chance(50);
    let letters = word.chars().enumerate();
    letters
        .flat_map(|(here, letter)| {
            std::iter::repeat_n(
                letter,
                if here != at {
                    1
                } else if double {
                    2
                } else {
                    0
                },
            )
        })
        .collect()
}

/// The text as typed on a keyboard without Romanian letters.
pub fn without_marks(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'ă' | 'â' => 'a',
            'Ă' | 'Â' => 'A',
            'î' => 'i',
            'Î' => 'I',
            'ș' => 's',
            'Ș' => 'S',
            'ț' => 't',
            'Ț' => 'T',
            other => other,
        })
        .collect()
}
