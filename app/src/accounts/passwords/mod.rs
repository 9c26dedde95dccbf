//! Passwords: forgotten, chosen anew, and asked for once more.

mod api;
mod fields;
mod forgotten_page;
mod new_page;
mod proof_page;

pub(super) use api::CHANGED;
pub use api::{
    ChangePassword, ForgetPassword, Prove, SetPassword, change_password, forget_password, prove, set_password,
};
pub(super) use fields::NewPasswordField;
pub use forgotten_page::ForgottenPage;
pub use new_page::NewPasswordPage;
pub use proof_page::ProofPage;
