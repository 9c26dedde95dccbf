//! Putting themes on comments.

use model::outcomes::OUTSIDE;
use model::themes::Spread;
use model::{Problem, submissions};

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{organisation, publish};

db_test! {
    async fn themes_go_on_comments_and_passages_and_are_counted_by_article_and_sender(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Prea scurt. Nu ajunge nimănui."), ("", "Bine.")]).await;
        let form = submissions::Form { sender: organisation(), comments: vec![opinion("chp_1__art_2", "Și noi.")] };
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        let (all, term, money) = (ids(b).await, theme(b, "Termene").await, theme(b, "Bani").await);
        put(b, &expert(), &all[0], &["1"], &[&term]).await.unwrap();
        put(b, &expert(), &all[0], &[], &[&term, &money]).await.unwrap();
        put(b, &expert(), &all[1], &[], &[]).await.unwrap();
        put(b, &expert(), &all[2], &[], &[&term]).await.unwrap();
        counters_hold(b).await;
        assert_eq!((counts(b, &term).await, counts(b, &money).await), ((1, 1), (1, 0)));
        let coding = b.themes().coding(&expert(), SLUG, &all[0]).await.unwrap();
        let passages: Vec<String> = coding.codes.unwrap().into_iter().map(|code| code.passage).collect();
        assert_eq!(passages.iter().filter(|passage| passage.is_empty()).count(), 2);
        assert!(passages.contains(&"Nu ajunge nimănui.".to_owned()));
        let crossing = b.themes().crossing(&expert(), SLUG).await.unwrap();
        let pair = crossing.pairs.iter().find(|pair| pair.theme == term).unwrap();
        assert_eq!((pair.eid.as_str(), pair.citizens, pair.organisations), ("chp_1__art_2", 1, 1));
        let filter = Filter { article: "chp_1__art_2".into(), sender: "organisation".into() };
        let list = b.themes().list(&expert(), SLUG, Some(&term), &filter, None).await.unwrap();
        assert_eq!(list.items.iter().map(|item| item.told.id.as_str()).collect::<Vec<_>>(), [all[2].as_str()]);
        assert_eq!(list.counts, Some((0, 1)));
    }
}

