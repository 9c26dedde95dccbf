//! Akoma Ntoso 3.0. Each provision is the convention's element for its kind; where there is none, the class says the
//! kind: a letter is a `point` of class `letter`, a block an `alinea` of class `block`. Annexes at the end are
//! attachments, annexes elsewhere containers. The tree's addresses are the `eId`s as they are.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::identity::Identity;
use super::lines::body_length;
use super::xml::{escape, push, push_lines};
use crate::akn::SOURCE;
use crate::{Draft, Kind, Provision};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

pub(super) fn write(draft: &Draft, identity: &Identity) -> String {
    let mut notes: HashMap<&str, Vec<&str>> = HashMap::new();
    for note in &draft.notes {
        notes.entry(note.eid.as_deref().unwrap_or("")).or_default().push(&note.text);
    }
    let mut writer = Writer { out: String::new(), depth: 0, notes, marker: 0, identity };
    writer.act(draft);
    writer.out
}

struct Writer<'d> {
    out: String,
    depth: usize,
    notes: HashMap<&'d str, Vec<&'d str>>,
    /// Notes written so far: the marker of each.
    marker: usize,
    identity: &'d Identity,
}

impl<'d> Writer<'d> {
    fn act(&mut self, draft: &'d Draft) {
        self.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        self.open(&format!("akomaNtoso xmlns=\"{NAMESPACE}\""));
        self.open("bill name=\"draft\"");
        self.meta("main");
        self.front(draft);
        let body = body_length(draft);
        self.open("body");
        if body == 0 {
            self.line("<hcontainer name=\"empty\"/>");
        }
        draft.provisions[..body].iter().for_each(|provision| self.provision(provision));
        self.close("body");
        self.lines("conclusions", &draft.conclusions);
        if body < draft.provisions.len() {
            self.open("attachments");
            draft.provisions[body..].iter().for_each(|annex| self.attachment(annex));
            self.close("attachments");
        }
        self.close("bill");
        self.close("akomaNtoso");
        self.out.push('\n');
    }

    fn front(&mut self, draft: &'d Draft) {
        let notes = self.notes.remove("").unwrap_or_default();
        if draft.title.is_some() || !draft.preface.is_empty() || !notes.is_empty() {
            self.open("preface");
            if let Some(title) = &draft.title {
                self.line(&format!("<longTitle><p><docTitle>{}</docTitle></p></longTitle>", escape(title)));
            }
            draft.preface.iter().for_each(|line| self.words(line, &[]));
            if !notes.is_empty() {
                self.words("", &notes);
            }
            self.close("preface");
        }
        self.lines("preamble", &draft.preamble);
    }

    fn lines(&mut self, name: &str, lines: &[String]) {
        if !lines.is_empty() {
            self.open(name);
            lines.iter().for_each(|line| self.words(line, &[]));
            self.close(name);
        }
    }

    fn provision(&mut self, provision: &'d Provision) {
        let (name, attributes) = element(provision.kind);
        self.open(&format!("{name}{attributes} eId=\"{}\"", escape(&provision.eid)));
        self.head(provision);
        let notes = self.notes.remove(provision.eid.as_str()).unwrap_or_default();
        if !provision.text.is_empty() || !notes.is_empty() {
            let holder = if provision.children.is_empty() { "content" } else { "intro" };
            self.open(holder);
            self.words(&provision.text, &notes);
            self.close(holder);
        }
        provision.children.iter().for_each(|child| self.provision(child));
        self.close(name);
    }

    fn attachment(&mut self, annex: &'d Provision) {
        self.open(&format!("attachment eId=\"{}\"", escape(&annex.eid)));
        self.head(annex);
        self.open("doc name=\"annex\"");
        self.meta(&annex.eid);
        self.open("mainBody");
        let notes = self.notes.remove(annex.eid.as_str()).unwrap_or_default();
        if !annex.text.is_empty() || !notes.is_empty() || annex.children.is_empty() {
            self.words(&annex.text, &notes);
        }
        annex.children.iter().for_each(|child| self.provision(child));
        self.close("mainBody");
        self.close("doc");
        self.close("attachment");
    }

