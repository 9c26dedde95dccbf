//! A font as far as text needs it: how long a code is, which letters it stands for, how wide it is.

use super::cmap::CMap;
use super::file::File;
use super::glyphs;
use super::object::{Dict, Object};

/// Widths that a font states at most.
const WIDTHS: usize = 20_000;

/// First and last code, and their width; in the order of the codes.
#[derive(Debug, Default)]
struct Widths(Vec<(u32, u32, f64)>);

impl Widths {
    fn get(&self, code: u32) -> Option<f64> {
        let after = self.0.partition_point(|(first, ..)| *first <= code);
        let (_, last, width) = self.0.get(after.checked_sub(1)?)?;
        (code <= *last).then_some(*width)
    }
}

#[derive(Debug)]
pub(super) struct Font {
    to_unicode: Option<CMap>,
    /// Letters of one-byte codes; empty for composite fonts.
    letters: Vec<String>,
    /// In thousandths of the size.
    widths: Widths,
    default_width: f64,
    /// Bytes of one code.
    bytes: usize,
    /// From the font's own units to thousandths; 1 unless the font is drawn by the file.
    scale: f64,
}

/// A code of a shown string.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    pub text: String,
    /// In thousandths of the size.
    pub width: f64,
    pub is_space: bool,
}

impl Font {
    pub fn read(file: &mut File<'_>, dict: &Dict) -> Self {
        let to_unicode = match dict.get("ToUnicode") {
            Some(Object::Ref(number)) => file.stream(*number).map(|(_, data)| {
                let mut room = file.letters;
                let table = CMap::read(&data, &mut room);
                file.letters = room;
                table
            }),
            _ => None,
        };
        if dict.name("Subtype") == Some(b"Type0") {
            Self::composite(file, dict, to_unicode)
        } else {
            Self::simple(file, dict, to_unicode)
        }
    }

    fn simple(file: &File<'_>, dict: &Dict, to_unicode: Option<CMap>) -> Self {
        let descriptor = file.dict(dict, "FontDescriptor").unwrap_or_default();
        let flags = descriptor.number("Flags").unwrap_or(0.0) as u32;
        let encoding = file.get(dict, "Encoding").map(|encoding| match encoding {
            Object::Dict(mut encoding) => {
                // Differences may stand in an object of their own.
                if let Some(differences) = file.get(&encoding, "Differences") {
                    encoding.0.retain(|(key, _)| key != b"Differences");
                    encoding.0.push((b"Differences".to_vec(), differences));
                }
                Object::Dict(encoding)
            }
            other => other,
        });
        let (base, differences) = glyphs::stated(encoding.as_ref());
        let is_type3 = dict.name("Subtype") == Some(b"Type3");
        let is_true_type = dict.name("Subtype") == Some(b"TrueType");
        let letters = glyphs::encoding(base.as_deref(), &differences, flags & 4 != 0 || is_true_type);
        let first = dict.get("FirstChar").and_then(Object::index).unwrap_or(0);
        let mut widths = Widths::default();
        if let Some(Object::Array(items)) = file.get(dict, "Widths") {
            for (code, item) in (first..).zip(items.iter().take(256)) {
                if let (Ok(code), Some(width)) =
                    (u32::try_from(code), file.resolve(item).and_then(|w| w.number()))
                {
                    widths.0.push((code, code, width));
                }
            }
        }
        let scale = match file.get(dict, "FontMatrix") {
            Some(Object::Array(matrix)) if is_type3 => {
                matrix.first().and_then(Object::number).unwrap_or(0.001) * 1000.0
            }
            _ => 1.0,
        };
        let default_width = descriptor.number("MissingWidth").filter(|width| *width > 0.0).unwrap_or(500.0);
        Self { to_unicode, letters, widths, default_width, bytes: 1, scale }
    }

    fn composite(file: &File<'_>, dict: &Dict, to_unicode: Option<CMap>) -> Self {
        let descendant = match file.get(dict, "DescendantFonts") {
            Some(Object::Array(fonts)) => {
                fonts.first().and_then(|font| file.resolve(font)).and_then(|font| font.dict().cloned())
            }
            _ => None,
        }
        .unwrap_or_default();
        let default_width = descendant.number("DW").unwrap_or(1000.0);
        let mut widths = Widths::default();
        if let Some(Object::Array(items)) = file.get(&descendant, "W") {
            composite_widths(file, &items, &mut widths);
        }
        widths.0.sort_by_key(|(first, ..)| *first);
        // Every predefined table that writers use today has codes of two bytes.
        let bytes = match file.get(dict, "Encoding") {
            Some(Object::Ref(_) | Object::Dict(_)) => {
                to_unicode.as_ref().and_then(|table| table.width).unwrap_or(2)
            }
            _ => 2,
        };
        Self { to_unicode, letters: Vec::new(), widths, default_width, bytes, scale: 1.0 }
    }

    /// The codes of a shown string.
    pub fn show<'s>(&'s self, string: &'s [u8]) -> impl Iterator<Item = Shown> + 's {
        string.chunks(self.bytes).map(|code| {
            let number = code.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
            let width = self.widths.get(number).unwrap_or(self.default_width) * self.scale;
            Shown { text: self.letters_of(number), width, is_space: self.bytes == 1 && number == 32 }
        })
    }

    fn letters_of(&self, code: u32) -> String {
        if let Some(text) = self.to_unicode.as_ref().and_then(|table| table.get(code)) {
            return text;
        }
        match self.letters.get(code as usize) {
            Some(text) => text.clone(),
            // A composite font that does not say which letters it shows.
            None if self.letters.is_empty() => "\u{fffd}".to_owned(),
            None => String::new(),
        }
    }
}

/// `[1 [500 600] 10 20 700]`: widths from code 1 on, and one width for codes 10 to 20.
fn composite_widths(file: &File<'_>, items: &[Object], widths: &mut Widths) {
    let mut at = 0;
    while let Some(first) = items.get(at).and_then(Object::index) {
        let first = u32::try_from(first).unwrap_or(0);
        match items.get(at + 1).and_then(|item| file.resolve(item)) {
            Some(Object::Array(list)) => {
                for (code, width) in (first..).zip(&list) {
                    if let Some(width) = width.number() {
                        widths.0.push((code, code, width));
                    }
                }
                at += 2;
            }
            Some(Object::Number(last)) => {
                let Some(width) = items.get(at + 2).and_then(Object::number) else { return };
                widths.0.push((first, last.max(0.0) as u32, width));
                at += 3;
            }
            _ => return,
        }
        if widths.0.len() > WIDTHS {
            return;
        }
    }
}
