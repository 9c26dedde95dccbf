//! One's own account: password, second factor, where one is logged in.

mod account_page;
mod api;
mod logins_page;
mod password;

pub use account_page::MyAccountPage;
pub use api::{EndLogin, EndOthers, end_login, end_others};
pub use logins_page::LoginsPage;
