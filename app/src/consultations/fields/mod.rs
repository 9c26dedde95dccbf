//! The fields of the form for a consultation, in groups.

mod contact;
mod moderation;
mod naming;
mod period;
mod summary;

pub(super) use contact::Contact;
pub(super) use moderation::Moderation;
pub(super) use naming::Naming;
pub(super) use period::Period;
pub(super) use summary::Summary;
