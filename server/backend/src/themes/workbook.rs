//! The codebook as a workbook: handed out, and taken back from what people made of it, after a look at what would change. A
//! theme is known by its name, an empty cell says nothing, and what the file does not name stays.

use model::Language;
use model::ids::ConsultationId;
use model::invalid::Unreadable;
use model::themes::{Form, State, folded};
use model::{Invalid, Problem};
use report::File;
use report::codebook::{self, Book, Code, ReadError, Wrong};
use serde::{Deserialize, Serialize};

use super::repo::{self, Hand};
use super::view::{Import, Planned};
use super::{Themes, policy};
use crate::Actor;
use crate::db::{Tx, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Why a row of a workbook is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refused {
    /// It says something, and names no theme.
    Unnamed,
    /// Its theme stood there before.
    Twice(String),
    /// Its heading or its name is longer than may be.
    LongName(String),
    /// Its definition, or its examples together, are longer than may be.
    LongText(String),
}

/// A workbook as it waits.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    rows: Vec<(usize, std::result::Result<Form, Refused>)>,
}

impl Kept {
    fn of(book: Book) -> Self {
        let mut rows: Vec<(usize, std::result::Result<Form, Refused>)> =
            book.codes.into_iter().map(|(row, code)| (row, form(code))).collect();
        rows.extend(book.wrong.into_iter().map(|(row, why)| {
            let why = match why {
                Wrong::Unnamed => Refused::Unnamed,
                Wrong::Twice(name) => Refused::Twice(name),
            };
            (row, Err(why))
        }));
        rows.sort_by_key(|(row, _)| *row);
        Self { rows }
    }
}

fn form(code: Code) -> std::result::Result<Form, Refused> {
    let Code { group: heading, name, definition, examples } = code;
    let form = Form { heading, name, definition, examples: examples.join("\n"), ..Form::default() };
    form.parse().map_err(|invalid| {
        let long = invalid.of("name").is_some() || invalid.of("heading").is_some();
        let name: String = form.name.chars().take(60).collect();
        if long { Refused::LongName(name) } else { Refused::LongText(name) }
    })
}

