use std::io::Read;

use model::Language;
use model::accounts::Role;
use model::outcomes::{self, Selection};
use model::submissions::Form;
use report::centraliser::Format;

use super::Wanted;
use super::collect::collect;
use crate::db::testing::db_test;
use crate::db::{run, scalar};
use crate::reading::fixture::{SLUG, citizen, opinion, organisation, publish, submission, wording};
use crate::reading::{Opened, Scope};
use crate::tables::{Answer, Progress};
use crate::testing::{TestBackend, holder, staff};
use crate::{Actor, Error};

const ALL: Wanted<'_> = Wanted { slug: SLUG, provision: None, language: Language::Ro };

fn bytes(answer: Answer) -> Vec<u8> {
    answer.read().1
}

async fn json(b: &TestBackend, wanted: Wanted<'_>) -> serde_json::Value {
    let answer = b.centraliser().table(&staff(Role::Expert), wanted, Format::Json).await.unwrap();
    serde_json::from_slice(&bytes(answer)).unwrap()
}

fn column<'a>(json: &'a serde_json::Value, name: &str) -> Vec<&'a str> {
    json["rows"].as_array().unwrap().iter().map(|row| row[name].as_str().unwrap()).collect()
}

/// Two submissions: a citizen's and an organisation's, each on three provisions, not in the order of the law.
async fn said(b: &TestBackend) {
    publish(b).await;
    for sender in [citizen(), organisation()] {
        let comments = vec![
            wording("chp_2__art_3", "Legea intră în vigoare mâine."),
            opinion("chp_1__art_1__para_2__point_a", "=1+1"),
            opinion("act", "Nu."),
            opinion("chp_1", "Capitolul nu."),
        ];
        b.submissions().receive(SLUG, Form { sender, comments }, None, b"").await.unwrap();
    }
}

db_test! {
    async fn the_rows_stand_in_the_order_of_the_law_with_its_text(b) {
        said(b).await;
        let table = json(b, ALL).await;
        assert_eq!(
            column(&table, "eid"),
            ["", "", "chp_1", "chp_1", "chp_1__art_1__para_2__point_a", "chp_1__art_1__para_2__point_a", "chp_2__art_3", "chp_2__art_3"]
        );
        assert_eq!(column(&table, "number")[..2], ["2026-00001", "2026-00002"]);
        assert_eq!(
            column(&table, "text"),
            ["", "", "Dispoziții generale", "Dispoziții generale", "să se știe;", "să se știe;", "Legea intră în vigoare.", "Legea intră în vigoare."]
        );
        assert_eq!(column(&table, "author")[..2], ["", "Asociația Probă"]);
        assert_eq!(column(&table, "outcome"), ["undecided"; 8]);
        assert_eq!((&table["filter"], &table["version"], &table["row_count"]), (&"all".into(), &1.into(), &8.into()));
        assert_eq!(table["made"], "2026-11-02T10:00:00+02:00");
        assert!(!table.to_string().contains("Ana Probă") && !table.to_string().contains("@exemplu"));
    }
}

db_test! {
    async fn what_a_colleague_approved_stands_beside_what_it_answers(b) {
        said(b).await;
        let comment = scalar!(&mut b.read().await.unwrap(), String, "select id from comments where body = 'Nu.' order by id limit 1");
        let selection = Selection { comments: comment.unwrap().unwrap(), ..Selection::default() };
        let form = outcomes::Form { outcome: "not_accepted".into(), reason: "Directiva cere acest termen.".into() };
        let expert = staff(Role::Expert);
        let id = b.outcomes().draft(&expert, SLUG, &selection, &form).await.unwrap();
        assert_eq!(column(&json(b, ALL).await, "outcome"), ["undecided"; 8], "a draft is nobody's word yet");
        let mut editor = staff(Role::Editor);
        if let Some(editor) = &mut editor.staff {
            editor.account = "colleague".into();
        }
        b.outcomes().approve(&editor, SLUG, &[(id.to_string(), 1)]).await.unwrap();
        let table = json(b, ALL).await;
        assert_eq!(column(&table, "outcome").iter().filter(|code| **code == "not_accepted").count(), 1);
        assert_eq!(column(&table, "outcome_reason").concat(), "Directiva cere acest termen.");
    }
}

db_test! {
    async fn the_filter_of_the_page_is_the_filter_of_the_file(b) {
        said(b).await;
        for (provision, rows, filter) in [("act", 2, "act"), ("chp_2__art_3", 2, "chp_2__art_3"), ("unplaced", 0, "unplaced")] {
            let table = json(b, Wanted { provision: Some(provision), ..ALL }).await;
            assert_eq!((&table["row_count"], &table["filter"]), (&rows.into(), &filter.into()));
        }
        // A chapter with what stands below it.
        assert_eq!(json(b, Wanted { provision: Some("chp_1"), ..ALL }).await["row_count"], 4);
        let none = Wanted { provision: Some("art_9"), ..ALL };
        let answer = b.centraliser().table(&staff(Role::Expert), none, Format::Csv).await;
        assert!(matches!(answer, Err(Error::NotFound)));
    }
}

