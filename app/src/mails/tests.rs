use backend::digests::{Line, Told};
use backend::outbox::{Facts, Letter};
use model::Language;
use model::ids::{DigestId, LinkId, OrganisationId, SubmissionId};
use model::mails::Mail;
use model::tracking::Event;

use super::{Body, html, plain, render};
use crate::routes;

const SITE: &str = "https://rotunda.example";
const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// One of every mail: each names the one after it, so that none can be left out.
fn after(mail: Option<&Mail>) -> Option<Mail> {
    let link = || LinkId::from("link");
    let organisation = || OrganisationId::from("organisation");
    match mail {
        None => Some(Mail::NewPassword { link: link() }),
        Some(Mail::NewPassword { .. }) => Some(Mail::NoAccount),
        Some(Mail::NoAccount) => Some(Mail::MySubmissions { link: link() }),
        Some(Mail::MySubmissions { .. }) => Some(Mail::Welcome { link: link() }),
        Some(Mail::Welcome { .. }) => Some(Mail::ConfirmAccount { link: link() }),
        Some(Mail::ConfirmAccount { .. }) => Some(Mail::HasAccount),
        Some(Mail::HasAccount) => Some(Mail::Invitation { link: link(), organisation: organisation() }),
        Some(Mail::Invitation { .. }) => Some(Mail::OrganisationVerified { organisation: organisation() }),
        Some(Mail::OrganisationVerified { .. }) => {
            Some(Mail::OrganisationRefused { organisation: organisation() })
        }
        Some(Mail::OrganisationRefused { .. }) => Some(Mail::RolesChanged { organisation: organisation() }),
        Some(Mail::RolesChanged { .. }) => Some(Mail::MembershipEnded { organisation: organisation() }),
        Some(Mail::MembershipEnded { .. }) => {
            Some(Mail::Registered { submission: SubmissionId::from("submission") })
        }
        Some(Mail::Registered { .. }) => {
            Some(Mail::Asked { submission: SubmissionId::from("submission"), act: "act".into() })
        }
        Some(Mail::Asked { .. }) => Some(Mail::Held { link: link() }),
        Some(Mail::Held { .. }) => Some(Mail::ConfirmNews { digest: DigestId::from("digest") }),
        Some(Mail::ConfirmNews { .. }) => {
            Some(Mail::News { digest: DigestId::from("digest"), parts: Vec::new() })
        }
        Some(Mail::News { .. }) => {
            Some(Mail::Answered { submission: SubmissionId::from("submission"), at: 0 })
        }
        Some(Mail::Answered { .. }) => None,
    }
}

fn has_secret(mail: &Mail) -> bool {
    mail.link().is_some() || mail.submission().is_some() || mail.digest().is_some()
}

fn letters() -> impl Iterator<Item = Letter> {
    let letter = |mail: Mail, language| Letter {
        id: "id".into(),
        recipient: "ana@exemplu.example".into(),
        language,
        secret: has_secret(&mail).then(|| SECRET.to_owned()),
        mail,
        facts: Facts::default(),
    };
    std::iter::successors(after(None), |mail| after(Some(mail)))
        .flat_map(move |mail| Language::ALL.iter().map(move |language| letter(mail.clone(), *language)))
}

#[test]
fn every_mail_is_said_in_both_languages_and_carries_its_link() {
    for letter in letters() {
        let said = render(&letter, SITE);
        let name = format!("{:?} {}", letter.mail, letter.language);
        assert!(!said.subject.is_empty() && !said.subject.contains(char::is_control), "{name}");
        assert!(said.text.len() > 100 && !said.text.contains('<'), "{name}: {}", said.text);
        assert!(said.html.contains(&format!("<html lang=\"{}\">", letter.language)), "{name}");
        for body in [&said.text, &said.html] {
            assert_eq!(body.contains(SECRET), has_secret(&letter.mail), "{name}: {body}");
        }
    }
}

#[test]
fn news_name_each_submission_with_its_page_and_the_way_out() {
    let line = |label: &str, event| Line { label: label.into(), event };
    let told = Told {
        number: "2026-00231".into(),
        consultation: "Legea <probei>".into(),
        secret: "abcd".into(),
        lines: vec![line("art. 5", Event::Credited), line("", Event::Withdrawn)],
    };
    for language in Language::ALL.iter().copied() {
        let letter = Letter {
            id: "id".into(),
            recipient: "ana@exemplu.example".into(),
            language,
            secret: Some(SECRET.into()),
            mail: Mail::News { digest: DigestId::from("digest"), parts: Vec::new() },
            facts: Facts { news: vec![told.clone()], ..Facts::default() },
        };
        let said = render(&letter, SITE);
        let words = &crate::messages::of(language).following;
        for part in [
            "2026-00231",
            &format!("art. 5: {}", (words.event)(Event::Credited, None)),
            &(words.event)(Event::Withdrawn, None),
            &format!("{SITE}{}", routes::tracking(language, "abcd")),
            &format!("{SITE}{}", routes::news(language, SECRET)),
        ] {
            assert!(said.text.contains(part), "{part} in {}", said.text);
        }
        assert!(!said.html.contains("<probei>"));
    }
}

#[test]
fn a_mail_fetches_nothing_from_anywhere() {
    for letter in letters() {
        let said = render(&letter, SITE).html;
        for remote in ["<img", "<link", "<script", "src=", "url(", "@import"] {
            assert!(!said.contains(remote), "{:?}: {remote}", letter.mail);
        }
        let foreign = said.split("href=\"").skip(1).find(|address| !address.starts_with(SITE));
        assert_eq!(foreign, None);
    }
}

#[test]
fn what_people_wrote_stays_text() {
    let nasty = "<script>\"&\r\nBcc: x@y.example";
    let body = Body::new(nasty).paragraph(nasty).button(nasty, nasty);
    assert_eq!(body.subject, "<script>\"& Bcc: x@y.example");
    let page = html::html(&body, Language::Ro, SITE);
    assert!(!page.contains("<script"), "{page}");
    assert!(page.contains("&lt;script&gt;&quot;&amp;"));
    assert!(plain::plain(&body, Language::Ro, SITE).contains(nasty));
}
