use std::collections::BTreeMap;

use model::arrivals::Sender;
use model::submissions::{Form, SenderForm};

use super::repo;
use super::tally::Figures;
use crate::db::faults::{Fault, failing};
use crate::db::testing::db_test;
use crate::db::{Tx, many, run};
use crate::reading::fixture::{SLUG, citizen, opinion, organisation, publish, submission};
use crate::testing::{TestBackend, organisation as stored};

/// More steps than any round has.
const FAR: usize = 60;
const DAY: i64 = 86_400;

async fn send(b: &TestBackend, sender: SenderForm, comments: &[(&str, &str)]) -> String {
    let form = Form { sender, ..submission(comments.iter().map(|(eid, text)| opinion(eid, text)).collect()) };
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

/// A person from a county.
fn from(county: &str) -> SenderForm {
    SenderForm { county: county.into(), ..citizen() }
}

type Days = BTreeMap<(String, String, String), (i64, i64)>;
type Places = BTreeMap<(String, String), (i64, i64)>;

async fn kept(tx: &mut Tx) -> (Days, Places) {
    const KEPT: &str = "select day, county, sender, submissions, comments from arrivals";
    const PLACES: &str = "select page_id, sender, submissions, comments from arrival_places";
    let days = many!(tx, (String, String, String, i64, i64), KEPT).unwrap();
    let places = many!(tx, (String, String, i64, i64), PLACES).unwrap();
    (
        days.into_iter().map(|(day, county, by, of, all)| ((day, county, by), (of, all))).collect(),
        places.into_iter().map(|(page, by, of, all)| ((page, by), (of, all))).collect(),
    )
}

/// Everything that was sent, counted at once.
async fn counted(b: &TestBackend, tx: &mut Tx) -> (Days, Places) {
    let all = repo::arrived(tx, 0, i64::MAX).await.unwrap();
    let tally = super::tally::Tally::of(b, &all);
    let of = |figures: Figures| (figures.submissions, figures.comments);
    let days = tally.days.into_iter();
    let places = tally.places.into_iter();
    (
        days.map(|((_, day, county, by), figures)| ((day, county, by.to_string()), of(figures))).collect(),
        places.map(|((_, page, by), figures)| ((page, by.to_string()), of(figures))).collect(),
    )
}

async fn agrees(b: &TestBackend, after: &str) {
    let mut tx = b.read().await.unwrap();
    assert_eq!(kept(&mut tx).await, counted(b, &mut tx).await, "{after}");
}

db_test! {
    async fn what_came_is_counted_by_day_county_and_sender(b) {
        publish(b).await;
        send(b, from("Cluj"), &[("chp_1__art_1__para_1", "Da."), ("chp_1__art_1", "Nu."), ("", "Tot.")]).await;
        // 22:30 on a winter's evening in Greenwich is the next day in Romania.
        b.clock.set(model::moment::Instant(1_793_745_000_000));
        send(b, from("Cluj"), &[("chp_1", "Capitolul.")]).await;
        send(b, organisation(), &[("chp_1__art_1", "Nu.")]).await;
        assert_eq!(b.arrivals().round().await.unwrap(), 3);
        assert_eq!(b.arrivals().round().await.unwrap(), 0);
        let mut tx = b.read().await.unwrap();
        let days = repo::days(&mut tx, "consultation").await.unwrap();
        assert_eq!(days, [("2026-11-02".to_owned(), 1, 3), ("2026-11-04".to_owned(), 2, 2)]);
        let (_, places) = kept(&mut tx).await;
        let at = |page: &str, by: &str| places.get(&(page.to_owned(), by.to_owned())).copied();
        assert_eq!(at("id-chp_1__art_1", "citizen"), Some((1, 2)), "a sender counts once at an article");
        assert_eq!(at("id-chp_1__art_1", "other_organisation"), Some((1, 1)));
        assert_eq!((at("act", "citizen"), at("id-chp_1", "citizen")), (Some((1, 1)), Some((1, 1))));
        let origins = repo::origins(&mut tx, "consultation").await.unwrap();
        let cluj: i64 = origins.iter().filter(|row| row.county == "Cluj").map(|row| row.submissions).sum();
        assert_eq!(cluj, 2);
    }
}

db_test! {
    async fn an_organisation_with_an_account_counts_as_what_it_is(b) {
        const OF: &str = "update submissions set organisation_id = $1 where sender_kind = 'organisation'";
        publish(b).await;
        let of = stored(b, "Asociația Probă").await;
        send(b, organisation(), &[("chp_1__art_2", "Nu.")]).await;
        let mut tx = b.write().await.unwrap();
        run!(&mut tx, OF, of.as_str()).unwrap();
        tx.commit().await.unwrap();
        b.arrivals().round().await.unwrap();
        let mut tx = b.read().await.unwrap();
        let places = repo::places(&mut tx, "consultation").await.unwrap();
        assert_eq!(places.iter().map(|row| row.sender).collect::<Vec<_>>(), [Sender::Association]);
    }
}

db_test! {
    async fn after_a_crash_anywhere_the_figures_are_those_of_a_recount(b) {
        publish(b).await;
        let mut sent = 0;
        for fault in Fault::ALL {
            for at in 0..FAR {
                for county in ["Cluj", "Iași", "Cluj"] {
                    b.clock.set(b.now().plus_seconds(DAY / 60));
                    send(b, from(county), &[("chp_1__art_1", "Da."), ("chp_1__art_2", "Nu.")]).await;
                    sent += 1;
                }
                // Batches of two: the fault may come between them.
                let (first, place) = failing(at, fault, async {
                    while b.arrivals().step(2).await?.is_some() {}
                    Ok::<_, crate::Error>(())
                })
                .await;
                let Some(place) = place else {
                    first.unwrap();
                    agrees(b, "without a fault").await;
                    break;
                };
                // The program starts again.
                b.anew().arrivals().round().await.unwrap();
                agrees(b, &format!("{fault:?} at {place}")).await;
            }
        }
        let (mark, given) = repo::mark(&mut b.read().await.unwrap()).await.unwrap();
        assert_eq!((mark, given), (sent, sent));
    }
}

db_test! {
    async fn what_is_taken_back_stays_counted_as_arrived(b) {
        publish(b).await;
        let secret = send(b, from("Cluj"), &[("chp_1__art_1", "Da.")]).await;
        b.arrivals().round().await.unwrap();
        let before = kept(&mut b.read().await.unwrap()).await;
        b.tracking().withdraw(&crate::Actor::visitor(), &secret, None, "").await.unwrap();
        b.arrivals().round().await.unwrap();
        assert_eq!(kept(&mut b.read().await.unwrap()).await, before);
        agrees(b, "after a withdrawal").await;
    }
}
