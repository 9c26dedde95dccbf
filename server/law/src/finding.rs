//! What the reader noticed and a person should look at: it never guesses silently.

use serde::{Deserialize, Serialize};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably needs a correction.
    Warning,
    /// Must be corrected before the text is published.
    Error,
}

/// The closed list of what can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// A number is missing between two siblings.
    NumberingGap,
    /// Two siblings have the same number.
    NumberingRepeat,
    /// A number is smaller than the one before it.
    NumberingOrder,
    /// A series does not start with its first number.
    NumberingStart,
    /// More than a few numbers are missing between two siblings.
    NumberingJump,
    /// Text stands before the first article and is neither title nor preamble.
    TextBeforeFirst,
    /// A provision has neither text nor parts.
    EmptyProvision,
    /// The document has no articles; it was read as headings and paragraphs.
    NoArticles,
    /// Words that another act will have stand inside this one without quotation marks.
    UnquotedAmendment,
    /// A quotation mark opens and never closes.
    OpenQuotation,
    /// A table was kept as text.
    TableAsText,
    /// A table whose rows have different numbers of cells, or whose cells came one a line.
    TableCells,
    /// A provision cites one of this act that does not exist.
    ReferenceMissing,
    /// Letters with cedilla (ş, ţ) were read as letters with comma below (ș, ț).
    CedillaLetters,
    /// The encoding was guessed.
    EncodingGuessed,
    /// Characters were lost before the file came here (U+FFFD).
    LostCharacters,
    /// Tracked changes were taken as accepted.
    TrackedChanges,
    /// Footnotes were kept as notes, outside the text.
    Footnotes,
    /// Pages of a PDF that show pictures and no text; `about` lists them.
    PagesWithoutText,
    /// Diacritics broken by an earlier save in the wrong encoding were restored.
    EncodingRepaired,
    /// Markers nest deeper than the reader follows.
    TooDeep,
}

impl Code {
    /// The usual weight of a finding with this code. A repeated number is an error only where the reading is certain:
    /// articles, and what stands in articles.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::CedillaLetters
            | Self::TableAsText
            | Self::TrackedChanges
            | Self::UnquotedAmendment
            | Self::Footnotes => Severity::Info,
            Self::NumberingRepeat => Severity::Error,
            Self::NumberingGap
            | Self::NumberingOrder
            | Self::NumberingStart
            | Self::NumberingJump
            | Self::TableCells
            | Self::ReferenceMissing
            | Self::TextBeforeFirst
            | Self::EmptyProvision
            | Self::NoArticles
            | Self::OpenQuotation
            | Self::EncodingGuessed
            | Self::EncodingRepaired
            | Self::PagesWithoutText
            | Self::TooDeep
            | Self::LostCharacters => Severity::Warning,
        }
    }

    /// The name used in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NumberingGap => "numbering_gap",
            Self::NumberingRepeat => "numbering_repeat",
            Self::NumberingOrder => "numbering_order",
            Self::NumberingStart => "numbering_start",
            Self::NumberingJump => "numbering_jump",
            Self::TableCells => "table_cells",
            Self::ReferenceMissing => "reference_missing",
            Self::TextBeforeFirst => "text_before_first",
            Self::EmptyProvision => "empty_provision",
            Self::NoArticles => "no_articles",
            Self::UnquotedAmendment => "unquoted_amendment",
            Self::OpenQuotation => "open_quotation",
            Self::TableAsText => "table_as_text",
            Self::CedillaLetters => "cedilla_letters",
            Self::EncodingGuessed => "encoding_guessed",
            Self::LostCharacters => "lost_characters",
            Self::TrackedChanges => "tracked_changes",
            Self::Footnotes => "footnotes",
            Self::EncodingRepaired => "encoding_repaired",
            Self::PagesWithoutText => "pages_without_text",
            Self::TooDeep => "too_deep",
        }
    }

    /// Findings about the tree itself, which [`crate::Draft::correct`] computes anew.
    pub(crate) const fn is_about_the_tree(self) -> bool {
        matches!(
            self,
            Self::NumberingGap
                | Self::NumberingRepeat
                | Self::NumberingOrder
                | Self::NumberingStart
                | Self::NumberingJump
                | Self::TableCells
                | Self::ReferenceMissing
                | Self::EmptyProvision
                | Self::UnquotedAmendment
        )
    }
}

/// One thing noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which thing.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Line of [`crate::Draft::source`] it is about, from 1; `None` for the whole document.
    pub line: Option<usize>,
    /// The provision it is about, when there is one.
    pub eid: Option<String>,
    /// Label of that provision, or the words the sentence needs.
    pub about: String,
    /// The neighbour the sentence names (the number before a gap), or a count.
    pub other: String,
}

