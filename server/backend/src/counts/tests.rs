use std::collections::HashSet;

use model::accounts::Role;
use model::comments::Form as Comment;
use model::counts::Counts;
use model::submissions::Form;
use report::Format;

use super::Order;
use crate::db::many;
use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, citizen, eids, opinion, organisation, publish, submission, wording};
use crate::testing::{TestBackend, holder, staff};
use crate::{Actor, Error};

/// The same sequence in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(most).unwrap()).unwrap()
    }

    fn comment(&mut self) -> Comment {
        let all = eids();
        let eid = if self.below(8) == 0 { "act" } else { all[self.below(all.len())] };
        let stance = ["support", "support_with_changes", "against", "neutral"][self.below(4)].to_owned();
        match self.below(3) {
            0 => Comment { stance, ..wording(eid, "Cu totul altfel.") },
            _ => Comment { stance, ..opinion(eid, "Așa cred.") },
        }
    }

    fn submission(&mut self) -> Form {
        let sender = if self.below(3) == 0 { organisation() } else { citizen() };
        Form { sender, comments: (0..=self.below(5)).map(|_| self.comment()).collect() }
    }
}

/// One stored comment: submission, sender's kind, eid (empty for the whole act), stance, wording.
type Stored = (String, String, String, String, String);

async fn stored(b: &TestBackend) -> Vec<Stored> {
    const STORED: &str = "select c.submission_id, s.sender_kind, coalesce(p.eid, ''), c.stance, c.proposed_wording \
         from comments c join submissions s on s.id = c.submission_id \
         left join provisions p on p.id = c.provision_id and p.version_id = c.version_id \
         where c.state = 'published' and s.state = 'sent'";
    let mut tx = b.read().await.unwrap();
    let tx = &mut tx;
    many!(tx, Stored, STORED).unwrap()
}

/// Counts anew what the kept counters should say.
fn recount(stored: &[Stored], within: impl Fn(&str) -> bool) -> Counts {
    let mut counts = Counts::default();
    let mut senders: HashSet<(&str, &str)> = HashSet::new();
    for (submission, kind, eid, stance, wording) in stored {
        if !within(eid) {
            continue;
        }
        counts.comments += 1;
        counts.proposals += i64::from(!wording.is_empty());
        match stance.as_str() {
            "support" => counts.stances.support += 1,
            "support_with_changes" => counts.stances.support_with_changes += 1,
            "against" => counts.stances.against += 1,
            _ => counts.stances.neutral += 1,
        }
        senders.insert((submission, kind));
    }
    let of =
        |wanted: &str| i64::try_from(senders.iter().filter(|(_, kind)| *kind == wanted).count()).unwrap();
    Counts { citizens: of("citizen"), organisations: of("organisation"), ..counts }
}

db_test! {
    async fn kept_counts_agree_with_a_recount(b) {
        publish(b).await;
        let mut dice = Dice(52);
        for number in 0..300 {
            let form = dice.submission();
            if number % 10 == 0 {
                let actor = holder(&format!("h{number}"));
                for comment in form.comments {
                    b.comments().add(&actor, SLUG, comment).await.unwrap();
                }
                let draft = b.submissions().draft(&actor, SLUG).await.unwrap();
                b.submissions().send(model::Language::Ro, &actor, &draft.id, form.sender).await.unwrap();
            } else {
                b.submissions().receive(SLUG, form, None, b"").await.unwrap();
            }
        }
        b.comments().add(&holder("unsent"), SLUG, opinion("chp_1__art_1", "Nu conta.")).await.unwrap();
        let stored = stored(b).await;
        let table = b.counts().articles(SLUG, Order::Law).await.unwrap();
        let labels: Vec<&str> = table.rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(labels, ["art. 1", "art. 2", "art. 3", "anexa 1"]);
        assert_eq!(table.total, recount(&stored, |_| true));
        assert_eq!(table.whole_act, recount(&stored, str::is_empty));
        assert!(table.total.comments > 300 && table.whole_act.organisations > 0);
        let parts = b.counts().parts(SLUG, "chp_1__art_1").await.unwrap();
        assert_eq!(parts.len(), 4);
        for row in table.rows.iter().chain(&parts) {
            let below = format!("{}__", row.eid);
            assert_eq!(row.counts, recount(&stored, |eid| eid == row.eid || eid.starts_with(&below)), "{}", row.eid);
            assert_eq!(row.counts.stances.total(), row.counts.comments);
        }
        for item in b.reading().text(SLUG).await.unwrap().outline {
            let below = format!("{}__", item.eid);
            let counted = recount(&stored, |eid| eid == item.eid || eid.starts_with(&below));
            assert_eq!(item.comments, counted.comments, "{}", item.eid);
        }
    }
}

