use model::accounts::Role;
use model::register::Form;
use model::submissions::Means;
use report::Format;

use super::super::{Filter, list};
use super::{colleague, entered, letter, two};
use crate::db::testing::db_test;
use crate::db::{run, scalar};
use crate::reading::fixture::{SLUG, opinion, organisation, publish, submission};
use crate::testing::{TestBackend, citizen, holder, staff};
use crate::{Actor, Error};

/// By hand 1, by a person without consent 2, by an organisation with consent 3.
async fn three(b: &TestBackend) {
    publish(b).await;
    let mut tx = b.write().await.unwrap();
    const CLERK: &str = "insert into accounts (id, name, email, email_folded, password_hash, created_at) \
         values ('clerk', 'Grefiera', 'g@exemplu.example', 'g@exemplu.example', '', 0)";
    run!(&mut tx, CLERK).unwrap();
    tx.commit().await.unwrap();
    entered(b, &colleague("clerk"), letter(), two()).await.unwrap();
    let article = |eid| vec![opinion(eid, "Ceva.")];
    b.submissions().receive(SLUG, submission(article("chp_1__art_2")), None, b"").await.unwrap();
    let mut form = submission(article("chp_1__art_1__para_2__point_a"));
    form.sender = organisation();
    b.submissions().receive(SLUG, form, None, b"").await.unwrap();
}

async fn listed(b: &TestBackend, filter: Filter) -> Vec<String> {
    let register = b.register().list(&staff(Role::Expert), SLUG, &filter, None).await.unwrap();
    register.entries.into_iter().map(|entry| entry.line.number[5..].to_owned()).collect()
}

db_test! {
    async fn everyone_sees_number_day_means_kind_articles_and_a_name_only_with_consent(b) {
        three(b).await;
        let lines = b.register().lines(SLUG, None).await.unwrap().lines;
        let said: Vec<_> = lines
            .iter()
            .map(|line| {
                let labels: Vec<_> = line.articles.iter().map(|article| article.label.as_str()).collect();
                (line.number.as_str(), line.means, line.name.as_deref(), labels)
            })
            .collect();
        assert_eq!(
            said,
            [
                ("2026-00003", Means::Api, Some("Asociația Probă"), vec!["art. 1"]),
                ("2026-00002", Means::Api, None, vec!["art. 2"]),
                ("2026-00001", Means::Letter, None, vec!["art. 1", ""]),
            ]
        );
        assert_eq!(lines[2].articles[0].address, "art_1");
        assert_eq!(lines[2].received.local_input(), "2026-11-01T15:30");
    }
}

