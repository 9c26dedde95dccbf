//! Documents that are archives: DOCX by its list of content types (ECMA-376, part 2), ODT by its first entry
//! (OpenDocument 1.3, part 2, section 3.3). Everything is inflated once and counted, so that nothing that unpacks beyond
//! all measure is passed on to those who open it. Nothing is written, and no XML is parsed.

use std::io::{Cursor, Read};

use model::attachments::MediaType;
use model::invalid::Unreadable;
use zip::ZipArchive;
use zip::result::ZipError;

/// Entries of an archive.
const MOST_ENTRIES: usize = 2_000;
/// Bytes that all entries unpack to.
const MOST_BYTES: u64 = 128 * 1024 * 1024;
/// Unpacked bytes for one packed byte.
const MOST_RATIO: u64 = 200;
/// Below this many bytes a high ratio is only a short text that repeats itself.
const JUDGED_ABOVE: u64 = 1024 * 1024;
/// Bytes of the entries that say what it is.
const MOST_STATED: u64 = 256 * 1024;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What the archive is.
///
/// # Errors
/// `Kind` for an archive of another kind, `Locked`, `Unsafe` past a cap, with macros or with names that lead outside,
/// `Damaged`.
pub(super) fn kind(bytes: &[u8]) -> Result<MediaType, Unreadable> {
    // Before the crate builds a list of them, and again after: the record may lie.
    if stated_entries(bytes) > MOST_ENTRIES {
        return Err(Unreadable::Unsafe);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Unreadable::Unsafe);
    }
    inflate(&mut archive)?;
    let media_type = if archive.index_for_name("word/document.xml").is_some() {
        let stated = stated(&mut archive, "[Content_Types].xml")?;
        stated.contains(WORD).then_some(MediaType::Docx)
    } else {
        let stated = stated(&mut archive, "mimetype")?;
        (stated == MediaType::Odt.as_str()).then_some(MediaType::Odt)
    };
    media_type.ok_or(Unreadable::Kind)
}

/// Unpacks everything into nothing, counting.
fn inflate(archive: &mut Archive<'_>) -> Result<(), Unreadable> {
    let mut left = MOST_BYTES;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(damaged)?;
        if entry.encrypted() {
            return Err(Unreadable::Locked);
        }
        let name = entry.name().to_ascii_lowercase();
        if entry.enclosed_name().is_none() || name.contains('\\') || name.ends_with("vbaproject.bin") {
            return Err(Unreadable::Unsafe);
        }
        let allowed = left.min(entry.compressed_size().max(1).saturating_mul(MOST_RATIO).max(JUDGED_ABOVE));
        let unpacked = std::io::copy(&mut entry.take(allowed + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|_| Unreadable::Damaged)?;
        left = left.checked_sub(unpacked).filter(|_| unpacked <= allowed).ok_or(Unreadable::Unsafe)?;
    }
    Ok(())
}

/// The text of a small entry; empty without one.
fn stated(archive: &mut Archive<'_>, name: &str) -> Result<String, Unreadable> {
    let Some(index) = archive.index_for_name(name) else { return Ok(String::new()) };
    let mut text = String::new();
    let entry = archive.by_index(index).map_err(damaged)?;
    entry.take(MOST_STATED).read_to_string(&mut text).map_err(|_| Unreadable::Damaged)?;
    Ok(text)
}

fn damaged(error: ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
        _ => Unreadable::Damaged,
    }
}

/// Entries that the end-of-central-directory record states; 65,535 when they stand in the ZIP64 record.
fn stated_entries(bytes: &[u8]) -> usize {
    // The record is 22 bytes and a comment of at most 65,535.
    let tail = bytes.get(bytes.len().saturating_sub(22 + 65_535)..).unwrap_or_default();
    let record = tail.windows(4).rposition(|window| window == b"PK\x05\x06").and_then(|at| tail.get(at..));
    match record.and_then(|record| record.get(10..12)) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn made(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn types(of: &str) -> String {
        format!(r#"<Types><Override PartName="/word/document.xml" ContentType="{of}"/></Types>"#)
    }

    #[test]
    fn an_archive_is_what_it_states_inside() {
        let docx = types(WORD);
        let docx = [("[Content_Types].xml", docx.as_bytes()), ("word/document.xml", b"<w:document/>")];
        assert_eq!(kind(&made(&docx)), Ok(MediaType::Docx));
        let odt = [("mimetype", MediaType::Odt.as_str().as_bytes()), ("content.xml", b"<x/>")];
        assert_eq!(kind(&made(&odt)), Ok(MediaType::Odt));
        let macros = [&docx[..], &[("word/vbaProject.bin", b"x")]].concat();
        assert_eq!(kind(&made(&macros)), Err(Unreadable::Unsafe));
        let template = types("application/vnd.ms-word.document.macroEnabled.main+xml");
        let template = [("[Content_Types].xml", template.as_bytes()), ("word/document.xml", b"<x/>")];
        assert_eq!(kind(&made(&template)), Err(Unreadable::Kind));
        assert_eq!(kind(&made(&[("a.txt", b"x")])), Err(Unreadable::Kind));
        assert_eq!(kind(&made(&[("mimetype", b"application/epub+zip")])), Err(Unreadable::Kind));
    }

    #[test]
    fn an_archive_that_is_made_to_do_harm_is_refused() {
        let bomb = vec![0; 8 * 1024 * 1024];
        assert_eq!(kind(&made(&[("mimetype", b"x"), ("bomb", &bomb)])), Err(Unreadable::Unsafe));
        assert_eq!(kind(&made(&[("../../etc/cron.d/x", b"x")])), Err(Unreadable::Unsafe));
        let names: Vec<String> = (0..=MOST_ENTRIES).map(|n| n.to_string()).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        assert_eq!(kind(&made(&many)), Err(Unreadable::Unsafe));
        assert_eq!(kind(b"PK\x03\x04 and nothing else"), Err(Unreadable::Damaged));
    }
}
