use std::collections::BTreeMap;

use model::accounts::Role;
use model::campaigns::{ALONE, Event, Join, Kind, Naming, Split, TOGETHER, Undo};
use model::ids::ConsultationId;
use model::submissions::Form;

use super::{Shown, Summary, regroup};
use crate::db::testing::db_test;
use crate::db::{many, run};
use crate::placements::fixture as acts;
use crate::reading::fixture::{SLUG, opinion, organisation, publish, submission};
use crate::testing::{TestBackend, staff};
use crate::{Actor, Error};

const LETTER: &str = "Stimată comisie, vă solicit retragerea articolului 5 din proiect. Manualele gratuite sunt singurul \
    sprijin pentru familiile din mediul rural, iar eliminarea lor ar lăsa mii de copii fără cărți. Cer păstrarea finanțării \
    actuale și o consultare reală cu profesorii și cu părinții.";
const OWN: &str = "Am predat treizeci de ani la țară și știu câți vin desculți la școală în fiecare iarnă.";
const OTHER: &str = "Proiectul de lege ignoră transportul public din orașele mici. Autobuzele vechi trebuie înlocuite cu \
    vehicule electrice, iar stațiile modernizate până la sfârșitul anului viitor, altfel locuitorii vor folosi în \
    continuare automobilele personale.";
const ALONE_TEXT: &str = "Cine plătește pentru verificarea anuală a registrului?";

fn edited() -> String {
    LETTER
        .replace("solicit", "cer")
        .replace("singurul sprijin", "unicul ajutor")
        .replace("reală", "adevărată")
}

fn personal() -> String {
    format!("{OWN}\n\n{LETTER}")
}

fn consultation() -> ConsultationId {
    ConsultationId::from("consultation")
}

async fn say(b: &TestBackend, eid: &str, words: &str) -> String {
    b.clock.set(b.now().plus_seconds(60));
    b.submissions().receive(SLUG, submission(vec![opinion(eid, words)]), None, b"").await.unwrap().secret
}

async fn id_of(b: &TestBackend, secret: &str) -> String {
    b.submissions().receipt(secret).await.unwrap().comments[0].id.clone()
}

async fn group(b: &TestBackend) {
    b.campaigns().round().await.unwrap();
}

async fn list(b: &TestBackend) -> Vec<Summary> {
    b.campaigns().list(&staff(Role::Moderator), SLUG, None).await.unwrap().items
}

async fn show(b: &TestBackend, campaign: &str) -> Shown {
    b.campaigns().show(&staff(Role::Moderator), SLUG, campaign, None, None).await.unwrap()
}

/// The campaign of each comment, by the text.
async fn standing(b: &TestBackend) -> BTreeMap<String, Option<String>> {
    let sql = "select body, campaign_id from comments where state <> 'draft'";
    many!(&mut b.read().await.unwrap(), (String, Option<String>), sql).unwrap().into_iter().collect()
}

/// The kept counters are those that counting everything gives.
async fn counters_hold(b: &TestBackend) {
    const KEPT: &str =
        "select id, comments, citizens, organisations, exact, near, personal from campaigns order by id";
    const ALL: &str = "select k.id, count(c.id), \
        count(distinct case when s.sender_kind = 'citizen' then s.id end), \
        count(distinct case when s.sender_kind = 'organisation' then s.id end), \
        count(case when c.campaign_kind = 'exact' then 1 end), count(case when c.campaign_kind = 'near' then 1 end), \
        count(case when c.campaign_kind = 'personal' then 1 end) from campaigns k \
        left join comments c on c.campaign_id = k.id left join submissions s on s.id = c.submission_id \
        group by k.id order by k.id";
    const PLACES: &str = "select campaign_id, page_id, comments, citizens, organisations from campaign_counts \
        where comments <> 0 or citizens <> 0 or organisations <> 0 order by campaign_id, page_id";
    const DAYS: &str = "select campaign_id, cast(sum(comments) as bigint) from campaign_days group by campaign_id \
        having sum(comments) <> 0 order by campaign_id";
    const MEMBERS: &str = "select id, comments from campaigns where comments <> 0 order by id";
    type Row = (String, i64, i64, i64, i64, i64, i64);
    type Place = (String, String, i64, i64, i64);
    let mut tx = b.write().await.unwrap();
    assert_eq!(many!(&mut tx, Row, KEPT).unwrap(), many!(&mut tx, Row, ALL).unwrap());
    let days = many!(&mut tx, (String, i64), DAYS).unwrap();
    assert_eq!(days, many!(&mut tx, (String, i64), MEMBERS).unwrap());
    let places = many!(&mut tx, Place, PLACES).unwrap();
    crate::tallies::repo::recount_campaigns(&mut tx, "consultation").await.unwrap();
    assert_eq!(places, many!(&mut tx, Place, PLACES).unwrap());
}