db_test! {
    async fn staff_see_persons_and_contacts_and_that_they_looked_is_on_record(b) {
        three(b).await;
        let register = b.register().list(&staff(Role::Moderator), SLUG, &Filter::default(), None).await.unwrap();
        let by_hand = &register.entries[2];
        let person = by_hand.person.clone().unwrap();
        assert_eq!((person.name.as_str(), person.contact.as_str()), ("Vasile Probă", "Str. Lungă nr. 3, Brașov"));
        assert_eq!(by_hand.entered.clone().unwrap().1, "Grefiera");
        // The tracking address is for whoever wrote; staff have only what they must send on paper.
        let secrets: Vec<bool> = register.entries.iter().map(|entry| entry.secret.is_some()).collect();
        assert_eq!(secrets, [false, false, true]);
        const LOOKS: &str = "select count(*) from audit where verb = 'read_contacts'";
        assert_eq!(scalar!(&mut b.read().await.unwrap(), i64, LOOKS).unwrap(), Some(1));
        for stranger in [Actor::visitor(), holder("h"), citizen("ana@exemplu.example")] {
            let refused = b.register().list(&stranger, SLUG, &Filter::default(), None).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
            let refused = b.register().export(&stranger, SLUG, &Filter::default(), Format::Csv).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
    }
}

db_test! {
    async fn the_register_is_searched_by_way_day_number_and_article(b) {
        three(b).await;
        let filter = Filter::default;
        assert_eq!(listed(b, filter()).await, ["00003", "00002", "00001"]);
        assert_eq!(listed(b, Filter { means: "letter".into(), ..filter() }).await, ["00001"]);
        assert_eq!(listed(b, Filter { number: "2026-00002".into(), ..filter() }).await, ["00002"]);
        assert_eq!(listed(b, Filter { article: "chp_1__art_1".into(), ..filter() }).await, ["00003", "00001"]);
        assert_eq!(listed(b, Filter { article: "act".into(), ..filter() }).await, ["00001"]);
        assert_eq!(listed(b, Filter { to: "2026-11-01".into(), ..filter() }).await, ["00001"]);
        assert_eq!(listed(b, Filter { from: "2026-11-02".into(), ..filter() }).await, ["00003", "00002"]);
        for (wrong, field) in [
            (Filter { means: "porumbel".into(), ..filter() }, "means"),
            (Filter { number: "231".into(), ..filter() }, "number"),
            (Filter { from: "ieri".into(), ..filter() }, "from"),
            (Filter { article: "art_99".into(), ..filter() }, "article"),
        ] {
            let refused = b.register().list(&staff(Role::Expert), SLUG, &wrong, None).await;
            let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
            assert!(invalid.of(field).is_some(), "{invalid:?}");
        }
    }
}

db_test! {
    async fn a_long_register_is_paged_without_gap_or_double(b) {
        publish(b).await;
        for number in 0..=list::A_PAGE {
            let form = submission(vec![opinion("", &format!("Numărul {number}."))]);
            b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        }
        let first = b.register().lines(SLUG, None).await.unwrap();
        let second = b.register().lines(SLUG, first.next.as_deref()).await.unwrap();
        assert_eq!((first.lines.len(), second.lines.len(), second.next), (list::A_PAGE, 1, None));
        assert_eq!(second.lines[0].number, "2026-00001");
        assert!(matches!(b.register().lines(SLUG, Some("x")).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn of_an_erased_entry_number_and_day_are_left(b) {
        publish(b).await;
        let mailed = Form {
            means: "email".into(),
            email: "vasile@exemplu.example".into(),
            publish_name: true,
            ..letter()
        };
        entered(b, &colleague("clerk"), mailed, two()).await.unwrap();
        assert_eq!(b.register().lines(SLUG, None).await.unwrap().lines[0].name.as_deref(), Some("Vasile Probă"));
        b.personal_data().erase_one(&citizen("vasile@exemplu.example"), "2026-00001").await.unwrap();
        let line = b.register().lines(SLUG, None).await.unwrap().lines.remove(0);
        assert!(line.erased && line.name.is_none() && line.articles.is_empty(), "{line:?}");
        assert_eq!((line.number.as_str(), line.received.day), ("2026-00001", 1));
        let register = b.register().list(&staff(Role::Expert), SLUG, &Filter::default(), None).await.unwrap();
        assert!(register.entries[0].person.is_none() && register.entries[0].secret.is_none());
        const CONTACT: &str = "select sender_contact from submissions";
        assert_eq!(scalar!(&mut b.read().await.unwrap(), String, CONTACT).unwrap().as_deref(), Some(""));
    }
}

db_test! {
    async fn the_file_holds_the_register_in_order_and_is_an_act_each_time(b) {
        three(b).await;
        let file = b.register().export(&staff(Role::Editor), SLUG, &Filter::default(), Format::Csv).await.unwrap();
        let text = String::from_utf8(file.read().1).unwrap();
        let rows: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(rows.len(), 3);
        assert!(rows[0].starts_with("2026-00001,2026-11-01T15:30:00+02:00,2026-11-02T10:00:00+02:00,Grefiera,letter,false,"));
        assert!(rows[0].contains("\"Str. Lungă nr. 3, Brașov\"") && rows[0].ends_with("art. 1; act"), "{}", rows[0]);
        const TAKEN: &str = "select count(*) from audit where verb = 'export_register'";
        assert_eq!(scalar!(&mut b.read().await.unwrap(), i64, TAKEN).unwrap(), Some(1));
    }
}
