use model::accounts::Role;
use model::redline::Run;
use model::versions::{Relation, Tally};

use super::{Asked, Change, Changes, Unfit};
use crate::Error;
use crate::db::testing::db_test;
use crate::testing::{TestBackend, consultation, staff};

const SLUG: &str = "biblioteci";

const FIRST: &str = "LEGE privind bibliotecile de cartier

Capitolul I Dispoziții generale

Articolul 1
(1) Biblioteca de cartier este un serviciu public.
(2) Accesul este gratuit pentru:
a) elevi;
b) pensionari.

Articolul 2
Programul bibliotecii se stabilește de consiliul local, potrivit art. 3.

Articolul 3
Consiliul local alocă anual fonduri pentru achiziția de carte nouă.

Articolul 4
Cărțile deteriorate se înlocuiesc de cititori.

Capitolul II Dispoziții finale

Articolul 5
Prezenta lege intră în vigoare la 30 de zile de la publicare.
";

/// An article is put in, so that the later ones move on; the reference of what was article 2 stays behind. A letter
/// is reworded, article 4 taken out.
fn second() -> String {
    FIRST
        .replace("b) pensionari.", "b) pensionari și persoane cu dizabilități.")
        .replace("Articolul 4\nCărțile deteriorate se înlocuiesc de cititori.\n\n", "")
        .replace("Articolul 3", "Articolul 4")
        .replace(
            "Articolul 2",
            "Articolul 2\n(1) Câinii rămân la intrare.\n(2) Excepție fac câinii-ghid.\n\nArticolul 3",
        )
}

async fn publish(backend: &TestBackend, text: &str) {
    let editor = staff(Role::Editor);
    backend.clock.set(backend.now().plus_seconds(86_400));
    backend.drafts().read(&editor, SLUG, Some("proiect.txt"), text.into()).await.unwrap();
    backend.drafts().publish(&editor, SLUG).await.unwrap();
}

async fn prepared(backend: &TestBackend, texts: &[&str]) {
    consultation(backend, SLUG, ("2026-11-03T09:00", "2026-12-14T16:00")).await;
    for text in texts {
        publish(backend, text).await;
    }
}

async fn changes(backend: &TestBackend, from: i64, to: i64) -> Changes {
    let asked = Asked { from: Some(from), to: Some(to), page: None };
    backend.versions().changes(SLUG, asked).await.unwrap().changes.unwrap()
}

fn labels(change: &Change) -> (Relation, String, String) {
    let joined =
        |sides: &[super::Side]| sides.iter().map(|one| one.label.as_str()).collect::<Vec<_>>().join(" + ");
    (change.relation, joined(&change.old), joined(&change.new))
}

fn all(changes: &Changes) -> Vec<(Relation, String, String)> {
    changes.units.iter().flat_map(|unit| &unit.changes).map(labels).collect()
}

fn row(relation: Relation, old: &str, new: &str) -> (Relation, String, String) {
    (relation, old.into(), new.into())
}

db_test! {
    async fn every_change_is_listed_once_and_its_echoes_are_not(b) {
        prepared(b, &[FIRST, &second()]).await;
        let changes = changes(b, 1, 2).await;
        let expected = [
            row(Relation::Reworded, "art. 1 alin. (2) lit. b)", "art. 1 alin. (2) lit. b)"),
            row(Relation::Added, "", "art. 2"),
            row(Relation::Removed, "art. 4", ""),
            row(Relation::Renumbered, "art. 2", "art. 3"),
            row(Relation::Renumbered, "art. 3", "art. 4"),
        ];
        assert_eq!(all(&changes), expected);
        let plain: Vec<bool> = changes.units.iter().map(|unit| unit.changes[0].plain).collect();
        assert_eq!(plain, [false, false, false, true, true], "what only has another number hides nothing");
        let tally = Tally { added: 1, removed: 1, reworded: 1, renumbered: 2, ..Tally::default() };
        assert_eq!((changes.tally, changes.page, changes.pages), (tally, 1, 1));
        assert_eq!((changes.from.number, changes.to.number), (1, 2));
        let added = &changes.units[1].changes[0];
        let text = "(1) Câinii rămân la intrare.\n(2) Excepție fac câinii-ghid.";
        assert_eq!(added.runs, [Run::Inserted(text.into())], "with everything in it");
        assert!(added.old.is_empty() && added.new[0].page == "art-2", "{added:?}");
        let letter = &changes.units[0].changes[0];
        assert!(letter.runs.contains(&Run::Inserted(" și persoane cu dizabilități".into())), "{:?}", letter.runs);
        assert!(!letter.why.ro.is_empty() && letter.confidence > 0.0);
    }
}

db_test! {
    async fn a_reference_that_stayed_behind_is_named(b) {
        prepared(b, &[FIRST, &second()]).await;
        let changes = changes(b, 1, 2).await;
        assert_eq!(changes.wrong_total, 1, "{:?}", changes.wrong);
        let wrong = &changes.wrong[0];
        assert_eq!((wrong.from.label.as_str(), wrong.from.page.as_str()), ("art. 3", "art-3"));
        assert!(wrong.sentence.ro.contains("este acum art. 4"), "{}", wrong.sentence.ro);
    }
}

