//! What becomes of recommendations: the desk on which decisions are drafted, approved and released, and the answer beside a
//! comment.

mod answer;
mod api;
mod change;
mod decision;
mod decision_page;
mod decisions;
mod desk_api;
mod draft;
mod fields;
mod filter;
mod gate;
mod joining;
mod kept;
mod list;
mod page;
mod progress;
mod release_page;
mod review;
mod review_api;
mod review_one;
mod states;
mod steps;
mod templates_page;

pub(crate) use answer::{Answer, outcome_class};
pub use api::{
    ChangeDecision, DraftDecision, JoinDecision, TakeOutComment, change_decision, draft_decision,
    join_decision, take_out_comment,
};
pub use decision_page::DecisionPage;
pub use desk_api::{
    AnswerConsultation, KeepTemplate, ReleaseDecisions, RemoveTemplate, answer_consultation, keep_template,
    release_decisions, remove_template,
};
pub(crate) use kept::answer_or_keep;
pub use page::OutcomesPage;
pub use release_page::ReleasePage;
pub use review_api::{ApproveDecisions, SendBackDecision, approve_decisions, send_back_decision};
pub use templates_page::TemplatesPage;