impl Finding {
    pub(crate) fn of_document(code: Code, line: Option<usize>, about: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), line, eid: None, about: about.into(), other: String::new() }
    }

    /// The sentence in Romanian.
    #[must_use]
    pub fn romanian(&self) -> String {
        let (about, other) = (&self.about, &self.other);
        match self.code {
            Code::NumberingGap => format!("Lipsește cel puțin un număr între {other} și {about}."),
            Code::NumberingRepeat => format!("Numărul se repetă: {about}."),
            Code::NumberingOrder => format!("Numerotarea se întoarce: {about} stă după {other}."),
            Code::NumberingStart => format!("Numerotarea nu începe cu primul număr: {about}."),
            Code::NumberingJump => format!("Numerotarea sare de la {other} la {about}."),
            Code::TableCells => {
                format!("Un tabel pare să fi pierdut celule ({about}); comparați-l cu originalul.")
            }
            Code::ReferenceMissing => {
                format!("Trimitere la o prevedere care nu există în acest act: „{other}” ({about}).")
            }
            Code::TextBeforeFirst => {
                format!(
                    "Înaintea primei prevederi stă text care nu este nici titlu, nici preambul: „{about}”."
                )
            }
            Code::EmptyProvision => format!("Prevederea nu are text: {about}."),
            Code::NoArticles => "Documentul nu are articole; a fost citit ca titluri și paragrafe.".into(),
            Code::UnquotedAmendment => {
                format!("Text nou al altui act, fără ghilimele, păstrat în interiorul prevederii: {about}.")
            }
            Code::OpenQuotation => "Ghilimelele se deschid și nu se mai închid.".into(),
            Code::TableAsText => "Un tabel a fost păstrat ca text, rând cu rând.".into(),
            Code::CedillaLetters => "Literele ş și ţ cu sedilă au fost citite ca ș și ț cu virgulă.".into(),
            Code::EncodingGuessed => {
                format!("Codarea fișierului a fost ghicită ({about}); verificați diacriticele.")
            }
            Code::LostCharacters => {
                "Unele caractere s-au pierdut înainte de încărcare (semnul � sau ? în mijlocul cuvintelor)."
                    .into()
            }
            Code::TrackedChanges => "Modificările urmărite au fost citite ca acceptate.".into(),
            Code::PagesWithoutText => {
                format!("Pagini fără text, doar cu imagini, care nu au fost citite: {about}.")
            }
            Code::EncodingRepaired => {
                "Diacriticele stricate la o salvare anterioară au fost refăcute; verificați-le.".into()
            }
            Code::Footnotes => {
                "Notele de subsol au fost păstrate ca note, la prevederile care trimit la ele.".into()
            }
            Code::TooDeep => "Enumerările sunt prea adânci; unele au rămas în textul prevederii.".into(),
        }
    }

    /// The sentence in English.
    #[must_use]
    pub fn english(&self) -> String {
        let (about, other) = (&self.about, &self.other);
        match self.code {
            Code::NumberingGap => format!("At least one number is missing between {other} and {about}."),
            Code::NumberingRepeat => format!("The number is repeated: {about}."),
            Code::NumberingOrder => format!("The numbering goes back: {about} stands after {other}."),
            Code::NumberingStart => {
                format!("The numbering does not start with its first number: {about}.")
            }
            Code::NumberingJump => format!("The numbering jumps from {other} to {about}."),
            Code::TableCells => {
                format!("A table may have lost cells ({about}); please compare it with the original.")
            }
            Code::ReferenceMissing => {
                format!("A reference to a provision that this act does not have: “{other}” ({about}).")
            }
            Code::TextBeforeFirst => {
                format!(
                    "Text that is neither title nor preamble stands before the first provision: “{about}”."
                )
            }
            Code::EmptyProvision => format!("The provision has no text: {about}."),
            Code::NoArticles => {
                "The document has no articles; it was read as headings and paragraphs.".into()
            }
            Code::UnquotedAmendment => {
                format!("New words for another act, without quotation marks, were kept inside {about}.")
            }
            Code::OpenQuotation => "A quotation mark opens and is never closed.".into(),
            Code::TableAsText => "A table was kept as text, row by row.".into(),
            Code::CedillaLetters => {
                "The letters ş and ţ with cedilla were read as ș and ț with comma.".into()
            }
            Code::EncodingGuessed => {
                format!("The encoding was guessed ({about}); please check the diacritics.")
            }
            Code::LostCharacters => {
                "Some characters were lost before the upload (the sign �, or ? inside words).".into()
            }
            Code::TrackedChanges => "Tracked changes were read as accepted.".into(),
            Code::PagesWithoutText => {
                format!("Pages with pictures and no text, which were not read: {about}.")
            }
            Code::EncodingRepaired => {
                "Diacritics that an earlier save had broken were restored; please check them.".into()
            }
            Code::Footnotes => "Footnotes were kept as notes, at the provisions that point to them.".into(),
            Code::TooDeep => "Enumerations nest too deeply; some were left in the provision's text.".into(),
        }
    }
}
