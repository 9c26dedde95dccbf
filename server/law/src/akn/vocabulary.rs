//! What each element of Akoma Ntoso is to the reader. Names are compared without their prefix and without regard to
//! case, so versions 1.0 to 3.0, documents without a namespace and national extensions are read alike.

use crate::Kind;

/// What an element that opens a provision will be. Some kinds are settled only when the siblings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Part,
    Book,
    Title,
    Chapter,
    Section,
    Subsection,
    Article,
    /// Alinea, paragraph: dissolves into what holds it when it has no number.
    Paragraph,
    /// Point, item, subparagraph: a letter, a point or an indent, by its number and its siblings.
    Item,
    Indent,
    Annex,
    Block,
    /// The act itself: never a provision.
    Root,
}

impl Tag {
    /// The kind that the markup states by itself: an item is a point until its number says more; the root is none.
    pub(super) const fn kind(self) -> Option<Kind> {
        Some(match self {
            Self::Part => Kind::Part,
            Self::Book => Kind::Book,
            Self::Title => Kind::Title,
            Self::Chapter => Kind::Chapter,
            Self::Section => Kind::Section,
            Self::Subsection => Kind::Subsection,
            Self::Article => Kind::Article,
            Self::Paragraph => Kind::Paragraph,
            Self::Item => Kind::Point,
            Self::Indent => Kind::Indent,
            Self::Annex => Kind::Annex,
            Self::Block => Kind::Block,
            Self::Root => return None,
        })
    }
}

/// What to do with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing inside is text of the act.
    Dropped,
    /// Words in a line.
    Inline,
    /// Holds one line.
    Line,
    /// Holds lines or provisions and has no meaning of its own.
    Group,
    Provision(Tag),
    Number,
    Heading,
    Meta,
    Preface,
    Preamble,
    Conclusions,
    Note,
    NoteRef,
    /// Words of another act.
    Quote,
    QuotedWords,
    Table,
    Row,
    Cell,
    ListItem,
    Break,
    Space,
    Picture,
    /// Words that a change took out.
    Deleted,
    /// The act or another document.
    Document,
    /// Holds a document that belongs to the act.
    Component,
    /// A line that is the title, with its rank: the highest wins.
    Title(u8),
    Superscript,
    /// The unknown: words in a line when it stands in one, else a group.
    Unknown,
}

/// The role of the element `name`; `kind` is its `name` attribute, which tells containers apart.
pub(super) fn role(name: &str, kind: Option<&str>) -> Role {
    let name = name.to_ascii_lowercase();
    if let Some(tag) = provision(&name) {
        return Role::Provision(tag);
    }
    match name.as_str() {
        "hcontainer" => container(kind.unwrap_or("")),
        "meta" => Role::Meta,
        "toc" | "componentref" | "documentref" | "proprietary" | "style" | "script" => Role::Dropped,
        "del" | "old" => Role::Deleted,
        "preface" | "coverpage" | "header" => Role::Preface,
        "preamble" => Role::Preamble,
        "conclusions" => Role::Conclusions,
        "num" => Role::Number,
        "heading" | "subheading" => Role::Heading,
        "authorialnote" | "note" => Role::Note,
        "noteref" => Role::NoteRef,
        "quotedstructure" | "embeddedstructure" => Role::Quote,
        "quotedtext" | "embeddedtext" => Role::QuotedWords,
        "table" => Role::Table,
        "tr" => Role::Row,
        "td" | "th" => Role::Cell,
        "li" => Role::ListItem,
        "br" | "eol" => Role::Break,
        "eop" | "marker" | "tab" => Role::Space,
        "img" => Role::Picture,
        "sup" => Role::Superscript,
        "component" | "attachment" | "annex" | "annexe" => Role::Component,
        "longtitle" => Role::Title(2),
        "shorttitle" => Role::Title(1),
        "doctitle" | "acttitle" | "billtitle" => Role::Title(3),
        "p" | "block" | "crossheading" | "from" | "listintroduction" | "listwrapup" | "caption"
        | "signature" | "doccommittee" | "tocitem" => Role::Line,
        _ if is_document(&name) => Role::Document,
        _ if is_inline(&name) => Role::Inline,
        _ if is_group(&name) => Role::Group,
        _ => Role::Unknown,
    }
}

fn provision(name: &str) -> Option<Tag> {
    Some(match name {
        "part" => Tag::Part,
        "book" | "tome" => Tag::Book,
        "title" => Tag::Title,
        "chapter" | "subtitle" => Tag::Chapter,
        "section" | "subchapter" | "subpart" | "division" | "level" | "debatesection" | "articlechange" => {
            Tag::Section
        }
        "subsection" | "subdivision" => Tag::Subsection,
        "article" | "rule" => Tag::Article,
        "paragraph" | "subrule" | "clause" | "proviso" | "transitional" => Tag::Paragraph,
        "point" | "item" | "subparagraph" | "subclause" | "alinea" | "letter" => Tag::Item,
        "indent" => Tag::Indent,
        _ => return None,
    })
}

/// A container named by its author: "regulation", "schedule", "conclusions", "crossheading".
fn container(kind: &str) -> Role {
    let kind = kind.to_ascii_lowercase();
    match kind.as_str() {
        "regulation" | "order" | "article" | "articol" | "artikel" => Role::Provision(Tag::Article),
        "schedule" | "annex" | "attachment" | "appendix" | "anexa" => Role::Provision(Tag::Annex),
        "conclusions" | "signatures" => Role::Conclusions,
        // A body must hold something: this is how an empty one is written.
        "empty" => Role::Dropped,
        "crossheading" | "subheading" | "hcontainer" => Role::Provision(Tag::Section),
        _ => provision(&kind).map_or(Role::Provision(Tag::Block), Role::Provision),
    }
}

/// The kinds of documents, in all versions.
pub(super) fn is_document(name: &str) -> bool {
    matches!(
        name,
        "act"
            | "bill"
            | "doc"
            | "statement"
            | "debate"
            | "debaterecord"
            | "debatereport"
            | "judgment"
            | "judgement"
            | "report"
            | "amendment"
            | "amendmentlist"
            | "officialgazette"
            | "documentcollection"
            | "collection"
            | "portion"
    )
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "b" | "i"
            | "u"
            | "a"
            | "em"
            | "strong"
            | "sub"
            | "span"
            | "ref"
            | "mref"
            | "rref"
            | "ins"
            | "abbr"
            | "term"
            | "def"
            | "date"
            | "time"
            | "person"
            | "organization"
            | "role"
            | "location"
            | "quantity"
            | "entity"
            | "concept"
            | "inline"
            | "remark"
            | "mod"
            | "mmod"
            | "rmod"
            | "omissis"
            | "placeholder"
            | "fillin"
            | "affecteddocument"
            | "relateddocument"
    ) || (name.starts_with("doc") && name != "doc")
        || (name.starts_with("act") && name.len() > 3 && !name.starts_with("action"))
}

fn is_group(name: &str) -> bool {
    matches!(
        name,
        "body"
            | "mainbody"
            | "content"
            | "intro"
            | "wrapup"
            | "list"
            | "sublist"
            | "blocklist"
            | "blockcontainer"
            | "tblock"
            | "container"
            | "formula"
            | "recitals"
            | "recital"
            | "citations"
            | "citation"
            | "ul"
            | "ol"
            | "thead"
            | "tbody"
            | "attachments"
            | "components"
            | "speech"
            | "speechgroup"
            | "subflow"
            | "foreign"
            | "akomantoso"
    )
}
