//! Many comments at once. Pure: texts in, values out. Folding of texts for search and sorting, the fingerprint by which
//! equal texts are found, groups of comments that are copies
//! of one text, the few that stand for many, sentences, and what coded texts teach about others.

mod agreement;
mod align;
mod changes;
mod evidence;
mod fingerprint;
mod fold;
mod groups;
mod keyphrases;
mod kind;
pub mod made;
mod marks;
mod questions;
mod quoted;
mod representatives;
mod sentences;
mod shingles;
mod signature;
mod stems;
mod stop_words;
mod teacher;
mod words;

pub use agreement::{Agreement, Reading, agreement, reading};
pub use changes::{Wording, same_changes};
pub use evidence::{Evidence, evidence};
pub use fingerprint::fingerprint;
pub use fold::fold;
pub use groups::{Group, Groups, Index, Place, Templates};
pub use keyphrases::{Keyphrase, keyphrases, phrases};
pub use kind::{Kind, own_passages};
pub use questions::questions;
pub use quoted::quoted;
pub use representatives::{Voice, representatives};
pub use sentences::sentences;
pub use signature::Signature;
pub use stems::{Stems, Tongue, tongue};
pub use teacher::{Lesson, Suggested, Teacher, Topic};
