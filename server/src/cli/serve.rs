//! `rotunda serve`.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::timeout;

use super::demo::tell_logins_if_loaded;
use crate::chance::OsChance;
use crate::config::{Filing, Keeping, Mailing, Serving, Storage};
use crate::mail::{self, Post};
use crate::scanner::{self, Scanner};
use crate::{jobs, router, site};

/// How long the mail that is under way may take to leave when the program ends.
const PARTING: Duration = Duration::from_secs(10);

/// Serve the site.
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    /// Load the demo when the database holds no consultation
    #[arg(long)]
    demo_if_empty: bool,
    #[command(flatten)]
    serving: Serving,
    #[command(flatten)]
    mailing: Mailing,
    #[command(flatten)]
    filing: Filing,
    #[command(flatten)]
    keeping: Keeping,
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Serve) -> anyhow::Result<()> {
    let backend = super::open(&command.storage).await?;
    let seed = command.storage.ledger_seed(&OsChance)?;
    backend.ledger().open(&command.serving.ledger_name(), &seed).await.context("the public ledger")?;
    let Filing { files, clamd } = &command.filing;
    backend.attachments().open(files.as_deref(), clamd.is_some()).context("ROTUNDA_FILES")?;
    let site = site::site(backend.clone(), &command.serving)?;
    if command.demo_if_empty {
        backend.demo().load().await?;
    }
    let post = Post::new(&command.mailing, backend.outbox().folder().to_owned(), &site.public_url)?;
    let listener = TcpListener::bind(command.serving.addr).await.with_context(|| {
        format!("cannot listen on {}: is another server running there?", command.serving.addr)
    })?;
    super::tell(&format!(
        "Rotunda on {}, storage {}, {}",
        site.public_url,
        backend.engine(),
        post.describe()
    ));
    tell_logins_if_loaded(&backend).await?;
    let job = tokio::spawn(jobs::run(backend.clone(), command.keeping.periods()));
    let sealing = tokio::spawn(jobs::seal(backend.clone()));
    let grouping = tokio::spawn(jobs::group(backend.clone()));
    let counting = tokio::spawn(jobs::count(backend.clone()));
    let reading = tokio::spawn(jobs::read(backend.clone()));
    let exporting = tokio::spawn(jobs::export(backend.clone()));
    let coding = tokio::spawn(jobs::code(backend.clone()));
    let scanning =
        clamd.as_deref().map(|address| tokio::spawn(scanner::run(backend.clone(), Scanner::at(address))));
    let (stop, stopping) = watch::channel(false);
    let mut postman = tokio::spawn(mail::run(backend.clone(), post, stopping));
    let router = router::router(site, &command.serving.doors).await?;
    // With the peer's address, from which the origin of each request is read.
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stopped()).await?;
    job.abort();
    sealing.abort();
    grouping.abort();
    counting.abort();
    reading.abort();
    exporting.abort();
    coding.abort();
    if let Some(scanning) = scanning {
        scanning.abort();
    }
    let _ = stop.send(true);
    // A mail that is cut off here is in doubt afterwards: the line gets a while to finish.
    if timeout(PARTING, &mut postman).await.is_err() {
        postman.abort();
    }
    backend.close().await;
    Ok(())
}

/// Resolves when the operator or the system asks the program to end.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}
