//! What is sent to each path.

use axum::body::Body;
use axum::http::{Method, Request, header};
use serde_json::{Value, json};
use totp_rs::{Builder, Secret};

use crate::files;
use crate::support::{Answer, Client, SLUG};

mod people;

pub(crate) use people::*;

/// The consultation that the editor prepares: its text is in work.
pub(crate) const PREPARED: &str = "act-in-pregatire";

/// The consultation of the demo that has two versions.
pub(crate) const REVISED: &str = "statutul-auditorului-social";

/// A text whose one article is `art_1`.
const TEXT: &str = "LEGE privind proba\nArticolul 1\nO singură regulă.\n";

/// How a path is asked.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    /// A page or a file, as a browser asks for it.
    Get,
    /// What a script reads.
    Fetch,
    /// The fields of a form, as a script posts them.
    Form(fn(&Objects) -> Fields),
    /// A code of the demo's second factor, which works once.
    Code,
    /// A code of the second factor that the person's page offers.
    NewCode,
    /// A draft's file.
    Upload,
    /// A file for the draft submission.
    File,
    /// A whole submission of a program.
    Submission,
}

pub(crate) type Fields = Vec<(&'static str, String)>;

/// What the requests are about.
#[derive(Default)]
pub(crate) struct Objects {
    /// A comment of the owner's, not yet sent.
    pub(crate) comment: String,
    /// The submission that it stands in.
    pub(crate) submission: String,
    /// A comment on a provision of a version that is not the newest.
    pub(crate) carried: String,
    /// A provision that the newest version of the same consultation changed.
    pub(crate) changed: String,
    /// A campaign, one of its comments, another campaign, and what an expert did to the first.
    pub(crate) campaign: String,
    pub(crate) joined: String,
    pub(crate) other_campaign: String,
    pub(crate) campaign_event: String,
    /// A file in the owner's unsent submission.
    pub(crate) file: String,
    /// A file of a submission that was sent, and what leads to that.
    pub(crate) sent_file: String,
    pub(crate) file_secret: String,
    /// What leads to the receipt of a submission that was sent.
    pub(crate) secret: String,
    /// Its comment.
    pub(crate) said: String,
    /// What ends the mails of news to somebody.
    pub(crate) news: String,
    /// What leads to the submissions of a proved address, and works once.
    pub(crate) link: String,
    /// A mail of which nobody knows whether it arrived.
    pub(crate) mail: String,
    /// The last change to the text in work.
    pub(crate) step: String,
    /// Password of whoever asks.
    pub(crate) password: String,
    /// The present code of the demo's second factor.
    pub(crate) code: String,
    /// The present instant, in seconds.
    pub(crate) seconds: u64,
    /// A colleague's account.
    pub(crate) colleague: String,
    /// A role of theirs.
    pub(crate) assignment: String,
    /// The organisation of member, signatory and manager.
    pub(crate) organisation: String,
    /// What staff saw of it last.
    pub(crate) seen: String,
    /// A comment in its draft, the draft, and what names what that says.
    pub(crate) shared: String,
    pub(crate) draft: String,
    pub(crate) fingerprint: String,
    /// A comment of a letter that whoever asks is entering, if they are staff, the letter, and when it came.
    pub(crate) written: String,
    pub(crate) letter: String,
    pub(crate) received: String,
    /// A comment without a decision (later the decision's) and another, a decision of somebody else's that waits for
    /// approval, the state of that desk, and a template.
    pub(crate) undecided: String,
    pub(crate) another_undecided: String,
    pub(crate) decision: String,
    pub(crate) turn: String,
    pub(crate) template: String,
    /// A sentence of a summary, and the revision of that.
    pub(crate) sentence: String,
    pub(crate) revision: String,
    /// A file that somebody else ordered.
    pub(crate) export: String,
    /// A theme that is on the whole of a comment of a campaign, another theme, that comment, what names it as it is, what
    /// was done to the theme, and how many of the campaign nobody has coded.
    pub(crate) theme: String,
    pub(crate) other_theme: String,
    pub(crate) coded: String,
    pub(crate) code_seen: String,
    pub(crate) theme_event: String,
    pub(crate) left_of_campaign: String,
    /// A sample, and a comment of it that somebody else has coded first.
    pub(crate) sample: String,
    pub(crate) sampled: String,
    /// The account of its manager.
    pub(crate) manager: String,
    /// The account of its member.
    pub(crate) member: String,
}

impl Objects {
    /// An address with its parameters filled in.
    pub(crate) fn address(&self, path: &str) -> String {
        let id = match path.split('/').nth(4) {
            Some("observatie" | "comment") if path.contains("{organisation}") => &self.shared,
            Some("sustinere" | "endorsement") => &self.carried,
            _ if path.contains("/exports/") => &self.export,
            _ if path.contains("/files/") => &self.sent_file,
            _ => &self.comment,
        };
        let ends = path.contains("/noutati/") || path.contains("/news/") || path.contains("/unsubscribe/");
        let secret = match path {
            path if path.contains("/files/") => &self.file_secret,
            _ if ends => &self.news,
            _ => &self.secret,
        };
        let filled = [
            ("{slug}", SLUG),
            ("{file}", "comments.csv"),
            ("{address}", "art-1"),
            ("{number}", "1"),
            ("{account}", &self.colleague),
            ("{organisation}", &self.organisation),
            ("{code}", "closed"),
            ("{id}", id),
            ("{comment}", &self.said),
            ("{secret}", secret),
            ("{position}", "1"),
            ("{format}", "csv"),
            ("{*function}", "none"),
            ("{*path}", "0/000.p/1"),
        ];
        filled.into_iter().fold(path.to_owned(), |path, (name, value)| path.replace(name, value))
    }
}

impl Ask {
    pub(crate) async fn put(self, client: &Client, path: &str, objects: &Objects) -> Answer {
        match self {
            Self::Get => client.get(&objects.address(path)).await,
            Self::Fetch => client.ask(Method::GET, &objects.address(path)).await,
            Self::Form(fields) => post(client, &objects.address(path), fields(objects)).await,
            Self::Code => {
                let fields = fields(&[("lang", "ro"), ("form[code]", &objects.code)]);
                post(client, path, fields).await
            }
            Self::NewCode => new_code(client, path, objects.seconds).await,
            Self::Upload => upload(client).await,
            Self::File => {
                files::add_at(client, &objects.address(path), "ro", &[("Al meu.txt", b"Un fi\xc8\x99ier.")])
                    .await
            }
            Self::Submission => client.post_json(&objects.address(path), None, &submission()).await,
        }
    }
}

pub(crate) async fn post(client: &Client, path: &str, fields: Fields) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    client.post_script(path, &fields).await
}

