//! What is kept of a comment to group it: the names of its words, and the fingerprint of all of them.

use sha2::{Digest, Sha256};

use crate::words::{Word, each_word};

/// Words of a text that are compared; what follows counts only for whether two texts are exact copies.
const WORDS: usize = 4_096;
/// First byte of a stored signature: changes with the way words are found or named.
const FORM: u8 = 1;
/// Bytes of the fingerprint.
const PRINT: usize = 16;

/// What is kept of a comment to group it. Texts that differ only in case, marks, punctuation and space have the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub(crate) print: [u8; PRINT],
    pub(crate) words: Vec<u32>,
}

impl Signature {
    /// The signature of a text; the same on every machine and in every run.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut names = Vec::with_capacity((text.len() / 6).min(WORDS));
        let print = print(text, |word| {
            if names.len() < WORDS {
                names.push(word.name);
            }
        });
        Self { print, words: names }
    }

    /// The signatures of many texts, made on as many threads as the machine has processors for.
    #[must_use]
    pub fn of_all<T: AsRef<str> + Sync>(texts: &[T]) -> Vec<Self> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let sign = |texts: &[T]| texts.iter().map(|text| Self::of(text.as_ref())).collect::<Vec<_>>();
        std::thread::scope(|scope| {
            let parts = texts.chunks(texts.len().div_ceil(threads).max(1));
            let parts: Vec<_> = parts.map(|part| scope.spawn(move || sign(part))).collect();
            // A thread that panicked has said why; its panic goes on here.
            let signed = parts
                .into_iter()
                .map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            signed.flatten().collect()
        })
    }

    /// The signature, and the words that it names.
    pub(crate) fn with_words(text: &str) -> (Self, Vec<Word>) {
        let mut found = Vec::new();
        let print = print(text, |word| found.push(word));
        found.truncate(WORDS);
        (Self { print, words: found.iter().map(|word| word.name).collect() }, found)
    }

    /// Whether the text has no word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The signature as bytes to store: four for each word, and seventeen.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(1 + PRINT + self.words.len() * 4);
        bytes.push(FORM);
        bytes.extend(self.print);
        bytes.extend(self.words.iter().flat_map(|name| name.to_le_bytes()));
        bytes
    }

    /// The signature that was stored; `None` for bytes that this version of the crate did not write, whose text is to be
    /// read again.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&[FORM], rest) = bytes.split_first_chunk()? else { return None };
        let (&print, rest) = rest.split_first_chunk()?;
        let (names, more) = rest.as_chunks();
        if !more.is_empty() || names.len() > WORDS {
            return None;
        }
        Some(Self { print, words: names.iter().map(|&name| u32::from_le_bytes(name)).collect() })
    }
}

/// The fingerprint of a text, each of whose words is shown.
fn print(text: &str, mut each: impl FnMut(Word)) -> [u8; PRINT] {
    let mut all = String::with_capacity(text.len() + 1);
    each_word(text, |folded, word| {
        all.push_str(folded);
        // A space cannot stand inside a word, so no two lists of words run together to the same bytes.
        all.push(' ');
        each(word);
    });
    let mut print = [0; PRINT];
    print.iter_mut().zip(Sha256::digest(&all)).for_each(|(kept, byte)| *kept = byte);
    print
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_comes_back() {
        let signature = Signature::of("Nu sunt de acord cu articolul 5, alin. (2).");
        assert_eq!(Signature::from_bytes(&signature.to_bytes()), Some(signature));
    }

    #[test]
    fn bytes_of_another_form_are_refused() {
        let mut bytes = Signature::of("Nu sunt de acord").to_bytes();
        assert_eq!(Signature::from_bytes(&bytes[..bytes.len() - 1]), None);
        bytes[0] = FORM + 1;
        assert_eq!(Signature::from_bytes(&bytes), None);
        assert_eq!(Signature::from_bytes(&[]), None);
    }

    #[test]
    fn stored_bytes_stay_what_they_were() {
        let hex: String =
            Signature::of("Țara noastră").to_bytes().iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "01bf7f37bef27281393e030b3a4ecedbc6220e02587d685743");
    }

    #[test]
    fn many_are_signed_in_their_order() {
        let texts: Vec<String> = (0..50).map(|number| format!("textul cu numărul {number}")).collect();
        let one_by_one: Vec<Signature> = texts.iter().map(|text| Signature::of(text)).collect();
        assert_eq!(Signature::of_all(&texts), one_by_one);
        assert_eq!(Signature::of_all::<String>(&[]), []);
    }

    #[test]
    fn words_past_the_cap_still_tell_exact_copies() {
        let long = "cuvânt ".repeat(WORDS);
        let longer = format!("{long} altul");
        assert_ne!(Signature::of(&long).print, Signature::of(&longer).print);
        assert_eq!(Signature::of(&long).words, Signature::of(&longer).words);
    }
}
