//! What of a comment is compared with others: its words and reasons and, of a proposed wording, only what its sender put in.
//! The words of the law that all of them keep would make campaigns of people who want different things.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use insight::Signature;
use model::redline::{self, Run};
use sha2::{Digest, Sha256};

use crate::chance::hex;

/// Bytes of a print that are kept; chance needs some 10^19 texts to make two of them equal.
const PRINT: usize = 16;

/// What is compared. `present` is the text that a proposed wording would change.
pub(super) fn said(body: &str, reasons: &str, wording: &str, present: &str) -> String {
    let mut said: Vec<String> = [body, reasons].iter().map(|text| (*text).to_owned()).collect();
    if !wording.is_empty() {
        let put_in = redline::compare(present, wording).into_iter().filter_map(|run| match run {
            Run::Inserted(text) => Some(text),
            Run::Kept(_) | Run::Deleted(_) => None,
        });
        said.push(put_in.collect::<Vec<_>>().join(" "));
    }
    said.retain(|text| !text.trim().is_empty());
    said.join("\n\n")
}

/// A signature as it is stored: with its words in base64, and the name by which equal ones are found.
pub(super) struct Kept {
    pub(super) print: String,
    pub(super) signature: String,
}

/// Makes it; nothing of a text without words, which is like no other.
pub(super) fn sign(text: &str) -> Option<(Signature, Kept)> {
    let signature = Signature::of(text);
    let bytes = signature.to_bytes();
    if signature.is_empty() {
        return None;
    }
    let print = hex(&Sha256::digest(&bytes)[..PRINT]);
    Some((signature, Kept { print, signature: STANDARD_NO_PAD.encode(bytes) }))
}

/// Reads a stored one; nothing of one that an earlier program wrote in another way.
pub(super) fn read(stored: &str) -> Option<Signature> {
    Signature::from_bytes(&STANDARD_NO_PAD.decode(stored).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_law_that_a_wording_keeps_are_not_its_senders() {
        let law = "Termenul este de 10 zile de la data comunicării.";
        assert_eq!(said("Prea scurt.", "", &law.replace("10", "30"), law), "Prea scurt.\n\n30");
        assert_eq!(said("", "", law, law), "");
    }

    #[test]
    fn equal_words_have_one_print_and_silence_has_none() {
        let print = |text: &str| sign(text).map(|(_, kept)| kept.print);
        assert_eq!(print("Sunt de ACORD!"), print("sunt de acord"));
        assert_ne!(print("Sunt de acord"), print("Nu sunt de acord"));
        assert_eq!(print(" … "), None);
        let (signature, kept) = sign("Sunt de acord").unwrap();
        assert_eq!(read(&kept.signature), Some(signature));
    }
}
