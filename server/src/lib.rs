//! Everything that speaks HTTP, and the command line. Adapters of a few lines over `backend`; nothing is decided here
//! but how a request becomes a use case and a result an answer.

pub mod api;
pub mod chance;
pub mod cli;
pub mod config;
pub mod doors;
pub mod jobs;
pub mod mail;
pub mod middleware;
pub mod router;
pub mod routes;
pub mod scanner;
pub mod session;
pub mod site;
