//! What was noticed about a draft in work: by its reader, and by comparing it with the version before.

use std::collections::HashMap;

use law::{Draft, Provision, WrongReference, compare, references, wrong_references};
use serde::Serialize;

use crate::policies::Both;

/// Something that a person should look at.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// `info`, `warning` or `error`.
    pub severity: String,
    /// Line of the source, from 1; none for the whole document.
    pub line: Option<usize>,
    /// Akoma Ntoso name of the provision that it is about, where it is about one.
    pub eid: Option<String>,
    /// The sentence.
    pub text: Both,
}

impl Finding {
    /// It stops publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == "error"
    }

    /// It should be looked at.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.severity == "warning"
    }
}

/// The findings of a draft in work, then the references in it that stayed behind since the version before.
pub(super) fn of(draft: &Draft, earlier: Option<&Draft>) -> Vec<Finding> {
    let mut all: Vec<Finding> = draft.findings.iter().map(noticed).collect();
    all.extend(earlier.into_iter().flat_map(|earlier| left_behind(earlier, draft)));
    all
}

fn noticed(finding: &law::Finding) -> Finding {
    let severity = match finding.severity {
        law::Severity::Info => "info",
        law::Severity::Warning => "warning",
        law::Severity::Error => "error",
    };
    Finding {
        severity: severity.to_owned(),
        line: finding.line,
        eid: finding.eid.clone(),
        text: Both { ro: finding.romanian(), en: finding.english() },
    }
}

/// References whose number is now another provision's.
fn left_behind(earlier: &Draft, draft: &Draft) -> Vec<Finding> {
    let now = references(draft);
    if now.is_empty() {
        return Vec::new();
    }
    let wrong = wrong_references(&compare(earlier, draft), &references(earlier), &now);
    let by_eid: HashMap<&str, &Provision> = draft.walk().map(|node| (node.eid.as_str(), node)).collect();
    let were: HashMap<&str, &Provision> = earlier.walk().map(|node| (node.eid.as_str(), node)).collect();
    // What lost its number is named as it was.
    let label = |eid: &str| by_eid.get(eid).or(were.get(eid)).map(|node| node.label.as_str());
    let finding = |wrong: WrongReference| {
        let (from, to) = (by_eid.get(wrong.from.as_str())?, label(&wrong.to)?);
        let right = wrong.should_be.first().and_then(|eid| label(eid));
        Some(Finding {
            severity: "warning".to_owned(),
            line: Some(from.lines.first).filter(|line| *line > 0),
            eid: Some(wrong.from.clone()),
            text: Both {
                ro: WrongReference::romanian(&from.label, to, right),
                en: WrongReference::english(&from.label, to, right),
            },
        })
    };
    wrong.into_iter().filter_map(finding).collect()
}
