use model::accounts::CodeForm;

use super::code;
use crate::logins::Visit;
use model::accounts;
use model::consultations::Stage;

use super::{LOGINS, ORGANISATIONS, files};
use crate::db::many;
use crate::db::testing::db_test;

db_test! {
    async fn the_demo_loads_once_and_whole(backend) {
        assert!(backend.demo().load().await.unwrap());
        let home = backend.consultations().home().await.unwrap();
        let open: Vec<(&str, i64)> = home.open.iter().map(|card| (card.slug.as_str(), card.articles)).collect();
        assert_eq!(open, [("statutul-auditorului-social", 21), ("legea-auditului-social", 30)]);
        assert_eq!((home.coming.len(), home.closed.len(), home.policies.len()), (1, 0, 6));
        for card in &home.open {
            let file = if card.articles == 21 { "comments-statut.toml" } else { "comments-audit.toml" };
            let submissions = files::comments(file).unwrap().submissions;
            let comments: usize = submissions.iter().map(|submission| submission.comments.len()).sum();
            let together = if card.articles == 21 { crate::demo::together::COMMENTS } else { 0 };
            assert_eq!(card.counts.comments, i64::try_from(comments).unwrap() + together, "{}", card.slug);
            assert_eq!(card.stage, Stage::Open);
        }
        let sql = "select register_number, sent_at from submissions where state = 'sent' order by register_number";
        let register = many!(&mut backend.read().await.unwrap(), (i64, i64), sql).unwrap();
        assert!(register.iter().map(|row| row.0).eq(1..=200), "without a gap");
        assert!(register.is_sorted_by_key(|row| row.1), "numbered as they came");
        assert!(register.iter().all(|row| row.1 <= backend.now().0), "nothing comes from the future");
        let admin = crate::testing::staff(model::accounts::Role::Admin);
        let campaigns = backend.campaigns().list(&admin, "legea-auditului-social", None).await.unwrap().items;
        let found: Vec<i64> = campaigns.iter().map(|one| one.comments).collect();
        assert_eq!(found, [32, 3], "two campaigns and no others");
        assert!(campaigns[0].kinds.iter().all(|kind| *kind > 0), "{:?}", campaigns[0].kinds);
        let slug = "statutul-auditorului-social";
        let voices = backend.reading().voices(slug, None, None, 100).await.unwrap().items;
        assert_eq!(voices.iter().filter(|voice| !voice.led.is_empty()).count(), 9, "comments that led to a change");
        let act = backend.moderation().ledger("legea-auditului-social", None).await.unwrap();
        assert_eq!((act.lines.len(), act.totals.len()), (2, 2), "a newcomer sees what moderators did");
        while backend.exports().round().await.unwrap() {}
        let ordered = backend.exports().list(&admin, "legea-auditului-social").await.unwrap().items;
        assert!(ordered.len() == 2 && ordered.iter().all(crate::exports::Ordered::is_given_out), "a newcomer finds files");
        assert!(!backend.demo().load().await.unwrap());
        assert_eq!(backend.policies().list().await.unwrap().len(), 6);
    }
}

db_test! {
    async fn every_login_of_the_demo_opens_the_door(backend) {
        backend.demo().load().await.unwrap();
        for login in LOGINS {
            let form = accounts::Login { email: login.email.into(), password: login.password.into() };
            let begun = backend.accounts().login(form, &Visit::default()).await.unwrap().unwrap();
            let (person, _) = backend.logins().who(&begun, "").await.unwrap().unwrap();
            let code = CodeForm { code: code(backend.now()).unwrap() };
            backend.accounts().give_factor(&person, &code).await.unwrap();
            let (_, staff) = backend.logins().who(&begun, "").await.unwrap().unwrap();
            let held: Vec<_> = staff.unwrap().roles.into_iter().map(|held| held.role).collect();
            assert_eq!(held, login.roles, "{}", login.email);
            assert!(login.password.chars().count() >= 15, "{}", login.email);
        }
    }
}

db_test! {
    async fn every_member_of_the_demo_opens_the_door_of_their_organisation(backend) {
        backend.demo().load().await.unwrap();
        for organisation in ORGANISATIONS {
            for member in organisation.members {
                let form = accounts::Login { email: member.email.into(), password: member.password.into() };
                let begun = backend.accounts().login(form, &Visit::default()).await.unwrap().unwrap();
                let (person, staff) = backend.logins().who(&begun, "").await.unwrap().unwrap();
                let [held] = person.memberships.as_slice() else { panic!("{:?}", person.memberships) };
                assert_eq!((held.manager, held.signatory), (member.roles.manager, member.roles.signatory));
                assert!(staff.is_none() && member.password.chars().count() >= 15, "{}", member.email);
                let shown = backend.organisations().shown(&held.organisation).await.unwrap();
                assert_eq!(shown.state == model::organisations::State::Verified, organisation.verified);
            }
        }
    }
}

#[test]
fn every_comment_of_the_demo_speaks_of_a_provision_that_stands_in_its_act() {
    for plan in files::plan().unwrap().consultations {
        let (Some(file), Some(comments)) = (plan.file, plan.comments) else { continue };
        let act = law::read(files::text(&file).unwrap().as_bytes(), law::Format::from_name(&file)).unwrap();
        for submission in files::comments(&comments).unwrap().submissions {
            for comment in submission.comments {
                let known = comment.provision.is_empty() || act.find(&comment.provision).is_some();
                assert!(known, "{comments}: {} of {}", comment.provision, submission.sender.name);
            }
        }
    }
}
