use std::collections::BTreeMap;

use model::accounts::Role;
use model::comments::{Form as Comment, Stance};
use model::counts::Filter;
use model::moderation;
use model::submissions::{Form, SenderForm, SenderKind};

use crate::db::testing::db_test;
use crate::db::{many, one};
use crate::reading::fixture::{SLUG, citizen, opinion, organisation, publish, submission, wording};
use crate::readings::{Body, Desk};
use crate::testing::{TestBackend, citizen as proved, staff};
use crate::{Actor, Error};

const ART: &str = "chp_1__art_2";

fn from(county: &str, email: &str) -> SenderForm {
    SenderForm { county: county.into(), email: email.into(), ..citizen() }
}

async fn send(b: &TestBackend, sender: SenderForm, comments: Vec<Comment>) -> String {
    b.submissions().receive(SLUG, Form { sender, comments }, None, b"").await.unwrap().secret
}

fn taking(stance: &str, text: &str) -> Comment {
    Comment { stance: stance.into(), ..opinion(ART, text) }
}

/// Groups and reads until nothing is left to do.
pub(crate) async fn read_all(b: &TestBackend) {
    b.campaigns().round().await.unwrap();
    while b.readings().round().await.unwrap() {}
}

async fn desk(b: &TestBackend) -> Desk {
    b.readings().desk(&staff(Role::Expert), SLUG, ART).await.unwrap()
}

async fn told(b: &TestBackend) -> Body {
    desk(b).await.read.unwrap().body
}

/// Letters that six people send, and what others say by themselves.
async fn talk(b: &TestBackend) {
    const LETTER: &str = "Cerem ca termenul de zece zile din proiect să fie prelungit, pentru că oamenii din mediul rural \
        nu au cum să răspundă atât de repede la o consultare publică.";
    for n in 0..6 {
        send(b, from("Cluj", &format!("p{n}@exemplu.example")), vec![taking("against", LETTER)]).await;
    }
    let own = [
        (
            "support",
            "Vâlcea",
            "Susțin articolul, fiindcă un termen scurt grăbește lucrările comisiei județene.",
        ),
        ("neutral", "Iași", "Cine verifică dacă autoritatea a publicat anunțul la timp?"),
        (
            "against",
            "Iași",
            "Potrivit raportului din 2023, 12 % dintre primării au răspuns în termenul din Legea nr. 52/2003.",
        ),
        (
            "support_with_changes",
            "Brăila",
            "Aș adăuga obligația de a publica și un rezumat pe înțelesul tuturor.",
        ),
    ];
    for (at, (stance, county, text)) in own.into_iter().enumerate() {
        send(b, from(county, &format!("o{at}@exemplu.example")), vec![taking(stance, text)]).await;
    }
    for (at, proposed) in
        ["Termenul este de 30 de zile.", "Termenul este de 30 zile.", "Termenul este de 60 de zile."]
            .into_iter()
            .enumerate()
    {
        send(b, from("Cluj", &format!("w{at}@exemplu.example")), vec![wording(ART, proposed)]).await;
    }
    send(
        b,
        organisation(),
        vec![taking("against", "Organizația noastră cere păstrarea dezbaterii publice obligatorii.")],
    )
    .await;
    b.submissions()
        .receive(SLUG, submission(vec![opinion("chp_2__art_3", "Altceva, aici.")]), None, b"")
        .await
        .unwrap();
}

/// A moderator hides a comment.
pub(crate) async fn hide(b: &TestBackend, id: &str) {
    let moderator = staff(Role::Moderator);
    b.moderation().open(&moderator, SLUG, id, false).await.unwrap();
    let seen = b.moderation().item(&moderator, SLUG, id).await.unwrap().seen;
    let form = moderation::Form {
        comment: id.into(),
        act: "hide".into(),
        rule: "insult".into(),
        reason: "Jignește un om.".into(),
        seen,
        ..moderation::Form::default()
    };
    b.moderation().act(&moderator, SLUG, &form).await.unwrap();
}

async fn id_of(b: &TestBackend, beginning: &str) -> String {
    let sql = "select id from comments where substr(body, 1, 12) = substr($1, 1, 12) order by id limit 1";
    one!(&mut b.read().await.unwrap(), (String,), sql, beginning).unwrap().unwrap().0
}

