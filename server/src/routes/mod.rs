//! Endpoints that are neither pages nor the interface for programs.

pub mod assets;
pub mod centraliser;
pub mod drafts;
pub mod exports;
pub mod files;
pub mod health;
pub mod ledger;
pub mod made;
pub mod my_data;
pub mod themes;
pub mod unsubscribe;
