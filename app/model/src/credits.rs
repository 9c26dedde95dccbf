//! Credits: which comments led to a change of the text.

use serde::{Deserialize, Serialize};

use crate::invalid::{Invalid, Problem};

/// Comments that one change may rest on.
pub const MOST: usize = 200;

/// What an editor states of one change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Id of the changed provision, the same in every version.
    #[serde(default)]
    pub provision: String,
    /// Ids of the comments that led to it; none takes back what was stated.
    #[serde(default)]
    pub comments: Vec<String>,
}

impl Form {
    /// The comments, each once, in a fixed order.
    ///
    /// # Errors
    /// `TooMany` on `comments`.
    pub fn parse(&self) -> Result<Vec<String>, Invalid> {
        if self.comments.len() > MOST {
            return Err(Invalid::one("comments", Problem::TooMany { max: MOST as u64 }));
        }
        let mut comments = self.comments.clone();
        comments.sort_unstable();
        comments.dedup();
        Ok(comments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_credited_once() {
        let form = Form { comments: vec!["b".into(), "a".into(), "b".into()], ..Form::default() };
        assert_eq!(form.parse().unwrap(), ["a", "b"]);
        assert!(Form { comments: vec![String::new(); MOST + 1], ..Form::default() }.parse().is_err());
    }
}
