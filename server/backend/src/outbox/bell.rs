//! The bell that tells the post that something was put into the outbox. A mail must not wait for the next round only
//! because nobody looked; a lost ring costs one round, for the post looks by itself as well.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Rings after a commit that may hold a mail.
#[derive(Default)]
pub(crate) struct Bell {
    written: AtomicBool,
    ring: Notify,
}

impl Bell {
    /// A mail was written in a transaction that is still open.
    pub(super) fn written(&self) {
        self.written.store(true, Ordering::Release);
    }

    /// A transaction was committed.
    pub(crate) fn committed(&self) {
        if self.written.swap(false, Ordering::AcqRel) {
            self.ring.notify_one();
        }
    }

    /// Resolves when it rings.
    pub(super) async fn rung(&self) {
        self.ring.notified().await;
    }
}
