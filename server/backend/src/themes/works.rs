//! What was ordered, in pieces: a theme or a campaign of a hundred thousand comments is not one transaction. The first piece
//! is done with the order, the job does the rest.

use model::ids::ConsultationId;

use super::repo::{self, Hand};
use super::{moves, spread};
use crate::Backend;
use crate::db::{Tx, many, one, run};
use crate::error::{Error, Result};

/// Comments in one transaction.
pub(super) const PIECE: i64 = 500;

/// What was ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A theme goes into another.
    Merge,
    /// What an event moved goes back.
    Back,
    /// Themes for the members of a campaign.
    Spread,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Merge => "merge",
            Self::Back => "back",
            Self::Spread => "spread",
        }
    }
}

impl TryFrom<String> for Kind {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        let all = [Self::Merge, Self::Back, Self::Spread];
        let found = all.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| Error::internal(format!("nobody orders {text}")))
    }
}

/// The rest of an order.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Work {
    /// That of its event, where it has one.
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Kind,
    /// The theme that ends, the event that is taken back, or the campaign.
    pub(super) name: String,
    /// The theme that stays, or the themes that are put.
    pub(super) themes: String,
    /// Also on members with words of their own.
    pub(super) whole: bool,
    pub(super) account_id: String,
    /// From this comment on.
    pub(super) after_id: String,
}

impl Work {
    pub(super) fn new(id: String, kind: Kind, (name, themes): (&str, &str), hand: Hand<'_>) -> Self {
        let (name, themes) = (name.to_owned(), themes.to_owned());
        let account_id = hand.account.to_owned();
        Self { id, kind, name, themes, whole: false, account_id, after_id: String::new() }
    }
}

/// Does the first piece, and notes the rest if there is any.
pub(super) async fn begin(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    mut work: Work,
) -> Result<()> {
    const NOTE: &str = "insert into theme_works (id, consultation_id, kind, name, themes, whole, account_id, after_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";
    if piece(backend, tx, consultation, &mut work).await? {
        let Work { id, kind, name, themes, whole, account_id, after_id } = &work;
        run!(tx, NOTE, id, consultation.as_str(), kind.as_str(), name, themes, *whole, account_id, after_id)?;
    }
    Ok(())
}

/// Does the rest of everything that was ordered.
pub(super) async fn finish(backend: &Backend, consultation: &ConsultationId) -> Result<()> {
    const NEXT: &str = "select id, kind, name, themes, whole, account_id, after_id from theme_works \
         where consultation_id = $1 order by id limit $2";
    const ON: &str = "update theme_works set after_id = $2 where id = $1";
    loop {
        let found = one!(&mut backend.read().await?, Work, NEXT, consultation.as_str(), 1_i64)?;
        if found.is_none() {
            return Ok(());
        }
        let mut tx = backend.write().await?;
        repo::hold(&mut tx, consultation).await?;
        // Another process may have done it while this one waited for its turn.
        let Some(mut work) = one!(&mut tx, Work, NEXT, consultation.as_str(), 1_i64)? else { return Ok(()) };
        if piece(backend, &mut tx, consultation, &mut work).await? {
            run!(&mut tx, ON, &work.id, &work.after_id)?;
        } else {
            run!(&mut tx, "delete from theme_works where id = $1", &work.id)?;
        }
        backend.commit_aside(tx).await?;
    }
}

/// Does some comments; says whether there may be more.
async fn piece(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    work: &mut Work,
) -> Result<bool> {
    const OF_THEME: &str = "select distinct comment_id from codings where theme_id = $1 and comment_id > $2 \
         order by comment_id limit $3";
    const OF_EVENT: &str = "select distinct comment_id from theme_moves where event_id = $1 and comment_id > $2 \
         order by comment_id limit $3";
    let comments = match work.kind {
        Kind::Merge => many!(tx, (String,), OF_THEME, &work.name, &work.after_id, PIECE)?,
        Kind::Back => many!(tx, (String,), OF_EVENT, &work.name, &work.after_id, PIECE)?,
        Kind::Spread => spread::members(tx, consultation, work).await?,
    };
    let comments: Vec<String> = comments.into_iter().map(|(id,)| id).collect();
    let Some(last) = comments.last() else { return Ok(false) };
    work.after_id.clone_from(last);
    let comments: Vec<&str> = comments.iter().map(String::as_str).collect();
    match work.kind {
        Kind::Merge => {
            moves::moved(tx, consultation, &work.id, (&work.name, &work.themes), &comments).await?;
        }
        Kind::Back => moves::moved_back(tx, consultation, &work.name, &comments).await?,
        Kind::Spread => spread::put(backend, tx, consultation, work, &comments).await?,
    }
    Ok(i64::try_from(comments.len()).unwrap_or(PIECE) == PIECE)
}
