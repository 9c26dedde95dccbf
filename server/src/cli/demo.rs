//! `rotunda demo`.

use backend::demo::{self, LOGINS, ORGANISATIONS};
use backend::{Backend, Clock, SystemClock};

use crate::config::Storage;

/// Load the demo into an empty database.
#[derive(Debug, clap::Args)]
pub(super) struct Demo {
    /// Print the code that the demo's accounts give now as their second factor, and stop
    #[arg(long)]
    code: bool,
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Demo) -> anyhow::Result<()> {
    if command.code {
        super::tell(&demo::code(SystemClock.now())?);
        return Ok(());
    }
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
    for organisation in ORGANISATIONS {
        super::tell(&format!("Members of {}:", organisation.name));
        for member in organisation.members {
            super::tell(&format!("  {}  ·  {}", member.email, member.password));
        }
    }
    super::tell("The second factor of staff: `rotunda demo --code` prints the present code.");
}