db_test! {
    async fn hidden_words_are_in_no_file_and_what_was_taken_back_has_no_row(b) {
        const HIDE: &str = "update comments set state = 'hidden' where body = 'Nu.'";
        const TAKE_BACK: &str = "update comments set state = 'withdrawn' where proposed_wording <> ''";
        said(b).await;
        let mut tx = b.write().await.unwrap();
        run!(&mut tx, HIDE).unwrap();
        run!(&mut tx, TAKE_BACK).unwrap();
        b.commit(tx).await.unwrap();
        let table = json(b, ALL).await;
        assert_eq!(column(&table, "state"), ["hidden", "hidden", "published", "published", "published", "published"]);
        assert_eq!(column(&table, "observation")[..2], ["", ""]);
        assert_eq!(column(&table, "author")[..2], ["", ""]);
        for format in Format::ALL {
            let answer = b.centraliser().table(&staff(Role::Expert), ALL, format).await.unwrap();
            assert!(!bytes(answer).is_empty(), "{format:?}");
        }
    }
}

db_test! {
    async fn only_staff_take_the_table_and_each_taking_is_on_record(b) {
        const TAKEN: &str = "select count(*) from audit where verb = 'export_centraliser' and object = 'consultation:consultation'";
        said(b).await;
        for actor in [Actor::visitor(), holder("h")] {
            let answer = b.centraliser().table(&actor, ALL, Format::Csv).await;
            assert!(matches!(answer, Err(Error::Forbidden)));
            assert!(matches!(b.centraliser().annotated(&actor, ALL).await, Err(Error::Forbidden)));
        }
        for role in Role::ALL {
            b.centraliser().table(&staff(*role), ALL, Format::Csv).await.unwrap();
        }
        let mut tx = b.read().await.unwrap();
        let taken = scalar!(&mut tx, i64, TAKEN).unwrap();
        assert_eq!(taken, Some(Role::ALL.len() as i64));
    }
}

db_test! {
    async fn too_many_rows_are_told_before_all_are_read(b) {
        said(b).await;
        let mut tx = b.read().await.unwrap();
        let opened = Opened::by_slug(b, &mut tx, SLUG).await.unwrap();
        assert!(matches!(collect(b, &mut tx, &opened, &Scope::All, 7, &Progress::default()).await, Ok(Err(7))));
        assert_eq!(collect(b, &mut tx, &opened, &Scope::All, 8, &Progress::default()).await.unwrap().ok().unwrap().rows(), 8);
    }
}

db_test! {
    async fn more_than_one_batch_comes_out_whole_and_in_order(b) {
        publish(b).await;
        for number in 0..30 {
            let comments = (0..40).map(|at| opinion(["chp_1__art_2", "chp_2__art_3", ""][at % 3], &format!("{number}/{at}")));
            b.submissions().receive(SLUG, submission(comments.collect()), None, b"").await.unwrap();
        }
        let table = json(b, ALL).await;
        assert_eq!(table["row_count"], 1_200);
        let mut expected: Vec<(usize, String)> = (0..30)
            .flat_map(|number| (0..40).map(move |at| ([1, 2, 0][at % 3], format!("{number}/{at}"))))
            .collect();
        expected.sort_by_key(|(place, _)| *place);
        let expected: Vec<&str> = expected.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(column(&table, "observation"), expected);
    }
}

db_test! {
    async fn the_draft_carries_the_comments(b) {
        const DRAFT: &str = "update versions set draft = $1 where id = 'version'";
        said(b).await;
        let draft = law::read("LEGE privind proba\n\nArt. 1\nUn text.\n".as_bytes(), None).unwrap();
        let draft = serde_json::to_string(&draft).unwrap();
        let mut tx = b.write().await.unwrap();
        run!(&mut tx, DRAFT, draft).unwrap();
        b.commit(tx).await.unwrap();
        let answer = b.centraliser().annotated(&staff(Role::Expert), ALL).await.unwrap();
        let Answer::Made(made) = &answer else { panic!("too many") };
        assert_eq!(made.name, "proba-observatii-v1.docx");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes(answer))).unwrap();
        let mut comments = String::new();
        archive.by_name("word/comments.xml").unwrap().read_to_string(&mut comments).unwrap();
        assert_eq!(comments.matches("<w:comment ").count(), 8);
        assert!(comments.contains("Asociația Probă") && !comments.contains("Ana Probă"));
    }
}
