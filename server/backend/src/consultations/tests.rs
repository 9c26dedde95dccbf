use model::Problem;
use model::accounts::Role;
use model::consultations::{Form, Stage};
use model::moment::Instant;

use super::Card;
use crate::db::one;
use crate::db::testing::db_test;
use crate::error::{Error, Result};
use crate::testing::{START, TestBackend, holder, staff};

const ACT: &str = "LEGE privind bibliotecile\n\nArticolul 1\nBiblioteca este deschisă tuturor.\n";
const DAY: i64 = 86_400;

/// Opens a day after `START` and closes eleven days after that.
fn form() -> Form {
    Form {
        policy: "biblioteci".into(),
        title_ro: "Legea bibliotecilor".into(),
        summary_ro: "Pe scurt.".into(),
        authority: "Ministerul Culturii".into(),
        contact_name: "Responsabil".into(),
        contact_email: "contact@autoritate.example".into(),
        mode: "legal".into(),
        opens: "2026-11-03T09:00".into(),
        closes: "2026-11-14T16:00".into(),
        moderation: "after".into(),
        ..Form::default()
    }
}

async fn with_policy(backend: &TestBackend) {
    let policy = model::policies::Form {
        title_ro: "Biblioteci".into(),
        summary_ro: "Pe scurt.".into(),
        ..model::policies::Form::default()
    };
    backend.policies().create(&staff(Role::Editor), policy).await.unwrap();
}

async fn publish(backend: &TestBackend, slug: &str) {
    let editor = staff(Role::Editor);
    backend.drafts().read(&editor, slug, None, ACT.into()).await.unwrap();
    backend.drafts().publish(&editor, slug).await.unwrap();
}

/// What is stored of the stage and of the opening and the closing.
async fn events(backend: &TestBackend, slug: &str) -> (String, Option<i64>, Option<i64>) {
    let sql = "select stage, opened_at, closed_at from consultations where slug = $1";
    let mut tx = backend.read().await.unwrap();
    one!(&mut tx, (String, Option<i64>, Option<i64>), sql, slug).unwrap().unwrap()
}

fn problem<T: std::fmt::Debug>(result: Result<T>, field: &str) -> Option<Problem> {
    let Err(Error::Invalid(invalid)) = result else { panic!("expected invalid input, got {result:?}") };
    invalid.of(field).cloned()
}

db_test! {
    async fn only_editors_make_and_change_consultations(backend) {
        with_policy(backend).await;
        for actor in [holder("a"), staff(Role::Expert), staff(Role::Moderator)] {
            let consultations = backend.consultations();
            assert!(matches!(consultations.create(&actor, form()).await, Err(Error::Forbidden)), "{actor:?}");
        }
        let slug = backend.consultations().create(&staff(Role::Editor), form()).await.unwrap();
        assert_eq!(slug, "legea-bibliotecilor");
        for actor in [holder("a"), staff(Role::Expert), staff(Role::Moderator)] {
            let consultations = backend.consultations();
            assert!(matches!(consultations.update(&actor, &slug, form()).await, Err(Error::Forbidden)), "{actor:?}");
            assert!(matches!(consultations.edit(&actor, &slug).await, Err(Error::Forbidden)), "{actor:?}");
        }
        let edited = backend.consultations().edit(&staff(Role::Admin), &slug).await.unwrap();
        assert_eq!(edited, form().cleaned());
    }
}

db_test! {
    async fn only_staff_see_the_list_of_the_house(backend) {
        with_policy(backend).await;
        backend.consultations().create(&staff(Role::Editor), form()).await.unwrap();
        assert!(matches!(backend.consultations().all(&holder("a")).await, Err(Error::Forbidden)));
        for role in Role::ALL {
            let all = backend.consultations().all(&staff(*role)).await.unwrap();
            assert_eq!((all.len(), all[0].draft, all[0].published), (1, false, false), "{role}");
        }
        let editor = staff(Role::Editor);
        backend.drafts().read(&editor, "legea-bibliotecilor", None, ACT.into()).await.unwrap();
        let all = backend.consultations().all(&editor).await.unwrap();
        assert_eq!((all[0].draft, all[0].published), (true, false));
        backend.drafts().publish(&editor, "legea-bibliotecilor").await.unwrap();
        let all = backend.consultations().all(&editor).await.unwrap();
        assert_eq!((all[0].draft, all[0].published), (false, true));
    }
}

