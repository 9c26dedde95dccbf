//! Changing the shape of what was recognised: join, split, drop, move in or out.

use law::{CorrectError, Draft};
use model::drafts::{Action, Reshape};
use model::invalid::Misshapen;
use model::{Invalid, Problem, text};

use super::around::Around;
use super::{Drafts, policy, repo, steps};
use crate::Actor;
use crate::consultations;
use crate::error::{Conflict, Error, Result};

impl Drafts<'_> {
    /// Changes the shape of the draft in work around one provision, and gives the name of the provision to look at
    /// next; none when the first one was dropped. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision; `Conflict::NoText` when no draft is in work;
    /// `Conflict::Changed` when it was changed since the page was shown; `Invalid` on `action` where the change has
    /// no place, on `words` where they do not say where to split.
    pub async fn reshape(&self, actor: &Actor, slug: &str, form: Reshape) -> Result<Option<String>> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        let action = form.action.parse::<Action>().map_err(|_| Invalid::one("action", Problem::Unknown))?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::hold(&mut tx, &found.id).await?.ok_or(Conflict::NoText)?;
        if steps::last(&mut tx, &row.id).await?.map(|last| last.id).unwrap_or_default() != form.after {
            return Err(Conflict::Changed.into());
        }
        let mut draft = row.draft()?;
        let around = Around::of(&draft, &form.eid).ok_or(Error::NotFound)?;
        let change = change_of(&draft, action, &form)?;
        let next = draft.reshape(&form.eid, change).map_err(refused)?;
        let done = steps::Done {
            id: self.0.id(),
            deed: action.into(),
            about: &around.label,
            other: around.other(action),
        };
        steps::push(&mut tx, &row.id, done).await?;
        if !repo::keep(&mut tx, &row.id, &draft).await? {
            return Err(Conflict::Published.into());
        }
        self.0.audit(&mut tx, staff, "reshape_draft", &format!("consultation:{}", found.id)).await?;
        self.0.commit(tx).await?;
        Ok(next)
    }
}

fn change_of(draft: &Draft, action: Action, form: &Reshape) -> Result<law::Reshape> {
    Ok(match action {
        Action::Join => law::Reshape::Join,
        Action::Split => {
            let node = draft.find(&form.eid).ok_or(Error::NotFound)?;
            let place = place_of(&node.text, &form.words);
            law::Reshape::Split(place.map_err(|problem| Invalid::one("words", problem))?)
        }
        Action::Drop => law::Reshape::Drop,
        Action::Indent => law::Reshape::Indent,
        Action::Outdent => law::Reshape::Outdent,
    })
}

/// The byte of `body` where `words` begin. Only whole words are compared; white space and the old letters with cedilla
/// make no difference, because people type what they see.
fn place_of(body: &str, words: &str) -> std::result::Result<usize, Problem> {
    let wanted = folded(&text::tidy(words));
    if wanted.is_empty() {
        return Err(Problem::Missing);
    }
    let starts = body.char_indices().scan(' ', |before, (place, letter)| {
        let begins = !before.is_alphanumeric() && !letter.is_whitespace();
        *before = letter;
        Some((place, begins))
    });
    let mut places = starts.filter(|(_, begins)| *begins).map(|(place, _)| place);
    let mut places =
        places.by_ref().filter(|place| begins_with(body.get(*place..).unwrap_or_default(), &wanted));
    let why = match (places.next(), places.next()) {
        (Some(place), None) if body.get(..place).is_some_and(|first| !first.trim().is_empty()) => {
            return Ok(place);
        }
        (Some(_), None) => Misshapen::AtStart,
        (None, _) => Misshapen::NotInText,
        (Some(_), Some(_)) => Misshapen::Repeated,
    };
    Err(Problem::Shape { why })
}

/// Whether a text begins with words, and the last of them ends where one of the text does.
fn begins_with(text: &str, wanted: &[char]) -> bool {
    let mut letters = fold(text);
    let same = wanted.iter().all(|wanted| letters.next() == Some(*wanted));
    let ends = |next: Option<char>| next.is_none_or(|next| !next.is_alphanumeric());
    same && (wanted.last().is_some_and(|last| !last.is_alphanumeric()) || ends(letters.next()))
}

fn folded(text: &str) -> Vec<char> {
    fold(text).collect()
}

/// The letters with every run of white space as one space, and ş, ţ as ș, ț.
fn fold(text: &str) -> impl Iterator<Item = char> {
    let mut spaced = false;
    text.chars().filter_map(move |letter| {
        let again = std::mem::replace(&mut spaced, letter.is_whitespace());
        match letter {
            _ if letter.is_whitespace() => (!again).then_some(' '),
            'ş' => Some('ș'),
            'ţ' => Some('ț'),
            'Ş' => Some('Ș'),
            'Ţ' => Some('Ț'),
            other => Some(other),
        }
    })
}

fn refused(error: CorrectError) -> Error {
    let why = match error {
        CorrectError::NotFound => return Error::NotFound,
        CorrectError::NoPlace => Misshapen::NoPlace,
        CorrectError::TooDeep => Misshapen::TooDeep,
        other => return Error::internal(other),
    };
    Invalid::one("action", Problem::Shape { why }).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "Accesul  este gratuit. Accesul elevilor\neste și el gratuit; școlile țin evidența.";

    fn why(words: &str) -> Option<Misshapen> {
        match place_of(BODY, words) {
            Err(Problem::Shape { why }) => Some(why),
            _ => None,
        }
    }

    #[test]
    fn a_text_is_split_before_the_words_that_stand_in_it_once() {
        let at = |words: &str| place_of(BODY, words).ok().and_then(|place| BODY.get(place..place + 7));
        assert_eq!(at("Accesul elevilor"), Some("Accesul"));
        assert_eq!(at(" Accesul elevilor este"), Some("Accesul"), "a new line is white space");
        assert_eq!(at("şcolile ţin"), Some("școlil"), "typed with cedilla");
    }

    #[test]
    fn words_that_do_not_say_where_are_refused_each_with_its_reason() {
        assert_eq!(place_of(BODY, " \n"), Err(Problem::Missing));
        assert_eq!(why("pensionarilor"), Some(Misshapen::NotInText));
        assert_eq!(why("vilor"), Some(Misshapen::NotInText), "the middle of a word");
        assert_eq!(why("Accesul elev"), Some(Misshapen::NotInText), "half a word");
        assert_eq!(why("Accesul"), Some(Misshapen::Repeated));
        assert_eq!(why("gratuit"), Some(Misshapen::Repeated));
        assert_eq!(why("Accesul este"), Some(Misshapen::AtStart));
    }
}
