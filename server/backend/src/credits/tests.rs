use model::Problem;
use model::accounts::Role;
use model::credits::Form;

use crate::Error;
use crate::db::testing::db_test;
use crate::placements::fixture::{SECOND, SLUG, prepare, say, version};
use crate::testing::{TestBackend, staff};
use crate::versions::{Asked, Change};

async fn changes(b: &TestBackend) -> Vec<Change> {
    let comparison = b.versions().changes(SLUG, Asked::default()).await.unwrap();
    comparison.changes.unwrap().units.into_iter().flat_map(|unit| unit.changes).collect()
}

/// The change of the provision with this label, in the new text or, where it is gone, in the old.
async fn change(b: &TestBackend, label: &str) -> Change {
    let is =
        |change: &Change| change.new.first().or(change.old.first()).is_some_and(|side| side.label == label);
    changes(b).await.into_iter().find(is).unwrap()
}

async fn comment(b: &TestBackend, secret: &str) -> String {
    b.submissions().receipt(secret).await.unwrap().comments[0].id.clone()
}

fn form(change: &Change, comments: &[&str]) -> Form {
    let comments = comments.iter().map(|id| (*id).to_owned()).collect();
    Form { provision: change.provision().unwrap().to_owned(), comments }
}

db_test! {
    async fn what_led_to_a_change_is_read_on_both_sides(b) {
        prepare(b).await;
        let (cleaning, fine) = (say(b, "art_2", "Și dimineața.").await, say(b, "art_3", "Fără amendă.").await);
        version(b, SECOND).await;
        let editor = staff(Role::Editor);
        let (reworded, removed) = (change(b, "art. 3").await, changes(b).await.into_iter().find(|c| c.new.is_empty()
            && c.old[0].label == "art. 3").unwrap());
        b.credits().state(&editor, SLUG, &form(&removed, &[&comment(b, &fine).await])).await.unwrap();
        let stated = form(&reworded, &[&comment(b, &cleaning).await]);
        b.credits().state(&editor, SLUG, &stated).await.unwrap();

        let shown = changes(b).await;
        let of = |id: &str| shown.iter().find(|change| change.provision() == Some(id)).unwrap().credits.clone();
        let credits = of(removed.provision().unwrap());
        assert_eq!((credits.len(), credits[0].text.as_str(), credits[0].author.clone()), (1, "Fără amendă.", None));
        assert_eq!(of(reworded.provision().unwrap())[0].text, "Și dimineața.");
        let led = b.submissions().receipt(&fine).await.unwrap().comments[0].led.clone();
        assert_eq!((led[0].version, led[0].label.as_str(), led[0].named_in), (2, "art. 3", 1));
        let voices = b.reading().voices(SLUG, None, None, 10).await.unwrap().items;
        assert!(voices.iter().all(|voice| voice.led.len() == 1));

        b.credits().state(&editor, SLUG, &form(&reworded, &[])).await.unwrap();
        assert!(b.submissions().receipt(&cleaning).await.unwrap().comments[0].led.is_empty());
    }
}

db_test! {
    async fn the_comments_on_the_old_article_are_offered_and_others_by_number(b) {
        prepare(b).await;
        let near = say(b, "art_1__para_2__point_b", "Și pisici.").await;
        let far = say(b, "art_3", "Fără amendă.").await;
        version(b, SECOND).await;
        let editor = staff(Role::Editor);
        let changed = changes(b).await.into_iter().find(|change| {
            change.old.first().is_some_and(|side| side.label == "art. 1 alin. (2) lit. b)")
        }).unwrap();
        let id = changed.provision().unwrap();
        let stating = b.credits().stating(&editor, SLUG, id, None).await.unwrap();
        let texts: Vec<&str> = stating.choices.iter().map(|(one, _)| one.voice.text.as_str()).collect();
        assert_eq!(texts, ["Și pisici."]);
        let number = b.submissions().receipt(&far).await.unwrap().number;
        let number = model::submissions::register_number(&number);
        let stating = b.credits().stating(&editor, SLUG, id, number).await.unwrap();
        assert_eq!(stating.choices.len(), 2);
        let both = [comment(b, &near).await, comment(b, &far).await];
        b.credits().state(&editor, SLUG, &form(&changed, &[&both[0], &both[1]])).await.unwrap();
        let stating = b.credits().stating(&editor, SLUG, id, None).await.unwrap();
        assert!(stating.choices.len() == 2 && stating.choices.iter().all(|(_, chosen)| *chosen));
    }
}

db_test! {
    async fn only_editors_state_and_only_of_what_changed(b) {
        prepare(b).await;
        let secret = say(b, "art_2", "Și dimineața.").await;
        let editor = staff(Role::Editor);
        let early = b.credits().stating(&editor, SLUG, "x", None).await;
        assert!(matches!(early, Err(Error::NotFound)));
        version(b, SECOND).await;
        let changed = change(b, "art. 3").await;
        let stated = form(&changed, &[&comment(b, &secret).await]);
        for role in [Role::Expert, Role::Moderator] {
            assert!(matches!(b.credits().state(&staff(role), SLUG, &stated).await, Err(Error::Forbidden)));
        }
        let foreign = b.credits().state(&editor, SLUG, &form(&changed, &["nimic"])).await;
        let Err(Error::Invalid(invalid)) = foreign else { panic!("{foreign:?}") };
        assert_eq!(invalid.of("comments"), Some(&Problem::Unknown));
        let unchanged = Form { provision: "nimic".into(), ..stated.clone() };
        assert!(matches!(b.credits().state(&editor, SLUG, &unchanged).await, Err(Error::NotFound)));
        b.credits().state(&editor, SLUG, &stated).await.unwrap();
    }
}
