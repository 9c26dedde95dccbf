//! Signed notes (C2SP signed-note): text, an empty line, signature lines.

use thiserror::Error;

use crate::encoding::{base64, unbase64};
use crate::key::{SigningKey, VerifierKey, is_name};

/// Most signatures that a note may carry; the specification asks for room for 16.
pub const MAX_SIGNATURES: usize = 64;

/// Em dash and space, before each signature.
const MARK: &str = "— ";

/// Bytes of the key id before each signature.
const ID_BYTES: usize = 4;

/// Why a note is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoteError {
    /// Not a signed note, or a text that cannot be one.
    #[error("not a signed note")]
    Malformed,
    /// No signature by any of the keys.
    #[error("no signature by a known key")]
    UnknownKey,
    /// A signature that names one of the keys is not that key's over this text.
    #[error("a signature does not match")]
    Signature,
}

/// A note taken apart, nothing verified.
pub struct Note<'a> {
    /// The signed text with its last newline.
    pub text: &'a str,
    /// The signatures in their order, at least one.
    pub signatures: Vec<Line<'a>>,
}

/// One signature line.
pub struct Line<'a> {
    name: &'a str,
    /// Key id and signature.
    bytes: Vec<u8>,
    line: &'a str,
}

impl Line<'_> {
    fn is_by(&self, key: &VerifierKey) -> bool {
        self.name == key.name() && self.bytes.starts_with(&key.id())
    }
}

impl<'a> Note<'a> {
    /// Takes a note apart; anything that the specification does not allow is refused.
    pub fn parse(note: &'a str) -> Option<Self> {
        let (text, lines) = note.split_at(note.rfind("\n\n")? + 1);
        let lines = lines.strip_prefix('\n')?.strip_suffix('\n')?;
        if !is_text(text) || lines.contains(|c: char| c < ' ' && c != '\n') {
            return None;
        }
        let signatures = lines.split('\n').map(line).collect::<Option<Vec<_>>>()?;
        (signatures.len() <= MAX_SIGNATURES).then_some(Self { text, signatures })
    }

    /// Whether the note is signed by one of the keys. Signatures by others are passed over; one that names a known key
    /// and does not match it makes the whole note worthless.
    pub fn verify<'k>(&self, keys: impl IntoIterator<Item = &'k VerifierKey>) -> Result<(), NoteError> {
        let mut known = false;
        for key in keys {
            for signature in self.signatures.iter().filter(|line| line.is_by(key)) {
                if !key.verifies(self.text, &signature.bytes[ID_BYTES..]) {
                    return Err(NoteError::Signature);
                }
                known = true;
            }
        }
        if known { Ok(()) } else { Err(NoteError::UnknownKey) }
    }

    /// The note with the first signature of this key alone.
    pub fn only(&self, key: &VerifierKey) -> Option<String> {
        let signature = self.signatures.iter().find(|line| line.is_by(key))?;
        Some([self.text, "\n", signature.line, "\n"].concat())
    }
}

/// Opens a note: its text, when at least one of `keys` signed it. During a change of keys the list holds both.
///
/// # Errors
/// See [`NoteError`].
pub fn open_note<'a>(note: &'a str, keys: &[VerifierKey]) -> Result<&'a str, NoteError> {
    let note = Note::parse(note).ok_or(NoteError::Malformed)?;
    note.verify(keys)?;
    Ok(note.text)
}

/// Makes a note: `text`, which ends in a newline, signed by each of `keys` in turn.
///
/// # Errors
/// [`NoteError::Malformed`] for a text that cannot be a note's, no key or more than [`MAX_SIGNATURES`].
pub fn sign_note(text: &str, keys: &[&SigningKey]) -> Result<String, NoteError> {
    if !is_text(text) || keys.is_empty() || keys.len() > MAX_SIGNATURES {
        return Err(NoteError::Malformed);
    }
    let mut note = [text, "\n"].concat();
    for key in keys {
        let bytes = [&key.verifier().id(), key.sign(text).as_slice()].concat();
        note.push_str(&[MARK, key.verifier().name(), " ", &base64(&bytes), "\n"].concat());
    }
    Ok(note)
}

/// Whether this can be a note's text: it ends in a newline and has no other control character of ASCII.
fn is_text(text: &str) -> bool {
    text.ends_with('\n') && !text.contains(|c: char| c < ' ' && c != '\n')
}

fn line(line: &str) -> Option<Line<'_>> {
    let (name, signature) = line.strip_prefix(MARK)?.split_once(' ')?;
    let bytes = unbase64(signature)?;
    (is_name(name) && bytes.len() > ID_BYTES).then_some(Line { name, bytes, line })
}
