//! The published comments as a file. Nobody's contact is among them, and a name only with consent.

use serde::{Deserialize, Serialize};

use crate::rows::Line;

/// One comment.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Comment {
    /// Number in the register.
    pub number: String,
    /// When it was sent (RFC 3339).
    pub sent: String,
    /// Label of the article or annex; empty for the whole act and for headings.
    pub article: String,
    /// Label of the provision; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub eid: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Code of what became of the provision since (`exact` where nothing did).
    pub place_state: String,
    /// Label of the provision by which it stands in the newest version; empty for none.
    pub place_label: String,
    /// Akoma Ntoso name of that provision; empty for none.
    pub place_eid: String,
    /// Code of the stance.
    pub stance: String,
    /// Code of the kind.
    pub kind: String,
    /// What the sender says.
    pub text: String,
    /// The proposed wording; empty when there is none.
    pub proposed_wording: String,
    /// The reasons; empty when there are none.
    pub reasons: String,
    /// `citizen` or `organisation`.
    pub sender_kind: String,
    /// The organisation or the person, with their consent; else empty.
    pub author: String,
    /// County of the sender.
    pub county: String,
    /// Code of what staff found of the organisation; empty where none with an account sent it.
    pub organisation_state: String,
    /// Organisations that stand behind the comment.
    pub endorsements: i64,
    /// Code of what the authority did with it; empty while that is not public.
    pub outcome: String,
    /// Why; empty while that is not public, and perhaps of what was taken over.
    pub outcome_reason: String,
}

impl Line for Comment {
    const LIST: &'static str = "comments";
    const NAMES: &'static [&'static str] = &[
        "number",
        "sent",
        "article",
        "label",
        "eid",
        "version",
        "place_state",
        "place_label",
        "place_eid",
        "stance",
        "kind",
        "text",
        "proposed_wording",
        "reasons",
        "sender_kind",
        "author",
        "county",
        "organisation_state",
        "endorsements",
        "outcome",
        "outcome_reason",
    ];

    fn cells(&self) -> Vec<String> {
        let (version, endorsements) = (self.version.to_string(), self.endorsements.to_string());
        let cells = [
            &self.number,
            &self.sent,
            &self.article,
            &self.label,
            &self.eid,
            &version,
            &self.place_state,
            &self.place_label,
            &self.place_eid,
            &self.stance,
            &self.kind,
            &self.text,
            &self.proposed_wording,
            &self.reasons,
            &self.sender_kind,
            &self.author,
            &self.county,
            &self.organisation_state,
            &endorsements,
            &self.outcome,
            &self.outcome_reason,
        ];
        cells.map(Clone::clone).to_vec()
    }
}
