//! The command line: what the operator types. Each command is a few lines over the same use cases as the site.

mod admin;
mod audit;
mod demo;
mod generate;
mod insight;
mod law;
mod ledger;
mod migrate;
mod serve;

use std::process::ExitCode;
use std::sync::Arc;

use backend::{Backend, SystemClock};
use clap::{Parser, Subcommand};

use crate::chance::OsChance;
use crate::config::Storage;

/// Puts draft laws before the public, article by article, and brings the answers back, article by article.
#[derive(Debug, Parser)]
#[command(name = "rotunda", version, about)]
pub struct Rotunda {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site
    Serve(serve::Serve),
    /// Bring the database to the newest form and stop
    Migrate(migrate::Migrate),
    /// Load the demo into an empty database
    Demo(demo::Demo),
    /// Make a consultation of any size with made-up comments, to try how the desk works at size
    Generate(generate::Generate),
    /// Accounts of staff
    #[command(subcommand)]
    Admin(admin::Admin),
    /// The audit trail
    #[command(subcommand)]
    Audit(audit::Audit),
    /// The public ledger, and receipts
    #[command(subcommand)]
    Ledger(ledger::Ledger),
    /// Work on drafts without a database
    #[command(subcommand)]
    Law(law::Law),
    /// Work on comments without a database
    #[command(subcommand)]
    Insight(insight::Insight),
}

/// Runs a command. The exit code is 0 when it did what was asked and a check found nothing, 2 for a file that cannot be read and 1 for
/// everything else.
#[must_use]
pub fn run(rotunda: Rotunda) -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("ROTUNDA_LOG")
        .unwrap_or_else(|_| "info,sqlx=warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let done = match rotunda.command {
        Command::Law(command) => return law::run(&command),
        Command::Insight(command) => return insight::run(&command),
        Command::Ledger(command) => on_runtime(ledger::run(command)),
        Command::Serve(command) => on_runtime(serve::run(command)),
        Command::Migrate(command) => on_runtime(migrate::run(command)),
        Command::Demo(command) => on_runtime(demo::run(command)),
        Command::Generate(command) => on_runtime(generate::run(command)),
        Command::Admin(command) => on_runtime(admin::run(command)),
        Command::Audit(command) => on_runtime(audit::run(command)),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            tell_error(&format!("rotunda: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn on_runtime<T: Ended>(command: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command).map(Ended::code)
}

/// How a command that did not fail has ended: most did what was asked, and a check may have found something.
trait Ended {
    fn code(self) -> ExitCode;
}

impl Ended for () {
    fn code(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Ended for ExitCode {
    fn code(self) -> ExitCode {
        self
    }
}

/// Opens the storage that the operator named.
async fn open(storage: &Storage) -> anyhow::Result<Backend> {
    let settings = storage.settings(&OsChance)?;
    Ok(Backend::open(settings, Arc::new(SystemClock), Arc::new(OsChance)).await?)
}

#[expect(clippy::print_stdout, reason = "what a command prints is its result")]
fn tell(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "what went wrong at the command line")]
fn tell_error(line: &str) {
    eprintln!("{line}");
}
