//! What an editor states credits with.

use crate::consultations::{Card, Version};
use crate::counts::StaffComment;
use crate::versions::Change;

/// One change, and the comments that may have led to it.
#[derive(Clone, Debug)]
pub struct Stating {
    /// The consultation.
    pub card: Card,
    /// The newest version, which brought the change.
    pub version: Version,
    /// Id of the changed provision.
    pub provision: String,
    /// The change.
    pub change: Change,
    /// The comments on its article in earlier versions, those that were asked for by number, and those stated
    /// already, each with whether it is.
    pub choices: Vec<(StaffComment, bool)>,
}
