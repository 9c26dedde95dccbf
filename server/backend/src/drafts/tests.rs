mod gate;
mod shape;

use model::Problem;
use model::accounts::Role;
use model::drafts::{Correction, Reshape};
use model::invalid::Unreadable;
use model::provisions::Kind;

use super::repo;
use crate::consultations;
use crate::db::many;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error, Result};
use crate::testing::{TestBackend, consultation, holder, staff};

const ACT: &str = "LEGE privind bibliotecile de cartier

Parlamentul României adoptă prezenta lege.

Capitolul I Dispoziții generale

Articolul 1
(1) Biblioteca de cartier este un serviciu public.
(2) Accesul este gratuit pentru:
a) elevi;
b) pensionari.

Articolul 2
Programul se stabilește de consiliul local.

Capitolul II Dispoziții finale

Articolul 3
Prezenta lege intră în vigoare la 30 de zile de la publicare.
";

const SLUG: &str = "biblioteci";

async fn prepared(backend: &TestBackend) {
    consultation(backend, SLUG, ("2026-11-03T09:00", "2026-11-14T16:00")).await;
}

async fn read(backend: &TestBackend, text: &str) -> Result<()> {
    backend.drafts().read(&staff(Role::Editor), SLUG, Some("proiect.txt"), text.into()).await
}

fn correction(eid: &str, kind: &str) -> Correction {
    Correction { eid: eid.into(), kind: kind.into(), text: "Text.".into(), ..Correction::default() }
}

/// `(eid, id, address, page's id)` of every provision of the newest published version, in document order.
async fn provisions(backend: &TestBackend) -> Vec<(String, String, String, Option<String>)> {
    let mut tx = backend.read().await.unwrap();
    let found = consultations::repo::by_slug(&mut tx, SLUG).await.unwrap().unwrap();
    let sql = "select eid, id, address, page_id from provisions where version_id = $1 order by position";
    many!(&mut tx, (String, String, String, Option<String>), sql, found.version_id.unwrap()).unwrap()
}

db_test! {
    async fn a_read_text_is_recognised_down_to_its_letters(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let preview = backend.drafts().preview(&staff(Role::Editor), SLUG).await.unwrap();
        assert_eq!((preview.number, preview.articles, preview.file_name.as_str()), (1, 3, "proiect.txt"));
        assert!(preview.title.contains("bibliotecile de cartier"), "{}", preview.title);
        let kinds: Vec<(Kind, i64)> = preview.nodes.iter().map(|node| (node.kind, node.depth)).collect();
        let expected = [
            (Kind::Chapter, 0),
            (Kind::Article, 1),
            (Kind::Paragraph, 2),
            (Kind::Paragraph, 2),
            (Kind::Letter, 3),
            (Kind::Letter, 3),
            (Kind::Article, 1),
            (Kind::Chapter, 0),
            (Kind::Article, 1),
        ];
        assert_eq!(kinds, expected);
        let letter = &preview.nodes[5];
        assert_eq!((letter.label.as_str(), letter.text.as_str()), ("art. 1 alin. (2) lit. b)", "pensionari."));
        assert_eq!(preview.source[letter.first_line - 1], "b) pensionari.");
    }
}

db_test! {
    async fn nobody_but_editors_touches_or_sees_a_draft(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let drafts = backend.drafts();
        for actor in [holder("a"), staff(Role::Expert), staff(Role::Moderator)] {
            assert!(matches!(drafts.read(&actor, SLUG, None, ACT.into()).await, Err(Error::Forbidden)), "{actor:?}");
            assert!(matches!(drafts.preview(&actor, SLUG).await, Err(Error::Forbidden)), "{actor:?}");
            let change = correction("chp_1", "chapter");
            assert!(matches!(drafts.correct(&actor, SLUG, change).await, Err(Error::Forbidden)), "{actor:?}");
            let change = Reshape { eid: "chp_1".into(), action: "drop".into(), ..Reshape::default() };
            assert!(matches!(drafts.reshape(&actor, SLUG, change).await, Err(Error::Forbidden)), "{actor:?}");
            assert!(matches!(drafts.undo(&actor, SLUG, "").await, Err(Error::Forbidden)), "{actor:?}");
            assert!(matches!(drafts.publish(&actor, SLUG).await, Err(Error::Forbidden)), "{actor:?}");
        }
        assert!(drafts.preview(&staff(Role::Admin), SLUG).await.is_ok());
    }
}

db_test! {
    async fn a_file_that_gives_no_text_is_refused_and_the_draft_in_work_stays(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        for (text, problem) in [("", Problem::Missing), ("{\\rtf1 ...", Problem::Unreadable { why: Unreadable::Kind })] {
            let Err(Error::Invalid(invalid)) = read(backend, text).await else { panic!("{text} was read") };
            assert_eq!(invalid.of("text"), Some(&problem));
        }
        assert_eq!(backend.drafts().preview(&staff(Role::Editor), SLUG).await.unwrap().articles, 3);
        let nowhere = backend.drafts().read(&staff(Role::Editor), "nimic", None, ACT.into()).await;
        assert!(matches!(nowhere, Err(Error::NotFound)));
    }
}

db_test! {
    async fn a_second_reading_replaces_the_first(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        read(backend, "LEGE privind altceva\n\nArticolul 1\nUn singur articol.\n").await.unwrap();
        let preview = backend.drafts().preview(&staff(Role::Editor), SLUG).await.unwrap();
        assert_eq!((preview.number, preview.articles), (1, 1));
    }
}

