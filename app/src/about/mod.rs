//! Pages about the site itself: the project behind it, accessibility, open data.

mod accessibility;
mod funding;
mod open_data;
mod parts;
mod policies;
mod project;

pub use accessibility::AccessibilityPage;
pub use open_data::OpenDataPage;
pub use policies::Policies;
pub use project::ProjectPage;

use funding::Funding;
pub(crate) use parts::Parts;