db_test! {
    async fn the_table_sorts_by_number_of_comments(b) {
        publish(b).await;
        let on = ["chp_2__art_3", "chp_2__art_3", "chp_1__art_2"];
        let form = submission(on.iter().map(|eid| opinion(eid, "Da.")).collect());
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        let rows = b.counts().articles(SLUG, Order::Comments).await.unwrap().rows;
        let labels: Vec<(&str, i64)> = rows.iter().map(|row| (row.label.as_str(), row.counts.comments)).collect();
        assert_eq!(labels, [("art. 3", 2), ("art. 2", 1), ("art. 1", 0), ("anexa 1", 0)]);
        assert_eq!(rows[0].counts.citizens, 1);
        assert!(matches!(b.counts().parts(SLUG, "art_9").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn only_staff_read_names_and_take_files(b) {
        publish(b).await;
        b.submissions().receive(SLUG, submission(vec![opinion("chp_1__art_2", "Da.")]), None, b"").await.unwrap();
        for actor in [Actor::visitor(), holder("h")] {
            let list = b.counts().comments(&actor, SLUG, None, None).await;
            assert!(matches!(list, Err(Error::Forbidden)));
            let file = b.counts().export_articles(&actor, SLUG, Order::Law, Format::Csv).await;
            assert!(matches!(file, Err(Error::Forbidden)));
            let file = b.counts().export_comments(&actor, SLUG, Format::Csv).await;
            assert!(matches!(file, Err(Error::Forbidden)));
        }
        for role in Role::ALL {
            let list = b.counts().comments(&staff(*role), SLUG, Some("chp_1__art_2"), None).await.unwrap();
            assert_eq!((list.label.as_str(), list.items[0].name.as_str()), ("art. 2", "Ana Probă"));
            assert_eq!(list.items[0].voice.author, None);
        }
    }
}

db_test! {
    async fn files_hold_every_comment_and_no_contact(b) {
        publish(b).await;
        for sender in [citizen(), organisation()] {
            let comments = vec![opinion("chp_1__art_1__para_2__point_a", "=1+1"), wording("", "Altă lege.")];
            b.submissions().receive(SLUG, Form { sender, comments }, None, b"").await.unwrap();
        }
        let admin = staff(Role::Admin);
        let csv = b.counts().export_comments(&admin, SLUG, Format::Csv).await.unwrap();
        let csv = String::from_utf8(csv.read().1).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines.len(), 5);
        assert!(lines[1].starts_with("2026-00001,2026-11-02T10:00:00+02:00,art. 1,art. 1 alin. (2) lit. a),"));
        assert!(lines[1].contains(",'=1+1,") && lines[4].contains("Altă lege."));
        assert!(lines[3].ends_with(",organisation,Asociația Probă,Vâlcea,,0,,") && lines[1].ends_with(",citizen,,Vâlcea,,0,,"));
        let json = b.counts().export_comments(&admin, SLUG, Format::Json).await.unwrap();
        let json = String::from_utf8(json.read().1).unwrap();
        for text in [csv, json] {
            assert!(!text.contains("ana@exemplu.example") && !text.contains("Ana Probă"));
        }
        let table = b.counts().export_articles(&admin, SLUG, Order::Law, Format::Json).await.unwrap();
        let table: serde_json::Value = serde_json::from_slice(&table.bytes).unwrap();
        assert_eq!((&table["order"], &table["version"]), (&"law".into(), &1.into()));
        assert_eq!(table["articles"][0]["comments"], 2);
        assert_eq!(table["whole_act"]["proposals"], 2);
    }
}
