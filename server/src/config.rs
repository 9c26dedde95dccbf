//! What the operator may set: flags and environment, read once.

use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use backend::personal_data::Periods;
use backend::{Chance, Settings};

use crate::doors::Doors;

/// Where data are, and how they are reached.
#[derive(Clone, Debug, clap::Args)]
pub struct Storage {
    /// PostgreSQL address; without it an SQLite file in the data folder is used
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// Data folder: the SQLite file and the secret key
    #[arg(long, env = "ROTUNDA_VAR", default_value = "var")]
    pub var: PathBuf,

    /// Secret key, 64 hexadecimal digits; without it one is made in the data folder. Several machines over one
    /// database must share it
    #[arg(long, env = "ROTUNDA_SECRET", hide_env_values = true)]
    pub secret: Option<String>,

    /// File with the key that signs the public ledger, 64 hexadecimal digits; without it one is made in the data folder.
    /// Several machines over one database must share it
    #[arg(long, env = "ROTUNDA_LEDGER_KEY")]
    pub ledger_key: Option<PathBuf>,

    /// File of leaked passwords that nobody may choose: one a line, or SHA-1 hashes in order, as "Have I Been Pwned"
    /// gives them. It is searched where it is, never loaded
    #[arg(long, env = "ROTUNDA_BREACHED_PASSWORDS")]
    pub breached_passwords: Option<PathBuf>,
}

/// How the site is served.
#[derive(Clone, Debug, clap::Args)]
pub struct Serving {
    /// Address to listen on
    #[arg(long, env = "ROTUNDA_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,

    /// Address under which people reach the site, for addresses that they copy; https makes cookies secure
    #[arg(long, env = "ROTUNDA_URL")]
    pub url: Option<String>,

    /// Name of the public ledger, which nobody else's may have; made of the site's address at the first start, and kept
    /// ever after
    #[arg(long, env = "ROTUNDA_LEDGER_NAME")]
    pub ledger_name: Option<String>,

    /// Folder of the built site: scripts, styles, fonts
    #[arg(long, env = "ROTUNDA_SITE_ROOT", default_value = "target/site")]
    pub site_root: PathBuf,

    /// Who is believed, and how often anybody may knock
    #[command(flatten)]
    pub doors: Doors,
}

/// How long things are kept (docs/personal-data.md).
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Keeping {
    /// Days for which drafts are kept after their last comment was added
    #[arg(long, env = "ROTUNDA_KEEP_DRAFTS", default_value_t = Periods::default().drafts, value_parser = days())]
    pub keep_drafts: i64,

    /// Days for which mails are kept after they were written
    #[arg(long, env = "ROTUNDA_KEEP_MAILS", default_value_t = Periods::default().mails, value_parser = days())]
    pub keep_mails: i64,

    /// Days for which the keys of repeated requests of programs are kept
    #[arg(long, env = "ROTUNDA_KEEP_KEYS", default_value_t = Periods::default().keys, value_parser = days())]
    pub keep_keys: i64,
}

fn days() -> clap::builder::RangedI64ValueParser {
    clap::value_parser!(i64).range(1..=36_500)
}

impl Keeping {
    /// For the job that forgets.
    #[must_use]
    pub const fn periods(&self) -> Periods {
        Periods { drafts: self.keep_drafts, mails: self.keep_mails, keys: self.keep_keys }
    }
}

/// Where the files that people send go.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Filing {
    /// Folder of the files that come with submissions, or s3://bucket/prefix (keys, region and endpoint from the AWS_*
    /// variables); without it `files` in the data folder. Several machines over one database must share it
    #[arg(long, env = "ROTUNDA_FILES")]
    pub files: Option<String>,

    /// Virus scanner: the socket of clamd, or host:port; files are given to nobody until it has looked at them. Without it
    /// they are given out as they came
    #[arg(long, env = "ROTUNDA_CLAMD")]
    pub clamd: Option<String>,
}

