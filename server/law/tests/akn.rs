//! Akoma Ntoso as others write it: small documents for each rule of reading, and refusals.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use law::{Code, Draft, Format, Kind, Limits, ReadError, read, read_within};

const OPEN: &str =
    "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\">";

fn act(body: &str) -> Draft {
    read(format!("{OPEN}<body>{body}</body></act></akomaNtoso>").as_bytes(), None).unwrap()
}

/// (kind, number, text) of every provision.
fn tree(draft: &Draft) -> Vec<(Kind, &str, &str)> {
    draft.walk().map(|p| (p.kind, p.number.as_str(), p.text.as_str())).collect()
}

fn codes(draft: &Draft) -> Vec<Code> {
    draft.findings.iter().map(|finding| finding.code).collect()
}

const ARTICLE: &str = "<article><num>Article 1</num><content><p>Text.</p></content></article>";

#[test]
fn the_parts_of_an_act_are_found_where_they_stand() {
    let text = format!(
        "{OPEN}<meta><identification source=\"#x\"><FRBRWork/></identification></meta>\
         <coverPage><toc><tocItem href=\"#a\">Article 1</tocItem></toc></coverPage>\
         <preface><p>No. 7</p><longTitle><p>An Act on <docTitle>services</docTitle></p></longTitle></preface>\
         <preamble><recitals><intro><p>Whereas:</p></intro><recital><num>(1)</num><p>services\n  matter;</p></recital>\
         </recitals><formula name=\"enacting\"><p>Enacts:</p></formula></preamble>\
         <body><chapter><num>I</num><heading>General</heading>{ARTICLE}</chapter></body>\
         <conclusions><p>Done at <location>Cluj</location></p></conclusions></act></akomaNtoso>"
    );
    let draft = read(text.as_bytes(), None).unwrap();
    assert_eq!(draft.title.as_deref(), Some("An Act on services"));
    assert_eq!(draft.preface, ["No. 7"]);
    assert_eq!(draft.preamble, ["Whereas:", "(1) services matter;", "Enacts:"]);
    assert_eq!(draft.conclusions, ["Done at Cluj"]);
    let eids: Vec<_> = draft.walk().map(|p| p.eid.as_str()).collect();
    assert_eq!(eids, ["chp_1", "chp_1__art_1"]);
    let article = draft.find("chp_1__art_1").unwrap();
    let lines: Vec<_> = draft.source[article.lines.first - 1..article.lines.last].iter().collect();
    assert_eq!(lines, ["Article 1", "Text."]);
    assert_eq!(draft.findings, []);
}

#[test]
fn old_versions_prefixes_and_documents_without_a_namespace_are_read_alike() {
    for (open, close) in [
        ("<akomaNtoso xmlns=\"http://www.akomantoso.org/1.0\"><act>", "</act></akomaNtoso>"),
        (
            "<?xml version=\"1.0\"?><!-- 2.0 --><akomaNtoso xmlns=\"http://www.akomantoso.org/2.0\"><act>",
            "</act></akomaNtoso>",
        ),
        ("<akomantoso><act>", "</act></akomantoso>"),
        ("<act>", "</act>"),
        (
            "<an:akomaNtoso xmlns:an=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13\"><an:bill>",
            "</an:bill></an:akomaNtoso>",
        ),
    ] {
        let prefix = if open.starts_with("<an:") { "an:" } else { "" };
        let body = format!("<body>{ARTICLE}</body>")
            .replace("</", "\u{1}")
            .replace('<', &format!("<{prefix}"))
            .replace('\u{1}', &format!("</{prefix}"));
        let draft = read(format!("{open}{body}{close}").as_bytes(), None).unwrap();
        assert_eq!(tree(&draft), [(Kind::Article, "Article 1", "Text.")], "{open}");
    }
}

#[test]
fn text_without_a_number_is_the_articles_own() {
    let draft = act(
        "<article><num>1</num><alinea><content><p>One.</p></content></alinea><alinea><content><p>Two.</p></content></alinea></article>\
         <article><num>2</num><paragraph><subparagraph><content><p>Means:</p></content></subparagraph><list>\
         <point><num>(a)</num><content><p>x</p></content></point></list></paragraph>\
         <paragraph><content><p>Also.</p></content></paragraph></article>\
         <section><num>3 §</num><subsection><content><p>Yksi.</p></content></subsection><subsection><content><p>Kaksi.</p></content></subsection></section>",
    );
    assert_eq!(
        tree(&draft),
        [
            (Kind::Article, "1", "One."),
            (Kind::Block, "", "Two."),
            (Kind::Article, "2", "Means:"),
            (Kind::Letter, "(a)", "x"),
            (Kind::Block, "", "Also."),
            (Kind::Section, "3 §", "Yksi."),
            (Kind::Block, "", "Kaksi."),
        ]
    );
}

