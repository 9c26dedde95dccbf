//! The first decisions of the demo: two that wait for approval, one that is approved, and the templates that they began
//! with. Nothing is released, so that whoever tries the desk can do it.

use model::accounts::Role;
use model::outcomes::{Form, Outcome, Selection, Template};

use super::{Demo, LOGINS};
use crate::Actor;
use crate::db::{Tx, scalar};
use crate::error::{Error, Result};

/// The consultation whose comments are decided on.
const SLUG: &str = "legea-auditului-social";

/// Name and text of each template.
const TEMPLATES: [[&str; 2]; 2] = [
    [
        "Nepreluată: soluția proiectului se păstrează",
        "Propunerea nu a fost preluată, întrucât […]. Soluția din proiect răspunde aceleiași preocupări prin […].",
    ],
    [
        "În afara obiectului actului",
        "Propunerea privește […], care nu face obiectul acestui act. Ea poate fi transmisă către […].",
    ],
];

/// How each comment begins, what is done with it, and why.
const DECISIONS: [(&str, Outcome, &str); 3] = [
    ("Și voluntarii să fie aici.", Outcome::Accepted, ""),
    (
        "Am 78 de ani și locuiesc într-un cămin.",
        Outcome::Partly,
        "Am preluat verificarea anuală pentru serviciile cu cazare destinate persoanelor vârstnice. Pentru celelalte \
         servicii rămâne termenul din proiect, întrucât numărul auditorilor nu ajunge în primii ani.",
    ),
    (
        "O zecime e puțin de tot",
        Outcome::NotAccepted,
        "Propunerea nu a fost preluată, întrucât o cincime din beneficiari ar face sesizarea greu de depus de către \
         persoane care nu se pot deplasa.",
    ),
];

impl Demo<'_> {
    /// An expert drafts, an editor approves one.
    pub(super) async fn decide(&self, editor: &Actor) -> Result<()> {
        let expert = self.colleague(Role::Expert).await?;
        for [title, body] in TEMPLATES {
            let form = Template { title: title.to_owned(), body: body.to_owned(), ..Template::default() };
            self.0.outcomes().keep_template(&expert, SLUG, form).await?;
        }
        let mut first = None;
        for (begins, outcome, reason) in DECISIONS {
            let comments = comment(&mut self.0.read().await?, begins).await?;
            let selection = Selection { comments, ..Selection::default() };
            let form = Form { outcome: outcome.to_string(), reason: reason.to_owned() };
            let id = self.0.outcomes().draft(&expert, SLUG, &selection, &form).await?;
            first.get_or_insert(id);
        }
        let first = first.ok_or_else(|| Error::internal("nothing was sent"))?;
        self.0.outcomes().approve(editor, SLUG, &[(first.to_string(), 1)]).await
    }

    /// The demo's member of staff with a role.
    pub(super) async fn colleague(&self, role: Role) -> Result<Actor> {
        const ACCOUNT: &str = "select id from accounts where email_folded = $1";
        let login = LOGINS.iter().find(|login| login.roles.contains(&role));
        let login = login.ok_or_else(|| Error::internal("nobody has this role"))?;
        let id = scalar!(&mut self.0.read().await?, String, ACCOUNT, login.email)?.ok_or(Error::NotFound)?;
        let staff = self.0.accounts().staff(&id.into()).await?;
        Ok(Actor { staff, ..Actor::visitor() })
    }
}

/// The comment that begins so.
async fn comment(tx: &mut Tx, begins: &str) -> Result<String> {
    const BEGINS: &str = "select c.id from comments c join consultations k on k.id = c.consultation_id \
         where k.slug = $1 and c.state = 'published' and substr(c.body, 1, cast($2 as integer)) = $3";
    let length = i64::try_from(begins.chars().count()).map_err(Error::internal)?;
    let found = scalar!(tx, String, BEGINS, SLUG, length, begins)?;
    found.ok_or_else(|| Error::internal(format!("no comment of the demo begins with {begins}")))
}
