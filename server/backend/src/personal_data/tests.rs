mod doc;
mod everywhere;
mod kept;

use model::personal_data::Form;
use model::submissions::SenderForm;

use crate::Actor;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{self, SLUG, opinion, publish, submission, wording};
use crate::testing::{START, TestBackend, citizen, holder, organisation, person, staff};
use model::accounts::Role;

pub(super) const ANA: &str = "ana.nemaigasita@exemplu.example";

/// Sends a submission through the programming interface and gives its secret.
async fn sent(b: &TestBackend, email: &str, text: &str) -> String {
    let mut form = submission(vec![
        opinion("chp_1__art_1__para_1", text),
        wording("chp_1__art_2", "Termenul este de 9 zile."),
    ]);
    form.sender.email = email.into();
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

async fn voices(b: &TestBackend) -> Vec<crate::reading::Voice> {
    let page = b.counts().comments(&staff(Role::Expert), SLUG, None, None).await.unwrap();
    page.items.into_iter().map(|item| item.voice).collect()
}

db_test! {
    async fn erasing_keeps_number_and_day_and_every_counter(b) {
        publish(b).await;
        sent(b, ANA, "Textul Anei.").await;
        sent(b, "radu@exemplu.example", "Textul lui Radu.").await;
        let before = b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap();
        let erased = b.personal_data().erase_mine(&citizen(ANA)).await.unwrap();
        assert_eq!(erased.submissions, 1);
        let after = b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap();
        assert_eq!(after.total, before.total);
        let voices = voices(b).await;
        let of_ana: Vec<_> = voices.iter().filter(|voice| voice.number == "2026-00001").collect();
        assert_eq!(of_ana.len(), 2);
        for voice in of_ana {
            assert!(voice.erased && voice.text.is_empty() && voice.proposed.is_none() && voice.reasons.is_none());
            assert!(voice.author.is_none() && voice.county.is_empty() && voice.same == 0);
            assert_eq!(voice.sent.instant, START);
        }
        assert!(voices.iter().any(|voice| voice.text == "Textul lui Radu."));
    }
}

db_test! {
    async fn counting_anew_after_an_erasure_gives_the_same_figures(b) {
        publish(b).await;
        sent(b, ANA, "Textul Anei.").await;
        let before = b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap().total;
        b.personal_data().erase_mine(&citizen(ANA)).await.unwrap();
        let mut tx = b.write().await.unwrap();
        let found = crate::consultations::repo::by_slug(&mut tx, SLUG).await.unwrap().unwrap();
        let text = b.text(&mut tx, found.version_id.as_deref().unwrap()).await.unwrap();
        crate::tallies::recount(&mut tx, &found.id, &text).await.unwrap();
        b.commit(tx).await.unwrap();
        assert_eq!(b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap().total, before);
        assert_eq!(before.proposals, 1);
    }
}

db_test! {
    async fn one_submission_is_erased_and_the_others_stay(b) {
        publish(b).await;
        let first = sent(b, ANA, "Prima.").await;
        let second = sent(b, ANA, "A doua.").await;
        assert!(matches!(b.personal_data().erase_one(&citizen("alta@exemplu.example"), "2026-00001").await, Err(Error::NotFound)));
        b.personal_data().erase_one(&citizen(ANA), "2026-00001").await.unwrap();
        assert!(matches!(b.submissions().receipt(&first).await, Err(Error::NotFound)));
        assert_eq!(b.submissions().receipt(&second).await.unwrap().number, "2026-00002");
        assert_eq!(b.citizens().mine(&citizen(ANA), None).await.unwrap().entries.len(), 1);
        assert!(matches!(b.personal_data().erase_one(&citizen(ANA), "2026-00001").await, Err(Error::NotFound)));
        let second = Form { whose: "2026-00002".into() };
        assert_eq!(b.personal_data().erase_for(&staff(Role::Admin), &second).await.unwrap().submissions, 1);
        assert!(matches!(b.personal_data().erase_for(&staff(Role::Admin), &second).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn what_an_organisation_sent_stays_and_loses_only_the_person(b) {
        publish(b).await;
        let one = organisation(b, "Una").await;
        let signatory = person(b, "Maria", &[(&one, true, true)]).await.person.unwrap();
        let secret = sent(b, &signatory.email, "Poziția organizației.").await;
        let mut tx = b.write().await.unwrap();
        const SIGNED: &str = "update submissions set organisation_id = $1, sent_by = $2, sender_name = 'Maria', \
            sender_kind = 'organisation', sender_organisation = 'Una'";
        crate::db::run!(&mut tx, SIGNED, one.as_str(), signatory.account.as_str()).unwrap();
        b.commit(tx).await.unwrap();
        let mine = b.citizens().mine(&citizen(&signatory.email), None).await.unwrap();
        assert!(!mine.entries[0].own);
        let by_mail = b.personal_data().erase_one(&citizen(&signatory.email), "2026-00001").await;
        assert!(matches!(by_mail, Err(Error::NotFound)));
        b.personal_data().erase_account(&signatory).await.unwrap();
        let receipt = b.submissions().receipt(&secret).await.unwrap();
        assert_eq!(receipt.comments[0].text, "Poziția organizației.");
        assert_eq!((receipt.sender.organisation.as_deref(), receipt.sender.name.as_str()), (Some("Una"), "Una"));
        assert_eq!(receipt.sender.email, "");
    }
}

db_test! {
    async fn a_draft_of_somebody_else_in_the_same_browser_stays(b) {
        publish(b).await;
        let shared = holder("biblioteca");
        b.comments().add(&shared, SLUG, opinion("", "De la Radu.")).await.unwrap();
        let draft = b.submissions().draft(&shared, SLUG).await.unwrap();
        let radu = SenderForm { email: "radu@exemplu.example".into(), name: String::new(), ..fixture::citizen() };
        assert!(b.submissions().send(model::Language::Ro, &shared, &draft.id, radu).await.is_err());
        let ana = Actor { citizen: citizen(ANA).citizen, ..shared.clone() };
        b.personal_data().erase_mine(&ana).await.unwrap();
        assert_eq!(b.submissions().mine(&shared).await.unwrap().len(), 1);
    }
}

db_test! {
    async fn nobody_erases_for_others_but_a_freshly_proved_admin(b) {
        publish(b).await;
        sent(b, ANA, "Textul Anei.").await;
        let data = b.personal_data();
        let form = || Form { whose: ANA.to_uppercase() };
        for stranger in [Actor::visitor(), holder("h"), staff(Role::Editor), citizen("alta@exemplu.example")] {
            assert!(matches!(data.erase_for(&stranger, &form()).await, Err(Error::Forbidden)));
            assert!(matches!(data.erase_for(&stranger, &Form { whose: "2026-00001".into() }).await, Err(Error::Forbidden)));
            assert!(matches!(data.found(&stranger, &form()).await, Err(Error::Forbidden)));
        }
        assert!(matches!(data.erase_mine(&staff(Role::Admin)).await, Err(Error::Forbidden)));
        let admin = staff(Role::Admin);
        assert_eq!(data.found(&admin, &form()).await.unwrap().submissions, 1);
        b.clock.set(START.plus_seconds(86_400));
        assert!(matches!(data.erase_for(&admin, &form()).await, Err(Error::Conflict(Conflict::Unproved))));
        b.clock.set(START);
        assert_eq!(data.erase_for(&admin, &form()).await.unwrap().submissions, 1);
        let mut tx = b.read().await.unwrap();
        let audited = crate::db::scalar!(&mut tx, i64, "select count(*) from audit where verb = 'erase'").unwrap();
        assert_eq!(audited, Some(1));
    }
}

db_test! {
    async fn the_only_manager_does_not_leave_members_behind(b) {
        let one = organisation(b, "Una").await;
        let manager = person(b, "Maria", &[(&one, true, true)]).await.person.unwrap();
        let member = person(b, "Ion", &[(&one, false, false)]).await.person.unwrap();
        assert!(matches!(b.personal_data().erase_account(&manager).await, Err(Error::Conflict(Conflict::Last))));
        assert!(b.logins().who(&manager.login, "").await.unwrap().is_some(), "nothing was erased");
        b.personal_data().erase_account(&member).await.unwrap();
        b.personal_data().erase_account(&manager).await.unwrap();
        assert!(b.logins().who(&manager.login, "").await.unwrap().is_none());
    }
}

db_test! {
    async fn a_portrait_holds_what_was_typed_and_is_for_its_owner_only(b) {
        publish(b).await;
        sent(b, ANA, "Textul Anei.").await;
        sent(b, "radu@exemplu.example", "Textul lui Radu.").await;
        assert!(matches!(b.personal_data().portrait(&staff(Role::Admin)).await, Err(Error::Forbidden)));
        assert!(matches!(b.personal_data().portrait(&holder("h")).await, Err(Error::Forbidden)));
        let portrait = format!("{:?}", b.personal_data().portrait(&citizen(ANA)).await.unwrap());
        for held in [ANA, "Textul Anei.", "Termenul este de 9 zile.", "2026-00001"] {
            assert!(portrait.contains(held), "{held}: {portrait}");
        }
        assert!(!portrait.contains("Radu"));
        let one = organisation(b, "Una").await;
        let actor = person(b, "Maria", &[(&one, true, false)]).await;
        let portrait = format!("{:?}", b.personal_data().portrait(&actor).await.unwrap());
        assert!(portrait.contains("Una") && portrait.contains("maria@persoana.example"), "{portrait}");
    }
}