db_test! {
    async fn the_history_counts_what_each_version_changed(b) {
        prepared(b, &[FIRST, &second(), &second()]).await;
        let history = b.versions().history(SLUG).await.unwrap();
        let rows: Vec<(i64, i64, Option<i64>)> = history
            .versions
            .iter()
            .map(|entry| (entry.version.number, entry.articles, entry.tally.map(|tally| tally.total())))
            .collect();
        assert_eq!(rows, [(3, 5, Some(0)), (2, 5, Some(5)), (1, 5, None)]);
        assert!(history.versions[0].version.published.instant > history.versions[1].version.published.instant);
        assert!(changes(b, 2, 3).await.units.is_empty());
        assert_eq!(changes(b, 1, 3).await.tally.total(), 5, "any two versions can be compared");
    }
}

db_test! {
    async fn an_old_text_stays_readable_and_a_draft_is_never_shown(b) {
        prepared(b, &[FIRST, &second()]).await;
        let text = second().replace("30 de zile", "90 de zile");
        b.drafts().read(&staff(Role::Editor), SLUG, None, text.into()).await.unwrap();
        let old = b.versions().text(SLUG, 1).await.unwrap();
        assert_eq!((old.version.number, old.newest, old.articles), (1, 2, 5));
        let article = &old.provisions[0].children[3];
        assert_eq!((article.label.as_str(), article.text.as_str()), ("art. 4", "Cărțile deteriorate se înlocuiesc de cititori."));
        assert!(matches!(b.versions().text(SLUG, 3).await, Err(Error::NotFound)), "not published yet");
        assert_eq!(b.versions().history(SLUG).await.unwrap().versions.len(), 2);
        let asked = Asked { to: Some(3), ..Asked::default() };
        assert_eq!(b.versions().changes(SLUG, asked).await.unwrap().changes.unwrap_err(), Unfit::Unknown);
        assert!(matches!(b.versions().history("nimic").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn an_article_keeps_its_history_under_another_number(b) {
        let third = second().replace("potrivit art. 3", "potrivit art. 4, și se afișează");
        prepared(b, &[FIRST, &second(), &third]).await;
        let history = b.versions().article(SLUG, "art-3", None).await.unwrap();
        let steps: Vec<(i64, &str, &[Relation])> = history
            .steps
            .iter()
            .map(|step| (step.version.number, step.side.label.as_str(), step.relations.as_slice()))
            .collect();
        let expected: [(i64, &str, &[Relation]); 3] = [
            (3, "art. 3", &[Relation::Reworded]),
            (2, "art. 3", &[Relation::Renumbered]),
            (1, "art. 2", &[]),
        ];
        assert_eq!(steps, expected);
        assert_eq!(history.steps[1].from[0].label, "art. 2");
        assert!(history.gone.is_none() && history.last == 3);
        let newest = history.steps[0].runs.as_ref().unwrap();
        assert!(newest.iter().any(|run| matches!(run, Run::Inserted(text) if text.contains("se afișează"))), "{newest:?}");
        assert!(history.steps[2].runs.as_ref().unwrap().iter().all(|run| matches!(run, Run::Kept(_))));
    }
}

db_test! {
    async fn a_change_inside_an_article_is_part_of_its_history(b) {
        prepared(b, &[FIRST, &second()]).await;
        let history = b.versions().article(SLUG, "art-1", None).await.unwrap();
        assert_eq!(history.steps[0].relations, [Relation::Reworded]);
        let last = b.versions().article(SLUG, "art-5", None).await.unwrap();
        assert_eq!(last.steps[0].relations, [Relation::Unchanged]);
        assert!(last.steps[0].runs.is_none());
    }
}

db_test! {
    async fn what_was_taken_out_keeps_its_history(b) {
        prepared(b, &[FIRST, &second()]).await;
        let history = b.versions().article(SLUG, "art-4", Some(1)).await.unwrap();
        assert_eq!((history.last, history.article.label.as_str()), (1, "art. 4"));
        let gone = history.gone.unwrap();
        assert!(gone.version.number == 2 && gone.into.is_empty(), "{gone:?}");
        let now = b.versions().article(SLUG, "art-4", None).await.unwrap();
        assert_eq!(now.steps[1].side.label, "art. 3", "the same number is another article now");
        assert!(matches!(b.versions().article(SLUG, "art-9", None).await, Err(Error::NotFound)));
        assert!(matches!(b.versions().article(SLUG, "art-1", Some(9)).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn a_split_and_a_merger_are_one_change_each_and_lose_no_word(b) {
        let whole = "Cititorul împrumută cel mult cinci cărți odată pentru trei săptămâni. \
            Bibliotecarul ține evidența împrumuturilor într-un registru electronic public.";
        let (one, two) = whole.split_once(". ").unwrap();
        let apart = format!("(1) {one}.\n(2) {two}");
        let text = |body: &str| FIRST.replace("(1) Biblioteca de cartier este un serviciu public.\n(2) Accesul este gratuit pentru:\na) elevi;\nb) pensionari.", body);
        prepared(b, &[&text(&format!("(1) Biblioteca este a tuturor.\n(2) {whole}")), &text(&format!("(1) Biblioteca este a tuturor.\n{}", apart.replace("(2)", "(3)").replace("(1)", "(2)")))]).await;
        let forth = changes(b, 1, 2).await;
        assert_eq!(all(&forth)[0], row(Relation::Split, "art. 1 alin. (2)", "art. 1 alin. (2) + art. 1 alin. (3)"));
        let runs = &forth.units[0].changes[0].runs;
        assert!(!runs.iter().any(|run| matches!(run, Run::Deleted(text) if text.contains("Bibliotecarul"))), "{runs:?}");
        assert_eq!(forth.tally.split, 1);
    }
}

db_test! {
    async fn an_article_that_was_split_or_merged_says_from_what_and_into_what(b) {
        let rules = [
            "Cititorul împrumută cel mult cinci cărți odată, pentru trei săptămâni, fără nicio garanție.",
            "Bibliotecarul ține evidența împrumuturilor într-un registru electronic, public și gratuit.",
        ];
        let act = |articles: &[&str]| {
            let numbered = articles.iter().zip(1..).map(|(text, n)| format!("Articolul {n}\n{text}\n"));
            format!("LEGE privind împrumutul\n\n{}", numbered.collect::<Vec<_>>().join("\n"))
        };
        let (whole, last) = (rules.join(" "), "Prezenta lege intră în vigoare la 30 de zile de la publicare.");
        prepared(b, &[&act(&[&whole, last]), &act(&[rules[0], rules[1], last]), &act(&[&whole, last])]).await;
        let forth = changes(b, 1, 2).await;
        assert_eq!(all(&forth)[0], row(Relation::Split, "art. 1", "art. 1 + art. 2"));
        assert_eq!(all(&changes(b, 2, 3).await)[0], row(Relation::Merged, "art. 1 + art. 2", "art. 1"));

        let part = b.versions().article(SLUG, "art-2", Some(2)).await.unwrap();
        let relations: Vec<&[Relation]> = part.steps.iter().map(|step| step.relations.as_slice()).collect();
        assert_eq!(relations[0], [Relation::Split]);
        assert_eq!(part.steps[0].from[0].label, "art. 1");
        assert_eq!(part.steps[0].runs.as_deref(), Some(&[Run::Kept(rules[1].into())][..]), "nothing of it is new");
        let gone = part.gone.unwrap();
        assert_eq!((gone.version.number, gone.into[0].label.as_str()), (3, "art. 1"));

        let kept = b.versions().article(SLUG, "art-1", None).await.unwrap();
        let merged = &kept.steps[0];
        assert_eq!((merged.relations[0], merged.from.len()), (Relation::Merged, 2));
        let lost = merged.runs.iter().flatten().any(|run| matches!(run, Run::Deleted(text) if !text.trim().is_empty()));
        assert!(!lost, "every word was in one of the two: {:?}", merged.runs);
    }
}

db_test! {
    async fn other_punctuation_alone_is_shown_as_such(b) {
        prepared(b, &[FIRST, &FIRST.replace("se stabilește de consiliul local, potrivit", "se stabilește de consiliul local potrivit")]).await;
        let changes = changes(b, 1, 2).await;
        assert_eq!(all(&changes), [row(Relation::Retouched, "art. 2", "art. 2")]);
        let history = b.versions().article(SLUG, "art-2", None).await.unwrap();
        assert_eq!(history.steps[0].relations, [Relation::Retouched]);
    }
}

db_test! {
    async fn long_lists_of_changes_are_cut_into_pages_and_none_is_lost(b) {
        let act = |word: &str| -> String {
            let articles: Vec<String> =
                (1..=120).map(|n| format!("Articolul {n}\nRegula cu numărul {n} spune {word} despre locul {n}.\n")).collect();
            format!("LEGE privind regulile\n\n{}", articles.join("\n"))
        };
        prepared(b, &[&act("ceva"), &act("altceva")]).await;
        let mut seen = Vec::new();
        for page in 1..=3 {
            let asked = Asked { page: Some(page), ..Asked::default() };
            let changes = b.versions().changes(SLUG, asked).await.unwrap().changes.unwrap();
            assert_eq!((changes.page, changes.pages, changes.tally.reworded), (page, 3, 120));
            seen.extend(all(&changes));
        }
        let expected: Vec<_> =
            (1..=120).map(|n| row(Relation::Reworded, &format!("art. {n}"), &format!("art. {n}"))).collect();
        assert_eq!(seen, expected);
        let past = b.versions().changes(SLUG, Asked { page: Some(99), ..Asked::default() }).await.unwrap();
        assert_eq!(past.changes.unwrap().page, 1);
    }
}
