//! Ids: UUIDv7 text made by the program, one type per noun so that none is passed for another. An id is a name, never
//! a secret.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<String> for $name { fn from(text: String) -> Self { Self(text) } }
        impl From<&str> for $name { fn from(text: &str) -> Self { Self(text.to_owned()) } }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

ids! {
    /// An account: of a member of staff, of a member of an organisation, or of both.
    AccountId,
    /// A file that came with a submission.
    AttachmentId,
    /// Comments that are near-copies of one text.
    CampaignId,
    /// A comment inside a submission.
    CommentId,
    /// A consultation.
    ConsultationId,
    /// What the drafters did with comments, and why.
    DecisionId,
    /// Somebody who is told by mail what becomes of their comments.
    DigestId,
    /// A file that staff ordered.
    ExportId,
    /// Whoever holds a browser session in which a submission is being written; a random secret, stored only as a hash.
    HolderId,
    /// A link that is mailed and works once.
    LinkId,
    /// A browser in which an account is logged in; a random secret that the browser's session holds, stored only as a
    /// hash.
    LoginId,
    /// An organisation.
    OrganisationId,
    /// A public policy.
    PolicyId,
    /// A node of the text, the same in every version of the act.
    ProvisionId,
    /// A submission, draft or sent.
    SubmissionId,
    /// A published or prepared state of the text.
    VersionId,
}
