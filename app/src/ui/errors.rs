//! What is wrong with a form, in words.

use model::Invalid;
use model::invalid::FieldProblem;

use super::id_of;
use crate::messages::t;

/// The problems of a form as sentences in the page's language, in the order of the form. The same sentence stands in
/// the summary on top and beside its field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// Says each problem, given the label of a field by its name in the form.
    #[must_use]
    pub fn new<'a>(invalid: &Invalid, label: impl Fn(&str) -> &'a str) -> Self {
        Self::saying(invalid, label, |_| None)
    }

    /// The same, with sentences of the form's own where it has any.
    #[must_use]
    pub fn saying<'a>(
        invalid: &Invalid,
        label: impl Fn(&str) -> &'a str,
        own: impl Fn(&FieldProblem) -> Option<String>,
    ) -> Self {
        let say = |found: &FieldProblem| {
            own(found).unwrap_or_else(|| (t().problems.field)(label(&found.field), &found.problem))
        };
        Self(invalid.0.iter().map(|found| (found.field.clone(), say(found))).collect())
    }

    /// Sentences that a form has already, each with its field.
    #[must_use]
    pub fn told(sentences: Vec<(String, String)>) -> Self {
        Self(sentences)
    }

    /// These, and those of another form of the page.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Nothing to mend.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence.clone())
    }

    /// Id of each field and its sentence, for the summary.
    #[must_use]
    pub fn links(&self) -> Vec<(String, String)> {
        self.0.iter().map(|(field, sentence)| (id_of(field), sentence.clone())).collect()
    }
}
