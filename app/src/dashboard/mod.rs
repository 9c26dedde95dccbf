//! A consultation at a glance, for staff: every figure leads to the comments behind it.

mod arrivals;
mod articles;
mod campaigns;
mod origins;
mod page;
mod senders;
mod to_do;

pub use page::DashboardPage;

use arrivals::Arrivals;
use articles::{Divided, Heat};
use campaigns::Campaigns;
use origins::Origins;
use senders::Senders;
use to_do::ToDo;
