use model::accounts::Role;
use model::arrivals::Sender;
use model::submissions::Form;

use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, opinion, organisation, publish, submission};
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
    async fn the_dashboard_is_for_staff_of_the_consultation(b) {
        publish(b).await;
        let refused = b.dashboard().show(&Actor::visitor(), SLUG).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let elsewhere = crate::testing::staff_on(Role::Expert, "other".to_owned().into());
        assert!(matches!(b.dashboard().show(&elsewhere, SLUG).await, Err(Error::Forbidden)));
    }
}
