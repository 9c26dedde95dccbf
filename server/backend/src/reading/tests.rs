use model::provisions::Kind;

use super::fixture::{SLUG, citizen, opinion, organisation, publish, submission, wording};
use crate::Error;
use crate::db::run;
use crate::db::testing::db_test;
use crate::testing::{TestBackend, holder};
use crate::texts::{Link, Node, Stands};

db_test! {
    async fn the_text_is_read_in_its_order_with_its_numbers(b) {
        publish(b).await;
        let page = b.reading().text(SLUG).await.unwrap();
        let outline: Vec<&str> = page.outline.iter().map(|item| item.eid.as_str()).collect();
        assert_eq!(outline, ["chp_1", "chp_1__art_1", "chp_1__art_2", "chp_2", "chp_2__art_3", "annex_1"]);
        let addresses: Vec<&str> = page.outline.iter().map(|item| item.address.as_str()).collect();
        assert_eq!(addresses, ["", "art_1", "art_2", "", "art_3", "annex_1"]);
        let second = &page.provisions[0].children[0].children[1];
        assert_eq!((second.label.as_str(), second.kind, second.children.len()), ("art. 1 alin. (2)", Kind::Paragraph, 2));
        assert_eq!(second.children[1].text, "să se poată.");
        assert_eq!(page.provisions.len(), 3);
    }
}

