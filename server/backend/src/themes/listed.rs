//! Coded comments: those behind a figure, and those whose words are others now.

use model::submissions::SenderKind;
use model::themes::Filter;

use super::coding::{counted, used, withheld};
use super::view::{Coded, Listed, Theme};
use super::{Themes, book, policy, put, repo, said};
use crate::db::{Tx, many, scalar};
use crate::error::{Error, Result};
use crate::reading::{A_PAGE, Opened};
use crate::{Actor, Staff};

/// Sorts after every id of ours.
const AFTER_ALL: &str = "g";

/// Which comments under a theme.
#[derive(Clone, Copy)]
struct Narrowed<'a> {
    theme: &'a str,
    page: Option<&'a str>,
    kind: Option<SenderKind>,
}

impl Themes<'_> {
    /// The comments that have a theme, narrowed; without one those with codes on words that are others now. The newest
    /// first, a page at a time. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, theme or article.
    pub async fn list(
        &self,
        actor: &Actor,
        slug: &str,
        theme: Option<&str>,
        filter: &Filter,
        cursor: Option<&str>,
    ) -> Result<Listed> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let rows = repo::all(&mut tx, id).await?;
        let page = counted(&opened, filter)?;
        let label = page.map(|page| super::coding::named(&opened, page).1).unwrap_or_default();
        let mut counts = None;
        let mut shown: Option<Theme> = None;
        let mut ids = match theme {
            Some(theme) => {
                let row = rows.iter().find(|row| row.id == theme).ok_or(Error::NotFound)?;
                shown = Some(book::theme(row, &book::sums(&mut tx, id).await?, &rows));
                let narrowed = Narrowed { theme, page, kind: filter.kind() };
                counts = Some(count(&mut tx, narrowed).await?);
                under(&mut tx, narrowed, cursor).await?
            }
            None => stale(&mut tx, id, cursor).await?,
        };
        let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
        let next = (ids.len() > most).then(|| ids.truncate(most)).and(ids.last().cloned());
        let items = self.coded(&mut tx, staff, &opened, &ids, &rows).await?;
        let mut others = used(&rows);
        others.retain(|other| shown.as_ref().is_none_or(|shown| shown.id != other.id));
        Ok(Listed {
            card: opened.found.card(self.0),
            theme: shown,
            filter: filter.clone(),
            label,
            counts,
            items,
            next,
            others,
        })
    }

    /// Comments with their codes.
    async fn coded(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        opened: &Opened,
        ids: &[String],
        themes: &[repo::Row],
    ) -> Result<Vec<Coded>> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let said = said::said(tx, &opened.found.id, &ids).await?;
        let mut items = Vec::new();
        for (told, _) in self.told(tx, opened, &ids).await? {
            let Some(said) = said.iter().find(|said| said.id == told.id) else { continue };
            let print = said.print(self.0)?;
            let codes = if withheld(tx, staff, &told.id).await? {
                None
            } else {
                Some(self.codes(put::codes(tx, &told.id).await?, themes, said, &print))
            };
            items.push(Coded { told, codes });
        }
        Ok(items)
    }
}

/// Ids of the comments under a theme, the newest first, one more than a page. The index of articles knows each kind of
/// sender by itself.
async fn under(tx: &mut Tx, narrowed: Narrowed<'_>, cursor: Option<&str>) -> Result<Vec<String>> {
    const ALL: &str = "select comment_id from comment_themes where theme_id = $1 and comment_id < $2 \
         order by comment_id desc limit $3";
    const KIND: &str = "select comment_id from comment_themes where theme_id = $1 and comment_id < $2 \
         and sender_kind = $4 order by comment_id desc limit $3";
    const PAGE: &str = "select comment_id from comment_themes where theme_id = $1 and comment_id < $2 \
         and page_id = $4 and sender_kind = $5 order by comment_id desc limit $3";
    let Narrowed { theme, page, kind } = narrowed;
    let (cursor, most) = (cursor.unwrap_or(AFTER_ALL), A_PAGE + 1);
    let mut rows = match (page, kind) {
        (None, None) => many!(tx, (String,), ALL, theme, cursor, most)?,
        (None, Some(kind)) => many!(tx, (String,), KIND, theme, cursor, most, kind.as_str())?,
        (Some(page), kind) => {
            let mut rows = Vec::new();
            for one in SenderKind::ALL.iter().filter(|one| kind.is_none_or(|kind| kind == **one)) {
                rows.extend(many!(tx, (String,), PAGE, theme, cursor, most, page, one.as_str())?);
            }
            rows
        }
    };
    rows.sort_unstable_by(|one, other| other.cmp(one));
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How many these are: of persons, of organisations.
async fn count(tx: &mut Tx, narrowed: Narrowed<'_>) -> Result<(i64, i64)> {
    const COUNT: &str = "select cast(coalesce(sum(comments), 0) as bigint) from theme_counts where theme_id = $1 \
         and sender_kind = $2 and (cast($3 as text) is null or page_id = $3)";
    let mut of = [0, 0];
    for (sum, kind) in of.iter_mut().zip([SenderKind::Citizen, SenderKind::Organisation]) {
        if narrowed.kind.is_none_or(|wanted| wanted == kind) {
            let found = scalar!(tx, i64, COUNT, narrowed.theme, kind.as_str(), narrowed.page)?;
            *sum = found.unwrap_or_default();
        }
    }
    let [citizens, organisations] = of;
    Ok((citizens, organisations))
}

/// Ids of the comments with codes on words that are others now.
async fn stale(tx: &mut Tx, consultation: &str, cursor: Option<&str>) -> Result<Vec<String>> {
    const STALE: &str = "select comment_id from coded_comments where consultation_id = $1 and stale \
         and comment_id < $2 order by comment_id desc limit $3";
    let rows = many!(tx, (String,), STALE, consultation, cursor.unwrap_or(AFTER_ALL), A_PAGE + 1)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
