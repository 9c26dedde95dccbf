//! Damaged and odd Akoma Ntoso: an answer always, never a panic; and whatever is read is written so that it reads alike.

mod files;
mod roundtrip;
mod shared;

use law::{Format, Identity, Target, read, write};
use proptest::prelude::*;
use roundtrip::first_difference;

/// Elements that mean something to the reader, opened, closed and empty.
const NAMES: [&str; 34] = [
    "akomaNtoso",
    "bill",
    "doc",
    "meta",
    "notes",
    "note",
    "preface",
    "docTitle",
    "longTitle",
    "preamble",
    "body",
    "part",
    "section",
    "article",
    "paragraph",
    "point",
    "list",
    "hcontainer",
    "num",
    "heading",
    "content",
    "p",
    "table",
    "tr",
    "td",
    "quotedStructure",
    "authorialNote",
    "noteRef",
    "ul",
    "li",
    "del",
    "br",
    "attachment",
    "conclusions",
];

#[derive(Debug, Clone)]
enum Tree {
    Words(String),
    Element(usize, Vec<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let words = prop_oneof![
        Just("(a) "),
        Just("1."),
        Just("Art. 5"),
        Just("cuvinte"),
        Just(" "),
        Just("\n\n"),
        Just("&amp;")
    ];
    let leaf = prop_oneof![
        words.prop_map(|words| Tree::Words(words.to_owned())),
        (0..NAMES.len()).prop_map(|name| Tree::Element(name, Vec::new())),
    ];
    leaf.prop_recursive(12, 80, 6, |inner| {
        ((0..NAMES.len()), prop::collection::vec(inner, 0..6))
            .prop_map(|(name, inside)| Tree::Element(name, inside))
    })
}

fn xml(tree: &Tree, out: &mut String) {
    match tree {
        Tree::Words(words) => out.push_str(words),
        Tree::Element(name, inside) => {
            let name = NAMES[*name];
            out.push_str(&format!("<{name} name=\"annex\" eId=\"n\" href=\"#n\" startQuote=\"„\">"));
            inside.iter().for_each(|inner| xml(inner, out));
            out.push_str(&format!("</{name}>"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn elements_in_any_order_are_read_and_come_back(trees in prop::collection::vec(tree(), 1..5)) {
        let mut text = "<akomaNtoso><act><body><article><num>1</num><content><p>x</p></content></article></body>".to_owned();
        trees.iter().for_each(|tree| xml(tree, &mut text));
        text.push_str("</act></akomaNtoso>");
        let draft = read(text.as_bytes(), None).unwrap();
        let again = read(&write(&draft, Target::Akn, &Identity::default()), None).unwrap();
        prop_assert_eq!(first_difference(&draft, &again), None);
    }
}

#[test]
fn cut_and_garbled_files_never_panic() {
    let Some(folder) = shared::folder() else { return };
    let mut seed = 7_usize;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut answers = [0, 0];
    for path in files::below(&folder.join("akn")) {
        let bytes = std::fs::read(&path).unwrap();
        let known = Format::from_name(&path.to_string_lossy()) == Some(Format::AkomaNtoso);
        if !known || bytes.len() > 120_000 || bytes.len() < 100 {
            continue;
        }
        for round in 0..12 {
            let mut garbled = bytes.clone();
            if round % 3 == 0 {
                garbled.truncate(next(bytes.len()));
            }
            for _ in 0..round {
                let (from, to) = (next(garbled.len().max(1)), next(bytes.len()));
                let piece = bytes[to..(to + next(60)).min(bytes.len())].to_vec();
                let end = (from + piece.len()).min(garbled.len());
                garbled.splice(from.min(end)..end, piece);
            }
            answers[usize::from(read(&garbled, Some(Format::AkomaNtoso)).is_ok())] += 1;
        }
    }
    assert!(answers[0] > 50 && answers[1] > 20, "{answers:?}");
}
