//! Comparing two versions: what each relation means, on small acts, and what must hold for any two texts.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeSet;

use law::{Comparison, Draft, Format, Kind, Pair, Provision, Reason, Relation, compare, read};

fn plain(text: &str) -> Draft {
    read(text.as_bytes(), Some(Format::PlainText)).unwrap()
}

const ACT: &str = "\
LEGE privind serviciile de sprijin
Capitolul I
Dispoziții generale
Articolul 1
Prezenta lege reglementează serviciile de sprijin acordate persoanelor vârstnice.
Articolul 2
(1) Termenii folosiți au următorul înțeles:
a) beneficiar - persoana care primește serviciul de sprijin;
b) furnizor - persoana juridică autorizată care dă serviciul;
c) plan - documentul scris prin care se stabilesc măsurile.
(2) Ministerul Muncii aprobă normele de aplicare în termen de 60 de zile.
Capitolul II
Servicii
Articolul 3
Abrogat.
Articolul 4
(1) Serviciile se acordă la cererea scrisă a persoanei sau a familiei sale.
(2) Cererea prevăzută la alin. (1) se depune la primărie, potrivit art. 2.
Articolul 5
Abrogat.
Articolul 6
Contravențiile se constată de inspectorii sociali și se sancționează cu amendă.
";

/// The one row of an old provision.
fn row<'c>(comparison: &'c Comparison, old: &str) -> &'c Pair {
    let rows: Vec<_> = comparison.of_old(old).collect();
    assert_eq!(rows.len(), 1, "{old}: {rows:?}");
    rows[0]
}

fn told(pair: &Pair) -> (Option<&str>, Relation) {
    (pair.new.as_deref(), pair.relation)
}

fn changes(comparison: &Comparison) -> Vec<(&str, &str, Relation)> {
    comparison
        .changes()
        .map(|p| (p.old.as_deref().unwrap_or(""), p.new.as_deref().unwrap_or(""), p.relation))
        .collect()
}

#[test]
fn an_act_compared_with_itself_is_unchanged() {
    let act = plain(ACT);
    let comparison = compare(&act, &act);
    assert_eq!(changes(&comparison), []);
    assert_eq!(comparison.pairs.len(), act.walk().count());
    assert!(comparison.pairs.iter().all(|p| p.old == p.new && p.shared_inside >= 1.0), "{comparison:?}");
}

#[test]
fn old_spelling_and_missing_diacritics_are_no_change() {
    let old = ACT.replace('ș', "ş").replace('ț', "ţ").replace("vârstnice", "vîrstnice");
    let bare = ACT.replace(['ă', 'â'], "a").replace('î', "i").replace('ș', "s").replace('ț', "t");
    for other in
        [old, bare, ACT.to_uppercase().replace("ARTICOLUL", "Articolul").replace("CAPITOLUL", "Capitolul")]
    {
        let other = plain(&other);
        let comparison = compare(&plain(ACT), &other);
        let words: Vec<_> = comparison.changes().filter(|p| p.relation == Relation::Reworded).collect();
        assert_eq!(words, [] as [&Pair; 0]);
    }
}

#[test]
fn an_inserted_article_renumbers_what_follows_and_moves_nothing() {
    let new = ACT
        .replace("Articolul 6\n", "Articolul 7\n")
        .replace("Articolul 5\n", "Articolul 6\n")
        .replace("Articolul 4\n", "Articolul 5\n")
        .replace("Articolul 3\n", "Articolul 4\n")
        .replace(
            "Capitolul II\n",
            "Articolul 3\nFurnizorii se înscriu într-un registru public gratuit.\nCapitolul II\n",
        );
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(
        changes(&comparison),
        [
            ("", "chp_1__art_3", Relation::Added),
            ("chp_2__art_3", "chp_2__art_4", Relation::Renumbered),
            ("chp_2__art_4", "chp_2__art_5", Relation::Renumbered),
            ("chp_2__art_4__para_1", "chp_2__art_5__para_1", Relation::Renumbered),
            ("chp_2__art_4__para_2", "chp_2__art_5__para_2", Relation::Renumbered),
            ("chp_2__art_5", "chp_2__art_6", Relation::Renumbered),
            ("chp_2__art_6", "chp_2__art_7", Relation::Renumbered),
        ]
    );
}

#[test]
fn a_removed_article_takes_only_its_parts_along() {
    let start = ACT.find("Articolul 2\n").unwrap();
    let new = format!("{}{}", &ACT[..start], &ACT[ACT.find("Capitolul II\n").unwrap()..]);
    let comparison = compare(&plain(ACT), &plain(&new));
    let gone: Vec<_> = changes(&comparison).into_iter().map(|(old, _, relation)| (old, relation)).collect();
    let parts = ["", "__para_1", "__para_1__point_a", "__para_1__point_b", "__para_1__point_c", "__para_2"];
    let want: Vec<_> = parts.iter().map(|part| (format!("chp_1__art_2{part}"), Relation::Removed)).collect();
    assert_eq!(gone, want.iter().map(|(eid, r)| (eid.as_str(), *r)).collect::<Vec<_>>());
}

