//! The form for a public policy.

mod api;
mod form;
mod new;

pub use api::{CreatePolicy, create_policy};
pub use new::NewPage;
