//! Where a request comes from, as far as it may be remembered, and in which program it was made.

use backend::logins::Visit;
use http::header;

use super::parts;

/// The network that a request comes from: `192.0.2.0/24`, `2001:db8:1::/48`. Set by the server on every request whose
/// address is known. The full address never leaves the server's limits on rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(pub String);

/// The network that this request comes from, for the audit trail and the list of logins.
#[must_use]
pub fn origin() -> Option<String> {
    parts()?.extensions.get::<Origin>().map(|origin| origin.0.clone())
}

/// The browser and the system that this request was made with, for the list of logins: `Firefox · Windows`. Only words
/// from closed lists, so that nobody writes into that list by their browser's name.
fn device() -> Option<String> {
    let parts = parts()?;
    let agent = parts.headers.get(header::USER_AGENT)?.to_str().ok()?;
    described(agent)
}

/// From where somebody logs in.
#[must_use]
pub fn visit() -> Visit {
    Visit { from: origin().unwrap_or_default(), device: device().unwrap_or_default() }
}

/// Browsers by what only their names hold; those that others imitate stand last.
const BROWSERS: [(&str, &str); 11] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Systems, in the same order.
const SYSTEMS: [(&str, &str); 7] = [
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Macintosh", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

fn described(agent: &str) -> Option<String> {
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => Some(format!("{browser} · {system}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::described;

    #[test]
    fn a_browser_is_called_by_its_own_name_and_not_by_those_it_imitates() {
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (agent, name) in [
            (format!("{windows}; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox · Windows"),
            (format!("{windows} {webkit} Chrome/141.0.0.0 Safari/537.36"), "Chrome · Windows"),
            (format!("{windows} {webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0"), "Edge · Windows"),
            (format!("{windows} {webkit} Chrome/141.0.0.0 Safari/537.36 OPR/120.0"), "Opera · Windows"),
            (
                format!("Mozilla/5.0 (Linux; Android 16; SM-S911B) {webkit} Chrome/141.0 Mobile Safari/537.36"),
                "Chrome · Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/18.6 Mobile/15E148 Safari/604.1"
                    .into(),
                "Safari · iOS",
            ),
        ] {
            assert_eq!(described(&agent).as_deref(), Some(name), "{agent}");
        }
    }

    #[test]
    fn nothing_of_the_header_itself_is_kept() {
        assert_eq!(described("curl/8.5.0"), None);
        assert_eq!(described(&format!("<b>Linux</b>{}", "x".repeat(5_000))).as_deref(), Some("Linux"));
    }
}
