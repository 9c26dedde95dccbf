//! The fields of the form for a consultation, in groups.

mod contact;
mod naming;
mod period;
mod summary;

pub(super) use contact::Contact;
pub(super) use naming::Naming;
pub(super) use period::Period;
pub(super) use summary::Summary;