db_test! {
    async fn two_who_ask_for_the_next_get_different_ones_and_none_is_coded_unseen(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Unu."), ("", "Doi.")]).await;
        let (all, term, anything) = (ids(b).await, theme(b, "Termene").await, Filter::default());
        assert_eq!(next(b, &expert(), &anything, None).await.as_deref(), Some(all[0].as_str()));
        assert_eq!(next(b, &other(), &anything, None).await.as_deref(), Some(all[1].as_str()));
        assert_eq!(next(b, &expert(), &anything, Some(&all[0])).await, None, "what a colleague has is not served");
        let claimed = put(b, &expert(), &all[1], &[], &[&term]).await;
        assert!(matches!(claimed, Err(Error::Conflict(Conflict::Claimed))));
        let seen = b.themes().coding(&other(), SLUG, &all[1]).await.unwrap().seen;
        put(b, &other(), &all[1], &[], &[&term]).await.unwrap();
        let form = Coding { comment: all[1].clone(), seen, themes: vec![term], ..Coding::default() };
        let overtaken = b.themes().put(&expert(), SLUG, &form).await;
        assert!(matches!(overtaken, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(next(b, &other(), &anything, None).await.as_deref(), Some(all[0].as_str()));
        let article = Filter { article: "chp_1__art_2".into(), ..Filter::default() };
        assert_eq!(next(b, &other(), &article, None).await.as_deref(), Some(all[0].as_str()));
        let bodies = Filter { sender: "organisation".into(), ..Filter::default() };
        assert_eq!(next(b, &other(), &bodies, None).await, None);
        counters_hold(b).await;
    }
}

db_test! {
    async fn what_is_not_filed_yet_is_coded_in_its_turn(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Unu."), ("", "Doi.")]).await;
        b.campaigns().round().await.unwrap();
        sent(b, &[("chp_1__art_2", "Trei."), ("", "Patru.")]).await;
        let (mut all, term) = (ids(b).await, theme(b, "Termene").await);
        let on_article = [all[0].clone(), all[2].clone()];
        // The oldest comes first; of one instant none is older.
        all.sort_unstable();
        let article = Filter { article: "chp_1__art_2".into(), ..Filter::default() };
        let outside = Filter { article: OUTSIDE.into(), ..Filter::default() };
        let served = async |filter: &Filter| next(b, &expert(), filter, None).await;
        for (at, comment) in all.iter().enumerate() {
            let uncoded = b.themes().before(&expert(), SLUG, &article).await.unwrap().progress.uncoded.count;
            assert_eq!(uncoded, 4 - i64::try_from(at).unwrap());
            assert_eq!(served(&Filter::default()).await.as_ref(), Some(comment));
            let place = if on_article.contains(comment) { &article } else { &outside };
            assert_eq!(served(place).await.as_ref(), Some(comment));
            put(b, &expert(), comment, &[], &[&term]).await.unwrap();
        }
        assert_eq!(served(&Filter::default()).await, None);
    }
}

db_test! {
    async fn only_experts_code_and_only_with_themes_in_use(b) {
        publish(b).await;
        sent(b, &[("", "Unu.")]).await;
        let (all, term) = (ids(b).await, theme(b, "Termene").await);
        for role in [Role::Moderator, Role::Editor] {
            let reader = colleague(role, "reader");
            assert!(b.themes().book(&reader, SLUG).await.is_ok());
            assert!(matches!(put(b, &reader, &all[0], &[], &[&term]).await, Err(Error::Forbidden)));
        }
        b.themes().retire(&expert(), SLUG, &term, false).await.unwrap();
        let refused = put(b, &expert(), &all[0], &[], &[&term]).await;
        assert!(matches!(refused, Err(Error::Invalid(ref found)) if found.of("themes") == Some(&Problem::Unknown)));
        b.themes().retire(&expert(), SLUG, &term, true).await.unwrap();
        put(b, &expert(), &all[0], &[], &[&term]).await.unwrap();
        assert_eq!(number(b, "select count(*) from audit where verb = 'code_comment'").await, 1);
    }
}

const LETTER: &str = "Vă cerem să păstrați băncile de lemn din parc și să le reparați în fiecare primăvară, pentru că părinții \
     și bunicii copiilor stau pe ele ore întregi, iar banii pentru vopsea și scânduri sunt puțini.";

db_test! {
    async fn a_campaign_is_coded_as_its_letter_and_words_of_ones_own_wait(b) {
        publish(b).await;
        let own = format!("Eu am crescut lângă parcul acesta și știu fiecare scândură a băncilor lui vechi. {LETTER}");
        for text in [LETTER, LETTER, LETTER, &own] {
            sent(b, &[("chp_1__art_2", text)]).await;
        }
        b.campaigns().round().await.unwrap();
        let (all, term) = (ids(b).await, theme(b, "Bănci").await);
        put(b, &expert(), &all[0], &[], &[&term]).await.unwrap();
        let spreading = b.themes().spreading(&expert(), SLUG, &all[0]).await.unwrap();
        assert_eq!((spreading.left, spreading.coded), ((2, 1), 1));
        let wrong = Spread { comment: all[0].clone(), count: 7, ..Spread::default() };
        let changed = b.themes().spread(&expert(), SLUG, &wrong).await;
        assert!(matches!(changed, Err(Error::Conflict(Conflict::Changed))));
        b.themes().spread(&expert(), SLUG, &Spread { count: 3, ..wrong.clone() }).await.unwrap();
        counters_hold(b).await;
        assert_eq!(counts(b, &term).await, (3, 0));
        assert_eq!(next(b, &expert(), &Filter::default(), None).await.as_deref(), Some(all[3].as_str()));
        b.themes().spread(&expert(), SLUG, &Spread { count: 1, whole: "true".into(), ..wrong }).await.unwrap();
        assert_eq!(counts(b, &term).await, (4, 0));
        counters_hold(b).await;
    }
}

db_test! {
    async fn what_was_coded_suggests_themes_and_puts_none(b) {
        publish(b).await;
        sent(b, &[
            ("chp_1__art_2", "Bugetul local nu are bani pentru asistenții personali din satele noastre."),
            ("chp_1__art_2", "Fără bani la bugetul local asistenții personali pleacă din sate."),
        ]).await;
        let (all, money) = (ids(b).await, theme(b, "Finanțare").await);
        put(b, &expert(), &all[0], &[], &[&money]).await.unwrap();
        b.themes().round().await.unwrap();
        let coding = b.themes().coding(&expert(), SLUG, &all[1]).await.unwrap();
        let first = &coding.suggestions[0];
        assert_eq!((first.theme.as_str(), first.like.as_ref().map(|like| like.0.as_str())), (money.as_str(), Some(all[0].as_str())));
        assert!(!coding.coded && coding.codes.unwrap().is_empty());
    }
}
