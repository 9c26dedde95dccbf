//! The structs that each language fills, one per feature.

mod comments;
mod problems;
mod site;
mod submissions;
mod ui;

pub use comments::{Comments, FieldWords};
pub use problems::{Explained, Problems};
pub use site::{Dates, Site};
pub use submissions::{Check, Mine, Receipt, Submissions, Tracking};
pub use ui::Ui;

/// All messages of one language.
pub struct Catalogue {
    /// The frame around every page.
    pub site: Site,
    /// What several features show.
    pub ui: Ui,
    /// Dates and deadlines in words.
    pub dates: Dates,
    /// What went wrong.
    pub problems: Problems,
    /// Writing a comment.
    pub comments: Comments,
    /// Checking, sending and following a submission.
    pub submissions: Submissions,
}
