//! `rotunda admin`.

use std::io::{self, BufRead};

use anyhow::{Context, bail};
use backend::Error;
use clap::Subcommand;
use model::accounts::{Form, Role};

use crate::config::Storage;

/// Accounts of staff.
#[derive(Debug, Subcommand)]
pub(super) enum Admin {
    /// Create an account; the password is read from the first line of standard input or from ROTUNDA_PASSWORD
    Create(Create),
    /// Forget the second factor of an account whose owner has lost it; they set up another at the next login
    ClearFactor(ClearFactor),
}

/// Forget a second factor.
#[derive(Debug, clap::Args)]
pub(super) struct ClearFactor {
    /// E-mail address of the account
    #[arg(long)]
    email: String,
    #[command(flatten)]
    storage: Storage,
}

/// Create an account.
#[derive(Debug, clap::Args)]
pub(super) struct Create {
    /// E-mail address, the name at login
    #[arg(long)]
    email: String,
    /// Name as colleagues see it
    #[arg(long)]
    name: String,
    /// Role: moderator, expert, editor or admin; may be repeated
    #[arg(long = "role", default_value = "admin")]
    roles: Vec<String>,
    /// Password; better given by standard input, where no process list shows it
    #[arg(long, env = "ROTUNDA_PASSWORD", hide_env_values = true)]
    password: Option<String>,
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Admin) -> anyhow::Result<()> {
    match command {
        Admin::Create(command) => create(command).await,
        Admin::ClearFactor(command) => clear_factor(command).await,
    }
}

async fn clear_factor(command: ClearFactor) -> anyhow::Result<()> {
    let backend = super::open(&command.storage).await?;
    match backend.accounts().clear_factor_of(&command.email).await {
        Ok(()) => super::tell(&format!("Account {}: the second factor is forgotten.", command.email)),
        Err(Error::NotFound) => bail!("there is no account {}", command.email),
        Err(error) => return Err(error.into()),
    }
    backend.close().await;
    Ok(())
}

async fn create(create: Create) -> anyhow::Result<()> {
    let roles: Vec<Role> = create
        .roles
        .iter()
        .map(|role| role.parse().with_context(|| format!("there is no role {role}")))
        .collect::<anyhow::Result<_>>()?;
    let password = create.password.map_or_else(first_line, Ok)?;
    let backend = super::open(&create.storage).await?;
    let form = Form { name: create.name, email: create.email.clone(), password };
    match backend.accounts().create(form, roles).await {
        Ok(_) => super::tell(&format!("Account {} created.", create.email)),
        Err(Error::Invalid(invalid)) => {
            let problems: Vec<String> =
                invalid.0.iter().map(|p| format!("{}: {:?}", p.field, p.problem)).collect();
            bail!("the account was not created: {}", problems.join("; "));
        }
        Err(error) => return Err(error.into()),
    }
    backend.close().await;
    Ok(())
}

fn first_line() -> anyhow::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("no password on standard input")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
