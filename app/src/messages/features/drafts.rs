//! Messages of preparing the text of an act: upload, preview, correction, publication.

use model::moment::Civil;
use model::provisions::Kind;

use super::FieldWords;

/// Preparing the text of an act.
pub struct Drafts {
    /// Heading of the upload.
    pub upload_title: &'static str,
    /// What to upload.
    pub upload_lede: &'static str,
    /// A version is published already, given its number.
    pub published: fn(i64) -> String,
    /// What is in work is replaced.
    pub replaces: &'static str,
    /// Field.
    pub file: FieldWords,
    /// Field.
    pub paste: FieldWords,
    /// What could not be read, whichever way it came.
    pub either: &'static str,
    /// Button.
    pub read: &'static str,
    /// Link back to the preview.
    pub back: &'static str,
    /// Heading of the preview.
    pub preview_title: &'static str,
    /// What was found: articles, paragraphs, letters.
    pub found: fn(i64, i64, i64) -> String,
    /// Where the text came from, given the name of the file.
    pub from_file: fn(&str) -> String,
    /// Heading of the findings, given their number.
    pub findings: fn(i64) -> String,
    /// Heading of findings that ask for nothing.
    pub notes: &'static str,
    /// Nothing was noticed.
    pub no_findings: &'static str,
    /// How much a finding weighs, by its code.
    pub severity: fn(&str) -> &'static str,
    /// "Rândul 13".
    pub line: fn(usize) -> String,
    /// Link from a node to its line.
    pub see_line: fn(usize) -> String,
    /// Link from a finding to its node.
    pub see_node: fn(&str) -> String,
    /// Heading of the source.
    pub source: &'static str,
    /// Label of the source.
    pub source_label: &'static str,
    /// Heading of the recognised tree.
    pub tree: &'static str,
    /// What a provision is.
    pub kind: fn(Kind) -> &'static str,
    /// Link to the form of a node.
    pub correct: &'static str,
    /// Field.
    pub kind_field: FieldWords,
    /// Field.
    pub number: FieldWords,
    /// Field.
    pub heading: FieldWords,
    /// Field.
    pub text: FieldWords,
    /// Button.
    pub keep: &'static str,
    /// Link that leaves the form.
    pub cancel: &'static str,
    /// Button and link, given the number of the version.
    pub publish: fn(i64) -> String,
    /// Question before publishing, given the number of the version.
    pub sure: fn(i64) -> String,
    /// What publishing means.
    pub final_text: &'static str,
    /// From when to when comments are taken.
    pub period: fn(&Civil, &Civil) -> String,
    /// Findings that are still there, given their number.
    pub still: fn(i64) -> String,
    /// Link to another upload.
    pub other: &'static str,
}

impl Drafts {
    /// The label of a field, by its name in the upload or the correction.
    #[must_use]
    pub fn correction_label(&self, field: &str) -> &'static str {
        match field {
            "kind" => self.kind_field.label,
            "number" => self.number.label,
            "heading" => self.heading.label,
            _ => self.text.label,
        }
    }
}
