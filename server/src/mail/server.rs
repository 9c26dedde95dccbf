//! Where the mail server is and how it is spoken to, from one address as lettre writes them.

use anyhow::{Context, bail};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

/// A mail server.
pub(super) struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) tls: Tls,
    pub(super) credentials: Option<Credentials>,
    /// How we name ourselves in `EHLO`.
    pub(super) hello: ClientId,
}

/// When the line is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tls {
    /// From the first byte.
    Always,
    /// After `STARTTLS`, or nothing is sent.
    Required,
    /// After `STARTTLS` where the server knows it.
    Offered,
    /// Never.
    None,
}

impl Server {
    /// Reads `smtps://user:password@host[:port]`, `smtp://…?tls=required`, `smtp://…?tls=opportunistic` or
    /// `smtp://host[:port]`. A path is the name that we greet the server with.
    ///
    /// # Errors
    /// When it is not of this form, or would send a password in the clear to another machine.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let url = Url::parse(text).context("not an address")?;
        let host = url.host_str().filter(|host| !host.is_empty()).context("it names no host")?;
        let mode = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let (tls, port) = match (url.scheme(), mode.as_deref()) {
            ("smtps", None) => (Tls::Always, 465),
            ("smtp", Some("required")) => (Tls::Required, 587),
            ("smtp", Some("opportunistic")) => (Tls::Offered, 587),
            ("smtp", None) => (Tls::None, 25),
            _ => bail!(
                "begins with neither smtp:// nor smtps://, or tls is neither required nor opportunistic"
            ),
        };
        let plain = |text: &str| -> anyhow::Result<String> {
            Ok(percent_decode_str(text).decode_utf8().context("name or password is not UTF-8")?.into_owned())
        };
        let credentials = match url.password() {
            Some(password) => Some(Credentials::new(plain(url.username())?, plain(password)?)),
            None => None,
        };
        if credentials.is_some() && matches!(tls, Tls::None | Tls::Offered) && !is_this_machine(host) {
            bail!("a password is sent only over an encrypted line: use smtps:// or ?tls=required");
        }
        let name = url.path().trim_matches('/');
        let hello = if name.is_empty() { ClientId::default() } else { ClientId::Domain(name.to_owned()) };
        Ok(Self {
            host: host.trim_matches(['[', ']']).to_owned(),
            port: url.port().unwrap_or(port),
            tls,
            credentials,
            hello,
        })
    }
}

fn is_this_machine(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Ipv6(address)) => address.is_loopback(),
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, u16, Tls, bool) {
        let server = Server::parse(text).unwrap();
        (server.host, server.port, server.tls, server.credentials.is_some())
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(read("smtps://u:p%40@mail.example"), ("mail.example".into(), 465, Tls::Always, true));
        assert_eq!(
            read("smtp://u:p@mail.example?tls=required"),
            ("mail.example".into(), 587, Tls::Required, true)
        );
        assert_eq!(
            read("smtp://mail.example:2525?tls=opportunistic"),
            ("mail.example".into(), 2525, Tls::Offered, false)
        );
        assert_eq!(read("smtp://u:p@127.0.0.1"), ("127.0.0.1".into(), 25, Tls::None, true));
        assert_eq!(read("smtp://[::1]:2525"), ("::1".into(), 2525, Tls::None, false));
    }

    #[test]
    fn a_password_never_leaves_this_machine_in_the_clear() {
        for refused in [
            "smtp://u:p@mail.example",
            "smtp://u:p@mail.example?tls=opportunistic",
            "http://mail.example",
            "smtp://",
            "x",
        ] {
            assert!(Server::parse(refused).is_err(), "{refused}");
        }
    }
}
