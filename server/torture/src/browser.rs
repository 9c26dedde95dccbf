//! A person at a browser without script: writes a comment, looks at the check page, sends, reads the receipt. After a
//! failure they do what people do: look at what is there, and press the button again.

use std::net::SocketAddr;

use hyper::StatusCode;

use crate::clients::{SLUG, Try};
use crate::http::{Answer, Client};
use crate::receipts::Receipt;

/// Who sends, as the form of the check page asks.
pub(crate) const SENDER: [(&str, &str); 5] = [
    ("form[kind]", "citizen"),
    ("form[organisation]", ""),
    ("form[name]", "Ana Exemplu"),
    ("form[email]", "ana@rotunda.example"),
    ("form[county]", "Vâlcea"),
];

/// A browser with its session.
pub(crate) struct Browser {
    client: Client,
    key: String,
    provision: String,
    text: String,
    /// The draft, from when its check page was seen.
    submission: Option<String>,
}

impl Browser {
    pub(crate) const fn of(address: SocketAddr) -> Self {
        Self {
            client: Client::of(address),
            key: String::new(),
            provision: String::new(),
            text: String::new(),
            submission: None,
        }
    }

    /// Thinks of the next comment.
    pub(crate) fn begin(&mut self, key: &str, provision: &str, text: &str) {
        (self.key, self.provision, self.text) = (key.to_owned(), provision.to_owned(), text.to_owned());
        self.submission = None;
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Goes on from where things stand until the receipt, or until something fails.
    pub(crate) async fn go_on(&mut self) -> Try {
        match self.journey().await {
            Ok(Ok(receipt)) => Try::Done(receipt),
            Ok(Err(answer)) if is_later(&answer) => Try::Later,
            Ok(Err(answer)) => Try::Odd(format!("{}: {} {}", self.key, answer.status, answer.location())),
            Err(_) => Try::Later,
        }
    }

    async fn journey(&mut self) -> anyhow::Result<Result<Receipt, Answer>> {
        if self.submission.is_none() {
            if let Err(answer) = self.look().await?
                && answer.status != StatusCode::NOT_FOUND
            {
                return Ok(Err(answer));
            }
            if self.submission.is_none() {
                let added = self.add().await?;
                if !added.location().contains("saved=") {
                    return Ok(Err(added));
                }
                if let Err(answer) = self.look().await? {
                    return Ok(Err(answer));
                }
            }
        }
        let sent = self.send().await?;
        let Some(secret) = secret(sent.location()) else { return Ok(Err(sent)) };
        let page = self.client.get(sent.location()).await?;
        match (page.status, number(&page.text())) {
            (StatusCode::OK, Some(number)) => Ok(Ok(Receipt { number, secret, key: self.key.clone() })),
            _ => Ok(Err(page)),
        }
    }

    /// The check page: whether the comment is in the draft.
    pub(crate) async fn look(&mut self) -> anyhow::Result<Result<String, Answer>> {
        let page = self.client.get(&format!("/ro/contributia-mea/verificare/{SLUG}")).await?;
        if page.status != StatusCode::OK {
            return Ok(Err(page));
        }
        let text = page.text();
        if text.contains(&format!("[{}]", self.key)) {
            self.submission = value(&text, "submission");
        }
        Ok(Ok(text))
    }

    /// Saves the comment in the draft.
    pub(crate) async fn add(&mut self) -> anyhow::Result<Answer> {
        let fields = [
            ("lang", "ro"),
            ("slug", SLUG),
            ("form[provision]", &self.provision),
            ("form[stance]", "against"),
            ("form[kind]", "opinion"),
            ("form[text]", &self.text),
            ("form[proposed_wording]", ""),
            ("form[reasons]", ""),
        ];
        self.client.post("/api/comments/add", &fields).await
    }

    /// Sends the draft; sent once more it leads to the same receipt.
    pub(crate) async fn send(&mut self) -> anyhow::Result<Answer> {
        let submission = self.submission.clone().unwrap_or_default();
        let mut fields = vec![("lang", "ro"), ("slug", SLUG), ("submission", &submission)];
        fields.extend(SENDER);
        self.client.post("/api/submissions/send", &fields).await
    }

    pub(crate) async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        self.client.get(path).await
    }
}

/// No place for it now: the same may be tried again.
pub(crate) fn is_later(answer: &Answer) -> bool {
    answer.status == StatusCode::SERVICE_UNAVAILABLE || answer.location().contains("/problema/unavailable")
}

/// The secret in the address of a receipt.
pub(crate) fn secret(location: &str) -> Option<String> {
    let rest = location.strip_prefix("/ro/dovada/")?;
    Some(rest.split(['?', '#']).next()?.to_owned())
}

/// The value of a hidden field.
fn value(page: &str, field: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("name=\"{field}\" value=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

/// The first number of a register on a page: a year, a dash, five digits or more.
pub(crate) fn number(page: &str) -> Option<String> {
    page.split(|letter: char| !letter.is_ascii_digit() && letter != '-')
        .find(|word| {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            word.split_once('-').is_some_and(|(year, number)| {
                year.len() == 4 && digits(year) && number.len() >= 5 && digits(number)
            })
        })
        .map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{number, secret};

    #[test]
    fn a_number_is_no_date() {
        assert_eq!(
            number(r#"<time datetime="2026-11-22">x</time> nr. 2026-00231."#).as_deref(),
            Some("2026-00231")
        );
        assert_eq!(number("2026-11-22"), None);
        assert_eq!(secret("/ro/dovada/ab12?x").as_deref(), Some("ab12"));
    }
}
