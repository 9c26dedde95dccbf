//! What happens to every request, one concern a file.

mod gate;
pub mod give_back;
pub mod headers;
pub mod origin;
pub mod page_cache;
pub mod rates;
pub mod same_origin;
mod too_many;
pub mod uploads;