db_test! {
    async fn a_slug_names_one_consultation_only(backend) {
        with_policy(backend).await;
        let editor = staff(Role::Editor);
        backend.consultations().create(&editor, form()).await.unwrap();
        let second = backend.consultations().create(&editor, form()).await;
        assert_eq!(problem(second, "slug"), Some(Problem::Taken));
        let other = Form { slug: "alta".into(), ..form() };
        backend.consultations().create(&editor, other).await.unwrap();
        let renamed = Form { slug: "legea-bibliotecilor".into(), ..form() };
        let renamed = backend.consultations().update(&editor, "alta", renamed).await;
        assert_eq!(problem(renamed, "slug"), Some(Problem::Taken));
    }
}

db_test! {
    async fn every_field_to_mend_is_named_at_once(backend) {
        with_policy(backend).await;
        let editor = staff(Role::Editor);
        let form = Form { opens: String::new(), closes: "mâine".into(), title_ro: String::new(), ..form() };
        let Err(Error::Invalid(invalid)) = backend.consultations().create(&editor, form).await else {
            panic!("invalid")
        };
        assert_eq!(invalid.of("title_ro"), Some(&Problem::Missing));
        assert_eq!(invalid.of("opens"), Some(&Problem::Missing));
        assert_eq!(invalid.of("closes"), Some(&Problem::Malformed));
    }
}

db_test! {
    async fn a_consultation_belongs_to_a_policy_that_exists(backend) {
        let orphan = backend.consultations().create(&staff(Role::Editor), form()).await;
        assert_eq!(problem(orphan, "policy"), Some(Problem::Unknown));
    }
}

db_test! {
    async fn legal_mode_refuses_fewer_than_ten_days(backend) {
        with_policy(backend).await;
        let editor = staff(Role::Editor);
        let short = Form { closes: "2026-11-12T23:59".into(), ..form() };
        let refused = backend.consultations().create(&editor, short.clone()).await;
        assert_eq!(problem(refused, "closes"), Some(Problem::PeriodTooShort { days: 10 }));
        let voluntary = Form { mode: "voluntary".into(), slug: "voluntara".into(), ..short };
        backend.consultations().create(&editor, voluntary).await.unwrap();
        let enough = Form { closes: "2026-11-13T00:00".into(), ..form() };
        backend.consultations().create(&editor, enough).await.unwrap();
    }
}

db_test! {
    async fn a_consultation_without_a_published_text_does_not_open(backend) {
        with_policy(backend).await;
        let slug = backend.consultations().create(&staff(Role::Editor), form()).await.unwrap();
        backend.clock.set(START.plus_seconds(2 * DAY));
        assert_eq!(backend.consultations().settle().await.unwrap(), 0);
        assert_eq!(backend.consultations().show(&slug).await.unwrap().card.stage, Stage::Preparing);
        publish(backend, &slug).await;
        let opened = ("open".to_owned(), Some(backend.now().0), None);
        assert_eq!(events(backend, &slug).await, opened, "it opened when its text came, not when it was announced");
    }
}

db_test! {
    async fn what_the_clock_closed_stays_closed_when_the_clock_is_set_back(backend) {
        with_policy(backend).await;
        let slug = backend.consultations().create(&staff(Role::Editor), form()).await.unwrap();
        publish(backend, &slug).await;
        let stage = async || backend.consultations().show(&slug).await.unwrap().card.stage;
        assert_eq!(stage().await, Stage::Preparing);
        let closes = backend.consultations().show(&slug).await.unwrap().card.closes.instant;
        backend.clock.set(Instant(closes.0 - 1));
        assert_eq!(stage().await, Stage::Open);
        assert_eq!(backend.consultations().settle().await.unwrap(), 1);
        backend.clock.set(closes);
        assert_eq!(stage().await, Stage::Analysis);
        assert_eq!(backend.consultations().settle().await.unwrap(), 1);
        backend.clock.set(Instant(closes.0 - 1));
        assert_eq!(stage().await, Stage::Analysis);
        assert_eq!(backend.consultations().settle().await.unwrap(), 0);
    }
}

db_test! {
    async fn a_job_that_runs_late_does_not_move_the_deadline(backend) {
        with_policy(backend).await;
        let slug = backend.consultations().create(&staff(Role::Editor), form()).await.unwrap();
        publish(backend, &slug).await;
        let card = backend.consultations().show(&slug).await.unwrap().card;
        backend.clock.set(START.plus_seconds(90 * DAY));
        assert_eq!(backend.consultations().settle().await.unwrap(), 1);
        let (opens, closes) = (card.opens.instant.0, card.closes.instant.0);
        assert_eq!(events(backend, &slug).await, ("analysis".to_owned(), Some(opens), Some(closes)));
    }
}