    fn head(&mut self, provision: &Provision) {
        for (name, text) in
            [("num", provision.number.as_str()), ("heading", provision.heading.as_deref().unwrap_or(""))]
        {
            if !text.is_empty() {
                let mut line = format!("<{name}>");
                push_lines(&mut line, text, "<br/>");
                let _ = write!(line, "</{name}>");
                self.line(&line);
            }
        }
    }

    /// One paragraph, its notes at its end.
    fn words(&mut self, text: &str, notes: &[&str]) {
        let mut line = "<p>".to_owned();
        push_lines(&mut line, text, "<br/>");
        for note in notes {
            self.marker += 1;
            let _ = write!(line, "<authorialNote marker=\"{}\" placement=\"bottom\">", self.marker);
            for paragraph in note.split('\n') {
                line.push_str("<p>");
                push(&mut line, paragraph);
                line.push_str("</p>");
            }
            line.push_str("</authorialNote>");
        }
        line.push_str("</p>");
        self.line(&line);
    }

    /// `component` is "main" or the address of an annex.
    fn meta(&mut self, component: &str) {
        let identity = self.identity;
        let (day, tongue) = (identity.day(), identity.tongue());
        let work = identity.uri.trim_end_matches('/');
        let expression = format!("{work}/{tongue}@{day}");
        self.open("meta");
        self.open(&format!("identification source=\"{SOURCE}\""));
        let country = format!("<FRBRcountry value=\"{}\"/>", escape(&identity.country));
        let language = format!("<FRBRlanguage language=\"{tongue}\"/>");
        let levels = [
            ("FRBRWork", work.to_owned(), country.as_str()),
            ("FRBRExpression", expression.clone(), language.as_str()),
            ("FRBRManifestation", format!("{expression}/akn"), "<FRBRformat value=\"application/akn+xml\"/>"),
        ];
        for (level, uri, own) in levels {
            let uri = escape(&uri);
            self.open(level);
            self.line(&format!("<FRBRthis value=\"{uri}/!{}\"/>", escape(component)));
            self.line(&format!("<FRBRuri value=\"{uri}\"/>"));
            self.line(&format!("<FRBRdate date=\"{day}\" name=\"version\"/>"));
            self.line("<FRBRauthor href=\"#author\"/>");
            self.line(own);
            self.close(level);
        }
        self.close("identification");
        if component == "main" {
            self.open(&format!("references source=\"{SOURCE}\""));
            let author = escape(&identity.author);
            self.line(&format!(
                "<TLCOrganization eId=\"author\" href=\"/ontology/organization/author\" showAs=\"{author}\"/>"
            ));
            self.line(
                "<TLCOrganization eId=\"rotunda\" href=\"/ontology/organization/rotunda\" showAs=\"Rotunda\"/>",
            );
            self.close("references");
        }
        self.close("meta");
    }

    fn open(&mut self, tag: &str) {
        self.line(&format!("<{tag}>"));
        self.depth += 1;
    }

    fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line(&format!("</{name}>"));
    }

    fn line(&mut self, line: &str) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.depth.min(40)));
        self.out.push_str(line);
    }
}

/// The element of a kind and the attributes that tell it from others.
const fn element(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Part => ("part", ""),
        Kind::Book => ("book", ""),
        Kind::Title => ("title", ""),
        Kind::Chapter => ("chapter", ""),
        Kind::Section => ("section", ""),
        Kind::Subsection => ("subsection", ""),
        Kind::Article => ("article", ""),
        Kind::Paragraph => ("paragraph", ""),
        Kind::Letter => ("point", " class=\"letter\""),
        Kind::Point => ("point", ""),
        Kind::Indent => ("indent", ""),
        Kind::Annex => ("hcontainer", " name=\"annex\""),
        Kind::Block => ("alinea", " class=\"block\""),
    }
}
