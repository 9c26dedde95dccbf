//! Summaries: what experts say that people said, shown beside an article and written sentence by sentence.

mod api;
mod beside;
mod coverage;
mod form;
mod page;
mod public;
mod sentences;

pub use api::{
    PublishSummary, RaiseSentence, TakeOutSentence, WithdrawSummary, WriteSentence, publish_summary,
    raise_sentence, take_out_sentence, withdraw_summary, write_sentence,
};
pub(crate) use beside::Beside;
pub use page::SummaryPage;