db_test! {
    async fn what_is_read_agrees_with_a_recount(b) {
        const ROWS: &str = "select c.id, s.sender_kind, c.stance, s.sender_county, c.campaign_id is not null from comments c \
            join submissions s on s.id = c.submission_id where c.page_id = $1 and c.state = 'published'";
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        let rows = many!(&mut b.read().await.unwrap(), (String, String, String, String, bool), ROWS, format!("id-{ART}")).unwrap();
        let desk = desk(b).await;
        let read = desk.read.unwrap();
        assert_eq!((read.comments, read.since, read.stale), (14, 0, false));
        assert_eq!(i64::try_from(rows.len()).unwrap(), read.comments);
        let mut cells: BTreeMap<(String, String, bool), i64> = BTreeMap::new();
        let mut counties: BTreeMap<String, i64> = BTreeMap::new();
        for (_, sender, stance, county, campaign) in &rows {
            *cells.entry((sender.clone(), stance.clone(), *campaign)).or_default() += 1;
            *counties.entry(county.clone()).or_default() += 1;
        }
        for cell in &read.body.cells {
            let key = (cell.sender.to_string(), cell.stance.to_string(), cell.campaign);
            assert_eq!(cells.remove(&key), Some(cell.comments), "{key:?}");
        }
        assert!(cells.is_empty() && read.body.count(None, None, Some(true)) == 6);
        assert_eq!(read.body.counties.iter().cloned().collect::<BTreeMap<_, _>>(), counties);
        assert_eq!(read.body.days, [("2026-11-02".to_owned(), 14)]);
        assert!(desk.next.is_some_and(|next| next.label == "art. 3"));
        assert!(desk.previous.is_some_and(|previous| previous.label == "art. 1"));
    }
}

db_test! {
    async fn those_that_stand_for_all_hold_every_stance_and_sender_and_no_copies(b) {
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        let desk = desk(b).await;
        let body = desk.read.unwrap().body;
        let chosen: Vec<_> = body.representatives.iter().map(|one| &desk.comments[&one.comment]).collect();
        for stance in Stance::ALL {
            assert!(chosen.iter().any(|comment| comment.voice.stance == *stance), "{stance}");
        }
        for sender in SenderKind::ALL {
            assert!(chosen.iter().any(|comment| comment.voice.sender_kind == *sender), "{sender}");
        }
        let letters = chosen.iter().filter(|comment| comment.voice.text.starts_with("Cerem ca termenul"));
        assert_eq!(letters.count(), 1);
        assert!(body.representatives.iter().any(|one| one.same == 6));
        assert_eq!(body.questions.len(), 1);
        assert!(desk.comments[&body.evidence[0].comment].voice.text.contains("Legea nr. 52/2003"));
    }
}

db_test! {
    async fn wordings_that_mean_one_change_stand_together(b) {
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        let body = told(b).await;
        let groups: Vec<(i64, i64)> = body.wordings.iter().map(|group| (group.count, group.variants)).collect();
        assert_eq!((groups, body.changes), (vec![(2, 2), (1, 1)], 2));
        let first = &body.wordings[0].comments[0];
        let group = b.readings().group(&staff(Role::Expert), SLUG, ART, (None, Some(first))).await.unwrap();
        assert_eq!((group.count, group.items.len(), group.phrase), (2, 2, None));
        let unknown = b.readings().group(&staff(Role::Expert), SLUG, ART, (Some("nimic"), None)).await;
        assert!(matches!(unknown, Err(Error::NotFound)));
    }
}

db_test! {
    async fn what_is_hidden_leaves_the_page_at_once_and_the_reading_with_the_next_round(b) {
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        let id = id_of(b, "Cine verifică").await;
        hide(b, &id).await;
        let before = desk(b).await;
        let read = before.read.unwrap();
        assert!(read.stale && !before.comments.contains_key(&id));
        read_all(b).await;
        let after = desk(b).await.read.unwrap();
        assert_eq!((after.stale, after.comments, after.body.questions.len()), (false, 13, 0));
        assert!(!serde_json::to_string(&after.body).unwrap().contains(&id));
    }
}

