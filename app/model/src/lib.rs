//! The words of Rotunda: ids, closed lists, forms with their rules. Compiles to wasm and does no I/O, so that the
//! browser, the pages and the storage all mean the same thing by the same name.
//!
//! To add a feature, add a module with its noun; give every field a limit in [`limits`] and every refusal a
//! [`invalid::Problem`].

mod code;

pub mod accounts;
pub mod arrivals;
pub mod attachments;
pub mod campaigns;
pub mod challenge;
pub mod citizens;
pub mod comments;
pub mod consultations;
pub mod counties;
pub mod counts;
pub mod credits;
pub mod drafts;
pub mod exports;
pub mod ids;
pub mod invalid;
pub mod language;
pub mod limits;
pub mod mails;
pub mod moderation;
pub mod moment;
pub mod organisations;
pub mod outcomes;
pub mod personal_data;
pub mod placements;
pub mod policies;
pub mod provisions;
pub mod redline;
pub mod register;
pub mod shared_drafts;
pub mod submissions;
pub mod summaries;
pub mod text;
pub mod themes;
pub mod tracking;
pub mod versions;

pub use invalid::{Invalid, Problem};
pub use language::Language;
