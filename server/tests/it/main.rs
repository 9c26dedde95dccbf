//! The real router, asked as the roles ask it: one test program for all of HTTP.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and clippy excuses only the functions that are tests, not what they call"
)]

mod again;
mod api;
mod audit;
mod audit_command;
mod citizens;
mod deadline;
mod doors;
mod files;
mod floods;
mod headers;
mod insight_group_command;
mod law_check_command;
mod law_command;
mod law_compare_command;
mod ledger;
mod mail;
mod matrix;
mod pages;
mod sessions;
mod support;
mod tracking;
