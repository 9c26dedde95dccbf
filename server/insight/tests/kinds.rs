//! What a member of a campaign is to its template.

use insight::{Index, Kind, Signature, own_passages};

const LETTER: &str = "Stimată comisie, vă solicit retragerea articolului 5 din proiect. Manualele gratuite sunt \
    singurul sprijin pentru familiile din mediul rural, iar eliminarea lor ar lăsa mii de copii fără cărți. Cer \
    păstrarea finanțării actuale și o consultare reală cu profesorii și cu părinții.";
const EDITED: &str = "Stimată comisie, vă cer retragerea articolului 5 din acest proiect. Manualele gratuite sunt \
    singurul ajutor pentru familiile din mediul rural, iar eliminarea lor ar lăsa mii de elevi fără cărți. Cer \
    păstrarea finanțării actuale și o discuție reală cu profesorii și cu părinții.";
const OWN: &str = "Am predat treizeci de ani la țară și știu câți vin desculți la școală.";

fn kinds(texts: &[&str]) -> Vec<Kind> {
    let mut index = Index::default();
    texts.iter().for_each(|text| {
        index.add(&Signature::of(text));
    });
    index.groups().places.iter().map(|place| place.kind).collect()
}

#[test]
fn copies_edits_and_personal_words_are_told_apart() {
    let bare = LETTER.replace('ă', "a").replace('ț', "t").replace('â', "a").to_uppercase();
    let before = format!("{OWN}\n\n{LETTER}");
    let inside = LETTER.replace("Cer păstrarea", &format!("{OWN} Cer păstrarea"));
    let texts =
        [LETTER, &bare, EDITED, &before, &inside, "Nu știu ce înseamnă manual digital, explicați vă rog."];
    assert_eq!(
        kinds(&texts),
        [Kind::Exact, Kind::Exact, Kind::Near, Kind::Personal, Kind::Personal, Kind::Single]
    );
}

#[test]
fn a_short_text_that_many_send_is_a_group_and_a_word_is_none() {
    assert_eq!(kinds(&["Sunt de acord.", "SUNT DE ACORD!"]), [Kind::Exact; 2]);
    assert_eq!(kinds(&["Da", "da", "", "…", "…"]), [Kind::Single; 5]);
}

#[test]
fn short_texts_that_speak_of_different_things_are_apart() {
    assert_eq!(
        kinds(&["Nu sunt de acord cu articolul 5.", "Nu sunt de acord cu articolul 7."]),
        [Kind::Single; 2]
    );
}

#[test]
fn the_own_passage_is_what_the_sender_added() {
    for (text, own) in [
        (format!("{OWN}\n\n{LETTER}"), OWN),
        (LETTER.replace("Cer păstrarea", &format!("{OWN} Cer păstrarea")), OWN),
        (format!("{LETTER}\n{OWN}"), OWN),
    ] {
        let passages = own_passages(&text, LETTER);
        assert_eq!(
            passages.iter().map(|bytes| &text[bytes.clone()]).collect::<Vec<_>>(),
            [own.trim_end_matches('.')]
        );
    }
}

#[test]
fn edited_words_are_own_words_one_by_one() {
    let own: Vec<&str> = own_passages(EDITED, LETTER).into_iter().map(|bytes| &EDITED[bytes]).collect();
    assert_eq!(own, ["cer", "acest", "ajutor", "elevi", "discuție"]);
    assert!(own_passages(&LETTER.to_uppercase(), LETTER).is_empty());
    assert_eq!(own_passages("", LETTER), []);
}

#[test]
fn the_text_that_was_changed_least_stands_for_all() {
    let wrapped =
        format!("{OWN}\n\n{LETTER}\n\n{OWN} Vă mulțumesc pentru atenție și aștept un răspuns în scris.");
    let mut index = Index::default();
    for text in [wrapped.as_str(), EDITED, LETTER, &format!("{LETTER} Cu stimă, un învățător din Vaslui.")]
    {
        index.add(&Signature::of(text));
    }
    let groups = index.groups();
    assert_eq!(groups.groups.len(), 1);
    assert_eq!((groups.groups[0].template, groups.groups[0].comments), (2, 4));
}

#[test]
fn what_most_people_sent_stands_for_all() {
    let mut index = Index::default();
    [LETTER, EDITED, EDITED, EDITED].iter().for_each(|text| {
        index.add(&Signature::of(text));
    });
    assert_eq!(index.groups().groups[0].template, 1);
}
