use model::accounts::Role;
use model::summaries::{Form, State};
use model::{Problem, limits};

use super::{Coverage, Publishing, Summary, Uncited, repo};
use crate::db::many;
use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission, wording};
use crate::readings::tests::{hide, read_all};
use crate::testing::{TestBackend, citizen as proved, staff};
use crate::{Actor, Conflict, Error};

const ART: &str = "chp_1__art_2";
const LETTER: &str = "Cerem prelungirea termenului de zece zile, pentru că oamenii din mediul rural nu au cum să afle atât \
    de repede despre o consultare publică și nici cum să răspundă.";

/// Five copies of a letter, two opinions and a wording, all on one article; ids in the order in which they were sent.
async fn talk(b: &TestBackend) -> Vec<String> {
    let own = [
        opinion(ART, "Termenul scurt este bun, vorbește vecinul meu Ion Popa."),
        opinion(ART, "Altă părere, cu totul diferită de celelalte păreri."),
        wording(ART, "Termenul este de 30 de zile."),
    ];
    for comment in std::iter::repeat_n(opinion(ART, LETTER), 5).chain(own) {
        b.clock.set(b.now().plus_seconds(1));
        let mut form = submission(vec![comment]);
        form.sender.email = format!("p{}@exemplu.example", b.now().0);
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
    }
    read_all(b).await;
    let sql =
        "select c.id from comments c join submissions s on s.id = c.submission_id order by s.register_number";
    many!(&mut b.read().await.unwrap(), (String,), sql).unwrap().into_iter().map(|(id,)| id).collect()
}

fn expert() -> Actor {
    staff(Role::Expert)
}

fn form(revision: i64, text: &str, comments: &[&String]) -> Form {
    let comments = comments.iter().map(|id| (*id).clone()).collect();
    Form { revision, text: text.into(), comments, ..Form::default() }
}

async fn write(b: &TestBackend, revision: i64, text: &str, comments: &[&String]) -> crate::Result<String> {
    b.summaries().write(&expert(), SLUG, ART, &form(revision, text, comments)).await
}

async fn shown(b: &TestBackend) -> (Summary, Coverage) {
    let (summary, coverage) = b.summaries().show(&expert(), SLUG, ART).await.unwrap();
    (summary.unwrap(), coverage)
}

async fn public(b: &TestBackend) -> Vec<(String, usize)> {
    let mut tx = b.read().await.unwrap();
    let found = repo::published(&mut tx, &"consultation".into()).await.unwrap();
    let sentences = found.into_values().flatten();
    sentences.map(|sentence| (sentence.text, sentence.comments.len())).collect()
}

db_test! {
    async fn two_experts_at_once_overwrite_nothing_unseen(b) {
        publish(b).await;
        let ids = talk(b).await;
        let first = write(b, 0, "Mulți cer un termen mai lung.", &[&ids[0]]).await.unwrap();
        let second = write(b, 0, "Alții nu.", &[]).await;
        assert!(matches!(second, Err(Error::Conflict(Conflict::Changed))));
        write(b, 1, "Alții nu.", &[&ids[5]]).await.unwrap();
        let stale = Form { sentence: first.clone(), ..form(1, "Cu totul altceva.", &[]) };
        let stale = b.summaries().write(&expert(), SLUG, ART, &stale).await;
        assert!(matches!(stale, Err(Error::Conflict(Conflict::Changed))));
        let texts = |summary: &Summary| summary.sentences.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
        let (summary, _) = shown(b).await;
        assert_eq!((texts(&summary), summary.revision), (vec!["Mulți cer un termen mai lung.".into(), "Alții nu.".into()], 2));
        let last = summary.sentences[1].id.clone();
        b.summaries().raise(&expert(), SLUG, ART, (&last, 2)).await.unwrap();
        assert_eq!(texts(&shown(b).await.0)[0], "Alții nu.");
        b.summaries().take_out(&expert(), SLUG, ART, (&first, 3)).await.unwrap();
        assert_eq!(texts(&shown(b).await.0), ["Alții nu."]);
    }
}

db_test! {
    async fn a_campaign_whose_text_is_cited_counts_whole_and_the_rest_is_offered(b) {
        publish(b).await;
        let ids = talk(b).await;
        let editing = b.summaries().editing(&expert(), SLUG, ART, None).await.unwrap();
        assert_eq!((editing.coverage.of, editing.coverage.cited), (8, 0));
        let views: Vec<_> = editing.coverage.uncovered.iter().map(|view| &view.what).collect();
        assert!(views.iter().any(|view| matches!(view, Uncited::Campaign(..))));
        assert!(views.iter().any(|view| matches!(view, Uncited::Change(1, id) if *id == ids[7])));
        assert!(views.iter().any(|view| matches!(view, Uncited::Cell(..))));
        let offered = |id: &String| editing.offered.iter().any(|comment| comment.voice.id == *id);
        assert!(offered(&ids[5]) && offered(&ids[6]) && offered(&ids[7]));
        assert_eq!(editing.offered.iter().filter(|comment| comment.voice.text == LETTER).count(), 1);
        write(b, 0, "Mulți cer mai mult timp.", &[&ids[0], &ids[7]]).await.unwrap();
        let (_, coverage) = shown(b).await;
        assert_eq!((coverage.of, coverage.cited), (8, 6));
        assert!(coverage.uncovered.is_empty(), "{:?}", coverage.uncovered);
        let editing = b.summaries().editing(&expert(), SLUG, ART, None).await.unwrap();
        let left: Vec<&str> = editing.offered.iter().map(|comment| comment.voice.id.as_str()).collect();
        assert!(left.contains(&ids[5].as_str()) && !left.contains(&ids[0].as_str()));
    }
}

