//! Any tree at all, also one that no drafter would write, comes back from Akoma Ntoso and from HTML as it was.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod roundtrip;

use law::{Draft, Format, Identity, Kind, Lines, Note, Provision, Target, read, write};
use proptest::prelude::*;
use roundtrip::{first_difference, shapes};

/// Words with signs of markup, quotation marks, line ends, wide characters; no spaces at the ends.
fn words() -> impl Strategy<Value = String> {
    "([a-zșțăîâ<>&\"'|*#„”0-9()\\[\\]_.-]([ -~„”șțăîâ\u{1f4dc}\n]{0,30}[a-zșț<>&\"'.;:)])?)?"
}

fn provision() -> impl Strategy<Value = Provision> {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let number =
        prop::sample::select(vec!["", "Art. 5", "(1)", "a)", "1.", "Capitolul II", "Anexa nr. 1", "–", "i)"]);
    let leaf = (kind, number, prop::option::of("[A-ZȘȚ][a-zșț &<]{0,12}[a-z]"), words());
    let made = leaf.prop_map(|(kind, number, heading, text)| Provision {
        eid: String::new(),
        label: String::new(),
        kind,
        number: number.to_owned(),
        heading,
        text,
        lines: Lines::default(),
        children: Vec::new(),
    });
    made.prop_recursive(5, 40, 5, |inner| {
        (inner.clone(), prop::collection::vec(inner, 0..5))
            .prop_map(|(holder, children)| Provision { children, ..holder })
    })
}

fn draft() -> impl Strategy<Value = Draft> {
    let lines = || prop::collection::vec("[A-ZȘ„][a-z <&ăî]{0,20}[a-z.]", 0..3);
    let title = prop::option::of("L[a-z &<]{0,20}[a-z]");
    (title, lines(), lines(), prop::collection::vec(provision(), 1..6), lines()).prop_map(
        |(title, preface, preamble, provisions, conclusions)| Draft {
            title,
            preface,
            preamble,
            provisions,
            conclusions,
            ..Draft::default()
        },
    )
}

fn through(draft: &Draft) -> Draft {
    read(&write(draft, Target::Akn, &Identity::default()), Some(Format::AkomaNtoso)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_what_is_read(made in draft()) {
        let once = through(&made);
        // The reader gives the addresses; everything else is as it was made.
        let without = |draft: &Draft| {
            shapes(draft).into_iter().map(|(kind, number, heading, text, _)| (kind, number, heading, text)).collect::<Vec<_>>()
        };
        prop_assert_eq!(without(&once), without(&made));
        prop_assert_eq!((&once.title, &once.preface), (&made.title, &made.preface));
        prop_assert_eq!((&once.preamble, &once.conclusions), (&made.preamble, &made.conclusions));
        let twice = through(&once);
        prop_assert_eq!(first_difference(&once, &twice), None);
        prop_assert_eq!(twice, once);
    }

    #[test]
    fn html_gives_what_akoma_ntoso_gives(made in draft()) {
        let once = through(&made);
        let page = write(&once, Target::Html, &Identity::default());
        let again = read(&page, None).unwrap();
        prop_assert_eq!(first_difference(&once, &again), None);
        prop_assert_eq!(again, once);
    }

    #[test]
    fn notes_stay_with_their_provision(made in draft(), at in any::<prop::sample::Index>(), text in "[A-Z][a-z &]{0,9}[a-z]") {
        let mut once = through(&made);
        let eids: Vec<String> = once.walk().map(|provision| provision.eid.clone()).collect();
        let eid = at.get(&eids).clone();
        once.notes = vec![
            Note { line: 0, eid: None, text: text.clone() },
            Note { line: 0, eid: Some(eid), text: format!("{text}\n{text}") },
        ];
        let page = read(&write(&once, Target::Html, &Identity::default()), None).unwrap();
        let twice = through(&once);
        let notes = |draft: &Draft| draft.notes.iter().map(|note| (note.eid.clone(), note.text.clone())).collect::<Vec<_>>();
        prop_assert_eq!(notes(&twice), notes(&once));
        prop_assert_eq!(notes(&page), notes(&once));
    }

    #[test]
    fn every_writer_takes_any_tree(made in draft()) {
        for to in Target::ALL {
            prop_assert!(!write(&made, to, &Identity::default()).is_empty());
        }
        let docx = write(&made, Target::Docx, &Identity::default());
        prop_assert!(!matches!(read(&docx, None), Err(law::ReadError::Xml | law::ReadError::Archive)));
    }
}
