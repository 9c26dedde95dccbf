//! A letter as a message of the internet (RFC 5322): headers that no name can break out of, both forms of the text.

use std::time::{Duration, SystemTime};

use app::mails::Rendered;
use app::routes::unsubscribe;
use backend::outbox::Letter;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use model::mails::Mail;
use model::moment::Instant;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Says that no person wrote this, so that no out-of-office notice answers it (RFC 3834, section 5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Cause> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the text (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }
    fn parse(text: &str) -> Result<Self, Cause> {
        Ok(Self(text.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Where news are ended (RFC 2369, section 3.2).
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }
    fn parse(text: &str) -> Result<Self, Cause> {
        Ok(Self(text.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That they are ended there with one request and no further question (RFC 8058).
#[derive(Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }
    fn parse(_: &str) -> Result<Self, Cause> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// Makes the message. Its Message-ID is made of the letter's id: who gets it twice can tell (RFC 5322, section 3.6.4).
///
/// # Errors
/// When the recipient's address is none.
pub(super) fn message(
    letter: &Letter,
    rendered: &Rendered,
    (from, site): (&Mailbox, &str),
    now: Instant,
) -> Result<Message, Cause> {
    let to = Mailbox::new(None, letter.recipient.parse()?);
    let millis = u64::try_from(now.0).unwrap_or_default();
    let mut message = Message::builder()
        .from(from.clone())
        .to(to)
        .subject(rendered.subject.clone())
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .date(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
        .header(AutoSubmitted)
        .header(ContentLanguage(letter.language.to_string()));
    if let Mail::News { .. } = letter.mail {
        let end = format!("<{site}{}>", unsubscribe(letter.secret()));
        message = message.header(ListUnsubscribe(end)).header(ListUnsubscribePost);
    }
    Ok(message.multipart(MultiPart::alternative_plain_html(rendered.text.clone(), rendered.html.clone()))?)
}

#[cfg(test)]
mod tests {
    use backend::outbox::Facts;
    use model::Language;

    use super::*;

    fn made(recipient: &str, subject: &str) -> Result<String, Cause> {
        written(recipient, subject, Mail::NoAccount, None)
    }

    fn written(recipient: &str, subject: &str, mail: Mail, secret: Option<String>) -> Result<String, Cause> {
        let letter = Letter {
            id: "0192-abc".into(),
            recipient: recipient.into(),
            language: Language::Ro,
            mail,
            secret,
            facts: Facts::default(),
        };
        let rendered =
            Rendered { subject: subject.into(), text: "Bună ziua.\n.\nșț".into(), html: "<p>ș".into() };
        let from: Mailbox = "Rotunda <consultare@rotunda.example>".parse()?;
        let message =
            message(&letter, &rendered, (&from, "https://rotunda.example"), Instant(1_793_606_400_000))?;
        Ok(String::from_utf8(message.formatted())?)
    }

    /// Names of the headers, unfolded.
    fn headers(message: &str) -> Vec<String> {
        let (head, _) = message.split_once("\r\n\r\n").unwrap();
        head.split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split_once(':').unwrap().0.to_lowercase())
            .collect()
    }

    #[test]
    fn a_message_carries_what_a_mail_needs_and_nothing_else() {
        let message = made("ana@exemplu.example", "Contribuțiile dumneavoastră").unwrap();
        let mut names = headers(&message);
        names.sort();
        let expected = [
            "auto-submitted",
            "content-language",
            "content-type",
            "date",
            "from",
            "message-id",
            "mime-version",
            "subject",
            "to",
        ];
        assert_eq!(names, expected);
        assert!(message.contains("Message-ID: <0192-abc@rotunda.example>\r\n"), "{message}");
        assert!(message.contains("Date: Mon, 02 Nov 2026 08:00:00 +0000\r\n"), "{message}");
        assert!(message.is_ascii(), "some servers take nothing else");
        assert!(message.lines().all(|line| line.len() <= 998), "RFC 5322, section 2.1.1");
    }

    #[test]
    fn news_are_ended_with_one_request_and_no_other_mail_says_so() {
        let news = Mail::News { digest: "d".into(), parts: Vec::new() };
        let message = written("ana@exemplu.example", "Noutăți", news, Some("0123abcd".into())).unwrap();
        let unfolded = message.replace("\r\n ", " ");
        assert!(
            unfolded.contains("List-Unsubscribe: <https://rotunda.example/unsubscribe/0123abcd>\r\n"),
            "{unfolded}"
        );
        assert!(unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{unfolded}");
        assert!(!made("ana@exemplu.example", "x").unwrap().contains("List-Unsubscribe"));
    }

    #[test]
    fn nobody_adds_a_header_by_a_name() {
        let plain = headers(&made("ana@exemplu.example", "x").unwrap());
        for nasty in [
            "a\r\nBcc: x@y.example",
            "a\nBcc: x@y.example",
            "a\rBcc: x@y.example",
            "a\r\n\r\n<script>",
            "\u{0}\u{7f}\u{85}\u{2028}",
            "=?utf-8?q?=0D=0ABcc:_x@y.example?=",
            &"ș".repeat(3_000),
            "\u{202e}txt.exe",
            "\"<x@y.example>\"",
        ] {
            assert_eq!(headers(&made("ana@exemplu.example", nasty).unwrap()), plain, "{nasty:?}");
        }
    }

    #[test]
    fn what_is_no_address_gets_no_mail() {
        for nasty in [
            "",
            "ana",
            "a@b@c",
            "ana@exemplu.example\r\nBcc: x@y.example",
            "ana@exemplu.example, x@y.example",
            "ana@exemplu.example\r\nDATA",
            "<ana@exemplu.example>",
            "ana@exemplu.example> SIZE=1",
            "a\u{0}b@exemplu.example",
        ] {
            assert!(made(nasty, "x").is_err(), "{nasty:?}");
        }
    }
}
