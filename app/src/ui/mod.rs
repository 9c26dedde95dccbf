//! Building blocks that more than one feature uses. Each prints the markup that its partial under `style/ui/` styles,
//! and none decides anything.
//!
//! To add one: a file here with one component, its look in `style/ui/`, its words in `messages/features/ui.rs`.

mod breadcrumb;
mod button;
mod county_map;
mod county_tiles;
mod deadline;
mod desk_head;
mod desk_tabs;
mod empty_state;
mod error_summary;
mod errors;
mod field;
mod filter_choice;
mod gone;
mod head;
mod icon;
mod notice;
mod organisation_tag;
mod page;
mod pagination;
mod qr;
mod redline;
mod select;
mod senders;
mod stance_bar;
mod stance_key;
mod tag;
mod text_area;
mod text_field;
mod time;

mod choices;

pub use breadcrumb::Breadcrumb;
pub use button::{Button, Weight};
pub use choices::{Checkbox, Choice, Radios};
pub use county_map::{CountyCount, CountyMap};
pub use deadline::Deadline;
pub use desk_head::DeskHead;
pub use desk_tabs::{DeskTabs, Tab};
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use errors::Errors;
pub use field::{described, id_of, name_of};
pub use filter_choice::FilterChoice;
pub use gone::Gone;
pub use head::Head;
pub use icon::Icon;
pub use notice::{Notice, Tone};
pub use organisation_tag::OrganisationTag;
pub use page::page;
pub use pagination::{Pagination, Step};
pub use qr::Qr;
pub use redline::{Redline, marked};
pub use select::Select;
pub use senders::senders;
pub use stance_bar::StanceBar;
pub use stance_key::{Look, StanceKey, Stances, stance_class};
pub use tag::{StanceTag, Tag};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use time::{Shown, Time};
