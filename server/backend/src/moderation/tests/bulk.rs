//! Many at once.

use model::moderation::Bulk;

use super::{ana, another, read, sent, wait_first};
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{SLUG, publish};

db_test! {
    async fn a_bulk_act_does_what_its_preview_says_and_is_undone_at_once(b) {
        publish(b).await;
        wait_first(b).await;
        let mut ids = Vec::new();
        for number in 0..5 {
            ids.push(sent(b, &format!("Nr. {number}.")).await.1);
        }
        let other = another(b, "Ion").await;
        b.moderation().open(&other, SLUG, &ids[0], false).await.unwrap();
        let bulk = Bulk { act: "publish".into(), comments: ids.join(","), ..Bulk::default() };
        let preview = b.moderation().preview(&ana(), SLUG, &bulk).await.unwrap();
        let does: Vec<bool> = preview.planned.iter().map(|planned| planned.does).collect();
        assert_eq!(does, [false, true, true, true, true], "what somebody else has is left alone");
        let (act, done) = b.moderation().bulk(&ana(), SLUG, &bulk).await.unwrap();
        assert_eq!((done, read(b).await.len()), (4, 4));
        assert_eq!(b.moderation().undo_bulk(&ana(), SLUG, &act).await.unwrap(), 4);
        assert_eq!(read(b).await.len(), 0);
        assert_eq!(b.moderation().queue(&ana(), SLUG, None, None).await.unwrap().items.len(), 5);
        assert_eq!(b.moderation().undo_bulk(&ana(), SLUG, &act).await.unwrap(), 0, "once");
    }
}

db_test! {
    async fn a_bulk_act_that_can_be_done_to_none_is_refused(b) {
        publish(b).await;
        let (_, id) = sent(b, "Una.").await;
        let hide = Bulk { act: "hide".into(), rule: "duplicate".into(), reason: "Trimisă de două ori.".into(), comments: id.clone() };
        assert_eq!(b.moderation().bulk(&ana(), SLUG, &hide).await.unwrap().1, 1);
        let again = b.moderation().bulk(&ana(), SLUG, &hide).await;
        assert!(matches!(again, Err(Error::Conflict(Conflict::Handled))));
        let nothing = Bulk { comments: String::new(), ..hide };
        assert!(matches!(b.moderation().bulk(&ana(), SLUG, &nothing).await, Err(Error::Invalid(_))));
    }
}
