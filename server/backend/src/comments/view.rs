//! What the writing of comments gives.

use model::Invalid;
use model::comments::Form;
use model::ids::CommentId;

use crate::consultations::Card;
use crate::policies::Both;

/// What a comment is about.
#[derive(Clone, Debug)]
pub struct Target {
    /// Slug of the consultation.
    pub slug: String,
    /// Title of the consultation.
    pub consultation: Both,
    /// Akoma Ntoso name; empty for the whole act.
    pub eid: String,
    /// Printed label; empty for the whole act.
    pub label: String,
    /// Heading of the provision, or the act's title.
    pub heading: String,
    /// Present text with what stands below as numbered lines: what a proposed wording starts from. Empty for the whole
    /// act, for groupings, and where the text is longer than a wording may be.
    pub text: String,
    /// Name of the page on which it stands; empty for the whole act and for groupings.
    pub address: String,
}

/// The empty form.
#[derive(Clone, Debug)]
pub struct Begin {
    /// The consultation.
    pub card: Card,
    /// What will be commented on.
    pub target: Target,
}

/// A comment that was saved.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Its id.
    pub id: CommentId,
    /// What must be mended before it can be sent; often empty.
    pub problems: Invalid,
}

/// A saved comment, to be changed.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The consultation.
    pub card: Card,
    /// What it is about.
    pub target: Target,
    /// Everything as typed.
    pub form: Form,
    /// What must be mended before it can be sent.
    pub problems: Invalid,
}
