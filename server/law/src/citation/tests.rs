use crate::{CitedAct, Draft, Format, citations, read};

const ACT: &str = "\
LEGE nr. 7 din 3 mai 2021
privind apa
Parlamentul României adoptă prezenta lege.
Capitolul I Dispoziții generale
Art. 1. - (1) Text.
(2) Text:
a) unu;
b) doi;
c) trei.
(2^1) Text.
Art. 2. - Text:
a) unu;
b) doi: 1. primul; 2. al doilea.
Capitolul II Altele
Art. 3. - Text.
Art. 3^1. - Text.
Art. 4. - Text.
Art. 5. - (1) CITE
(2) Text:
a) unu, potrivit lit. b);
b) doi.
ANEXA nr. 1
Model
Art. 1. - Text.
Art. 2. - Potrivit art. 1 și art. 4 din prezenta lege.
";

fn draft(words: &str) -> Draft {
    read(ACT.replace("CITE", words).as_bytes(), Some(Format::PlainText)).unwrap()
}

/// (words, targets without their chapter, other act, missing) of every citation in art. 5 alin. (1).
fn found(words: &str) -> Vec<(String, Vec<String>, Option<String>, bool)> {
    let draft = draft(words);
    let text = draft.find("chp_2__art_5__para_1").unwrap().text.clone();
    citations(&draft)
        .into_iter()
        .filter(|citation| citation.from == "chp_2__art_5__para_1")
        .map(|citation| {
            let targets = citation.targets.iter().map(|eid| match eid.split_once("__") {
                Some((chapter, rest)) if chapter.starts_with("chp_") => rest.to_owned(),
                _ => eid.clone(),
            });
            let other = match citation.act {
                CitedAct::This => None,
                CitedAct::Other(name) => Some(name),
            };
            (text[citation.range].to_owned(), targets.collect(), other, citation.missing)
        })
        .collect()
}

/// The targets of the only citation.
fn targets(words: &str) -> Vec<String> {
    let all = found(words);
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(all[0].2.is_none() && !all[0].3, "{all:?}");
    all[0].1.clone()
}

#[test]
fn numbers_lists_and_ranges_name_provisions() {
    assert_eq!(targets("Se aplică art. 2."), ["art_2"]);
    assert_eq!(targets("Se aplică art. 2, 3 și 4."), ["art_2", "art_3", "art_4"]);
    assert_eq!(targets("Se aplică art. 2–4."), ["art_2", "art_3", "art_3-1", "art_4"]);
    assert_eq!(targets("Se aplică art. 3^1 alin. (1)."), ["art_3-1"]);
    assert_eq!(targets("Se aplică art. 1 alin. (2^1)."), ["art_1__para_2-1"]);
    assert_eq!(
        targets("Potrivit art. 1 alin. (1) și (2) lit. a)–c) din prezenta lege."),
        ["art_1__para_1", "art_1__para_2__point_a", "art_1__para_2__point_b", "art_1__para_2__point_c"]
    );
    assert_eq!(targets("Potrivit art. 2 lit. b) pct. 2."), ["art_2__point_b__point_2"]);
    assert_eq!(targets("Potrivit articolului 1 alineatul (2) litera c)."), ["art_1__para_2__point_c"]);
}

#[test]
fn citations_without_an_article_mean_where_they_stand() {
    assert_eq!(targets("Prin excepție de la alin. (2) se aplică."), ["art_5__para_2"]);
    assert_eq!(targets("Potrivit alin. (2) lit. a) se aplică."), ["art_5__para_2__point_a"]);
    let draft = draft("Text.");
    let all = citations(&draft);
    let inner = all.iter().find(|c| c.from == "chp_2__art_5__para_2__point_a").unwrap();
    assert_eq!(inner.targets, ["chp_2__art_5__para_2__point_b"]);
}