/// Sends a text for the prepared consultation.
pub(crate) async fn upload(client: &Client) -> Answer {
    let part = |name: &str, value: &str| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}{}--edge--\r\n", part("lang", "ro"), part("text", TEXT));
    let request = Request::post(format!("/desk/{PREPARED}/draft"))
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    client.send(request, Body::from(body)).await
}

pub(crate) fn submission() -> Value {
    json!({
        "sender": { "name": "A", "email": "a@rotunda.example", "county": "Olt", "kind": "citizen", "publish_name": false },
        "comments": [{ "provision": "act", "stance": "support", "kind": "opinion", "text": "Da." }],
    })
}

pub(crate) fn nothing(_: &Objects) -> Fields {
    fields(&[("lang", "ro")])
}

pub(crate) fn add(_: &Objects) -> Fields {
    comment("O observație nouă.")
}

/// A new comment with this text.
pub(crate) fn comment(text: &str) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", text),
    ])
}

pub(crate) fn change(objects: &Objects) -> Fields {
    let mut all = comment("Altfel spus.");
    all.push(("id", objects.comment.clone()));
    all
}

pub(crate) fn remove(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("id", &objects.comment)])
}

pub(crate) fn remove_file(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("id", &objects.file)])
}

pub(crate) fn followed(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("secret", &objects.secret)])
}

