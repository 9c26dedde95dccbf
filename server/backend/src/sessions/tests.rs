use crate::db::testing::db_test;
use crate::testing::START;

db_test! {
    async fn creating_never_takes_over_a_session_that_exists(backend) {
        let sessions = backend.sessions();
        let expires = START.plus_seconds(60);
        assert!(sessions.create("id", "first", expires).await.unwrap());
        assert!(!sessions.create("id", "second", expires).await.unwrap());
        assert_eq!(sessions.load("id").await.unwrap(), Some(("first".into(), expires)));
    }
}

db_test! {
    async fn saving_changes_a_session_and_deleting_forgets_it(backend) {
        let sessions = backend.sessions();
        sessions.create("id", "first", START.plus_seconds(60)).await.unwrap();
        assert!(sessions.save("id", "second", START.plus_seconds(90)).await.unwrap());
        assert_eq!(sessions.load("id").await.unwrap(), Some(("second".into(), START.plus_seconds(90))));
        sessions.delete("id").await.unwrap();
        assert_eq!(sessions.load("id").await.unwrap(), None);
    }
}

db_test! {
    async fn saving_never_brings_back_a_session_that_was_left(backend) {
        let sessions = backend.sessions();
        sessions.create("id", "first", START.plus_seconds(60)).await.unwrap();
        sessions.delete("id").await.unwrap();
        assert!(!sessions.save("id", "second", START.plus_seconds(60)).await.unwrap());
        assert_eq!(sessions.load("id").await.unwrap(), None);
    }
}

db_test! {
    async fn an_ended_session_is_gone_before_it_is_purged(backend) {
        let sessions = backend.sessions();
        sessions.create("short", "", START.plus_seconds(60)).await.unwrap();
        sessions.create("long", "", START.plus_seconds(120)).await.unwrap();
        backend.clock.set(START.plus_seconds(60));
        assert_eq!(sessions.load("short").await.unwrap(), None);
        assert_eq!(sessions.purge().await.unwrap(), 1);
        assert!(sessions.load("long").await.unwrap().is_some());
    }
}

db_test! {
    async fn sessions_make_no_page_stale(backend) {
        let before = backend.generation();
        backend.sessions().create("id", "", START.plus_seconds(60)).await.unwrap();
        backend.sessions().save("id", "a", START.plus_seconds(60)).await.unwrap();
        backend.sessions().delete("id").await.unwrap();
        assert_eq!(backend.generation(), before);
    }
}
