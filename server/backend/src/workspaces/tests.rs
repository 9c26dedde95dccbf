use model::comments::State;
use model::ids::OrganisationId;
use model::moment::Instant;
use report::Format;

use super::Filter;
use crate::db::testing::db_test;
use crate::db::{many, scalar};
use crate::reading::fixture::{CLOSES, SLUG, opinion, publish, submission};
use crate::testing::{TestBackend, organisation, person};
use crate::{Actor, Error};

/// An organisation with a signatory.
async fn house(b: &TestBackend) -> (OrganisationId, Actor) {
    publish(b).await;
    let id = organisation(b, "Asociația Casa").await;
    let actor = person(b, "Ion", &[(&id, false, true)]).await;
    (id, actor)
}

async fn send(b: &TestBackend, id: &OrganisationId, actor: &Actor, texts: &[String]) {
    for text in texts {
        b.shared_drafts().add(actor, id, SLUG, opinion("chp_1__art_2", text)).await.unwrap();
    }
    let work = b.shared_drafts().show(actor, id, SLUG).await.unwrap().work.unwrap();
    b.shared_drafts().send(model::Language::Ro, actor, id, &work.id, &work.fingerprint).await.unwrap();
}

db_test! {
    async fn the_desk_shows_what_is_followed_in_work_and_sent(b) {
        let (id, ion) = house(b).await;
        let desk = async || b.workspaces().desk(&ion, &id, &Filter::default(), None).await.unwrap();
        let empty = desk().await;
        assert!(empty.drafts.is_empty() && empty.followed.is_empty() && !empty.has_sent);
        assert_eq!(empty.open[0].slug, SLUG);
        b.follows().set(&ion, &id, SLUG, true).await.unwrap();
        b.follows().set(&ion, &id, SLUG, true).await.unwrap();
        assert!(b.follows().has(&ion, &id, SLUG).await.unwrap());
        b.shared_drafts().add(&ion, &id, SLUG, opinion("", "În lucru.")).await.unwrap();
        let shown = desk().await;
        assert_eq!((shown.followed.len(), shown.open.len(), shown.drafts[0].comments), (1, 0, 1));
        assert_eq!(shown.drafts[0].card.days_left, 30);
        b.follows().set(&ion, &id, SLUG, false).await.unwrap();
        send(b, &id, &ion, &["Sfârșit.".into()]).await;
        let shown = desk().await;
        assert!(shown.drafts.is_empty() && shown.followed.is_empty() && shown.has_sent);
        let sent: Vec<_> = shown.sent.iter().map(|it| (it.text.as_str(), it.label.as_str(), it.state)).collect();
        assert_eq!(sent, [("Sfârșit.", "art. 2", State::Published), ("În lucru.", "", State::Published)]);
        assert_eq!((shown.sent[0].number.as_str(), shown.spoken[0].0.as_str()), ("2026-00001", SLUG));
        assert!(b.submissions().receipt(&shown.sent[0].secret).await.is_ok());
    }
}

db_test! {
    async fn sent_comments_are_paged_and_found_without_case_and_marks(b) {
        let (id, ion) = house(b).await;
        let texts: Vec<String> =
            (0..45).map(|n| if n % 15 == 0 { format!("Ștampila {n}.") } else { format!("Textul {n}.") }).collect();
        send(b, &id, &ion, &texts).await;
        let (mut cursor, mut all) = (None::<String>, Vec::new());
        loop {
            let page = b.workspaces().desk(&ion, &id, &Filter::default(), cursor.as_deref()).await.unwrap();
            assert!(page.sent.len() <= 20);
            all.extend(page.sent.into_iter().map(|it| it.id));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(all.len(), 45);
        all.dedup();
        assert_eq!(all.len(), 45);
        let found = async |filter: Filter| b.workspaces().desk(&ion, &id, &filter, None).await.unwrap().sent.len();
        assert_eq!(found(Filter { text: Some("\u{15e}TAMPILA".into()), ..Filter::default() }).await, 3);
        assert_eq!(found(Filter { state: Some(State::Hidden), ..Filter::default() }).await, 0);
        assert_eq!(found(Filter { consultation: Some("alta".into()), ..Filter::default() }).await, 0);
        assert_eq!(found(Filter { consultation: Some(SLUG.into()), ..Filter::default() }).await, 20);
    }
}

db_test! {
    async fn the_dossier_holds_everything_and_leaves_a_trace(b) {
        let (id, ion) = house(b).await;
        send(b, &id, &ion, &["Trimis.".into()]).await;
        b.clock.set(Instant(b.now().0 + 60_000));
        b.shared_drafts().add(&ion, &id, SLUG, opinion("", "=De trimis.")).await.unwrap();
        b.submissions().receive(SLUG, submission(vec![opinion("chp_1__art_2", "Al altuia.")]), None, b"").await.unwrap();
        let voices = b.reading().article(SLUG, "art_2", None).await.unwrap().voices.items;
        let theirs = voices.iter().find(|voice| voice.text == "Al altuia.").unwrap();
        b.endorsements().give(&ion, &id, &theirs.id.clone().into()).await.unwrap();
        let file = b.workspaces().dossier(&ion, &id, Format::Json).await.unwrap();
        let json: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        let rows: Vec<(&str, &str, &str)> = json["comments"].as_array().unwrap().iter()
            .map(|row| (row["relation"].as_str().unwrap(), row["text"].as_str().unwrap(), row["author"].as_str().unwrap()))
            .collect();
        assert_eq!(rows[0], ("sent", "Trimis.", "Asociația Casa"));
        assert_eq!((rows[1].0, rows[1].1), ("draft", "=De trimis."));
        assert_eq!(rows[2], ("endorsed", "Al altuia.", ""), "a name without consent stays in the register");
        let csv = b.workspaces().dossier(&ion, &id, Format::Csv).await.unwrap();
        assert!(String::from_utf8(csv.bytes).unwrap().contains("'=De trimis."));
        const VERBS: &str = "select verb, object from audit where verb = 'export_dossier'";
        let acts = many!(&mut b.read().await.unwrap(), (String, String), VERBS).unwrap();
        assert_eq!(acts, vec![("export_dossier".to_owned(), format!("organisation:{id}")); 2]);
    }
}

db_test! {
    async fn a_desk_is_for_its_members(b) {
        let (id, ion) = house(b).await;
        let stranger = person(b, "Străin", &[]).await;
        let workspaces = b.workspaces();
        assert!(matches!(workspaces.desk(&stranger, &id, &Filter::default(), None).await, Err(Error::NotFound)));
        assert!(matches!(workspaces.dossier(&stranger, &id, Format::Csv).await, Err(Error::NotFound)));
        assert!(matches!(b.follows().set(&stranger, &id, SLUG, true).await, Err(Error::NotFound)));
        assert!(matches!(workspaces.desk(&Actor::visitor(), &id, &Filter::default(), None).await, Err(Error::Forbidden)));
        assert!(matches!(workspaces.mine(&Actor::visitor()).await, Err(Error::Forbidden)));
        assert_eq!(workspaces.mine(&ion).await.unwrap()[0].name, "Asociația Casa");
        assert!(workspaces.mine(&stranger).await.unwrap().is_empty());
        b.clock.set(CLOSES);
        assert!(workspaces.desk(&ion, &id, &Filter::default(), None).await.unwrap().open.is_empty());
        const FOLLOWS: &str = "select count(*) from follows";
        assert_eq!(scalar!(&mut b.read().await.unwrap(), i64, FOLLOWS).unwrap(), Some(0));
    }
}
