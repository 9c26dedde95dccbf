//! The second factor: giving a code, and setting one up.

mod api;
mod code_page;
mod codes;
mod factor_page;

pub use api::{GiveFactor, RenewCodes, SetFactor, give_factor, renew_codes, set_factor};
pub use code_page::CodePage;
pub use factor_page::FactorPage;
