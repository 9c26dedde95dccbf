//! Logging in and out, the second factor, passwords, one's own account, the accounts of staff; the gates before pages of
//! people who are logged in, and how their forms are answered.

mod answer;
mod api;
mod before;
mod colleagues;
mod door;
mod factor;
mod gate;
mod log_out_button;
mod login_form;
mod login_page;
mod mine;
mod next;
mod passwords;
mod text_gate;

pub use answer::{answer, answer_form};
pub use api::{LogIn, LogOut, log_in, log_out};
pub use colleagues::*;
pub use factor::*;
use gate::login_first;
pub use gate::{edits, go, is_editor, person_page, staff_page};
pub use log_out_button::LogOutButton;
pub use login_page::LoginPage;
pub use mine::*;
pub use passwords::*;
pub use text_gate::text_page;
