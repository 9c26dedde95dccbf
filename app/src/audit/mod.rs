//! The audit trail, as admins read it.

mod filter;
mod page;
mod row;
mod table;

pub use page::AuditPage;
