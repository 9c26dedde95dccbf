//! Files that leave the house: the per-article table, the comments and the audit trail as CSV and JSON, the centraliser as
//! DOCX, XLSX and HTML as well. Pure: rows in, bytes out.
//!
//! CSV follows RFC 4180: comma, CR LF, quotes doubled. It starts with a byte order mark, because Excel reads a file
//! without one in the machine's old code page and breaks ș, ț and ă. The comma stays although a Romanian Excel separates
//! lists by semicolons: every other program expects it, and Excel's "Date → Din text/CSV" finds it by itself. Column
//! names are those of the programming interface, so that one reader serves both. Cells that a spreadsheet would take
//! for formulas get a leading apostrophe; in JSON every text stands as it was written.

mod acts;
mod articles;
mod cell;
pub mod centraliser;
pub mod codebook;
mod comments;
mod csv;
mod dossier;
mod format;
pub mod open_data;
mod package;
mod register;
mod rows;
#[cfg(test)]
mod tests;
mod themes;
mod word;
mod xml;

pub use acts::{Act, Acts, acts};
pub use articles::{Articles, articles};
pub use comments::Comment;
pub use dossier::{Dossier, DossierRow, dossier};
pub use format::{File, Format};
pub use register::RegisterEntry;
pub use rows::{Line, Rows};
pub use themes::{ThemePair, Themes, themes};