#[test]
fn letters_lettered_anew_keep_their_words() {
    let new = ACT
        .replace("c) plan", "d) plan")
        .replace("b) furnizor", "c) furnizor")
        .replace("a) beneficiar", "a) asistent - persoana angajată de furnizor;\nb) beneficiar");
    let comparison = compare(&plain(ACT), &plain(&new));
    let letter = |l: &str| format!("chp_1__art_2__para_1__point_{l}");
    for (old, new) in [("a", "b"), ("b", "c"), ("c", "d")] {
        assert_eq!(told(row(&comparison, &letter(old))), (Some(letter(new).as_str()), Relation::Renumbered));
    }
    assert_eq!(comparison.count(Relation::Added), 1);
    assert_eq!(comparison.count(Relation::Moved), 0);
}

#[test]
fn an_article_in_another_chapter_moved() {
    let article =
        "Articolul 6\nContravențiile se constată de inspectorii sociali și se sancționează cu amendă.\n";
    let new = ACT.replace(article, "").replace("Capitolul II\n", &format!("{article}Capitolul II\n"));
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(changes(&comparison), [("chp_2__art_6", "chp_1__art_6", Relation::Moved)]);
}

#[test]
fn paragraphs_that_changed_places_moved() {
    let new = ACT
        .replace("(1) Serviciile se acordă", "(9) Serviciile se acordă")
        .replace("(2) Cererea prevăzută", "(1) Cererea prevăzută")
        .replace("(9) Serviciile", "(2) Serviciile");
    // The reader keeps the order of the text: swap the lines too.
    let (first, second) = (new.find("(2) Serviciile").unwrap(), new.find("(1) Cererea").unwrap());
    let end = new.find("Articolul 5\n").unwrap();
    let new = format!("{}{}{}{}", &new[..first], &new[second..end], &new[first..second], &new[end..]);
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(comparison.count(Relation::Moved), 1, "{:?}", changes(&comparison));
    assert_eq!(comparison.count(Relation::Renumbered), 1);
}

#[test]
fn references_that_follow_the_new_numbers_are_no_rewording() {
    let new = ACT
        .replace(
            "Articolul 2\n",
            "Articolul 2\nFurnizorii se înscriu într-un registru public gratuit.\nArticolul 3\n",
        )
        .replace("potrivit art. 2", "potrivit art. 3")
        .replace("Articolul 6\n", "Articolul 7\n")
        .replace("Articolul 5\n", "Articolul 6\n")
        .replace("Articolul 4\n", "Articolul 5\n")
        .replace("Articolul 3\nAbrogat", "Articolul 4\nAbrogat");
    let comparison = compare(&plain(ACT), &plain(&new));
    let pair = row(&comparison, "chp_2__art_4__para_2");
    assert_eq!(told(pair), (Some("chp_2__art_5__para_2"), Relation::Renumbered));
    assert_eq!(pair.reason, Reason::ReferencesRenumbered);
    assert!(pair.shared < 1.0, "the share of words stays honest");
    // The same number changed to one that cites something else is a rewording.
    let wrong = new.replace("potrivit art. 3", "potrivit art. 7");
    let comparison = compare(&plain(ACT), &plain(&wrong));
    assert_eq!(row(&comparison, "chp_2__art_4__para_2").relation, Relation::Reworded);
}

#[test]
fn a_citation_of_another_act_is_not_taken_for_renumbering() {
    let with = |text: &str, number: &str| {
        text.replace("potrivit art. 2", &format!("potrivit art. {number} din Legea nr. 98/2016"))
    };
    let renumbered = ACT.replace(
        "Articolul 2\n",
        "Articolul 2\nFurnizorii se înscriu într-un registru gratuit.\nArticolul 3\n",
    );
    let comparison = compare(&plain(&with(ACT, "2")), &plain(&with(&renumbered, "3")));
    assert_eq!(row(&comparison, "chp_2__art_4__para_2").relation, Relation::Reworded);
}

#[test]
fn half_the_words_changed_is_still_the_same_provision() {
    let new = ACT.replace(
        "Contravențiile se constată de inspectorii sociali și se sancționează cu amendă.",
        "Contravențiile prevăzute mai sus se constată de primar și se sancționează cu avertisment scris.",
    );
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(changes(&comparison), [("chp_2__art_6", "chp_2__art_6", Relation::Reworded)]);
}

#[test]
fn the_same_number_alone_pairs_nothing() {
    let new = ACT.replace(
        "Contravențiile se constată de inspectorii sociali și se sancționează cu amendă.",
        "Formularele electronice rămân valabile până la epuizarea stocurilor existente.",
    );
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(row(&comparison, "chp_2__art_6").relation, Relation::Removed);
    assert_eq!(comparison.count(Relation::Added), 1);
}