#[test]
fn wider_words_may_follow_and_are_shared() {
    assert_eq!(targets("Potrivit lit. a) a alin. (2) al art. 1 se aplică."), ["art_1__para_2__point_a"]);
    let all = found("Potrivit lit. a) și lit. c) ale alin. (2) al art. 1 și alin. (1) se aplică.");
    let targets: Vec<_> = all.iter().map(|c| c.1.clone()).collect();
    assert_eq!(
        targets,
        [vec!["art_1__para_2__point_a"], vec!["art_1__para_2__point_c"], vec!["art_1__para_1"]]
    );
    assert_eq!(self::targets("Modelul din anexa nr. 1 se aprobă."), ["annex_1"]);
    assert_eq!(self::targets("Potrivit art. 2 din anexa nr. 1 se aprobă."), ["annex_1__art_2"]);
    assert_eq!(self::targets("Prevederile cap. I se aplică."), ["chp_1"]);
}

#[test]
fn an_annex_cites_itself_until_it_says_the_act() {
    let draft = draft("Text.");
    let all = citations(&draft);
    let cited: Vec<_> = all.iter().filter(|c| c.from == "annex_1__art_2").collect();
    // The run shares its act: both are of "prezenta lege".
    assert_eq!(cited[0].targets, ["chp_1__art_1"]);
    assert_eq!(cited[1].targets, ["chp_2__art_4"]);
}

#[test]
fn other_acts_are_known_and_never_linked() {
    for (words, name) in [
        ("Potrivit art. 2 din Legea nr. 24/2000 privind normele.", "Legea nr. 24/2000"),
        ("Potrivit art. 1, art. 2 alin. (1) și ale art. 4 din Codul civil, republicat.", "Codul civil"),
        ("Potrivit art. 3 al Directivei 2006/123/CE.", "Directivei 2006/123/CE"),
        ("Potrivit art. 3 TFUE se aplică.", "TFUE"),
        ("Conform Legii nr. 52/2003, art. 2 se aplică.", "Legii nr. 52/2003"),
        ("Potrivit art. 2 din lege.", "lege"),
    ] {
        let all = found(words);
        assert!(!all.is_empty(), "{words}");
        for citation in all {
            assert_eq!(citation.2.as_deref(), Some(name), "{words}");
            assert!(citation.1.is_empty() && !citation.3, "{words}");
        }
    }
    let quoted = found("Sintagma „potrivit art. 99” se elimină.");
    assert_eq!(quoted[0].2.as_deref(), Some(""));
}

#[test]
fn what_the_act_does_not_have_is_missing() {
    for words in
        ["Se aplică art. 9.", "Potrivit art. 1 alin. (7).", "Potrivit art. 2 lit. z).", "Potrivit alin. (9)."]
    {
        let all = found(words);
        assert!(all[0].3 && all[0].2.is_none(), "{words}: {all:?}");
    }
    // With an act named near it, it is probably that act's.
    assert!(!found("Dispozițiile Legii nr. 1/2000 se aplică potrivit art. 9.")[0].3);
}

#[test]
fn counts_and_names_are_no_citations() {
    assert!(found("Partea interesată, cap de familie, plătește taxa a 3-a oară.").is_empty());
    assert_eq!(targets("Potrivit art. 2 și 30 de zile."), ["art_2"]);
    assert_eq!(targets("Potrivit art. 2 din data publicării."), ["art_2"]);
}

#[test]
fn words_for_another_act_cite_that_act() {
    let draft = read(
        "Art. I. - Legea nr. 1/2001 privind apa se modifică după cum urmează:\n\
         1. La articolul 2, alineatul (3) se abrogă.\n\
         2. Articolul 5 va avea următorul cuprins:\n\
         Articolul 5\n(1) Potrivit art. 9.\n\
         Art. II. - Prevederile art. I se aplică."
            .as_bytes(),
        Some(Format::PlainText),
    )
    .unwrap();
    let all = citations(&draft);
    let (last, others) = all.split_last().unwrap();
    assert_eq!(last.targets, ["art_1"]);
    assert!(others.len() >= 3);
    assert!(others.iter().all(|c| c.act == CitedAct::Other("Legea nr. 1/2001".into())), "{others:?}");
}