db_test! {
    async fn copies_edits_and_personal_words_are_one_campaign_with_its_figures(b) {
        publish(b).await;
        for (eid, text) in [("chp_1__art_2", LETTER), ("chp_1__art_2", &edited()), ("chp_1__art_1", &personal()),
            ("chp_1__art_2", ALONE_TEXT), ("", &LETTER.to_uppercase())] {
            say(b, eid, text).await;
        }
        let form = Form { sender: organisation(), comments: vec![opinion("chp_1__art_2", LETTER), opinion("", LETTER)] };
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        group(b).await;
        let all = list(b).await;
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].comments, all[0].citizens, all[0].organisations, all[0].kinds), (6, 4, 1, [4, 1, 1]));
        assert!(all[0].begins.starts_with("Stimată comisie, vă solicit"));
        let shown = show(b, &all[0].id).await;
        let shares: Vec<(&str, i64, i64)> =
            shown.shares.iter().map(|share| (share.eid.as_str(), share.comments, share.of)).collect();
        assert_eq!(shares, [("chp_1__art_2", 3, 4), ("act", 2, 2), ("chp_1__art_1", 1, 1)]);
        assert_eq!(shown.days, [("2026-11-02".to_owned(), 6)]);
        assert_eq!((shown.events.len(), shown.events[0].kind, shown.events[0].members), (1, Event::Formed, 6));
        let own = shown.members.iter().find(|member| member.kind == Kind::Personal).unwrap();
        let words: Vec<&str> = own.own.iter().map(|bytes| &own.comment.voice.text[bytes.clone()]).collect();
        assert_eq!(words, [OWN.trim_end_matches('.')]);
        let personal = b.campaigns().show(&staff(Role::Editor), SLUG, &all[0].id, Some(Kind::Personal), None).await;
        assert_eq!(personal.unwrap().members.len(), 1);
        counters_hold(b).await;
        let voices = b.reading().voices(SLUG, None, None, 100).await.unwrap().items;
        let of = |text: &str| voices.iter().find(|voice| voice.text == text).unwrap().campaign.clone();
        assert_eq!(of(LETTER).map(|campaign| (campaign.comments, campaign.kind)), Some((6, Kind::Exact)));
        assert_eq!(of(ALONE_TEXT), None);
    }
}

db_test! {
    async fn the_order_of_arrival_does_not_change_the_campaigns(b) {
        publish(b).await;
        acts::prepare(b).await;
        let (edited, personal) = (edited(), personal());
        let texts = [LETTER, OTHER, &edited, ALONE_TEXT, &personal, OTHER];
        for text in texts {
            say(b, "", text).await;
            group(b).await;
        }
        for text in texts.iter().rev() {
            acts::say(b, "act", text).await;
        }
        group(b).await;
        let partition = |rows: Vec<(String, Option<String>)>| {
            let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (body, campaign) in rows {
                groups.entry(campaign.unwrap_or_else(|| format!("alone {body}"))).or_default().push(body);
            }
            let mut groups: Vec<Vec<String>> = groups.into_values().collect();
            groups.iter_mut().for_each(|group| group.sort());
            groups.sort();
            groups
        };
        let of = "select body, campaign_id from comments where consultation_id = $1";
        let other = "select body, campaign_id from comments where consultation_id <> $1";
        let mut tx = b.read().await.unwrap();
        let one = partition(many!(&mut tx, (String, Option<String>), of, "consultation").unwrap());
        let two = partition(many!(&mut tx, (String, Option<String>), other, "consultation").unwrap());
        assert_eq!(one.iter().map(Vec::len).collect::<Vec<_>>(), two.iter().map(Vec::len).collect::<Vec<_>>());
        assert_eq!(one, two);
        assert_eq!(one.len(), 3);
        drop(tx);
        counters_hold(b).await;
    }
}

db_test! {
    async fn another_process_takes_up_what_was_left(b) {
        publish(b).await;
        say(b, "", LETTER).await;
        say(b, "", &edited()).await;
        let other = b.anew();
        other.campaigns().round().await.unwrap();
        let first = list(b).await;
        assert_eq!(first.len(), 1);
        say(b, "", &personal()).await;
        group(b).await;
        let now = list(b).await;
        assert_eq!((now[0].id.as_str(), now[0].comments), (first[0].id.as_str(), 3), "the campaign keeps its id");
        counters_hold(b).await;
    }
}

