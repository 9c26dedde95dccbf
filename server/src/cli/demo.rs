//! `rotunda demo`.

use backend::Backend;
use backend::demo::LOGINS;

use crate::config::Storage;

/// Load the demo into an empty database.
#[derive(Debug, clap::Args)]
pub(super) struct Demo {
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Demo) -> anyhow::Result<()> {
    let backend = super::open(&command.storage).await?;
    if backend.demo().load().await? {
        super::tell("The demo is loaded.");
        tell_logins();
    } else {
        super::tell("The database holds consultations already; nothing was changed.");
    }
    backend.close().await;
    Ok(())
}

/// Prints who can log in, when the demo is what the database holds.
pub(super) async fn tell_logins_if_loaded(backend: &Backend) -> anyhow::Result<()> {
    if backend.demo().is_loaded().await? {
        tell_logins();
    }
    Ok(())
}

fn tell_logins() {
    super::tell("Demo logins (never use them for a real consultation):");
    for login in LOGINS {
        super::tell(&format!("  {}  ·  {}", login.email, login.password));
    }
}