db_test! {
    async fn a_correction_changes_kind_label_and_text(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let editor = staff(Role::Editor);
        let before = backend.drafts().preview(&editor, SLUG).await.unwrap();
        let change = Correction {
            eid: before.nodes[6].eid.clone(),
            kind: "article".into(),
            number: "Articolul 2^1".into(),
            heading: "Program".into(),
            text: "Programul este afișat.".into(),
        };
        let eid = backend.drafts().correct(&editor, SLUG, change).await.unwrap();
        assert_ne!(eid, before.nodes[6].eid);
        let after = backend.drafts().preview(&editor, SLUG).await.unwrap();
        let node = after.nodes.iter().find(|node| node.eid == eid).unwrap();
        assert_eq!((node.heading.as_str(), node.text.as_str()), ("Program", "Programul este afișat."));
    }
}

db_test! {
    async fn a_correction_that_cannot_be_made_is_named(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        let early = backend.drafts().correct(&editor, SLUG, correction("chp_1", "chapter")).await;
        assert!(matches!(early, Err(Error::Conflict(Conflict::NoText))), "{early:?}");
        read(backend, ACT).await.unwrap();
        for (kind, problem) in [("", Problem::Missing), ("strofă", Problem::Malformed)] {
            let refused = backend.drafts().correct(&editor, SLUG, correction("chp_1", kind)).await;
            let Err(Error::Invalid(invalid)) = refused else { panic!("{kind} was taken") };
            assert_eq!(invalid.of("kind"), Some(&problem));
        }
        let nowhere = backend.drafts().correct(&editor, SLUG, correction("art_99", "article")).await;
        assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
    }
}

db_test! {
    async fn publishing_gives_every_article_its_own_page(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        assert_eq!(backend.drafts().publish(&staff(Role::Editor), SLUG).await.unwrap(), 1);
        let rows = provisions(backend).await;
        assert_eq!(rows.len(), 9);
        let article = &rows[1];
        assert_eq!(article.2, "art-1");
        for row in &rows[1..=5] {
            assert_eq!(row.3.as_ref(), Some(&article.1), "{} belongs to the page of art. 1", row.0);
        }
        assert_eq!(rows[0].3, None, "a chapter has no page");
        let shown = backend.consultations().show(SLUG).await.unwrap();
        assert_eq!(shown.card.articles, 3);
        assert_eq!(shown.version.unwrap().published.instant, backend.now());
    }
}

db_test! {
    async fn a_published_version_never_changes(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        let early = backend.drafts().publish(&editor, SLUG).await;
        assert!(matches!(early, Err(Error::Conflict(Conflict::NoText))), "{early:?}");
        read(backend, ACT).await.unwrap();
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let published = provisions(backend).await;

        let again = backend.drafts().publish(&editor, SLUG).await;
        assert!(matches!(again, Err(Error::Conflict(Conflict::Published))), "{again:?}");
        let corrected = backend.drafts().correct(&editor, SLUG, correction("chp_1", "chapter")).await;
        assert!(matches!(corrected, Err(Error::Conflict(Conflict::NoText))), "{corrected:?}");
        read(backend, "LEGE privind altceva\n\nArticolul 1\nUn singur articol.\n").await.unwrap();
        assert_eq!(backend.drafts().preview(&editor, SLUG).await.unwrap().number, 2);
        assert_eq!(provisions(backend).await, published, "the next version in work touches nothing published");

        let mut tx = backend.write().await.unwrap();
        let found = consultations::repo::by_slug(&mut tx, SLUG).await.unwrap().unwrap();
        let version = found.version_id.unwrap().into();
        assert!(!repo::change(&mut tx, &version, "{}", 0).await.unwrap());
        assert!(!repo::publish(&mut tx, &version, backend.now()).await.unwrap());
    }
}

db_test! {
    async fn a_provision_keeps_its_id_in_the_next_version(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        read(backend, ACT).await.unwrap();
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let first = provisions(backend).await;
        read(backend, &ACT.replace("consiliul local", "primar")).await.unwrap();
        assert_eq!(backend.drafts().publish(&editor, SLUG).await.unwrap(), 2);
        assert_eq!(provisions(backend).await, first);
        assert_eq!(backend.consultations().show(SLUG).await.unwrap().version.unwrap().number, 2);
    }
}

db_test! {
    async fn an_article_that_is_renumbered_keeps_its_id_and_the_new_one_takes_none(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        read(backend, ACT).await.unwrap();
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let first = provisions(backend).await;
        let grown = ACT
            .replace("Articolul 3", "Articolul 4")
            .replace("Articolul 2", "Articolul 2\nCâinii se țin în lesă.\n\nArticolul 3");
        read(backend, &grown).await.unwrap();
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let second = provisions(backend).await;
        let id = |rows: &[(String, String, String, Option<String>)], address: &str| {
            rows.iter().find(|row| row.2 == address).map(|row| row.1.clone()).unwrap()
        };
        assert_eq!(id(&second, "art-3"), id(&first, "art-2"));
        assert_eq!(id(&second, "art-4"), id(&first, "art-3"));
        assert!(first.iter().all(|row| row.1 != id(&second, "art-2")), "the new article is nobody's heir");
    }
}
