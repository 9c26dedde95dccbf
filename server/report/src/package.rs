//! Office Open XML packages (ECMA-376, part 2), written as a stream: parts go out as they come, and nothing is kept.
//! The same content gives the same bytes: the archive states no time.

use std::io::{self, Write};

use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

use crate::xml::escape;

/// What every part begins with.
pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE_PROPERTIES: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// A package in the making.
pub(crate) struct Package<W: Write>(ZipWriter<StreamWriter<W>>);

impl<W: Write> Package<W> {
    pub(crate) fn begin(to: W) -> Self {
        Self(ZipWriter::new_stream(to))
    }

    /// Begins a part with its declaration; what is written next is its content.
    pub(crate) fn open(&mut self, name: &str) -> io::Result<()> {
        self.0.start_file(name, SimpleFileOptions::default())?;
        self.write(DECLARATION)
    }

    pub(crate) fn write(&mut self, content: &str) -> io::Result<()> {
        self.0.write_all(content.as_bytes())
    }

    /// A whole part.
    pub(crate) fn part(&mut self, name: &str, content: &str) -> io::Result<()> {
        self.open(name)?;
        self.write(content)
    }

    /// `[Content_Types].xml`: parts and the ends of their types after `application/vnd.openxmlformats-`.
    pub(crate) fn types(&mut self, parts: &[(&str, &str)]) -> io::Result<()> {
        let parts: String = parts
            .iter()
            .map(|(part, kind)| {
                format!(
                    "<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-{kind}+xml\"/>"
                )
            })
            .collect();
        self.part(
            "[Content_Types].xml",
            &format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
            ),
        )
    }

    /// A part of relationships: kinds and targets, numbered `rId1`, `rId2` … in their order.
    pub(crate) fn relations(&mut self, name: &str, relations: &[(&str, &str)]) -> io::Result<()> {
        let mut all = String::new();
        for (index, (kind, target)) in relations.iter().enumerate() {
            let kind =
                if *kind == "core" { CORE_PROPERTIES.to_owned() } else { format!("{RELATIONSHIP}/{kind}") };
            all.push_str(&format!(
                "<Relationship Id=\"rId{}\" Type=\"{kind}\" Target=\"{target}\"/>",
                index + 1
            ));
        }
        self.part(
            name,
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
            ),
        )
    }

    /// `docProps/core.xml`: title, who made it, the language (ISO 639-1) and when (RFC 3339; empty where it is not said).
    pub(crate) fn core(&mut self, title: &str, creator: &str, language: &str, made: &str) -> io::Result<()> {
        let (title, creator, made) = (escape(title), escape(creator), escape(made));
        let created = if made.is_empty() {
            String::new()
        } else {
            format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>")
        };
        self.part(
            "docProps/core.xml",
            &format!(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
                 xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
                 <dc:creator>{creator}</dc:creator><dc:language>{language}</dc:language>{created}</cp:coreProperties>"
            ),
        )
    }

    pub(crate) fn finish(self) -> io::Result<W> {
        Ok(self.0.finish()?.into_inner())
    }
}