db_test! {
    async fn articles_follow_each_other_across_chapters(b) {
        publish(b).await;
        let page = b.reading().article(SLUG, "art_2", None).await.unwrap();
        assert_eq!(page.previous.unwrap().label, "art. 1");
        assert_eq!(page.next.unwrap().label, "art. 3");
        assert!(b.reading().article(SLUG, "art_1", None).await.unwrap().previous.is_none());
        assert!(b.reading().article(SLUG, "annex_1", None).await.unwrap().next.is_none());
        assert!(matches!(b.reading().article(SLUG, "art_9", None).await, Err(Error::NotFound)));
        assert!(matches!(b.reading().text("alta").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn every_comment_stands_on_exactly_one_page(b) {
        publish(b).await;
        for number in 0..45 {
            b.clock.set(b.now().plus_seconds(1));
            let form = submission(vec![opinion("chp_1__art_1__para_1", &format!("Părerea {number}."))]);
            b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        }
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let page = b.reading().article(SLUG, "art_1", cursor.as_deref()).await.unwrap().voices;
            seen.extend(page.items.into_iter().map(|voice| voice.text));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let expected: Vec<String> = (0..45).rev().map(|number| format!("Părerea {number}.")).collect();
        assert_eq!(seen, expected);
    }
}

db_test! {
    async fn a_provision_shows_what_was_said_below_it_and_nothing_beside_it(b) {
        publish(b).await;
        let on = ["", "chp_1", "chp_1__art_1", "chp_1__art_1__para_2", "chp_1__art_1__para_2__point_a", "chp_2__art_3"];
        let form = submission(on.iter().map(|eid| opinion(eid, &format!("Despre {eid}."))).collect());
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        let cases = [
            (None, 6),
            (Some(""), 1),
            (Some("act"), 1),
            (Some("chp_1"), 4),
            (Some("chp_1__art_1"), 3),
            (Some("chp_1__art_1__para_2"), 2),
            (Some("chp_1__art_1__para_2__point_b"), 0),
            (Some("chp_2"), 1),
        ];
        for (provision, expected) in cases {
            let voices = b.reading().voices(SLUG, provision, None, 100).await.unwrap();
            assert_eq!(voices.items.len(), expected, "{provision:?}");
        }
        assert!(matches!(b.reading().voices(SLUG, Some("art_9"), None, 100).await, Err(Error::NotFound)));
        assert_eq!(b.reading().act(SLUG, false, None).await.unwrap().counts.comments, 1);
    }
}

db_test! {
    async fn near_copies_count_each_other_and_drafts_count_for_nothing(b) {
        publish(b).await;
        for text in ["Sunt împotrivă!", "SUNT IMPOTRIVA", "Sunt, împotrivă…", "Altceva."] {
            b.submissions().receive(SLUG, submission(vec![opinion("", text)]), None, b"").await.unwrap();
        }
        b.comments().add(&holder("h"), SLUG, opinion("", "sunt împotrivă")).await.unwrap();
        let voices = b.reading().act(SLUG, false, None).await.unwrap().voices.items;
        let mut same: Vec<i64> = voices.iter().map(|voice| voice.same).collect();
        same.sort_unstable();
        assert_eq!(same, [0, 2, 2, 2]);
    }
}

db_test! {
    async fn a_name_is_shown_only_with_consent(b) {
        publish(b).await;
        for sender in [citizen(), organisation()] {
            let form = model::submissions::Form { sender, comments: vec![wording("chp_1__art_2", "Termenul e altul.")] };
            b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        }
        let voices = b.reading().article(SLUG, "art_2", None).await.unwrap().voices.items;
        let mut authors: Vec<Option<&str>> = voices.iter().map(|voice| voice.author.as_deref()).collect();
        authors.sort_unstable();
        assert_eq!(authors, [None, Some("Asociația Probă")]);
        assert!(voices.iter().all(|voice| voice.proposed.is_some() && voice.label == "art. 2"));
    }
}

/// The fixture's text with an article 2 that cites.
const CITING: &str = "LEGE de probă\n\nCapitolul I Dispoziții generale\n\nArticolul 1\n(1) Legea ține seama de toți.\n\
    (2) Scopul este:\na) să se știe;\nb) să se poată.\n\nArticolul 2\n\
    Țelurile de la art. 1 alin. (2) și termenul din cap. II se schimbă potrivit art. 3.\n\n\
    Capitolul II Dispoziții finale\n\nArticolul 3\nLegea intră în vigoare.\n";

/// Gives the fixture's version the draft above, and its article 2 the words of that or others.
async fn let_it_cite(b: &TestBackend, words: Option<&str>) {
    let draft = law::read(CITING.as_bytes(), None).unwrap();
    let words = words.map_or_else(|| draft.find("chp_1__art_2").unwrap().text.clone(), str::to_owned);
    let json = serde_json::to_string(&draft).unwrap();
    let mut tx = b.write().await.unwrap();
    run!(&mut tx, "update versions set draft = $1", json).unwrap();
    run!(&mut tx, "update provisions set body = $1 where eid = 'chp_1__art_2'", words).unwrap();
    b.commit(tx).await.unwrap();
}

db_test! {
    async fn a_citation_leads_to_what_it_cites(b) {
        publish(b).await;
        let_it_cite(b, None).await;
        let leads = |node: &Node| -> Vec<(String, String, Stands)> {
            let words = |link: &Link| node.text.get(link.range.clone()).unwrap().to_owned();
            node.links.iter().map(|link| (words(link), link.eid.clone(), link.stands.clone())).collect()
        };
        let goal = ("art. 1 alin. (2)".to_owned(), "chp_1__art_1__para_2".to_owned());
        let last = ("art. 3".to_owned(), "chp_2__art_3".to_owned());
        let whole = b.reading().text(SLUG).await.unwrap();
        let found = leads(&whole.provisions[0].children[1]);
        assert_eq!(found.first(), Some(&(goal.0.clone(), goal.1.clone(), Stands::Here)));
        assert_eq!(found.last(), Some(&(last.0.clone(), last.1.clone(), Stands::Here)));
        let found = leads(&b.reading().article(SLUG, "art_2", None).await.unwrap().node);
        assert_eq!(found.first(), Some(&(goal.0, goal.1, Stands::Page("art_1".into()))));
        assert_eq!(found.last(), Some(&(last.0, last.1, Stands::Page("art_3".into()))));
        let other = b.reading().article(SLUG, "art_1", None).await.unwrap().node;
        assert!(other.links.is_empty() && other.children.iter().all(|node| node.links.is_empty()));
    }
}

db_test! {
    async fn words_that_are_not_those_of_the_draft_have_no_links(b) {
        publish(b).await;
        let_it_cite(b, Some("Țelurile de la art. 1 alin. (2) sunt altele.")).await;
        let node = b.reading().article(SLUG, "art_2", None).await.unwrap().node;
        assert_eq!(node.links, []);
    }
}
