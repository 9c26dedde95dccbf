use super::*;

const LAW: &str = "Autoritatea publică răspunde solicitării în termen de 10 zile de la înregistrare. Persoana nemulțumită \
    poate depune plângere la conducătorul autorității în termen de 30 de zile.";

fn groups(present: &str, proposed: &[&str]) -> Vec<Vec<usize>> {
    let wordings: Vec<Wording> =
        proposed.iter().map(|proposed| Wording { present, proposed, copies: 1 }).collect();
    let mut groups = same_changes(&wordings);
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups.sort();
    groups
}

fn with(from: &str, to: &str) -> String {
    let text = LAW.replacen(from, to, 1);
    assert_ne!(text, LAW);
    text
}

#[test]
fn spelling_case_and_small_words_do_not_part_a_change() {
    let one = with("10 zile", "20 de zile");
    let other = with("10 zile", "20 zile").to_uppercase();
    let third = crate::fold(&with("în termen de 10 zile", "în termenul de 20 de zile"));
    assert_eq!(groups(LAW, &[&one, &other, &third]), [vec![0, 1, 2]]);
}

#[test]
fn numbers_never_merge() {
    let one = with("30 de zile", "60 de zile");
    let other = with("30 de zile", "45 de zile");
    let written = with("30 de zile", "șaizeci de zile");
    assert_eq!(groups(LAW, &[&one, &other, &written]).len(), 3);
}

#[test]
fn negations_and_modal_words_never_merge() {
    let may_not = with("poate depune", "nu poate depune");
    let must = with("poate depune", "trebuie să depună");
    let only = with("poate depune", "poate depune numai");
    assert_eq!(groups(LAW, &[&may_not, &must, &only]).len(), 3);
    let or = "Se aplică persoanelor fizice sau juridice.";
    let and = "Se aplică persoanelor fizice și juridice.";
    assert_eq!(groups("Se aplică persoanelor fizice.", &[or, and]).len(), 2);
}

#[test]
fn one_change_at_two_places_is_two() {
    let first = with("de la înregistrare", "lucrătoare de la înregistrare");
    let second = with("30 de zile", "30 de zile lucrătoare");
    assert_eq!(groups(LAW, &[&first, &second]).len(), 2);
}

#[test]
fn working_days_are_not_calendar_days() {
    let working = with("10 zile", "10 zile lucrătoare");
    let calendar = with("10 zile", "10 zile calendaristice");
    assert_eq!(groups(LAW, &[&working, &calendar]).len(), 2);
}

#[test]
fn who_does_what_to_whom_counts() {
    let present = "Ministerul informează primăria.";
    let turned = "Primăria informează ministerul.";
    let other = "Informează primăria ministerul.";
    assert_eq!(groups(present, &[turned, other]).len(), 2);
    assert_eq!(groups(present, &[turned, "PRIMĂRIA  informează ministerul!"]), [vec![0, 1]]);
}

#[test]
fn a_long_addition_with_a_word_more_is_the_same() {
    let addition = "Răspunsul se comunică în scris, se motivează în fapt și în drept, se publică pe pagina de internet a \
        autorității publice și se arhivează electronic împreună cu solicitarea inițială";
    let one = format!("{LAW} {addition}.");
    let other = format!("{LAW} {addition}, integral.");
    assert_eq!(groups(LAW, &[&one, &other]), [vec![0, 1]]);
    let never = format!("{LAW} {}.", addition.replace("se publică", "nu se publică"));
    assert_eq!(groups(LAW, &[&one, &never]).len(), 2);
}

#[test]
fn the_same_change_of_a_paragraph_and_of_its_article_is_one() {
    let paragraph = LAW.split_once(". ").map(|(first, _)| format!("{first}.")).unwrap();
    let of_part = paragraph.replace("10 zile", "20 de zile");
    let of_whole = with("10 zile", "20 de zile");
    let wordings = [
        Wording { present: &paragraph, proposed: &of_part, copies: 3 },
        Wording { present: LAW, proposed: &of_whole, copies: 5 },
    ];
    assert_eq!(same_changes(&wordings), [vec![1, 0]]);
}

#[test]
fn the_greatest_group_comes_first_and_the_order_changes_nothing() {
    let texts = [with("10 zile", "5 zile"), with("10 zile", "20 de zile"), with("10 zile", "20 zile")];
    let wording = |at: usize, copies| Wording { present: LAW, proposed: &texts[at], copies };
    assert_eq!(same_changes(&[wording(0, 2), wording(1, 2), wording(2, 1)]), [vec![1, 2], vec![0]]);
    assert_eq!(same_changes(&[wording(2, 1), wording(1, 2), wording(0, 2)]), [vec![1, 0], vec![2]]);
    assert!(same_changes(&[]).is_empty());
}

#[test]
fn a_long_text_that_is_written_anew_is_compared_whole() {
    let old: String = (0..3_000).map(|n| format!("vechi{n} ")).collect();
    let new: String = (0..3_000).map(|n| format!("nou{n} ")).collect();
    assert_eq!(groups(&old, &[&new, &new.to_uppercase()]), [vec![0, 1]]);
}
