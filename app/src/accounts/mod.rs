//! Logging in and out, the gate before the pages of staff, and how their forms are answered.

mod answer;
mod api;
mod gate;
mod log_out_button;
mod login_form;
mod login_page;
mod next;
mod text_gate;

pub use answer::{answer, answer_form};
pub use api::{LogIn, LogOut, log_in, log_out};
pub(crate) use gate::here;
pub use gate::{go, is_editor, staff_page};
pub use log_out_button::LogOutButton;
pub use login_page::LoginPage;
pub use text_gate::text_page;
