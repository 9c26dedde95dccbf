//! Tells the one-byte code pages apart. Windows-1250 and ISO-8859-2 agree on every Romanian letter and differ in
//! quotation marks and signs; Windows-1252 has other letters in those places.

use encoding_rs::{Encoding, ISO_8859_2, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// ă â î ş ţ and their capitals, in both Central European code pages.
const ROMANIAN: [u8; 10] = [0xE3, 0xE2, 0xEE, 0xBA, 0xFE, 0xC3, 0xC2, 0xCE, 0xAA, 0xDE];
/// à è ê ë ò ù ñ å æ ø ï û À È Ê Ñ and the French œ, in Windows-1252: rare letters of Central Europe stand there.
const WESTERN: [u8; 17] =
    [0xE0, 0xE8, 0xEA, 0xF2, 0xF9, 0xF1, 0xE5, 0xE6, 0xF8, 0xEF, 0xFB, 0xC0, 0xC8, 0xCA, 0xD1, 0x9C, 0xEB];
/// « » ¬ ® © ± µ · in Windows-1250, letters in ISO-8859-2.
const SIGNS: [u8; 8] = [0xAB, 0xBB, 0xAC, 0xAE, 0xA9, 0xB1, 0xB5, 0xB7];

/// The encoding, and whether it is more than a guess.
pub(super) fn tell(bytes: &[u8], stated: Option<&'static Encoding>) -> (&'static Encoding, bool) {
    let mut counts = [0_usize; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let sum = |set: &[u8]| set.iter().map(|byte| counts[usize::from(*byte)]).sum::<usize>();
    let upper: usize = counts[0x80..].iter().sum();
    if let Some(stated) = stated
        && stated.is_single_byte()
        && stated.decode_without_bom_handling_and_without_replacement(bytes).is_some()
    {
        // Pages that say Latin 1 and hold Romanian letters were written for Windows-1250 readers.
        let is_western = stated == WINDOWS_1252 && sum(&ROMANIAN) * 2 > upper;
        if !is_western {
            return (stated, true);
        }
    }
    let letters = counts[usize::from(b'A')..=usize::from(b'Z')].iter().sum::<usize>()
        + counts[usize::from(b'a')..=usize::from(b'z')].iter().sum::<usize>();
    if sum(&(0xC0..=0xFF).collect::<Vec<u8>>()) > letters {
        return (WINDOWS_1251, false);
    }
    let special = sum(&[0xBA, 0xFE, 0xAA, 0xDE, 0xE3, 0xC3]);
    if special == 0 && sum(&WESTERN) * 3 > upper {
        return (WINDOWS_1252, false);
    }
    let has_windows_only = counts[0x80..0xA0].iter().any(|count| *count > 0) || sum(&SIGNS) > 0;
    (if has_windows_only { WINDOWS_1250 } else { ISO_8859_2 }, false)
}

/// Mostly well-formed UTF-8 letters with a few broken ones: cut in the middle, or pasted together.
pub(super) fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole >= 5 && broken * 5 <= whole
}
