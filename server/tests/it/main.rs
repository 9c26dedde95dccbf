//! The real router, asked as the roles ask it: one test program for all of HTTP.

mod api;
mod headers;
mod law_command;
mod matrix;
mod pages;
mod sessions;
mod support;
