//! `rotunda migrate`.

use crate::config::Storage;

/// Bring the database to the newest form and stop.
#[derive(Debug, clap::Args)]
pub(super) struct Migrate {
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Migrate) -> anyhow::Result<()> {
    let backend = super::open(&command.storage).await?;
    super::tell(&format!("{} is up to date", backend.engine()));
    backend.close().await;
    Ok(())
}
