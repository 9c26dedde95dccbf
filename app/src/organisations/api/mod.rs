//! Server functions of organisations.

mod invitations;
mod members;
mod sign_up;
mod staff;

pub use invitations::*;
pub use members::*;
pub use sign_up::*;
pub use staff::*;