#[test]
fn lists_of_every_kind_become_letters_points_and_indents() {
    let draft = act(
        "<article><num>1</num><content><p>Text:</p><blockList><item><num>(h)</num><p>h</p></item><item><num>(i)</num><p>i</p>\
         <blockList><item><num>(i)</num><p>one</p></item><item><num>(ii)</num><p>two</p></item></blockList></item></blockList>\
         <ul><li>bullet</li></ul><ol><li>first</li><li>second</li></ol></content></article>",
    );
    assert_eq!(
        tree(&draft)[1..],
        [
            (Kind::Letter, "(h)", "h"),
            (Kind::Letter, "(i)", "i"),
            (Kind::Point, "(i)", "one"),
            (Kind::Point, "(ii)", "two"),
            (Kind::Indent, "-", "bullet"),
            (Kind::Point, "1.", "first"),
            (Kind::Point, "2.", "second"),
        ]
    );
}

#[test]
fn quoted_articles_are_not_articles_of_this_act() {
    let draft = act(
        "<article><num>1</num><content><p>Article 5 becomes: <mod><quotedStructure startQuote=\"„\" endQuote=\"”\">\
         <article><num>Art. 5</num><heading>New</heading><paragraph><num>(1)</num><content><p>Words</p></content></paragraph></article>\
         </quotedStructure></mod>.</p></content></article>",
    );
    assert_eq!(draft.count(Kind::Article), 1);
    assert_eq!(
        tree(&draft),
        [(Kind::Article, "1", "Article 5 becomes:"), (Kind::Block, "", "„Art. 5 New\n(1) Words”.")]
    );
}

#[test]
fn notes_tables_deletions_and_superscripts_go_where_they_belong() {
    let text = format!(
        "{OPEN}<meta><notes><note eId=\"n1\"><p>From the metadata.</p></note></notes></meta><body>\
         <article><num>Art. 5<sup>1</sup></num><content><p>An old<del> bad</del><authorialNote><p>A note.</p></authorialNote> rule\
         <noteRef href=\"#n1\"/>.</p><table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p><p>one</p></td><td/></tr></table>\
         </content></article></body></act></akomaNtoso>"
    );
    let draft = read(text.as_bytes(), None).unwrap();
    assert_eq!(
        tree(&draft),
        [(Kind::Article, "Art. 5^1", "An old rule."), (Kind::Block, "", "A | B\n1 one |")]
    );
    let notes: Vec<_> = draft.notes.iter().map(|n| (n.eid.as_deref(), n.text.as_str())).collect();
    assert_eq!(notes, [(Some("art_5-1"), "A note."), (Some("art_5-1"), "From the metadata.")]);
    assert_eq!(draft.source[draft.notes[0].line - 1], "*) A note.");
    assert_eq!(codes(&draft), [Code::TrackedChanges, Code::NumberingStart, Code::TableAsText]);
}

#[test]
fn numbers_in_headings_and_empty_lines_in_texts_are_understood() {
    let draft = act(
        "<article><heading>Artículo 1. Objeto</heading><content><p>Uno.\n\n a) dos\n sigue</p></content></article>",
    );
    assert_eq!(tree(&draft), [(Kind::Article, "Artículo 1", "Uno."), (Kind::Block, "", "a) dos sigue")]);
    assert_eq!(draft.provisions[0].heading.as_deref(), Some("Objeto"));
}

#[test]
fn attachments_are_annexes_and_the_bill_of_a_collection_is_the_act() {
    let text = format!(
        "<akomaNtoso><documentCollection><meta/><components><component><doc><preface><longTitle><p>Memorandum</p></longTitle></preface>\
         <mainBody><p>Why.</p></mainBody></doc></component><component><bill><preface><longTitle><p>The Bill</p></longTitle></preface>\
         <body>{ARTICLE}</body><attachments><attachment><heading>Schedule 2</heading><subheading>Forms</subheading>\
         <doc><mainBody><p>Form A</p></mainBody></doc></attachment></attachments></bill></component></components>\
         </documentCollection></akomaNtoso>"
    );
    let draft = read(text.as_bytes(), None).unwrap();
    assert_eq!(draft.title.as_deref(), Some("The Bill"));
    assert_eq!(
        tree(&draft),
        [
            (Kind::Annex, "", ""),
            (Kind::Block, "", "Why."),
            (Kind::Article, "Article 1", "Text."),
            (Kind::Annex, "Schedule 2", ""),
            (Kind::Block, "", "Form A"),
        ]
    );
    let headings: Vec<_> = draft.walk().filter_map(|p| p.heading.as_deref()).collect();
    assert_eq!(headings, ["Memorandum", "Forms"]);
}

