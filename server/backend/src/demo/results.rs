//! Released answers of the demo: with its second version the other consultation answers what led to it, and some of what did not.
//! So everyone sees what results look like, and the first consultation stays as whoever tries the desk finds it.

use model::outcomes::{Form, Outcome, Selection};

use super::Demo;
use super::outcomes::comment;
use crate::Actor;
use crate::db::run;
use crate::error::Result;
use model::accounts::Role;

const SLUG: &str = "statutul-auditorului-social";

/// How the comments begin that are answered together, what was done, and why.
const ANSWERS: [(&[&str], Outcome, &str); 10] = [
    (
        &["Cinci ani de experiență, dar unde?"],
        Outcome::Accepted,
        "Versiunea 2 cere trei ani de experiență și primește și activitățile de sprijin direct pentru persoane vulnerabile, \
         indiferent dacă serviciul avea licență.",
    ),
    (&["De două ori pe an la București"], Outcome::Accepted, "Examenul se va ține în cel puțin patru orașe."),
    (&["Mama împletește ciorapi"], Outcome::Accepted, ""),
    (
        &["40 de ore anual e mult"],
        Outcome::Accepted,
        "Formarea se socotește pe toată durata atestatului: 120 de ore.",
    ),
    (
        &["„Lipsite de temei faptic” poate deveni"],
        Outcome::Accepted,
        "Abaterea este legată de rea-credință sau gravă neglijență, cu formularea propusă.",
    ),
    (
        &["Constatările fără temei ne pot distruge."],
        Outcome::Partly,
        "Abaterea a rămas, dar numai pentru constatările făcute cu rea-credință sau din gravă neglijență: altfel orice greșeală \
         de bună-credință ar fi putut fi pedepsită.",
    ),
    (
        &["60 de zile este un termen bun"],
        Outcome::Accepted,
        "Alineatul spune acum că depășirea termenului nu stinge plângerea și că petentul află motivele întârzierii.",
    ),
    (
        &["30 de zile de la depunere, dar cine recepționează?"],
        Outcome::Partly,
        "Dobânda legală pentru întârziere a fost preluată. Recepția raportului rămâne să fie reglementată prin contract.",
    ),
    (
        &["Doi din nouă. Cerem paritate"],
        Outcome::NotAccepted,
        "Numărul de locuri rămâne cel din proiect: cu trei reprezentanți ai beneficiarilor, comisia ar avea un număr par de membri \
         și nu ar putea hotărî la egalitate de voturi.",
    ),
    (
        &["Nu am o părere despre fiecare articol.", "De ce ne trebuie încă o profesie"],
        Outcome::OutOfScope,
        "Costul profesiei și alegerea între o profesie nouă și o specializare se discută la nota de fundamentare a politicii \
         publice, căreia i-au fost trimise aceste observații.",
    ),
];

impl Demo<'_> {
    /// An expert drafts, an editor approves and releases.
    pub(super) async fn release(&self, editor: &Actor) -> Result<()> {
        let expert = self.colleague(Role::Expert).await?;
        let desk = self.0.outcomes();
        let mut drafted = Vec::new();
        for (begins, outcome, reason) in ANSWERS {
            let mut comments = Vec::new();
            for begins in begins {
                comments.push(comment(&mut self.0.read().await?, SLUG, begins).await?);
            }
            let selection = Selection { comments: comments.join(" "), ..Selection::default() };
            let form = Form { outcome: outcome.to_string(), reason: reason.to_owned() };
            drafted.push((desk.draft(&expert, SLUG, &selection, &form).await?.to_string(), 1));
        }
        desk.approve(editor, SLUG, &drafted).await?;
        let turn = desk.releasing(editor, SLUG).await?.turn;
        desk.release(editor, SLUG, turn).await?;
        self.tell_nobody().await?;
        self.0.results().round().await.map(drop)
    }

    /// What the demo sends is told to nobody, and neither are its answers.
    async fn tell_nobody(&self) -> Result<()> {
        const COMMENTS: &str = "update comments set told_at = $1 where told_at is null and decision_id in \
             (select id from decisions where state = 'released')";
        const DECISIONS: &str =
            "update decisions set told_at = $1 where state = 'released' and told_at is null";
        let now = self.0.now().0;
        let mut tx = self.0.write().await?;
        run!(&mut tx, COMMENTS, now)?;
        run!(&mut tx, DECISIONS, now)?;
        self.0.commit(tx).await
    }
}