db_test! {
    async fn once_people_comment_only_summary_and_contact_change(backend) {
        with_policy(backend).await;
        let editor = staff(Role::Editor);
        let slug = backend.consultations().create(&editor, form()).await.unwrap();
        publish(backend, &slug).await;
        backend.clock.set(START.plus_seconds(2 * DAY));
        let changed = Form {
            slug: "alt-nume".into(),
            title_ro: "Alt titlu".into(),
            closes: "2027-01-01T10:00".into(),
            summary_ro: "Mai limpede.".into(),
            contact_name: "Altcineva".into(),
            ..form()
        };
        assert_eq!(backend.consultations().update(&editor, &slug, changed).await.unwrap(), slug);
        let now = backend.consultations().edit(&editor, &slug).await.unwrap();
        let expected =
            Form { summary_ro: "Mai limpede.".into(), contact_name: "Altcineva".into(), ..form().cleaned() };
        assert_eq!(now, expected);
    }
}

db_test! {
    async fn the_home_page_sorts_consultations_by_what_comes_next(backend) {
        with_policy(backend).await;
        let editor = staff(Role::Editor);
        let periods = [
            ("inchisa", "2026-10-01T09:00", "2026-10-20T09:00", true),
            ("deschisa-lung", "2026-10-20T09:00", "2026-12-20T09:00", true),
            ("deschisa-scurt", "2026-10-25T09:00", "2026-11-10T09:00", true),
            ("viitoare-tarzie", "2026-12-20T09:00", "2027-01-20T09:00", false),
            ("viitoare", "2026-11-20T09:00", "2026-12-01T09:00", true),
            ("inchisa-recent", "2026-10-02T09:00", "2026-10-30T09:00", true),
        ];
        for (slug, opens, closes, published) in periods {
            let form = Form { slug: slug.into(), opens: opens.into(), closes: closes.into(), ..form() };
            backend.consultations().create(&editor, form).await.unwrap();
            if published {
                publish(backend, slug).await;
            }
        }
        let home = backend.consultations().home().await.unwrap();
        let slugs = |cards: &[Card]| cards.iter().map(|card| card.slug.clone()).collect::<Vec<_>>();
        assert_eq!(slugs(&home.open), ["deschisa-scurt", "deschisa-lung"]);
        assert_eq!(slugs(&home.coming), ["viitoare", "viitoare-tarzie"]);
        assert_eq!(slugs(&home.closed), ["inchisa-recent", "inchisa"]);
        assert_eq!((home.open[0].days_left, home.open[0].articles), (8, 1));
        assert_eq!(home.policies[0].consultations, 6);
    }
}

db_test! {
    async fn an_unknown_consultation_is_not_found(backend) {
        assert!(matches!(backend.consultations().show("nimic").await, Err(Error::NotFound)));
        let editor = staff(Role::Editor);
        assert!(matches!(backend.consultations().update(&editor, "nimic", form()).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn an_editor_of_one_consultation_touches_and_sees_no_other(backend) {
        for slug in ["legea-a", "legea-b"] {
            crate::testing::consultation(backend, slug, ("2026-12-01T09:00", "2026-12-20T18:00")).await;
        }
        let id = crate::consultations::repo::id_by_slug(&mut backend.read().await.unwrap(), "legea-a").await.unwrap().unwrap();
        let editor = crate::testing::staff_on(Role::Editor, id);
        let list = backend.consultations().all(&editor).await.unwrap();
        assert_eq!(list.iter().map(|item| (item.card.slug.as_str(), item.edits)).collect::<Vec<_>>(), [("legea-a", true)]);
        let form = backend.consultations().edit(&editor, "legea-a").await.unwrap();
        backend.consultations().update(&editor, "legea-a", form.clone()).await.unwrap();
        for refused in [
            backend.consultations().edit(&editor, "legea-b").await.map(drop),
            backend.consultations().update(&editor, "legea-b", form.clone()).await.map(drop),
            backend.consultations().create(&editor, form).await.map(drop),
        ] {
            assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        }
        assert!(matches!(backend.consultations().edit(&editor, "nicio-lege").await, Err(Error::NotFound)));
    }
}
