//! The outbox as administrators look after it.

mod api;
mod decide;
mod opened;
mod page;
mod shelf;
mod shelves;

pub use api::{GiveUpMail, SendMailAgain, give_up_mail, send_mail_again};
pub use page::OutboxPage;
