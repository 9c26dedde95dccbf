//! Every step of sending fails once, before it is done and after. The sender sees one outcome, and the same request again
//! gives the one submission that there is.

use super::tests::begun;
use crate::db::faults::{Fault, failing};
use crate::db::testing::db_test;
use crate::db::{many, one};
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission};
use crate::tallies;
use crate::testing::{TestBackend, holder};

/// So many steps that no sending has more: a run that goes on for ever must end.
const FAR: usize = 200;

/// The storage holds so many submissions, each whole, of so many comments each.
async fn whole(b: &TestBackend, sent: i64, comments: i64, place: &str) {
    const NUMBERS: &str = "select count(*), coalesce(min(register_number), 1), coalesce(max(register_number), 0), \
        count(tracking_hash), count(leaf_salt), count(leaf_hash) from submissions where state = 'sent'";
    const LAST: &str = "select cast(coalesce(sum(last), 0) as bigint) from register_years";
    const COMMENTS: &str =
        "select count(*) from comments where state = 'published' group by submission_id limit $1";
    let mut open = b.write().await.unwrap();
    let tx = &mut open;
    let numbers = one!(tx, (i64, i64, i64, i64, i64, i64), NUMBERS).unwrap().unwrap();
    assert_eq!(numbers, (sent, 1, sent, sent, sent, sent), "after {place}");
    let of_each = many!(tx, (i64,), COMMENTS, 1_000_000_i64).unwrap();
    assert_eq!(of_each, vec![(comments,); usize::try_from(sent).unwrap()], "after {place}");
    let (last,) = one!(tx, (i64,), LAST).unwrap().unwrap();
    assert_eq!(last, sent, "the register after {place}");
    let kept = tallies::repo::all(tx, "consultation").await.unwrap();
    let text = b.text(tx, "version").await.unwrap();
    tallies::recount(tx, &"consultation".to_owned().into(), &text).await.unwrap();
    let counted = tallies::repo::all(tx, "consultation").await.unwrap();
    assert_eq!(
        format!("{:?}", sorted(&kept)),
        format!("{:?}", sorted(&counted)),
        "the counters after {place}"
    );
    drop(open);
    assert!(b.audit_trail().verify(&[]).await.unwrap().broken.is_none(), "the audit trail after {place}");
}

fn sorted(counts: &crate::texts::CountsById) -> std::collections::BTreeMap<&String, &model::counts::Counts> {
    counts.iter().collect()
}

/// The files or tables of the steps that must be among those that failed, so that a hook that sees nothing is seen.
fn all_parts_failed(failed: &[&str], parts: &[&str]) {
    for part in parts {
        assert!(failed.iter().any(|place| place.contains(part)), "no step in {part} was failed: {failed:?}");
    }
}

db_test! {
    async fn a_program_that_repeats_a_failed_request_has_sent_once(b) {
        publish(b).await;
        let (mut sent, mut failed) = (0, Vec::new());
        // Sendings that were done, but their senders were told of a fault.
        let mut unconfirmed = 0;
        for fault in Fault::ALL {
            for at in 0..FAR {
                // A second and more between two senders: each reads the text anew.
                b.clock.set(b.now().plus_seconds(2));
                let key = format!("{fault:?} {at}");
                let send = async || {
                    let form = submission(vec![opinion("chp_1__art_2", "Da."), opinion("", "Nu.")]);
                    b.submissions().receive(SLUG, form, Some(&key), key.as_bytes()).await
                };
                let (first, place) = failing(at, fault, send()).await;
                sent += 1;
                let Some(place) = place else {
                    first.unwrap();
                    break;
                };
                failed.push(place);
                let again = send().await.unwrap();
                assert_eq!(again.number, format!("2026-{sent:05}"), "{fault:?} at {place}");
                unconfirmed += u32::from(first.is_err() && again.replayed);
                if let Ok(first) = first {
                    assert_eq!((&first.number, &first.secret), (&again.number, &again.secret), "{fault:?} at {place}");
                    assert!(again.replayed, "{fault:?} at {place}");
                }
                assert_eq!(send().await.unwrap().secret, again.secret, "{fault:?} at {place}");
                assert!(b.submissions().receipt(&again.secret).await.is_ok(), "{fault:?} at {place}");
                whole(b, sent, 2, &format!("{fault:?} at {place}")).await;
            }
        }
        all_parts_failed(&failed, &["submissions/repo.rs", "idempotency_keys", "consultations/repo.rs", "db/mod.rs"]);
        assert!(unconfirmed >= 2, "no commit was done without an answer");
    }
}

db_test! {
    async fn a_browser_that_repeats_a_failed_form_has_sent_once(b) {
        publish(b).await;
        let (mut sent, mut failed) = (0, Vec::new());
        for fault in Fault::ALL {
            for at in 0..FAR {
                let actor = holder(&format!("{fault:?} {at}"));
                let draft = begun(b, &actor).await;
                let send = async || b.submissions().send(model::Language::Ro, &actor, &draft.id, citizen()).await;
                let (first, place) = failing(at, fault, send()).await;
                sent += 1;
                let Some(place) = place else {
                    first.unwrap();
                    break;
                };
                failed.push(place);
                // What was written stands in the draft until it is sent, and in the receipt from then on.
                let kept = b.submissions().draft(&actor, SLUG).await.map(|draft| draft.comments[0].form.text.clone());
                let again = send().await.unwrap();
                let receipt = b.submissions().receipt(&again.secret).await.unwrap();
                assert_eq!(receipt.comments[0].text, kept.unwrap_or_else(|_| "Nu toți.".into()));
                assert_eq!(again.number, format!("2026-{sent:05}"), "{fault:?} at {place}");
                if let Ok(first) = first {
                    assert_eq!(first, again, "{fault:?} at {place}");
                }
                assert_eq!(send().await.unwrap(), again, "{fault:?} at {place}");
                whole(b, sent, 1, &format!("{fault:?} at {place}")).await;
            }
        }
        all_parts_failed(&failed, &["submissions/repo.rs", "comments/repo.rs", "counts", "db/mod.rs"]);
    }
}
