use model::accounts::Role;
use model::arrivals::Sender;
use model::counts::Filter;
use model::submissions::{Form, SenderForm};

use crate::db::run;
use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, citizen, opinion, organisation, publish, submission};
use crate::testing::staff;
use crate::{Actor, Error};

db_test! {
    async fn a_consultation_at_a_glance_has_every_figure_that_was_kept(b) {
        publish(b).await;
        let of_citizen = submission(vec![opinion("chp_1__art_1__para_1", "Da."), opinion("", "Tot.")]);
        let of_organisation = Form { sender: organisation(), ..submission(vec![opinion("chp_1__art_1", "Nu.")]) };
        for form in [of_citizen, of_organisation] {
            b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        }
        let expert = staff(Role::Expert);
        let before = b.dashboard().show(&expert, SLUG).await.unwrap();
        assert!(before.counting && before.days.is_empty());
        b.arrivals().round().await.unwrap();
        let shown = b.dashboard().show(&expert, SLUG).await.unwrap();
        assert!(!shown.counting);
        assert_eq!(shown.total.comments, 3);
        assert_eq!(shown.days.iter().map(|day| day.comments).sum::<i64>(), 3);
        let lines: Vec<_> = shown.spoken.iter().map(|row| (row.eid.as_str(), row.cells.as_slice())).collect();
        assert_eq!(lines, [
            ("act", [(Sender::Citizen, 1)].as_slice()),
            ("chp_1__art_1", [(Sender::Citizen, 1), (Sender::Organisation, 1)].as_slice()),
        ]);
        let [county] = shown.counties.as_slice() else { panic!("{:?}", shown.counties) };
        assert_eq!((county.name.as_str(), county.citizens, county.organisations), ("Vâlcea", 1, 1));
        assert_eq!(shown.decided.undecided.count, 3);
        assert_eq!(shown.card.days_left, 30);
    }
}

db_test! {
    async fn every_figure_leads_to_as_many_comments(b) {
        const OF: &str = "update submissions set organisation_id = $1 where register_number = $2";
        publish(b).await;
        let of = crate::testing::organisation(b, "Asociația Probă").await;
        let by = |sender: SenderForm, eids: &[&str]| Form {
            sender,
            ..submission(eids.iter().map(|eid| opinion(eid, "Da.")).collect())
        };
        for form in [
            by(organisation(), &["chp_1__art_1", "chp_1__art_2"]),
            by(organisation(), &["chp_1__art_1__para_1", ""]),
            by(citizen(), &["chp_1__art_1", ""]),
            by(SenderForm { county: "Cluj".into(), ..citizen() }, &["chp_1__art_2"]),
        ] {
            b.clock.set(b.now().plus_seconds(86_400));
            b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        }
        let mut tx = b.write().await.unwrap();
        run!(&mut tx, OF, of.as_str(), 1_i64).unwrap();
        tx.commit().await.unwrap();
        b.arrivals().round().await.unwrap();
        let expert = staff(Role::Expert);
        let shown = b.dashboard().show(&expert, SLUG).await.unwrap();
        let listed = async |provision: Option<&str>, filter: Filter| {
            let list = b.counts().narrowed(&expert, SLUG, provision, &filter, None).await.unwrap();
            i64::try_from(list.items.len()).unwrap()
        };
        let from = |sender: Sender| Filter { sender: sender.to_string(), ..Filter::default() };
        assert_eq!(shown.senders.len(), 3, "{:?}", shown.senders);
        for who in &shown.senders {
            assert_eq!(listed(None, from(who.sender)).await, who.comments, "{who:?}");
        }
        for row in &shown.spoken {
            for (sender, comments) in &row.cells {
                let provision = model::provisions::eid_of(&row.eid);
                assert_eq!(listed(Some(provision), from(*sender)).await, *comments, "{row:?}");
            }
        }
        for day in &shown.days {
            let filter = Filter { day: day.day.clone(), ..Filter::default() };
            assert_eq!(listed(None, filter).await, day.comments, "{day:?}");
        }
        for county in &shown.counties {
            let filter = Filter { county: county.name.clone(), ..Filter::default() };
            assert_eq!(listed(None, filter).await, county.comments, "{county:?}");
        }
    }
}

db_test! {
    async fn the_dashboard_is_for_staff_of_the_consultation(b) {
        publish(b).await;
        let refused = b.dashboard().show(&Actor::visitor(), SLUG).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let elsewhere = crate::testing::staff_on(Role::Expert, "other".to_owned().into());
        assert!(matches!(b.dashboard().show(&elsewhere, SLUG).await, Err(Error::Forbidden)));
    }
}
