//! Files that come with a submission: which kinds are taken, what becomes of them, and how their names are shown.

use crate::code::code;
use crate::limits;

code! {
    /// A kind of file that is taken, by its media type. What a file is says its content, never its name.
    MediaType {
        /// Portable Document Format.
        Pdf = "application/pdf",
        /// Office Open XML word processing document.
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// OpenDocument text.
        Odt = "application/vnd.oasis.opendocument.text",
        /// Portable Network Graphics.
        Png = "image/png",
        /// JPEG picture.
        Jpeg = "image/jpeg",
        /// Text without markup.
        Text = "text/plain",
    }
}

code! {
    /// Whether a file may be given out.
    State {
        /// No scanner is set: as it came.
        Unscanned = "unscanned",
        /// It waits for the scanner and is given to nobody.
        Held = "held",
        /// The scanner found nothing.
        Clean = "clean",
        /// The scanner found something: it is never given to anybody.
        Infected = "infected",
    }
}

impl MediaType {
    /// The endings that names of this kind have; the first is given to names without one.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Odt => &["odt"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Text => &["txt"],
        }
    }
}

impl State {
    /// Whether the file may be given to those who may have it.
    #[must_use]
    pub const fn is_given_out(self) -> bool {
        matches!(self, Self::Unscanned | Self::Clean)
    }
}

/// Marks that may stand in a name beside letters, digits and the signs that stand above or below a letter.
const MARKS: &str = " -_.,()+&";

/// The name under which a file is shown and given back: the last part of what the browser said, without anything that
/// means something to a shell, a header, a page or the direction of writing, and with an ending of its kind, so that no
/// program takes it for another. Nothing where nothing of it is left.
#[must_use]
pub fn display_name(typed: &str, media_type: MediaType) -> Option<String> {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_sign = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    // As many as could matter: a hostile name may be as long as a form.
    let shown = last.chars().filter(|c| !c.is_control()).take(4 * limits::FILE_NAME);
    let shown: String =
        shown.map(|c| if c.is_alphanumeric() || MARKS.contains(c) || is_sign(c) { c } else { '_' }).collect();
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let (stem, ending) = match words.rsplit_once('.') {
        Some((stem, ending)) if media_type.endings().contains(&ending.to_lowercase().as_str()) => {
            (stem, ending)
        }
        _ => (words.as_str(), media_type.endings().first().copied().unwrap_or_default()),
    };
    let is_edge = |c: char| c == '.' || c == ' ' || c == '_';
    let room = limits::FILE_NAME.saturating_sub(ending.len() + 1);
    let stem: String = stem.trim_matches(is_edge).trim_start_matches(is_sign).chars().take(room).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    (!stem.is_empty()).then(|| format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(typed: &str) -> Option<String> {
        display_name(typed, MediaType::Pdf)
    }

    #[test]
    fn a_name_is_only_a_name() {
        for (typed, name) in [
            ("Studiu de impact.pdf", "Studiu de impact.pdf"),
            ("C:\\Documente\\Observații (v2).PDF", "Observații (v2).PDF"),
            ("../../etc/passwd", "passwd.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"),
            ("<img src=x>\".pdf", "img src_x.pdf"),
            ("raport\u{202e}fdp.exe", "raport_fdp.exe.pdf"),
            ("scrisoare.html", "scrisoare.html.pdf"),
            (".htaccess", "htaccess.pdf"),
            ("s\u{326}edint\u{326}a\u{306}.pdf", "s\u{326}edint\u{326}a\u{306}.pdf"),
        ] {
            assert_eq!(shown(typed).as_deref(), Some(name), "{typed:?}");
        }
    }

    #[test]
    fn a_name_of_which_nothing_is_left_is_none() {
        for typed in ["", "...", "a/", "\0\u{7}", ".pdf", " . "] {
            assert_eq!(shown(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = shown(&format!("{}.pdf", "ș".repeat(100_000))).unwrap();
        assert_eq!(name.chars().count(), limits::FILE_NAME);
        assert!(name.ends_with("ș.pdf"));
    }
}
