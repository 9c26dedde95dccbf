//! Versions: the list of them, an old text, what changed between any two, and the history of an article. Pages that are
//! the same for everyone.

mod change;
mod choose;
mod comparison;
mod comparison_page;
mod entry;
mod history_page;
mod list;
mod name;
mod redlined;
mod step;
mod text_page;
mod unit;
mod versions_page;
mod wrong;

pub use comparison_page::ComparisonPage;
pub use history_page::HistoryPage;
pub use text_page::TextPage;
pub use versions_page::VersionsPage;

pub(crate) use change::tags as change_tags;
pub(crate) use name::{Label, UnitName};
pub(crate) use unit::UnitChanges;

use change::ChangeView;
use choose::Choose;
use comparison::Compared;
use entry::EntryView;
use list::List;
use name::{named, relation_tags};
use redlined::{Redlined, View};
use step::StepView;
use unit::UnitView;
use wrong::WrongReferences;
