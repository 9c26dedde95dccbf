//! What a submission said, in the one spelling that is hashed.

use serde::{Deserialize, Serialize};

/// A sent submission. Its canonical JSON follows RFC 8785 (JSON Canonicalization Scheme): UTF-8, no white space,
/// members sorted by name, absent members left out, strings escaped only where JSON demands it, and only whole numbers
/// below 2^53. Texts are taken as stored, without Unicode normalisation.
///
/// The members are declared in the order of their names, because that is the order in which they are written. Texts are
/// `&str` where an entry is written, `String` where one is read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry<S> {
    /// The files that came with it, in the sender's order; the member is absent where there are none.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment<S>>,
    /// What was said, in the sender's order.
    pub comments: Vec<Comment<S>>,
    /// Name of the consultation in addresses.
    pub consultation: S,
    /// Code of the way by which it came: `web`, `api`.
    pub means: S,
    /// Number in the register: `2026-00231`.
    pub number: S,
    /// Who sent it.
    pub sender: Sender<S>,
    /// When it was received in full: milliseconds since 1970-01-01T00:00:00Z.
    pub sent: i64,
}

/// One file, as it was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment<S> {
    /// Its media type, by its content.
    pub media_type: S,
    /// Its name, when it had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<S>,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: S,
    /// How many bytes it has.
    pub size: i64,
}

/// One comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment<S> {
    /// Code of its kind.
    pub kind: S,
    /// The proposed wording, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed_wording: Option<S>,
    /// `eid` of the provision; empty for the whole act.
    pub provision: S,
    /// The reasons, when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<S>,
    /// Code of the stance.
    pub stance: S,
    /// What the sender said.
    pub text: S,
    /// Number of the text's version that it speaks about.
    pub version: i64,
}

/// Who sent it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender<S> {
    /// County by its official name.
    pub county: S,
    /// E-mail address.
    pub email: S,
    /// `citizen` or `organisation`.
    pub kind: S,
    /// Name of the person.
    pub name: S,
    /// Name of the organisation, when one sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<S>,
    /// Whether the name may be published.
    pub publish_name: bool,
}

impl<S: Serialize> Entry<S> {
    /// The canonical JSON.
    ///
    /// # Errors
    /// Never for these members; the writer's signature asks for it.
    pub fn canonical(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl Entry<String> {
    /// Reads an entry back; `None` where the text is not, byte for byte, what [`Entry::canonical`] writes.
    #[must_use]
    pub fn read(canonical: &[u8]) -> Option<Self> {
        let entry: Self = serde_json::from_slice(canonical).ok()?;
        (entry.canonical().ok()? == canonical).then_some(entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry<&'static str> {
        Entry {
            attachments: Vec::new(),
            comments: vec![Comment {
                kind: "proposed_wording",
                proposed_wording: Some("(2) „Termenul” e de 20 de zile.\n"),
                provision: "chp_1__art_5__para_2",
                reasons: None,
                stance: "support_with_changes",
                text: "</script>\u{7}\u{7f}\u{2028}\"\\/",
                version: 1,
            }],
            consultation: "audit-social",
            means: "web",
            number: "2026-00231",
            sender: Sender {
                county: "Vâlcea",
                email: "ana@exemplu.example",
                kind: "organisation",
                name: "Ana Șerban",
                organisation: Some("Asociația Țesătura"),
                publish_name: true,
            },
            sent: 1_793_606_400_000,
        }
    }

    #[test]
    fn the_canonical_text_is_the_one_of_rfc_8785() {
        let expected = concat!(
            r#"{"comments":[{"kind":"proposed_wording","proposed_wording":"(2) „Termenul” e de 20 de zile.\n","#,
            r#""provision":"chp_1__art_5__para_2","stance":"support_with_changes","#,
            r#""text":"</script>\u0007"#,
            "\u{7f}\u{2028}",
            r#"\"\\/","version":1}],"consultation":"audit-social","means":"web","number":"2026-00231","#,
            r#""sender":{"county":"Vâlcea","email":"ana@exemplu.example","kind":"organisation","name":"Ana Șerban","#,
            r#""organisation":"Asociația Țesătura","publish_name":true},"sent":1793606400000}"#
        );
        assert_eq!(String::from_utf8(entry().canonical().unwrap()).unwrap(), expected);
    }

    #[test]
    fn every_member_stands_in_the_order_of_names() {
        let mut full = entry();
        full.comments[0].reasons = Some("Pentru că da.");
        let text = String::from_utf8(full.canonical().unwrap()).unwrap();
        let sorted: std::collections::BTreeMap<String, serde_json::Value> =
            serde_json::from_str(&text).unwrap();
        let members: Vec<usize> =
            sorted.keys().map(|key| text.rfind(&format!("\"{key}\":")).unwrap()).collect();
        assert!(members.is_sorted(), "{text}");
        for object in [&sorted["sender"], &sorted["comments"][0]] {
            let mut names: Vec<&String> = object.as_object().unwrap().keys().collect();
            names.sort();
            let written = serde_json::to_string(object).unwrap();
            assert!(text.contains(&written), "{written} is not in {text}");
            assert_eq!(names.len(), object.as_object().unwrap().len());
        }
    }

    #[test]
    fn files_stand_first_and_without_any_nothing_says_so() {
        let mut with = entry();
        let file = |name| Attachment {
            media_type: "application/pdf",
            name,
            sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            size: 10_000_000,
        };
        with.attachments = vec![file(Some("Studiu „final”.pdf")), file(None)];
        let text = String::from_utf8(with.canonical().unwrap()).unwrap();
        let hash = r#""sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855""#;
        let expected = format!(
            r#"{{"attachments":[{{"media_type":"application/pdf","name":"Studiu „final”.pdf",{hash},"size":10000000}},"#
        ) + &format!(
            r#"{{"media_type":"application/pdf",{hash},"size":10000000}}],"comments":["#
        );
        assert!(text.starts_with(&expected), "{text}");
        assert_eq!(Entry::read(text.as_bytes()).unwrap().canonical().unwrap(), text.as_bytes());
        let without = String::from_utf8(entry().canonical().unwrap()).unwrap();
        assert!(!without.contains("attachments"));
        let spelled = without.replacen('{', r#"{"attachments":[],"#, 1);
        assert_eq!(Entry::read(spelled.as_bytes()), None, "no files are told in two ways");
    }

    #[test]
    fn an_entry_reads_back_and_no_other_spelling_of_it_does() {
        let text = String::from_utf8(entry().canonical().unwrap()).unwrap();
        let read = Entry::read(text.as_bytes()).unwrap();
        assert_eq!(read.canonical().unwrap(), text.as_bytes());
        assert_eq!(read.comments[0].text, "</script>\u{7}\u{7f}\u{2028}\"\\/");
        for (from, to) in [
            (r#"{"comments""#, r#"{ "comments""#),
            ("Vâlcea", r"V\u00e2lcea"),
            ("</script>", r"<\/script>"),
            (r#""version":1"#, r#""version":1.0"#),
            (r#""version":1"#, r#""reasons":null,"version":1"#),
            (r#""version":1"#, r#""version":1,"weight":2"#),
            (r#","sent":1793606400000}"#, "}"),
            (r#""means":"web","number":"2026-00231""#, r#""number":"2026-00231","means":"web""#),
        ] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, text, "{from}");
            assert!(Entry::read(other.as_bytes()).is_none(), "{to}");
        }
        assert!(Entry::read(format!("{text}\n").as_bytes()).is_none());
    }
}
