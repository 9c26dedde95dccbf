//! Organisations: who takes part with one mandated voice.

use crate::code::code;

code! {
    /// What staff found when they looked at an organisation.
    State {
        /// Staff have not looked yet.
        Unverified = "unverified",
        /// It is who it says it is.
        Verified = "verified",
        /// Staff could not verify it, and said why.
        Refused = "refused",
    }
}
