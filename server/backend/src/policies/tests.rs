use model::accounts::Role;
use model::policies::Form;
use model::{Language, Problem};

use super::Both;
use crate::db::testing::db_test;
use crate::error::Error;
use crate::testing::{holder, staff};

fn form(title: &str) -> Form {
    Form { title_ro: title.into(), summary_ro: "Despre ce este vorba.".into(), ..Form::default() }
}

db_test! {
    async fn only_editors_make_policies(backend) {
        for actor in [holder("a"), staff(Role::Expert), staff(Role::Moderator)] {
            let refused = backend.policies().create(&actor, form("Servicii sociale")).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{actor:?}");
        }
        assert!(backend.policies().list().await.unwrap().is_empty());
        backend.policies().create(&staff(Role::Editor), form("Servicii sociale")).await.unwrap();
        backend.policies().create(&staff(Role::Admin), form("Asistență comunitară")).await.unwrap();
        let slugs: Vec<String> = backend.policies().list().await.unwrap().into_iter().map(|p| p.slug).collect();
        assert_eq!(slugs, ["servicii-sociale", "asistenta-comunitara"], "in the order of their making");
    }
}

db_test! {
    async fn a_slug_names_one_policy_only(backend) {
        backend.policies().create(&staff(Role::Editor), form("Servicii")).await.unwrap();
        let Err(Error::Invalid(invalid)) = backend.policies().create(&staff(Role::Editor), form("Servicii")).await
        else { panic!("taken") };
        assert_eq!(invalid.of("slug"), Some(&Problem::Taken));
    }
}

#[test]
fn a_text_without_english_is_shown_in_romanian() {
    let both = Both { ro: "Lege".into(), en: String::new() };
    assert_eq!((both.pick(Language::En), both.pick(Language::Ro)), ("Lege", "Lege"));
}

#[test]
fn the_parts_of_the_project_funding_make_up_its_total() {
    let project = super::project::project().unwrap();
    let funding = project.funding;
    assert_eq!(funding.total_bani, 99_829_077);
    assert_eq!(funding.eu_bani + funding.national_bani + funding.beneficiary_bani, funding.total_bani);
    assert_eq!(project.partners.len(), 3);
}