#[test]
fn the_title_of_a_memorandum_that_follows_the_bill_is_text() {
    let front = |title: &str| format!("<preface><p><docTitle>{title}</docTitle></p></preface>");
    let text = format!(
        "<akomaNtoso><documentCollection>{}<collectionBody><component><bill>{}<body>{ARTICLE}</body></bill></component>\
         <interstitial><p>Also:</p></interstitial><doc>{}<mainBody><p>Why.</p></mainBody></doc></collectionBody>\
         </documentCollection></akomaNtoso>",
        front("Dossier"),
        front("The Bill"),
        front("Memorandum")
    );
    let draft = read(text.as_bytes(), None).unwrap();
    assert_eq!(
        (draft.title.as_deref(), draft.preface.as_slice()),
        (Some("The Bill"), ["Dossier".to_owned()].as_slice())
    );
    let texts: Vec<_> = tree(&draft).into_iter().map(|(_, _, text)| text).collect();
    assert_eq!(texts, ["Text.", "Also:", "Memorandum", "Why."]);
}

#[test]
fn a_title_that_only_the_metadata_state_is_taken() {
    let title = |meta: &str, front: &str| {
        let text = format!("{OPEN}<meta>{meta}</meta>{front}<body>{ARTICLE}</body></act></akomaNtoso>");
        read(text.as_bytes(), None).unwrap().title
    };
    let stated = "<proprietary xmlns:dc=\"dc\"><dc:title>Act on\n services</dc:title></proprietary>";
    let alias =
        "<identification><FRBRWork><FRBRalias name=\"title\" value=\"Alias\"/></FRBRWork></identification>";
    let empty = alias.replace("Alias", "Untitled");
    assert_eq!(title(stated, "").as_deref(), Some("Act on services"));
    assert_eq!(title(&format!("{alias}{stated}"), "").as_deref(), Some("Alias"));
    assert_eq!(title(&empty, ""), None);
    let front = "<preface><p><docTitle>Printed</docTitle></p></preface>";
    assert_eq!(title(stated, front).as_deref(), Some("Printed"));
}

#[test]
fn a_debate_is_headings_and_paragraphs_with_a_finding() {
    let text = "<akomaNtoso><debate><debateBody><debateSection><heading>Questions</heading><speech by=\"#x\">\
                <from>Speaker</from><p>Order.</p></speech></debateSection></debateBody></debate></akomaNtoso>";
    let draft = read(text.as_bytes(), None).unwrap();
    assert_eq!(tree(&draft), [(Kind::Section, "", "Speaker"), (Kind::Block, "", "Order.")]);
    assert_eq!(codes(&draft), [Code::NoArticles]);
}

#[test]
fn hostile_documents_are_refused() {
    let refused = |text: &str| read(text.as_bytes(), Some(Format::AkomaNtoso)).unwrap_err();
    let entity = format!(
        "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{OPEN}<body>&x;</body></act></akomaNtoso>"
    );
    assert_eq!(refused(&entity), ReadError::Doctype);
    let deep = format!("{OPEN}{}", "<section>".repeat(5000));
    assert!(matches!(refused(&deep), ReadError::TooDeep { .. }));
    assert_eq!(refused(&format!("{OPEN}<body><article>")), ReadError::Xml);
    assert_eq!(refused(&format!("{OPEN}<body>&unknown;</body></act></akomaNtoso>")), ReadError::Xml);
    assert!(matches!(refused("no xml at all"), ReadError::Unsupported { .. }));
    assert_eq!(refused("<akomaNtoso/>"), ReadError::Empty);
    let many = format!("{OPEN}<body>{}</body></act></akomaNtoso>", ARTICLE.repeat(50));
    let limits = Limits { provisions: 40, ..Limits::default() };
    assert_eq!(read_within(many.as_bytes(), None, &limits), Err(ReadError::TooLong { limit: 40 }));
}

#[test]
fn what_nests_beyond_the_cap_stays_as_text_of_its_holder() {
    let inner =
        "<section><num>x</num>".repeat(40) + "<content><p>words</p></content>" + &"</section>".repeat(40);
    let draft = act(&inner);
    assert!(codes(&draft).contains(&Code::TooDeep));
    assert_eq!(draft.count(Kind::Section), Limits::default().nesting);
    let deepest = draft.walk().last().unwrap();
    assert!(deepest.text.ends_with("words"), "{}", deepest.text);
    assert_eq!(deepest.text.matches('x').count(), 40 - Limits::default().nesting);
}
