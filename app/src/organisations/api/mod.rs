//! Server functions of organisations.

mod members;
mod sign_up;
mod staff;

pub use members::*;
pub use sign_up::*;
pub use staff::*;