db_test! {
    async fn what_is_hidden_is_no_ground_and_its_words_reach_nobody(b) {
        publish(b).await;
        let ids = talk(b).await;
        write(b, 0, "Unii scriu: „vorbește vecinul meu Ion Popa”.", &[&ids[5], &ids[6]]).await.unwrap();
        write(b, 1, "Alții sunt de altă părere.", &[&ids[6], &ids[5]]).await.unwrap();
        write(b, 2, "Unul este pentru.", &[&ids[5]]).await.unwrap();
        assert_eq!(b.summaries().publish(&expert(), SLUG, ART, 3).await.unwrap(), Publishing::Done);
        assert_eq!(public(b).await.len(), 3);
        hide(b, &ids[5]).await;
        assert_eq!(public(b).await, [("Alții sunt de altă părere.".to_owned(), 1)]);
        let (summary, _) = shown(b).await;
        let marks: Vec<_> = summary.sentences.iter().map(|one| (one.lost, one.repeats, one.comments.len())).collect();
        assert_eq!(marks, [(1, true, 1), (1, false, 1), (1, false, 0)]);
        b.summaries().withdraw(&expert(), SLUG, ART, 4).await.unwrap();
        assert!(public(b).await.is_empty());
        assert_eq!(b.summaries().publish(&expert(), SLUG, ART, 5).await.unwrap(), Publishing::Ungrounded);
        let uncitable = write(b, 5, "Încă o frază.", &[&ids[5]]).await;
        let Err(Error::Invalid(invalid)) = uncitable else { panic!("{uncitable:?}") };
        assert_eq!(invalid.of("comments"), Some(&Problem::Unknown));
    }
}

db_test! {
    async fn an_erasure_reaches_what_was_cited_and_what_was_quoted(b) {
        publish(b).await;
        let ids = talk(b).await;
        let sql = "select s.sender_email from submissions s join comments c on c.submission_id = s.id where c.id = $1";
        let (email,) = crate::db::one!(&mut b.read().await.unwrap(), (String,), sql, &ids[5]).unwrap().unwrap();
        write(b, 0, "Unul spune că vorbește vecinul meu Ion Popa. Așa.", &[&ids[5], &ids[6]]).await.unwrap();
        b.personal_data().erase_mine(&proved(&email)).await.unwrap();
        let (summary, _) = shown(b).await;
        assert_eq!(summary.sentences[0].text, "Unul spune că […]. Așa.");
        assert_eq!((summary.sentences[0].lost, summary.sentences[0].comments.len()), (1, 1));
    }
}

db_test! {
    async fn what_is_public_is_taken_back_before_it_is_changed(b) {
        publish(b).await;
        let ids = talk(b).await;
        let id = write(b, 0, "Mulți cer mai mult timp.", &[&ids[0]]).await.unwrap();
        b.summaries().publish(&expert(), SLUG, ART, 1).await.unwrap();
        assert!(matches!(write(b, 2, "Altă frază.", &[]).await, Err(Error::Conflict(Conflict::Changed))));
        let (summary, _) = shown(b).await;
        assert_eq!((summary.state, summary.revision), (State::Published, 2));
        b.summaries().withdraw(&expert(), SLUG, ART, 2).await.unwrap();
        let changed = Form { sentence: id, ..form(3, "Mulți cer timp.", &[]) };
        b.summaries().write(&expert(), SLUG, ART, &changed).await.unwrap();
        assert_eq!(b.summaries().publish(&expert(), SLUG, ART, 4).await.unwrap(), Publishing::Ungrounded);
    }
}

db_test! {
    async fn experts_write_and_staff_read(b) {
        publish(b).await;
        let ids = talk(b).await;
        write(b, 0, "Mulți cer mai mult timp.", &[&ids[0]]).await.unwrap();
        for actor in [Actor::visitor(), proved(&citizen().email)] {
            assert!(matches!(b.summaries().show(&actor, SLUG, ART).await, Err(Error::Forbidden)));
        }
        for role in [Role::Moderator, Role::Editor] {
            let actor = staff(role);
            assert!(b.summaries().show(&actor, SLUG, ART).await.is_ok());
            assert!(matches!(b.summaries().editing(&actor, SLUG, ART, None).await, Err(Error::Forbidden)));
            assert!(matches!(b.summaries().write(&actor, SLUG, ART, &form(1, "Nu.", &[])).await, Err(Error::Forbidden)));
            assert!(matches!(b.summaries().publish(&actor, SLUG, ART, 1).await, Err(Error::Forbidden)));
        }
    }
}

db_test! {
    async fn a_summary_has_an_end(b) {
        publish(b).await;
        talk(b).await;
        for revision in (0_i64..).take(limits::SENTENCES) {
            write(b, revision, "Încă una.", &[]).await.unwrap();
        }
        let last = i64::try_from(limits::SENTENCES).unwrap();
        assert!(matches!(write(b, last, "Una prea mult.", &[]).await, Err(Error::Invalid(_))));
        assert_eq!(shown(b).await.0.revision, last);
    }
}
