//! Messages of preparing the text of an act: upload, preview, correction, publication.

use model::moment::Civil;
use model::provisions::Kind;

use super::{FieldWords, Reshaping};

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
    /// Heading of the errors, given their number: they stop publication.
    pub errors: fn(i64) -> String,
    /// What to do about errors.
    pub errors_hint: &'static str,
    /// Heading of what should be looked at, given its number.
    pub findings: fn(i64) -> String,
    /// Heading of findings that ask for nothing, given their number.
    pub notes: fn(i64) -> String,
    /// What opens the rest of a long list, given how many are in it.
    pub more: fn(i64) -> String,
    /// Nothing was noticed.
    pub no_findings: &'static str,
    /// "Rândul 13".
    pub line: fn(usize) -> String,
    /// Link from a node to its line.
    pub see_line: fn(usize) -> String,
    /// Tag of a provision on which something was noticed, given how many errors.
    pub badge: fn(i64) -> String,
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
    /// Heading in place of the question while there are errors, given the number of the version.
    pub not_yet: fn(i64) -> String,
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
    /// Changing the shape, and undoing.
    pub shape: Reshaping,
}

impl Drafts {
    /// The label of a field, by its name in the upload or the correction.
    #[must_use]
    pub fn correction_label(&self, field: &str) -> &'static str {
        match field {
            "kind" => self.kind_field.label,
            "number" => self.number.label,
            "heading" => self.heading.label,
            "words" => self.shape.words.label,
            "action" => self.shape.change,
            _ => self.text.label,
        }
    }
}
