//! Changing the shape of a draft, and undoing.

use model::Problem;
use model::accounts::Role;
use model::drafts::{Action, Deed, Reshape};
use model::invalid::Misshapen;

use super::{ACT, SLUG, correction, prepared, read};
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::drafts::Preview;
use crate::error::{Conflict, Error, Result};
use crate::testing::{TestBackend, staff};

/// How many changes can be undone.
const STEPS: usize = 20;

async fn shown(backend: &TestBackend) -> Preview {
    backend.drafts().preview(&staff(Role::Editor), SLUG).await.unwrap()
}

/// Makes a change as a page does that was just shown.
async fn reshape(backend: &TestBackend, eid: &str, action: &str, words: &str) -> Result<Option<String>> {
    let after = shown(backend).await.undo.map(|step| step.id).unwrap_or_default();
    let form = Reshape { eid: eid.into(), action: action.into(), words: words.into(), after };
    backend.drafts().reshape(&staff(Role::Editor), SLUG, form).await
}

async fn undo(backend: &TestBackend) -> Result<()> {
    let step = shown(backend).await.undo.map(|step| step.id).unwrap_or_default();
    backend.drafts().undo(&staff(Role::Editor), SLUG, &step).await
}

fn eids(preview: &Preview) -> Vec<&str> {
    preview.nodes.iter().map(|node| node.eid.as_str()).collect()
}

fn labels(preview: &Preview) -> Vec<(&str, i64)> {
    preview.nodes.iter().map(|node| (node.label.as_str(), node.depth)).collect()
}

db_test! {
    async fn a_letter_that_is_none_is_joined_with_the_one_before(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let next = reshape(backend, "chp_1__art_1__para_2__point_b", "join", "").await.unwrap();
        assert_eq!(next.as_deref(), Some("chp_1__art_1__para_2__point_a"));
        let after = shown(backend).await;
        let letter = after.nodes.iter().find(|node| Some(&node.eid) == next.as_ref()).unwrap();
        assert_eq!(letter.text, "elevi; b) pensionari.");
        let step = after.undo.unwrap();
        let said = (step.deed, step.about.as_str(), step.other.as_str());
        assert_eq!(said, (Deed::Join, "art. 1 alin. (2) lit. b)", "art. 1 alin. (2) lit. a)"));
    }
}

db_test! {
    async fn a_text_is_split_before_the_words_that_were_typed(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let split = |words: &'static str| reshape(backend, "chp_1__art_2", "split", words);
        for (words, why) in [
            ("de președinte", Misshapen::NotInText),
            ("Programul", Misshapen::AtStart),
        ] {
            let Err(Error::Invalid(invalid)) = split(words).await else { panic!("{words} was taken") };
            assert_eq!(invalid.of("words"), Some(&Problem::Shape { why }));
        }
        assert!(shown(backend).await.undo.is_none(), "what was refused is no step");
        let next = split("de consiliul").await.unwrap().unwrap();
        let after = shown(backend).await;
        let texts = |eid: &str| after.nodes.iter().find(|node| node.eid == eid).map(|node| node.text.clone());
        assert_eq!(texts("chp_1__art_2").as_deref(), Some("Programul se stabilește"));
        assert_eq!(texts(&next).as_deref(), Some("de consiliul local."));
    }
}

db_test! {
    async fn a_provision_is_moved_in_out_and_dropped(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let before = shown(backend).await;
        let depth = |preview: &Preview, eid: &str| preview.nodes.iter().find(|node| node.eid == eid).map(|node| node.depth);
        let inside = reshape(backend, "chp_1__art_2", "indent", "").await.unwrap().unwrap();
        assert_eq!(depth(&shown(backend).await, &inside), Some(2));
        let outside = reshape(backend, &inside, "outdent", "").await.unwrap().unwrap();
        assert_eq!(labels(&shown(backend).await), labels(&before));
        assert_eq!(reshape(backend, &outside, "drop", "").await.unwrap().as_deref(), Some("chp_1__art_1"));
        assert_eq!(shown(backend).await.articles, 2);
    }
}

