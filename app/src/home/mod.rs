//! The front page: what is open, what is coming, what has ended, and the policies behind it.

mod consultation_card;
mod how;
mod page;
mod rows;

pub use page::Page;

use consultation_card::ConsultationCard;
use how::How;
use rows::{Closed, Coming};
