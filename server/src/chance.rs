//! The operating system's randomness.

use backend::Chance;

/// Chance from the operating system.
#[derive(Clone, Copy, Debug)]
pub struct OsChance;

impl Chance for OsChance {
    fn fill(&self, buffer: &mut [u8]) {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where the program asks the machine for chance"
        )]
        if let Err(error) = getrandom::fill(buffer) {
            // Ids and secrets made without chance could be guessed: stopping is the only safe answer.
            tracing::error!(%error, "the operating system gives no randomness");
            std::process::abort();
        }
    }
}
