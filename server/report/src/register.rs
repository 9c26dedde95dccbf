//! The register of a consultation as a file (Law 52/2003 art. 7 (5)): for staff, with persons and contacts.

use serde::{Deserialize, Serialize};

use crate::rows::Line;

/// One entry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct RegisterEntry {
    /// Number in the register.
    pub number: String,
    /// When it was received (RFC 3339).
    pub received: String,
    /// When staff entered it (RFC 3339); empty for what came by itself.
    pub entered: String,
    /// Who of staff entered it; empty for what came by itself.
    pub entered_by: String,
    /// Code of the way by which it came.
    pub means: String,
    /// Whether sender and words were erased.
    pub erased: bool,
    /// `citizen` or `organisation`.
    pub sender_kind: String,
    /// Name of the person; empty for who stayed unnamed.
    pub name: String,
    /// Name of the organisation; empty for a person.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// Another way to reach the sender.
    pub contact: String,
    /// County.
    pub county: String,
    /// Whether the name is published.
    pub published: bool,
    /// Labels of the articles concerned; `act` for the act as a whole.
    pub articles: Vec<String>,
}

impl Line for RegisterEntry {
    const LIST: &'static str = "entries";
    const NAMES: &'static [&'static str] = &[
        "number",
        "received",
        "entered",
        "entered_by",
        "means",
        "erased",
        "sender_kind",
        "name",
        "organisation",
        "email",
        "contact",
        "county",
        "published",
        "articles",
    ];

    fn cells(&self) -> Vec<String> {
        let (erased, published) = (self.erased.to_string(), self.published.to_string());
        let articles = self.articles.join("; ");
        let cells = [
            &self.number,
            &self.received,
            &self.entered,
            &self.entered_by,
            &self.means,
            &erased,
            &self.sender_kind,
            &self.name,
            &self.organisation,
            &self.email,
            &self.contact,
            &self.county,
            &published,
            &articles,
        ];
        cells.map(Clone::clone).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Format, Rows};

    #[test]
    fn a_contact_in_the_register_is_no_formula() {
        let entry = RegisterEntry {
            number: "2026-00001".into(),
            means: "letter".into(),
            contact: "+40 700 000 000".into(),
            articles: vec!["art. 1".into(), "act".into()],
            ..RegisterEntry::default()
        };
        let mut rows = Rows::begin::<RegisterEntry>(Format::Csv, &[], Vec::new()).unwrap();
        rows.row(&entry).unwrap();
        let text = String::from_utf8(rows.finish().unwrap()).unwrap();
        let row = text.lines().nth(1).unwrap();
        assert_eq!(row, "2026-00001,,,,letter,false,,,,,'+40 700 000 000,,false,art. 1; act");
    }
}