db_test! {
    async fn what_is_offered_can_be_done_and_what_is_not_is_refused(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        for node in shown(backend).await.nodes {
            for action in Action::ALL.iter().filter(|action| **action != Action::Split) {
                let done = reshape(backend, &node.eid, action.as_str(), "").await;
                assert_eq!(done.is_ok(), node.around.offers(*action), "{} {action}: {done:?}", node.eid);
                if let Err(Error::Invalid(invalid)) = done {
                    assert_eq!(invalid.of("action"), Some(&Problem::Shape { why: Misshapen::NoPlace }));
                } else {
                    undo(backend).await.unwrap();
                }
            }
        }
        let unknown = reshape(backend, "chp_1", "melt", "").await;
        assert!(matches!(unknown, Err(Error::Invalid(_))), "{unknown:?}");
        assert!(matches!(reshape(backend, "art_99", "drop", "").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn every_change_is_undone_step_by_step(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let first = shown(backend).await;
        backend.drafts().correct(&staff(Role::Editor), SLUG, correction("chp_2__art_3", "article")).await.unwrap();
        let second = shown(backend).await;
        assert_ne!(second.nodes.last().unwrap().text, first.nodes.last().unwrap().text);
        reshape(backend, "chp_2", "join", "").await.unwrap();
        let third = shown(backend).await;
        read(backend, "LEGE privind altceva\n\nArticolul 1\nUn singur articol.\n").await.unwrap();
        let fourth = shown(backend).await;
        assert_eq!((fourth.undo.as_ref().unwrap().deed, fourth.undo.unwrap().about.as_str()), (Deed::Read, "proiect.txt"));
        assert_eq!(eids(&shown(backend).await), ["art_1"]);

        for before in [&third, &second, &first] {
            undo(backend).await.unwrap();
            let now = shown(backend).await;
            assert_eq!((eids(&now), &now.title, now.articles), (eids(before), &before.title, before.articles));
            assert_eq!(now.undo.map(|step| step.id), before.undo.as_ref().map(|step| step.id.clone()));
        }
        assert_eq!(shown(backend).await.nodes.last().unwrap().text, first.nodes.last().unwrap().text);
        assert!(matches!(undo(backend).await, Err(Error::Conflict(Conflict::Changed))));
    }
}

db_test! {
    async fn a_correction_that_changes_nothing_is_no_step(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let mut change = correction("chp_2__art_3", "article");
        change.number = "Articolul 3".into();
        for _ in 0..2 {
            backend.drafts().correct(&staff(Role::Editor), SLUG, change.clone()).await.unwrap();
        }
        undo(backend).await.unwrap();
        assert!(shown(backend).await.undo.is_none());
    }
}

db_test! {
    async fn a_page_that_is_out_of_date_changes_and_undoes_nothing(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let editor = staff(Role::Editor);
        reshape(backend, "chp_1__art_1__para_2__point_b", "drop", "").await.unwrap();
        let before = shown(backend).await;
        let again = Reshape { eid: "chp_1__art_2".into(), action: "drop".into(), ..Reshape::default() };
        let refused = backend.drafts().reshape(&editor, SLUG, again).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Changed))), "{refused:?}");
        let seen = before.undo.as_ref().unwrap().id.clone();
        reshape(backend, "chp_1__art_2", "drop", "").await.unwrap();
        let refused = backend.drafts().undo(&editor, SLUG, &seen).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Changed))), "{refused:?}");
        assert_eq!(shown(backend).await.articles, 2);
    }
}

db_test! {
    async fn only_the_last_steps_are_kept_and_none_after_publication(backend) {
        prepared(backend).await;
        read(backend, ACT).await.unwrap();
        let editor = staff(Role::Editor);
        for number in 0..STEPS + 3 {
            let mut change = correction("chp_2__art_3", "article");
            change.number = "Articolul 3".into();
            change.text = format!("Textul {number}.");
            backend.drafts().correct(&editor, SLUG, change).await.unwrap();
        }
        for _ in 0..STEPS {
            undo(backend).await.unwrap();
        }
        assert!(matches!(undo(backend).await, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(shown(backend).await.nodes.last().unwrap().text, "Textul 2.");

        reshape(backend, "chp_1__art_2", "drop", "").await.unwrap();
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let left = "select count(*) from draft_steps";
        assert_eq!(scalar!(&mut backend.read().await.unwrap(), i64, left).unwrap(), Some(0));
        assert!(matches!(backend.drafts().undo(&editor, SLUG, "x").await, Err(Error::Conflict(Conflict::NoText))));
    }
}