db_test! {
    async fn what_comes_while_grouping_rests_is_put_to_its_campaign_and_settled_later(b) {
        publish(b).await;
        say(b, "", LETTER).await;
        say(b, "", LETTER).await;
        group(b).await;
        b.0.pace.tire(&consultation(), b.now());
        for text in [LETTER, &edited(), &personal(), OTHER, OTHER] {
            say(b, "", text).await;
            b.0.pace.tire(&consultation(), b.now());
            group(b).await;
        }
        let all = list(b).await;
        assert_eq!((all.len(), all[0].comments, all[0].kinds), (1, 5, [3, 1, 1]), "no new campaign while it rests");
        counters_hold(b).await;
        b.0.pace.wake(&consultation(), b.now());
        group(b).await;
        let all = list(b).await;
        assert_eq!(all.iter().map(|campaign| campaign.comments).collect::<Vec<_>>(), [5, 2]);
        counters_hold(b).await;
    }
}

fn split(campaign: &str, comments: &[&str], becomes: &str) -> Split {
    Split {
        campaign: campaign.into(),
        comments: comments.iter().map(|id| (*id).to_owned()).collect(),
        becomes: becomes.into(),
        copies: String::new(),
        reason: "Spun altceva.".into(),
    }
}

db_test! {
    async fn what_an_expert_splits_stays_split_when_more_arrives(b) {
        publish(b).await;
        let expert = staff(Role::Expert);
        let (mut apart, edited) = (Vec::new(), edited());
        for text in [LETTER, LETTER, LETTER, edited.as_str(), edited.as_str(), &personal()] {
            let id = id_of(b, &say(b, "", text).await).await;
            if text == edited {
                apart.push(id);
            }
        }
        group(b).await;
        let campaign = list(b).await[0].id.clone();
        let form = Split { copies: "true".into(), ..split(&campaign, &[&apart[0]], TOGETHER) };
        let new = b.campaigns().split(&expert, SLUG, &form).await.unwrap();
        assert_eq!(show(b, &new).await.summary.comments, 2, "its copy goes with it");
        counters_hold(b).await;
        say(b, "", &edited).await;
        say(b, "", LETTER).await;
        for _ in 0..2 {
            group(b).await;
        }
        assert_eq!(show(b, &new).await.summary.comments, 3, "what says the same goes there");
        assert_eq!(show(b, &campaign).await.summary.comments, 5);
        assert_eq!(show(b, &new).await.summary.kinds, [3, 0, 0], "judged by its own words");
        counters_hold(b).await;
        let event = show(b, &new).await.events.into_iter().find(|event| event.kind == Event::SplitOff).unwrap();
        assert!(event.undoable && event.reason == "Spun altceva.");
        let undo = Undo { campaign: new.clone(), event: event.id };
        assert_eq!(b.campaigns().undo(&expert, SLUG, &undo).await.unwrap(), campaign);
        assert!(matches!(b.campaigns().undo(&expert, SLUG, &undo).await, Err(Error::Conflict(_))));
        group(b).await;
        assert_eq!(show(b, &campaign).await.summary.comments, 7);
        counters_hold(b).await;
    }
}

db_test! {
    async fn one_that_an_expert_set_apart_stays_alone(b) {
        publish(b).await;
        let expert = staff(Role::Expert);
        let mut ids = Vec::new();
        for _ in 0..3 {
            ids.push(id_of(b, &say(b, "", LETTER).await).await);
        }
        group(b).await;
        let campaign = list(b).await[0].id.clone();
        let all: Vec<&str> = ids.iter().map(String::as_str).collect();
        let whole = b.campaigns().split(&expert, SLUG, &split(&campaign, &all, ALONE)).await;
        assert!(matches!(whole, Err(Error::Invalid(_))), "a campaign is not emptied");
        b.campaigns().split(&expert, SLUG, &split(&campaign, &all[..1], ALONE)).await.unwrap();
        say(b, "", LETTER).await;
        group(b).await;
        assert_eq!(show(b, &campaign).await.summary.comments, 3);
        let alone = "select id from comments where campaign_id is null";
        let found = many!(&mut b.read().await.unwrap(), (String,), alone).unwrap();
        assert_eq!(found, [(ids[0].clone(),)]);
        counters_hold(b).await;
    }
}

db_test! {
    async fn campaigns_that_an_expert_joined_stay_one_and_can_be_parted_again(b) {
        publish(b).await;
        let expert = staff(Role::Expert);
        for text in [LETTER, LETTER, LETTER, OTHER, OTHER] {
            say(b, "chp_1__art_2", text).await;
        }
        group(b).await;
        let all = list(b).await;
        let (into, from) = (all[0].id.clone(), all[1].id.clone());
        let form = Join { campaign: from.clone(), into: into.clone(), reason: "O singură scrisoare.".into() };
        b.campaigns().join(&expert, SLUG, &form).await.unwrap();
        say(b, "", OTHER).await;
        say(b, "", LETTER).await;
        group(b).await;
        let all = list(b).await;
        assert_eq!((all.len(), all[0].id.as_str(), all[0].comments), (1, into.as_str(), 7));
        counters_hold(b).await;
        let event = show(b, &into).await.events.into_iter().find(|event| event.kind == Event::Unified).unwrap();
        b.campaigns().undo(&expert, SLUG, &Undo { campaign: into.clone(), event: event.id }).await.unwrap();
        assert_eq!(show(b, &from).await.summary.comments, 2);
        assert_eq!(show(b, &into).await.summary.comments, 5, "what came since stays where it is");
        group(b).await;
        counters_hold(b).await;
    }
}

