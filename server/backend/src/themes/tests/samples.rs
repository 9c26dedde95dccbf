//! Second coders.

use insight::agreement;
use model::themes::Second;

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::publish;

async fn again(b: &TestBackend, who: &Actor, sample: &str, comment: &str, themes: &[&str]) -> Result<()> {
    let form = Second {
        sample: sample.into(),
        comment: comment.into(),
        themes: themes.iter().map(|theme| (*theme).to_owned()).collect(),
        none: if themes.is_empty() { "true".into() } else { String::new() },
    };
    b.themes().second(who, SLUG, &form).await
}

/// The comments of a sample, in its order.
async fn drawn(b: &TestBackend, sample: &str) -> Vec<String> {
    const DRAWN: &str = "select comment_id from sample_comments where sample_id = $1 order by position";
    let rows = many!(&mut b.read().await.unwrap(), (String,), DRAWN, sample).unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

db_test! {
    async fn the_same_number_draws_the_same_sample(b) {
        publish(b).await;
        let said: Vec<(String, String)> = (0..30).map(|n| (String::new(), format!("Observația {n}."))).collect();
        let said: Vec<(&str, &str)> = said.iter().map(|(eid, text)| (eid.as_str(), text.as_str())).collect();
        sent(b, &said).await;
        let one = theme(b, "Termene").await;
        for comment in ids(b).await {
            put(b, &expert(), &comment, &[], &[&one]).await.unwrap();
        }
        let draw = async |seed| b.themes().draw(&expert(), SLUG, 8, Some(seed)).await.unwrap();
        let (first, second, third) = (draw(7).await, draw(7).await, draw(8).await);
        let sample = drawn(b, &first).await;
        assert_eq!(sample.len(), 8);
        assert_eq!(sample, drawn(b, &second).await);
        assert_ne!(sample, drawn(b, &third).await);
        assert!(b.themes().draw(&expert(), SLUG, 0, None).await.is_err());
    }
}

db_test! {
    async fn a_second_coder_sees_no_codes_and_is_never_the_first(b) {
        publish(b).await;
        sent(b, &[("", "Unu.")]).await;
        let (all, one) = (ids(b).await, theme(b, "Termene").await);
        put(b, &expert(), &all[0], &[], &[&one]).await.unwrap();
        let sample = b.themes().draw(&expert(), SLUG, 1, None).await.unwrap();
        let own = again(b, &expert(), &sample, &all[0], &[&one]).await;
        assert!(matches!(own, Err(Error::Conflict(Conflict::FourEyes))));
        assert_eq!(b.themes().next_drawn(&expert(), SLUG, &sample, None).await.unwrap(), None);
        let open = b.themes().next_drawn(&other(), SLUG, &sample, None).await.unwrap();
        assert_eq!(open.as_deref(), Some(all[0].as_str()));
        let coding = b.themes().coding(&other(), SLUG, &all[0]).await.unwrap();
        assert!(coding.codes.is_none() && coding.suggestions.is_empty());
        assert!(b.themes().coding(&expert(), SLUG, &all[0]).await.unwrap().codes.is_some());
        again(b, &other(), &sample, &all[0], &[]).await.unwrap();
        let twice = again(b, &other(), &sample, &all[0], &[&one]).await;
        assert!(matches!(twice, Err(Error::Conflict(Conflict::Handled))));
        assert!(b.themes().coding(&other(), SLUG, &all[0]).await.unwrap().codes.is_some());
        // What the first coder does afterwards changes nothing about what was measured.
        let before = b.themes().agreeing(&expert(), SLUG, None).await.unwrap().disagreements;
        let place = crate::themes::Place { comment: &all[0], theme: &one, start: 0, end: 0 };
        b.themes().remove(&expert(), SLUG, place).await.unwrap();
        assert_eq!(b.themes().agreeing(&expert(), SLUG, None).await.unwrap().disagreements, before);
        assert_eq!(before[0].first, ["Termene"]);
    }
}

db_test! {
    async fn kappa_is_that_of_the_stored_codes_also_after_a_merger(b) {
        publish(b).await;
        sent(b, &[("", "Unu."), ("", "Doi."), ("", "Trei."), ("", "Patru.")]).await;
        let (all, one, two) = (ids(b).await, theme(b, "Termene").await, theme(b, "Bani").await);
        let first: [&[&str]; 4] = [&[&one], &[&one], &[&two], &[]];
        let second: [&[&str]; 4] = [&[&one], &[&two], &[&two], &[]];
        for (comment, themes) in all.iter().zip(first) {
            put(b, &expert(), comment, &[], themes).await.unwrap();
        }
        let sample = b.themes().draw(&expert(), SLUG, 4, Some(1)).await.unwrap();
        for (comment, themes) in all.iter().zip(second) {
            again(b, &other(), &sample, comment, themes).await.unwrap();
        }
        let pairs = |theme: &str| -> Vec<(bool, bool)> {
            first.iter().zip(second).map(|(a, b)| (a.contains(&theme), b.contains(&theme))).collect()
        };
        let agreeing = b.themes().agreeing(&expert(), SLUG, Some(&sample)).await.unwrap();
        let expected = agreement([pairs(&one), pairs(&two)].concat()).kappa.unwrap();
        assert!((agreeing.overall.unwrap().kappa.unwrap().0 - expected).abs() < 1e-12);
        let of = |id: &str| agreeing.themes.iter().find(|(theme, ..)| theme == id).unwrap().2.kappa.unwrap().0;
        assert!((of(&one) - agreement(pairs(&one)).kappa.unwrap()).abs() < 1e-12);
        assert_eq!(agreeing.disagreements.len(), 1);
        let merger = model::themes::Move { theme: one, into: two, reason: "La fel.".into(), ..Default::default() };
        b.themes().merge(&expert(), SLUG, &merger).await.unwrap();
        let merged = b.themes().agreeing(&expert(), SLUG, Some(&sample)).await.unwrap();
        assert!(merged.disagreements.is_empty() && merged.themes.len() == 1);
    }
}
