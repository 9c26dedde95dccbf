//! What a submission said, in the one spelling that is hashed.

use serde::Serialize;

/// A sent submission. Its canonical JSON follows RFC 8785 (JSON Canonicalization Scheme): UTF-8, no white space,
/// members sorted by name, absent members left out, strings escaped only where JSON demands it, and only whole numbers
/// below 2^53. Texts are taken as stored, without Unicode normalisation.
///
/// The members are declared in the order of their names, because that is the order in which they are written.
#[derive(Clone, Debug, Serialize)]
pub struct Entry<'a> {
    /// What was said, in the sender's order.
    pub comments: Vec<Comment<'a>>,
    /// Name of the consultation in addresses.
    pub consultation: &'a str,
    /// Code of the way by which it came: `web`, `api`.
    pub means: &'a str,
    /// Number in the register: `2026-00231`.
    pub number: &'a str,
    /// Who sent it.
    pub sender: Sender<'a>,
    /// When it was received in full: milliseconds since 1970-01-01T00:00:00Z.
    pub sent: i64,
}

/// One comment.
#[derive(Clone, Debug, Serialize)]
pub struct Comment<'a> {
    /// Code of its kind.
    pub kind: &'a str,
    /// The proposed wording, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed_wording: Option<&'a str>,
    /// `eid` of the provision; empty for the whole act.
    pub provision: &'a str,
    /// The reasons, when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<&'a str>,
    /// Code of the stance.
    pub stance: &'a str,
    /// What the sender said.
    pub text: &'a str,
    /// Number of the text's version that it speaks about.
    pub version: i64,
}

/// Who sent it.
#[derive(Clone, Debug, Serialize)]
pub struct Sender<'a> {
    /// County by its official name.
    pub county: &'a str,
    /// E-mail address.
    pub email: &'a str,
    /// `citizen` or `organisation`.
    pub kind: &'a str,
    /// Name of the person.
    pub name: &'a str,
    /// Name of the organisation, when one sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<&'a str>,
    /// Whether the name may be published.
    pub publish_name: bool,
}

impl Entry<'_> {
    /// The canonical JSON.
    ///
    /// # Errors
    /// Never for these members; the writer's signature asks for it.
    pub fn canonical(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>() -> Entry<'a> {
        Entry {
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
}