#[test]
fn a_paragraph_cut_in_two_is_split_and_back_merged() {
    let old = ACT.replace(
        "(1) Serviciile se acordă la cererea scrisă a persoanei sau a familiei sale.",
        "(1) Serviciile se acordă la cererea scrisă a persoanei sau a familiei sale. Decizia se comunică în scris, \
         cu arătarea motivelor și a căilor de atac.",
    );
    let new = old
        .replace("(2) Cererea", "(3) Cererea")
        .replace(" Decizia se comunică", "\n(2) Decizia se comunică");
    let (old, new) = (plain(&old), plain(&new));
    let pairs = |comparison: &Comparison| -> BTreeSet<(String, String)> {
        comparison
            .pairs
            .iter()
            .filter(|p| matches!(p.relation, Relation::Split | Relation::Merged))
            .map(|p| (p.old.clone().unwrap(), p.new.clone().unwrap()))
            .collect()
    };
    let para = |n: usize| format!("chp_2__art_4__para_{n}");
    let there = compare(&old, &new);
    assert_eq!(pairs(&there), BTreeSet::from([(para(1), para(1)), (para(1), para(2))]));
    assert_eq!(row(&there, &para(2)).new, Some(para(3)));
    let back = compare(&new, &old);
    assert_eq!(pairs(&back), BTreeSet::from([(para(1), para(1)), (para(2), para(1))]));
    assert_eq!(back.count(Relation::Merged), 2);
}

#[test]
fn a_text_that_becomes_the_first_paragraph_is_found_there() {
    let new = ACT.replace("Articolul 1\nPrezenta lege", "Articolul 1\n(1) Prezenta lege");
    let new = new.replace(
        "persoanelor vârstnice.\n",
        "persoanelor vârstnice.\n(2) Dispozițiile ei se completează cu Codul civil.\n",
    );
    let comparison = compare(&plain(ACT), &plain(&new));
    let rows: Vec<_> = comparison.of_old("chp_1__art_1").map(told).collect();
    assert_eq!(
        rows,
        [(Some("chp_1__art_1"), Relation::Split), (Some("chp_1__art_1__para_1"), Relation::Split)]
    );
    assert_eq!(comparison.of_new("chp_1__art_1__para_2").next().unwrap().relation, Relation::Added);
}

#[test]
fn repeated_words_pair_with_their_neighbours() {
    let new = ACT.replace("Articolul 3\nAbrogat.\n", "");
    let comparison = compare(&plain(ACT), &plain(&new));
    assert_eq!(changes(&comparison), [("chp_2__art_3", "", Relation::Removed)]);
    assert_eq!(told(row(&comparison, "chp_2__art_5")), (Some("chp_2__art_5"), Relation::Unchanged));
}

#[test]
fn empty_provisions_pair_only_with_empty_ones() {
    let old =
        plain("LEGE privind golurile\nArticolul 1\nUn text oarecare.\nArticolul 2\nArticolul 3\nAlt text.\n");
    let new = plain(
        "LEGE privind golurile\nArticolul 1\nUn text oarecare.\nArticolul 2\nCeva nou.\nArticolul 3\nAlt text.\n",
    );
    let same = compare(&old, &old);
    assert_eq!(changes(&same), []);
    assert_eq!(row(&same, "art_2").reason, Reason::BothEmpty);
    assert_eq!(
        changes(&compare(&old, &new)),
        [("art_2", "", Relation::Removed), ("", "art_2", Relation::Added)]
    );
}

#[test]
fn nothing_is_paired_with_an_empty_act() {
    let none = Draft::default();
    let act = plain(ACT);
    assert_eq!(compare(&none, &none).pairs, []);
    assert_eq!(compare(&act, &none).count(Relation::Removed), act.walk().count());
    assert_eq!(compare(&none, &act).count(Relation::Added), act.walk().count());
}

#[test]
fn every_row_explains_itself_in_both_languages() {
    let new =
        ACT.replace("Articolul 3\nAbrogat.\n", "").replace("sancționează cu amendă", "pedepsesc cu amendă");
    for pair in compare(&plain(ACT), &plain(&new)).pairs {
        assert!(pair.romanian().ends_with('.') && pair.english().ends_with('.'), "{pair:?}");
        assert!(!pair.romanian().contains(['ş', 'ţ']));
        assert!((0.0..=1.0).contains(&pair.confidence), "{pair:?}");
    }
}

#[test]
fn many_provisions_with_one_text_stay_bounded_and_in_order() {
    let one = |number: usize| Provision {
        eid: format!("art_{number}"),
        label: format!("art. {number}"),
        kind: Kind::Article,
        number: format!("Articolul {number}"),
        heading: None,
        text: "Se abrogă.".to_owned(),
        lines: law::Lines::default(),
        children: Vec::new(),
    };
    let act = |count: usize| Draft { provisions: (1..=count).map(one).collect(), ..Draft::default() };
    let comparison = compare(&act(20_000), &act(20_001));
    assert_eq!(changes(&comparison), [("", "art_20001", Relation::Added)]);
}