db_test! {
    async fn an_erasure_empties_the_reading_and_leaves_no_phrase(b) {
        publish(b).await;
        let form = |text: &str, email: &str| (from("Cluj", email), vec![taking("against", text)]);
        for (sender, comments) in [form("Zarzavagiul amurgului cenușiu", "ana@exemplu.example"), form("Zarzavagiul amurgului", "ion@exemplu.example")] {
            send(b, sender, comments).await;
        }
        read_all(b).await;
        assert!(serde_json::to_string(&told(b).await).unwrap().contains("amurgului"));
        b.personal_data().erase_mine(&proved("ana@exemplu.example")).await.unwrap();
        assert!(desk(b).await.read.is_none());
        read_all(b).await;
        let read = desk(b).await.read.unwrap();
        assert!(!serde_json::to_string(&read.body).unwrap().contains("amurgului"));
        assert_eq!(read.comments, 2);
    }
}

db_test! {
    async fn what_grew_is_read_again_and_what_did_not_is_left_alone(b) {
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        assert!(!b.readings().round().await.unwrap());
        send(b, from("Alba", "nou@exemplu.example"), vec![taking("support", "Încă o părere, cu totul alta decât celelalte.")]).await;
        assert_eq!(desk(b).await.read.unwrap().since, 1);
        read_all(b).await;
        let read = desk(b).await.read.unwrap();
        assert_eq!((read.since, read.comments), (0, 15));
    }
}

db_test! {
    async fn only_staff_see_the_desk_of_an_article(b) {
        publish(b).await;
        for actor in [Actor::visitor(), proved("ana@exemplu.example")] {
            assert!(matches!(b.readings().desk(&actor, SLUG, ART).await, Err(Error::Forbidden)));
        }
        let expert = staff(Role::Expert);
        assert!(matches!(b.readings().desk(&expert, SLUG, "art_99").await, Err(Error::NotFound)));
        assert!(matches!(b.readings().desk(&expert, SLUG, "chp_1").await, Err(Error::NotFound)));
        let part = b.readings().desk(&expert, SLUG, "chp_1__art_1__para_2").await.unwrap();
        assert_eq!(part.here.eid, "chp_1__art_1");
        assert_eq!(b.readings().desk(&expert, SLUG, "act").await.unwrap().here.eid, "act");
    }
}

db_test! {
    async fn every_filter_gives_what_a_recount_gives(b) {
        const ROWS: &str = "select c.id, s.sender_kind, c.stance, s.sender_county, coalesce(c.page_id, ''), c.campaign_id is null \
            from comments c join submissions s on s.id = c.submission_id where c.state = 'published' order by c.id desc";
        publish(b).await;
        talk(b).await;
        read_all(b).await;
        let rows = many!(&mut b.read().await.unwrap(), (String, String, String, String, String, bool), ROWS).unwrap();
        let expert = staff(Role::Expert);
        let filter = |stance: &str, sender: &str, county: &str, day: &str, campaign: &str| Filter {
            stance: stance.into(),
            sender: sender.into(),
            county: county.into(),
            day: day.into(),
            campaign: campaign.into(),
            ..Filter::default()
        };
        let filters = [
            filter("against", "", "", "", ""),
            filter("", "organisation", "", "", ""),
            filter("against", "citizen", "Cluj", "", ""),
            filter("", "", "unknown", "", ""),
            filter("", "", "", "2026-11-02", "apart"),
            filter("", "", "", "2026-11-03", ""),
            filter("", "", "", "", "in"),
        ];
        for filter in filters {
            for place in [None, Some(ART)] {
                let list = b.counts().narrowed(&expert, SLUG, place, &filter, None).await.unwrap();
                let found: Vec<String> = list.items.into_iter().map(|item| item.voice.id).collect();
                let wanted = rows.iter().filter(|(_, sender, stance, county, page, apart)| {
                    (place.is_none() || *page == format!("id-{ART}"))
                        && (filter.stance.is_empty() || filter.stance == *stance)
                        && (filter.sender.is_empty() || filter.sender == *sender)
                        && filter.county().is_none_or(|it| it == county)
                        && (filter.day.is_empty() || filter.day == "2026-11-02")
                        && filter.apart().is_none_or(|it| it == *apart)
                });
                let wanted: Vec<String> = wanted.map(|row| row.0.clone()).collect();
                assert_eq!(found, wanted, "{filter:?} {place:?}");
            }
        }
        let one = Filter { comment: rows[3].0.clone(), ..Filter::default() };
        let list = b.counts().narrowed(&expert, SLUG, None, &one, None).await.unwrap();
        assert_eq!(list.items.len(), 1);
    }
}
