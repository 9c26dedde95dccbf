//! What moderators of the demo have done, and what waits for them.

use model::ids::HolderId;
use model::moderation::{Form, Report};

use super::Demo;
use crate::Actor;
use crate::db::scalar;
use crate::error::{Error, Result};

const SLUG: &str = "legea-auditului-social";
/// An offer, and no comment on the act: it is hidden.
const OFFER: &str = "Punem la dispoziție sala căminului cultural";
/// Reported, looked at and kept.
const KEPT: &str = "Două audituri la rând sunt deja prea multe.";
/// Reported, and not looked at yet: the rule, and what readers say.
const REPORTED: [(&str, &str, &str); 2] = [
    ("Un singur auditor, fără martor", "insult", "Spune despre toți auditorii că se lasă cumpărați."),
    ("Amenzi, amenzi, amenzi.", "off_topic", ""),
];

/// What a moderator has seen of a comment that nobody has touched since it was sent.
const UNTOUCHED: i64 = 1;

impl Demo<'_> {
    /// Lets readers report and a moderator act, so that a newcomer sees a queue, a tombstone and a ledger.
    pub(super) async fn moderate(&self, moderator: &Actor) -> Result<()> {
        let offer = self.comment(OFFER).await?;
        let kept = self.comment(KEPT).await?;
        self.report("cititor-1", &kept, ("advertising", "")).await?;
        self.done(moderator, &kept, Form { act: "publish".into(), ..Form::default() }).await?;
        let hide = Form {
            act: "hide".into(),
            rule: "off_topic".into(),
            reason:
                "Este o ofertă, nu o observație la proiect. Vă rugăm să o trimiteți persoanei de contact."
                    .into(),
            ..Form::default()
        };
        self.done(moderator, &offer, hide).await?;
        for (index, (begins, rule, words)) in REPORTED.into_iter().enumerate() {
            let comment = self.comment(begins).await?;
            self.report(&format!("cititor-{}", index + 2), &comment, (rule, words)).await?;
        }
        Ok(())
    }

    async fn done(&self, moderator: &Actor, comment: &str, form: Form) -> Result<()> {
        let moderation = self.0.moderation();
        moderation.open(moderator, SLUG, comment, false).await?;
        // Nothing was done to it before. Looking at it would put on record that names were read, which nobody did.
        moderation
            .act(moderator, SLUG, &Form { comment: comment.to_owned(), seen: UNTOUCHED, ..form })
            .await
            .map(drop)
    }

    async fn report(&self, reader: &str, comment: &str, (rule, words): (&str, &str)) -> Result<()> {
        let reader = Actor { holder: Some(HolderId::from(reader)), ..Actor::default() };
        let report = Report { rule: rule.to_owned(), words: words.to_owned() };
        self.0.moderation().report(&reader, comment, &report).await
    }

    /// The comment that begins so.
    pub(super) async fn comment(&self, begins: &str) -> Result<String> {
        const COMMENT: &str = "select id from comments where substr(body, 1, $2) = $1 order by id limit 1";
        let length = i32::try_from(begins.chars().count()).map_err(Error::internal)?;
        let mut tx = self.0.read().await?;
        let found = scalar!(&mut tx, String, COMMENT, begins, length)?;
        found.ok_or_else(|| Error::internal(format!("no comment of the demo begins with {begins}")))
    }
}