db_test! {
    async fn a_round_gives_up_when_an_expert_was_quicker(b) {
        publish(b).await;
        let expert = staff(Role::Expert);
        let mut ids = Vec::new();
        for text in [LETTER, LETTER, LETTER] {
            ids.push(id_of(b, &say(b, "", text).await).await);
        }
        group(b).await;
        let campaign = list(b).await[0].id.clone();
        say(b, "", LETTER).await;
        b.0.pace.tire(&consultation(), b.now());
        group(b).await;
        let (plan, loaded) = regroup::work_out(b, &consultation()).await.unwrap();
        let naming = Naming { campaign: campaign.clone(), name: "Manuale gratuite".into() };
        b.campaigns().name(&expert, SLUG, &naming).await.unwrap();
        b.campaigns().split(&expert, SLUG, &split(&campaign, &[&ids[0]], ALONE)).await.unwrap();
        assert!(!regroup::write(b, &consultation(), &plan, &loaded).await.unwrap());
        let (plan, loaded) = regroup::work_out(b, &consultation()).await.unwrap();
        assert!(regroup::write(b, &consultation(), &plan, &loaded).await.unwrap());
        let shown = show(b, &campaign).await;
        assert_eq!((shown.summary.name.as_str(), shown.summary.comments), ("Manuale gratuite", 3));
        counters_hold(b).await;
    }
}

db_test! {
    async fn what_is_taken_back_leaves_and_what_is_erased_stays_counted(b) {
        publish(b).await;
        let mut secrets = Vec::new();
        for text in [LETTER, LETTER, &edited(), LETTER] {
            secrets.push(say(b, "", text).await);
        }
        group(b).await;
        let campaign = list(b).await[0].id.clone();
        b.tracking().withdraw(&Actor::visitor(), &secrets[0], None, "").await.unwrap();
        group(b).await;
        assert_eq!(show(b, &campaign).await.summary.comments, 3);
        let mut tx = b.write().await.unwrap();
        let erased = id_of(b, &secrets[1]).await;
        run!(&mut tx, "update comments set body = '', fingerprint = 'erased', campaign_seen = null where id = $1", &erased)
            .unwrap();
        run!(&mut tx, "delete from comment_signatures where comment_id = $1", &erased).unwrap();
        b.commit(tx).await.unwrap();
        group(b).await;
        let shown = show(b, &campaign).await;
        assert_eq!(shown.summary.comments, 3);
        assert!(!shown.summary.begins.is_empty(), "other words stand for all");
        counters_hold(b).await;
        for secret in &secrets[2..] {
            b.tracking().withdraw(&Actor::visitor(), secret, None, "").await.unwrap();
        }
        group(b).await;
        assert!(list(b).await.is_empty(), "one alone is no campaign");
        assert!(standing(b).await.values().all(Option::is_none));
        counters_hold(b).await;
    }
}

db_test! {
    async fn only_experts_say_what_belongs_together(b) {
        publish(b).await;
        say(b, "", LETTER).await;
        say(b, "", LETTER).await;
        group(b).await;
        let campaign = list(b).await[0].id.clone();
        let naming = Naming { campaign: campaign.clone(), name: "Numele".into() };
        for actor in [Actor::visitor(), staff(Role::Moderator), staff(Role::Editor)] {
            assert!(matches!(b.campaigns().name(&actor, SLUG, &naming).await, Err(Error::Forbidden)));
            let undo = Undo { campaign: campaign.clone(), event: "x".into() };
            assert!(matches!(b.campaigns().undo(&actor, SLUG, &undo).await, Err(Error::Forbidden)));
        }
        assert!(matches!(b.campaigns().list(&Actor::visitor(), SLUG, None).await, Err(Error::Forbidden)));
        b.campaigns().name(&staff(Role::Admin), SLUG, &naming).await.unwrap();
        let other = Naming { campaign: "alta".into(), name: "Numele".into() };
        assert!(matches!(b.campaigns().name(&staff(Role::Expert), SLUG, &other).await, Err(Error::NotFound)));
        let apart = b.counts().comments_apart(&staff(Role::Moderator), SLUG, None, None).await.unwrap();
        assert!(apart.items.is_empty(), "campaigns are shown apart");
    }
}
