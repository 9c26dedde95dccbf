//! `rotunda generate`.

use anyhow::bail;
use backend::Error;
use backend::generated::Plan;

use crate::config::Storage;

/// Make a consultation of sixty articles with made-up comments, to try how the desk works at size. Refused where real
/// consultations are: what is made up takes numbers of the register and places in the ledger
#[derive(Debug, clap::Args)]
pub(super) struct Generate {
    /// How many comments
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    comments: u32,
    /// The same seed makes the same comments
    #[arg(long, default_value_t = 1)]
    seed: u32,
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Generate) -> anyhow::Result<()> {
    let Generate { comments, seed, storage } = command;
    let backend = super::open(&storage).await?;
    let (tenth, mut next) = (comments.div_ceil(10), 0);
    let told = |so_far: u32| {
        if so_far >= next {
            super::tell_error(&format!("{so_far} of {comments} comments"));
            next = so_far + tenth;
        }
    };
    match backend.generated().make(Plan { comments, seed }, told).await {
        Ok(Some(slug)) => super::tell(&format!("Made: /ro/consultari/{slug}")),
        Ok(None) => bail!("this storage holds real consultations; nothing was changed"),
        Err(Error::Invalid(_)) => bail!(
            "a consultation of this seed is there, whole or cut off (a making that was cut off is not taken up \
             again): name another seed, or begin in an empty data folder"
        ),
        Err(error) => return Err(error.into()),
    }
    backend.close().await;
    Ok(())
}
