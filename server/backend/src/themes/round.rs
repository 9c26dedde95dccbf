//! What the job does: the rest of what was ordered, codes of comments that are others now, samples, and learning.

use model::ids::ConsultationId;

use super::works::PIECE;
use super::{Themes, draw, learn, repo, tally, works};
use crate::db::{Tx, many, on};
use crate::error::Result;

/// Consultations with a codebook; more than there are.
const MOST: i64 = 10_000;

impl Themes<'_> {
    /// Does what waits, in every consultation with a codebook. What cannot be finished is taken up by the next round.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn round(&self) -> Result<()> {
        const DESKS: &str = "select consultation_id from theme_desks order by consultation_id limit $1";
        let desks = many!(&mut self.0.read().await?, (String,), DESKS, MOST)?;
        for (id,) in desks {
            let id = ConsultationId::from(id.as_str());
            works::finish(self.0, &id).await?;
            while self.look_again(&id).await? {}
            draw::finish(self.0, &id).await?;
            learn::learn(self.0, &id).await?;
        }
        Ok(())
    }

    /// Counts some of the coded comments anew of which something changed; says whether there may be more.
    async fn look_again(&self, consultation: &ConsultationId) -> Result<bool> {
        const CHANGED: &str = "select id from comments where consultation_id = $1 and coded_at is not null \
             and coding_seen is null order by id limit $2";
        let id = consultation.as_str();
        if many!(&mut self.0.read().await?, (String,), CHANGED, id, 1_i64)?.is_empty() {
            return Ok(false);
        }
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, consultation).await?;
        let rows = many!(&mut tx, (String,), CHANGED, id, PIECE)?;
        let ids: Vec<&str> = rows.iter().map(|(id,)| id.as_str()).collect();
        // First the mark, which waits for whoever is changing one of them: what is read after that is what they left.
        look(&mut tx, &ids, self.0.now().0).await?;
        tally::sync(&mut tx, consultation, &ids).await?;
        tally::mark_stale(self.0, &mut tx, consultation, &ids).await?;
        self.0.commit_aside(tx).await?;
        Ok(i64::try_from(rows.len()).unwrap_or(PIECE) == PIECE)
    }
}

async fn look(tx: &mut Tx, comments: &[&str], now: i64) -> Result<()> {
    if comments.is_empty() {
        return Ok(());
    }
    on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new("update comments set coding_seen = ");
        query.push_bind(now).push(" where id in (");
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(")");
        query.build().execute(c).await.map(|_| ())
    })?;
    Ok(())
}
