//! What came of a consultation, for everyone: "you said, we did", article by article, and the open data.

mod changes;
mod data_page;
mod decisions;
mod dictionary;
mod overview;
mod page;
mod quote;
mod said;
mod section;
mod status;

pub use data_page::DataPage;
pub use page::ResultsPage;

use changes::Changed;
use decisions::Decisions;
use dictionary::Dictionary;
use overview::Overview;
use quote::Quotes;
use said::Said;
use section::SectionView;
use status::Status;

use backend::results::Line;
use model::outcomes::OUTSIDE;

use crate::comments::capital;
use crate::messages::t;

/// Name of an article with its heading.
fn full(line: &Line) -> String {
    format!("{} {}", name(line), line.heading).trim_end().to_owned()
}

/// Name of an article; of the act as a whole its own.
fn name(line: &Line) -> String {
    if line.eid == OUTSIDE { t().results.outside.to_owned() } else { capital(&line.label) }
}