impl Themes<'_> {
    /// The themes in use as a workbook. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn workbook(&self, actor: &Actor, slug: &str, language: Language) -> Result<File> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let rows = repo::all(&mut tx, opened.found.id.as_str()).await?;
        drop(tx);
        let used = rows.into_iter().filter(|row| row.state == State::Used);
        let codes: Vec<Code> = used
            .map(|row| Code {
                group: row.heading,
                name: row.name,
                definition: row.definition,
                examples: row.examples.lines().map(str::to_owned).collect(),
            })
            .collect();
        let card = opened.found.card(self.0);
        let (title, made) = (card.title.pick(language).to_owned(), self.0.civil(self.0.now()).rfc3339());
        let written =
            tokio::task::spawn_blocking(move || codebook::write(&title, &made, language, &codes)).await;
        let bytes = written.map_err(Error::internal)?.map_err(Error::internal)?;
        Ok(File { name: format!("{}-codebook.xlsx", card.slug), media_type: MEDIA_TYPE, bytes })
    }

    /// Reads a workbook and lets it wait until it is taken; what waited before goes. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Invalid` on `file`: `Unreadable` for what is no workbook, `TooMany`
    /// for one that is too large, `Missing` for one without a column of themes.
    pub async fn offer(&self, actor: &Actor, slug: &str, bytes: Vec<u8>) -> Result<()> {
        const KEEP: &str = "insert into theme_imports (consultation_id, account_id, content, at) values ($1, $2, $3, $4) \
             on conflict (consultation_id, account_id) do update set content = excluded.content, at = excluded.at";
        let staff = policy::may_code(self.0, actor, slug).await?;
        let read = tokio::task::spawn_blocking(move || codebook::read(&bytes)).await;
        let book = read.map_err(Error::internal)?.map_err(|why| {
            let max = u64::try_from(codebook::MOST_CODES).unwrap_or(u64::MAX);
            Invalid::one(
                "file",
                match why {
                    ReadError::NoWorkbook => Problem::Unreadable { why: Unreadable::Kind },
                    ReadError::TooLarge => Problem::TooMany { max },
                    ReadError::NoThemes => Problem::Missing,
                },
            )
        })?;
        let content = serde_json::to_string(&Kept::of(book)).map_err(Error::internal)?;
        let (mut tx, id) = self.turn(slug).await?;
        run!(&mut tx, KEEP, id.as_str(), staff.account.as_str(), content, self.0.now().0)?;
        self.0.commit_aside(tx).await
    }

    /// What the workbook that waits would change. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn import(&self, actor: &Actor, slug: &str) -> Result<Import> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let kept = waiting(&mut tx, &opened.found.id, staff.account.as_str()).await?;
        let rows = repo::all(&mut tx, opened.found.id.as_str()).await?;
        let waits = kept.is_some();
        let plan = |(row, form): (usize, std::result::Result<Form, Refused>)| match form {
            Err(why) => Planned::Wrong { row, why },
            Ok(form) => planned(row, &form, &rows),
        };
        let planned = kept.unwrap_or_default().rows.into_iter().map(plan).collect();
        Ok(Import { card: opened.found.card(self.0), planned, waits })
    }

    /// Takes what waits: new themes and changed ones, if they are as many as the page showed; rows that give none are left
    /// out. Without `take` it is given up. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict` `Empty` where nothing waits, `Changed` when other themes
    /// would change than the page showed; `Invalid` as [`Themes::keep`].
    pub async fn take(&self, actor: &Actor, slug: &str, take: bool, shown: usize) -> Result<()> {
        const GONE: &str = "delete from theme_imports where consultation_id = $1 and account_id = $2";
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let kept = waiting(&mut tx, &id, hand.account).await?.ok_or(Conflict::Empty)?;
        if take {
            let rows = repo::all(&mut tx, id.as_str()).await?;
            let forms = kept.rows.into_iter().filter_map(|(_, form)| form.ok());
            let changes: Vec<Form> = forms.filter_map(|form| change(&form, &rows)).collect();
            if changes.len() != shown {
                return Err(Conflict::Changed.into());
            }
            for form in changes {
                self.write_theme(&mut tx, &id, form, hand).await?;
            }
        }
        run!(&mut tx, GONE, id.as_str(), hand.account)?;
        let verb = if take { "import_themes" } else { "drop_import" };
        self.0.audit(&mut tx, staff, verb, &format!("consultation:{id}")).await?;
        self.0.commit_aside(tx).await
    }
}

/// What somebody uploaded and has not taken.
async fn waiting(tx: &mut Tx, consultation: &ConsultationId, account: &str) -> Result<Option<Kept>> {
    const WAITS: &str = "select content from theme_imports where consultation_id = $1 and account_id = $2";
    let content = scalar!(tx, String, WAITS, consultation.as_str(), account)?;
    content.map(|content| serde_json::from_str(&content).map_err(Error::internal)).transpose()
}

/// The theme in use that a row names.
fn known<'a>(form: &Form, rows: &'a [repo::Row]) -> Option<&'a repo::Row> {
    rows.iter().find(|row| row.state == State::Used && row.folded == folded(&form.name))
}

/// The theme that a row makes or changes; nothing where it stays as it is. An empty cell keeps what there is.
fn change(form: &Form, rows: &[repo::Row]) -> Option<Form> {
    let Some(row) = known(form, rows) else { return Some(form.clone()) };
    let or = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
    let changed = Form {
        id: row.id.clone(),
        revision: row.revision,
        heading: or(&form.heading, &row.heading),
        name: form.name.clone(),
        definition: or(&form.definition, &row.definition),
        examples: or(&form.examples, &row.examples),
    };
    (repo::words_of(&changed) != row.words()).then_some(changed)
}

fn planned(row: usize, form: &Form, rows: &[repo::Row]) -> Planned {
    match (change(form, rows), known(form, rows)) {
        (None, _) => Planned::Same,
        (Some(new), None) => Planned::New { row, words: repo::words_of(&new) },
        (Some(new), Some(old)) => {
            Planned::Changed { row, name: old.name.clone(), was: old.words(), became: repo::words_of(&new) }
        }
    }
}