pub(crate) fn seen(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("secret", &objects.secret), ("turn", "1")])
}

pub(crate) fn news(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("secret", &objects.news), ("on", "true")])
}

/// Mends a word of what the sent submission says.
pub(crate) fn correct_sent(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("secret", &objects.secret),
        ("comment", &objects.said),
        ("revision", "1"),
        ("form[text]", "Da, desigur."),
    ])
}

pub(crate) fn send(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", SLUG),
        ("submission", &objects.submission),
        ("form[name]", "A"),
        ("form[email]", "a@rotunda.example"),
        ("form[county]", "Olt"),
        ("form[kind]", "citizen"),
    ])
}

pub(crate) fn policy(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[title_ro]", "O politică nouă"), ("form[summary_ro]", "Pe scurt.")])
}

pub(crate) fn consultation(_: &Objects) -> Fields {
    consultation_named("alt-act")
}

/// A new consultation under this name.
pub(crate) fn consultation_named(slug: &str) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("form[policy]", "legea-auditului-social"),
        ("form[title_ro]", "Un act"),
        ("form[slug]", slug),
        ("form[summary_ro]", "Pe scurt."),
        ("form[authority]", "Ministerul"),
        ("form[contact_name]", "Registratura"),
        ("form[contact_email]", "registratura@rotunda.example"),
        ("form[mode]", "legal"),
        ("form[opens]", "2026-12-01T09:00"),
        ("form[closes]", "2026-12-20T18:00"),
    ])
}

pub(crate) fn update(_: &Objects) -> Fields {
    let mut all = consultation_named(PREPARED);
    all.push(("slug", PREPARED.to_owned()));
    all
}

pub(crate) fn correct(_: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", PREPARED),
        ("form[eid]", "art_1"),
        ("form[kind]", "article"),
        ("form[number]", "1"),
        ("form[heading]", "Regula"),
        ("form[text]", "O singură regulă, mai bună."),
    ])
}

pub(crate) fn reshape(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", PREPARED),
        ("form[eid]", "art_1"),
        ("form[action]", "split"),
        ("form[words]", "regulă."),
        ("form[after]", &objects.step),
    ])
}

pub(crate) fn undo(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", PREPARED), ("step", &objects.step)])
}

pub(crate) fn publish(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("slug", PREPARED)])
}

pub(crate) fn settle(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", REVISED),
        ("form[comment]", &objects.carried),
        ("form[place]", "none"),
        ("form[reason]", "Prevederea a fost scoasă."),
    ])
}

pub(crate) fn credits(objects: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("slug", REVISED),
        ("form[provision]", &objects.changed),
        ("form[comments][]", &objects.carried),
    ])
}

/// Reads the offered secret as an app does, and gives a code of it.
pub(crate) async fn new_code(client: &Client, path: &str, seconds: u64) -> Answer {
    let code = code_of(&offered(client).await, seconds);
    post(client, path, fields(&[("lang", "ro"), ("form[code]", &code)])).await
}

/// The secret that the page of the second factor shows; empty for whom it shows none.
pub(crate) async fn offered(client: &Client) -> String {
    let page = client.get("/ro/autentificare/al-doilea-factor").await.text();
    let shown = page.split_once("class=\"secret\">").map_or("", |(_, rest)| rest.split('<').next().unwrap());
    shown.replace(' ', "")
}

/// The code that an app with this secret shows; empty without one.
pub(crate) fn code_of(secret: &str, seconds: u64) -> String {
    if secret.is_empty() {
        return String::new();
    }
    let secret = Secret::try_from_base32(secret).unwrap();
    Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
}

pub(super) fn fields(all: &[(&'static str, &str)]) -> Fields {
    all.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}
