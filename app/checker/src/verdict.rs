//! What is said of a file.

use ledger::{Checked, Mismatch, VerifierKey, check};

use crate::Words;

/// A verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the receipt is right.
    pub right: bool,
    /// Heading.
    pub title: String,
    /// What it proves, or what does not match.
    pub text: String,
    /// What was sent; empty for a receipt that is not right.
    pub said: Vec<String>,
}

impl Verdict {
    /// Checks a file against keys. `date` writes milliseconds since 1970 as the reader does.
    pub fn of(bytes: &[u8], keys: &[VerifierKey], words: &Words, date: impl Fn(i64) -> String) -> Self {
        match check(bytes, keys) {
            Ok(checked) => Self::right(&checked, words, date),
            Err(mismatch) => Self::wrong(mismatch, words),
        }
    }

    /// Says what does not match.
    #[must_use]
    pub fn wrong(mismatch: Mismatch, words: &Words) -> Self {
        let text = words.mismatches.get(mismatch.code()).cloned().unwrap_or_default();
        Self { right: false, title: words.wrong.clone(), text, said: Vec::new() }
    }

    fn right(checked: &Checked, words: &Words, date: impl Fn(i64) -> String) -> Self {
        let (entry, head) = (&checked.entry, &checked.checkpoint);
        let filled = [
            ("{number}", entry.number.clone()),
            ("{sent}", date(entry.sent)),
            ("{origin}", head.origin.clone()),
            ("{place}", (checked.index + 1).to_string()),
            ("{size}", head.size.to_string()),
        ];
        let fill = |text: String, (name, value): &(&str, String)| text.replace(name, value);
        let said = entry.comments.iter().map(|comment| {
            let parts = [Some(&comment.text), comment.proposed_wording.as_ref(), comment.reasons.as_ref()];
            let filled = parts.into_iter().flatten().filter(|part| !part.is_empty());
            filled.map(String::as_str).collect::<Vec<_>>().join("\n")
        });
        let files = entry.attachments.iter().map(|file| {
            let parts = [file.name.as_deref(), Some(file.sha256.as_str())];
            parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        });
        Self {
            right: true,
            title: words.right.clone(),
            text: filled.iter().fold(words.right_text.clone(), fill),
            said: said.chain(files).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use ledger::{Checkpoint, Entry, Receipt, SigningKey, TlogProof, leaf_hash};

    use super::*;

    fn words() -> Words {
        Words {
            right_text: "{number}, {sent}, {origin}, {place}/{size}".into(),
            mismatches: [("signature".into(), "Semnătura nu se potrivește.".into())].into(),
            ..Words::default()
        }
    }

    /// A receipt for the one submission of a ledger.
    fn receipt(key: &SigningKey) -> Vec<u8> {
        let entry = Entry {
            attachments: vec![ledger::Attachment {
                media_type: "image/png",
                name: Some("harta.png"),
                sha256: "00ff",
                size: 7,
            }],
            comments: vec![ledger::Comment {
                kind: "opinion",
                proposed_wording: None,
                provision: "art_1",
                reasons: Some("Pentru că da."),
                stance: "support",
                text: "Bine.",
                version: 1,
            }],
            consultation: "x",
            means: "web",
            number: "2026-00001",
            sender: ledger::Sender {
                county: "Olt",
                email: "a@b.example",
                kind: "citizen",
                name: "Ana",
                organisation: None,
                publish_name: false,
            },
            sent: 5,
        };
        let (canonical, salt) = (entry.canonical().unwrap(), [7; 32]);
        let root = leaf_hash(&salt, &canonical);
        let origin = key.verifier().name().to_owned();
        let head = Checkpoint { origin, size: 1, root, extensions: Vec::new() };
        let checkpoint = head.sign(&[key]).unwrap();
        let proof = TlogProof { extra: Vec::new(), index: 0, hashes: Vec::new(), checkpoint };
        let canonical = String::from_utf8(canonical).unwrap();
        Receipt::new(&canonical, &salt, &proof, key.verifier()).unwrap().json().unwrap()
    }

    #[test]
    fn what_is_right_says_what_it_proves() {
        let key = SigningKey::from_seed("x.example/ledger", &[1; 32]).unwrap();
        let keys = [key.verifier().clone()];
        let verdict = Verdict::of(&receipt(&key), &keys, &words(), |sent| format!("la {sent}"));
        assert!(verdict.right);
        assert_eq!(verdict.text, "2026-00001, la 5, x.example/ledger, 1/1");
        assert_eq!(verdict.said, ["Bine.\nPentru că da.", "harta.png\n00ff"]);
    }

    #[test]
    fn what_is_altered_says_what_does_not_match() {
        let key = SigningKey::from_seed("x.example/ledger", &[1; 32]).unwrap();
        let keys = [key.verifier().clone()];
        let altered = String::from_utf8(receipt(&key)).unwrap().replace("\\n1\\n", "\\n2\\n");
        let verdict = Verdict::of(altered.as_bytes(), &keys, &words(), |_| String::new());
        assert!(!verdict.right && verdict.said.is_empty());
        assert_eq!(verdict.text, "Semnătura nu se potrivește.");
    }
}
