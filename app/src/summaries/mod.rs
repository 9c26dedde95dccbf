//! Summaries: what experts say that people said, shown beside an article and written sentence by sentence.

mod api;
mod beside;
mod coverage;
mod form;
mod page;
mod public;
mod sentences;
mod turn_api;

pub use api::{
    RaiseSentence, TakeOutSentence, WriteSentence, raise_sentence, take_out_sentence, write_sentence,
};
pub(crate) use beside::Beside;
pub use page::SummaryPage;
pub use turn_api::{PublishSummary, WithdrawSummary, publish_summary, withdraw_summary};
