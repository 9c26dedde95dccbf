//! The real program, started and killed.

use std::fs::{File, OpenOptions};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use hyper::StatusCode;
use tokio::time::sleep;

use crate::http::Client;

/// How often a program that starts is asked whether it is there.
const ASKED: Duration = Duration::from_millis(20);
/// How often at most: the demo is read at the first start.
const MOST: u32 = 15_000;

/// Where the program is, where it stores and where it listens.
pub(crate) struct Program {
    binary: PathBuf,
    /// The data folder.
    pub(crate) var: PathBuf,
    /// PostgreSQL; the file in the data folder when absent.
    pub(crate) database: Option<String>,
    pub(crate) address: SocketAddr,
    log: PathBuf,
}

/// A running program. Dropped, it is killed.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    /// The binary that `ROTUNDA_BINARY` names, on a free port, over a data folder.
    pub(crate) fn over(folder: &Path, database: Option<String>) -> anyhow::Result<Self> {
        let binary = std::env::var_os("ROTUNDA_BINARY").context("ROTUNDA_BINARY names no program")?;
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let (var, log) = (folder.join("var"), folder.join("log"));
        Ok(Self { binary: binary.into(), var, database, address, log })
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in ["DATABASE_URL", "ROTUNDA_SMTP_URL", "ROTUNDA_SECRET", "ROTUNDA_URL"] {
            command.env_remove(name);
        }
        if let Some(database) = &self.database {
            command.env("DATABASE_URL", database);
        }
        command.env("ROTUNDA_VAR", &self.var).env("ROTUNDA_ADDR", self.address.to_string());
        // All clients come from one address.
        command.env("ROTUNDA_RATES", "0");
        command
    }

    fn log(&self) -> anyhow::Result<File> {
        Ok(OpenOptions::new().create(true).append(true).open(&self.log)?)
    }

    /// Starts it and does not wait.
    pub(crate) fn start(&self) -> anyhow::Result<Running> {
        self.start_by(self.command(&self.binary))
    }

    fn start_by(&self, mut command: Command) -> anyhow::Result<Running> {
        command.args(["serve", "--demo-if-empty"]);
        command.stdin(Stdio::null()).stdout(self.log()?).stderr(self.log()?);
        Ok(Running(command.spawn().context("the program does not start")?))
    }

    /// Starts it under `strace`, which writes what it sees to a file and ends with it.
    pub(crate) fn start_traced(&self, calls: &str, seen: &Path) -> anyhow::Result<Running> {
        let mut command = self.command(Path::new("strace"));
        // -D: the program is the child, and the one that watches it is not in between.
        command.args(["-D", "-f", "-y", "-s", "32", "-e", &format!("trace={calls}"), "-o"]);
        command.arg(seen).arg(&self.binary);
        self.start_by(command)
    }

    /// Starts it and waits until it serves.
    pub(crate) async fn serve(&self) -> anyhow::Result<Running> {
        let mut running = self.start()?;
        self.served(&mut running).await?;
        Ok(running)
    }

    /// Waits until it serves.
    pub(crate) async fn served(&self, running: &mut Running) -> anyhow::Result<()> {
        for _ in 0..MOST {
            if let Some(status) = running.0.try_wait()? {
                bail!("the program ended by itself ({status}); its last lines:\n{}", self.last_lines());
            }
            let ready = Client::of(self.address).get("/health/ready").await;
            if ready.is_ok_and(|ready| ready.status == StatusCode::OK) {
                return Ok(());
            }
            sleep(ASKED).await;
        }
        bail!("the program does not serve; its last lines:\n{}", self.last_lines())
    }

    /// Runs one of its commands over a data folder; it must succeed.
    pub(crate) fn runs(&self, arguments: &[&str], var: &Path) -> anyhow::Result<()> {
        let done = self.command(&self.binary).args(arguments).env("ROTUNDA_VAR", var).output()?;
        let said = String::from_utf8_lossy(&done.stdout);
        ensure!(done.status.success(), "{}: {said}{}", done.status, String::from_utf8_lossy(&done.stderr));
        Ok(())
    }

    /// The last lines that it wrote.
    pub(crate) fn last_lines(&self) -> String {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

impl Running {
    /// SIGKILL: nothing is finished, nothing flushed.
    pub(crate) fn kill(mut self) -> anyhow::Result<()> {
        self.still_runs()?;
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }

    /// A program that ended by itself is a finding.
    pub(crate) fn still_runs(&mut self) -> anyhow::Result<()> {
        let ended: Option<ExitStatus> = self.0.try_wait()?;
        ensure!(ended.is_none(), "the program ended by itself");
        Ok(())
    }
}
