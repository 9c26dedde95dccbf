//! The encoding a page states for itself: `<meta charset>`, `http-equiv`, or the XML declaration.

/// Bytes looked at: the standard asks for 1024, saved pages have longer heads.
const LOOKED_AT: usize = 4096;

/// The stated encoding's label, in small letters: "iso-8859-2".
pub(crate) fn stated(bytes: &[u8]) -> Option<String> {
    let head: String =
        bytes.iter().take(LOOKED_AT).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    if let Some(declaration) = head.trim_start().strip_prefix("<?xml")
        && let Some(label) = declaration.split("?>").next().and_then(|d| value_after(d, "encoding"))
    {
        return Some(label);
    }
    head.match_indices("<meta").find_map(|(at, _)| {
        let tag = head[at..].split('>').next()?;
        value_after(tag, "charset")
    })
}

/// The word after `name =`, quoted or not.
fn value_after(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(name)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end =
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
    (end > 0).then(|| rest[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_stating_the_encoding_is_understood() {
        let label = |page: &str| stated(page.as_bytes());
        assert_eq!(label("<html><meta charset=utf-8>").as_deref(), Some("utf-8"));
        assert_eq!(
            label("<HTML><META http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'>")
                .as_deref(),
            Some("iso-8859-2")
        );
        assert_eq!(
            label("<?xml version='1.0' encoding=\"windows-1250\"?><html>").as_deref(),
            Some("windows-1250")
        );
        assert_eq!(label("Un text despre <meta charset=utf-8>"), None);
    }
}
