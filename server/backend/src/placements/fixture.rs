//! An act with two versions, for the storage tests of every feature that stands on more than one.

use model::accounts::Role;

use crate::reading::fixture::{CLOSES, OPENS, opinion, submission};
use crate::testing::{TestBackend, consultation, staff};

/// The consultation's name in addresses.
pub(crate) const SLUG: &str = "legea-parcurilor";

/// The first version.
pub(crate) const FIRST: &str = "LEGE privind parcurile

Articolul 1
(1) Parcurile se deschid la ora șase dimineața în fiecare zi a anului.
(2) Vizitatorii pot aduce:
a) biciclete fără motor ținute de mână;
b) câini ținuți în lesă scurtă.

Articolul 2
Administratorul curăță aleile și golește coșurile de gunoi în fiecare seară.

Articolul 3
Încălcarea acestei legi se sancționează cu avertisment scris ori cu amendă.
";

/// Article 1 stands after a new one and is reworded, its letter b) is gone; article 2 keeps less than half of its
/// words; article 3 is gone.
pub(crate) const SECOND: &str = "LEGE privind parcurile

Articolul 1
Orice localitate cu peste zece mii de locuitori amenajează cel puțin un parc public.

Articolul 2
(1) Parcurile se deschid la ora șase dimineața în fiecare zi a anului.
(2) Vizitatorii pot aduce:
a) biciclete fără motor ținute de mână.

Articolul 3
Administratorul curăță aleile cu mijloace mecanice silențioase, udă gazonul, tunde arborii și plătește paznicul.
";

/// An open consultation with the first version.
pub(crate) async fn prepare(b: &TestBackend) {
    consultation(b, SLUG, ("2026-11-02T09:00", "2026-12-14T16:00")).await;
    version(b, FIRST).await;
    assert!(OPENS < b.now() && b.now() < CLOSES);
}

/// Publishes a version, an hour later.
pub(crate) async fn version(b: &TestBackend, text: &str) {
    let editor = staff(Role::Editor);
    b.clock.set(b.now().plus_seconds(3_700));
    b.drafts().read(&editor, SLUG, Some("proiect.txt"), text.into()).await.unwrap();
    b.drafts().publish(&editor, SLUG).await.unwrap();
}

/// Sends an opinion on a provision of the newest version, and gives the secret of its receipt.
pub(crate) async fn say(b: &TestBackend, eid: &str, words: &str) -> String {
    let form = submission(vec![opinion(eid, words)]);
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}
