//! What the caller knows of an act and its text does not say.

/// The identification that Akoma Ntoso demands. The default says nothing about the act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Address of the work by the Akoma Ntoso naming convention, without language and date: "/akn/ro/bill/2024/7".
    pub uri: String,
    /// Day of this text, `YYYY-MM-DD`; any other text is written as the default.
    pub date: String,
    /// ISO 639-2 code of the language: "ron".
    pub language: String,
    /// ISO 3166-1 code of the country, small letters: "ro".
    pub country: String,
    /// Who wrote the draft, as printed.
    pub author: String,
}

/// The day written when none is known.
const NO_DATE: &str = "1970-01-01";

impl Default for Identity {
    fn default() -> Self {
        Self {
            uri: "/akn/ro/bill/draft".into(),
            date: NO_DATE.into(),
            language: "ron".into(),
            country: "ro".into(),
            author: "-".into(),
        }
    }
}

const fn is_leap(year: u32) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

impl Identity {
    /// The date, if it is one.
    pub(super) fn day(&self) -> &str {
        let bytes = self.date.as_bytes();
        let shaped = bytes.len() == 10
            && bytes
                .iter()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() });
        let part =
            |range: std::ops::Range<usize>| self.date.get(range).and_then(|n| n.parse().ok()).unwrap_or(0);
        let month = if shaped { part(5..7) } else { 0 };
        let longest = match month {
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u32::from(is_leap(part(0..4))),
            _ => 31,
        };
        let real = (1..=12).contains(&month) && (1..=longest).contains(&part(8..10)) && part(0..4) > 0;
        if real { &self.date } else { NO_DATE }
    }

    /// Two or three letters, else the default's.
    pub(super) fn tongue(&self) -> &str {
        let known =
            matches!(self.language.len(), 2 | 3) && self.language.bytes().all(|b| b.is_ascii_lowercase());
        if known { &self.language } else { "ron" }
    }

    /// The language as HTML and Word name it.
    pub(super) fn short_tongue(&self) -> &str {
        match self.tongue() {
            "ron" | "rum" => "ro",
            "eng" => "en",
            "fra" | "fre" => "fr",
            "deu" | "ger" => "de",
            "hun" => "hu",
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_the_calendar_lacks_is_not_written() {
        let day = |date: &str| Identity { date: date.to_owned(), ..Identity::default() }.day().to_owned();
        assert_eq!(day("2024-02-29"), "2024-02-29");
        for wrong in
            ["2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "0000-01-01", "astăzi", "2024-1-1", ""]
        {
            assert_eq!(day(wrong), NO_DATE, "{wrong}");
        }
    }

    #[test]
    fn a_language_that_is_no_code_is_not_written() {
        let tongue = |language: &str| {
            Identity { language: language.to_owned(), ..Identity::default() }.tongue().to_owned()
        };
        assert_eq!(tongue("hun"), "hun");
        assert_eq!(tongue("limba \"română\""), "ron");
    }
}