/// How mails leave.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Mailing {
    /// Mail server: smtps://user:password@host, smtp://user:password@host?tls=required (STARTTLS) or smtp://host;
    /// without it each mail is written as a file under `outbox` in the data folder
    #[arg(long, env = "ROTUNDA_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// Sender of mails: "Consultare publică <consultare@exemplu.ro>"; needed with a mail server
    #[arg(long, env = "ROTUNDA_MAIL_FROM")]
    pub mail_from: Option<String>,
}

impl Serving {
    /// The public address without a slash at its end.
    #[must_use]
    pub fn public_url(&self) -> String {
        self.url
            .as_deref()
            .map_or_else(|| format!("http://{}", self.addr), |url| url.trim_end_matches('/').to_owned())
    }
}

impl Serving {
    /// Name of the ledger, where it has none yet: as set, or the site's address without its scheme.
    #[must_use]
    pub fn ledger_name(&self) -> String {
        let made = || {
            let url = self.public_url();
            url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).to_owned() + "/ledger"
        };
        self.ledger_name.clone().unwrap_or_else(made)
    }
}

impl Storage {
    /// The secret bytes of the key that signs the ledger; makes the file where it is missing.
    ///
    /// # Errors
    /// When the file cannot be made or does not hold 64 hexadecimal digits.
    pub fn ledger_seed(&self, chance: &dyn Chance) -> anyhow::Result<[u8; 32]> {
        let path = self.ledger_key.clone().unwrap_or_else(|| self.var.join("ledger.key"));
        key_file(&path, chance)
    }

    /// Settings for the backend; makes the data folder and the secret key where they are missing.
    ///
    /// # Errors
    /// When the folder cannot be made or the key is not 64 hexadecimal digits.
    pub fn settings(&self, chance: &dyn Chance) -> anyhow::Result<Settings> {
        fs::create_dir_all(&self.var)
            .with_context(|| format!("cannot make the data folder {}", self.var.display()))?;
        let secret = match &self.secret {
            Some(hex) => parse_key(hex).context("ROTUNDA_SECRET")?,
            None => key_file(&self.var.join("secret.key"), chance)?,
        };
        if let Some(list) = &self.breached_passwords {
            fs::File::open(list)
                .with_context(|| format!("ROTUNDA_BREACHED_PASSWORDS: {}", list.display()))?;
        }
        Ok(Settings {
            database_url: self.database_url.clone(),
            folder: self.var.clone(),
            secret,
            breached: self.breached_passwords.clone(),
        })
    }
}

/// Reads the key, or makes one that only its owner may read.
fn key_file(path: &Path, chance: &dyn Chance) -> anyhow::Result<[u8; 32]> {
    match fs::read_to_string(path) {
        Ok(hex) => parse_key(hex.trim()).with_context(|| path.display().to_string()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut key = [0; 32];
            chance.fill(&mut key);
            let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(path).with_context(|| format!("cannot make {}", path.display()))?;
            file.write_all(hex.as_bytes())?;
            file.sync_all()?;
            Ok(key)
        }
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn parse_key(hex: &str) -> anyhow::Result<[u8; 32]> {
    let mut key = [0; 32];
    if hex.len() != 64 || !hex.is_ascii() {
        bail!("the secret key must be 64 hexadecimal digits");
    }
    for (index, byte) in key.iter_mut().enumerate() {
        let digits = hex.get(index * 2..index * 2 + 2).unwrap_or_default();
        *byte = u8::from_str_radix(digits, 16).context("the secret key must be 64 hexadecimal digits")?;
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;
    impl Chance for Sevens {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(7);
        }
    }

    #[test]
    fn the_key_is_made_once_and_only_its_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.key");
        let made = key_file(&path, &Sevens).unwrap();
        assert_eq!(made, key_file(&path, &Sevens).unwrap());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_key_of_another_length_is_refused() {
        assert!(parse_key("abc").is_err());
        assert!(parse_key(&"zz".repeat(32)).is_err());
    }
}
