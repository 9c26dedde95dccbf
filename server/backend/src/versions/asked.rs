//! Which two versions are compared.

use std::cmp::Ordering;
use std::result::Result;

use super::repo::Published;
use super::view::Unfit;

/// Which changes to show.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// Number of one version; that before the later one when absent.
    pub from: Option<i64>,
    /// Number of the other; the newest when absent.
    pub to: Option<i64>,
    /// Page of changes, from 1; the first when absent or past the end.
    pub page: Option<i64>,
}

impl Asked {
    /// The two versions that are asked for, the older first. `published` has the oldest first.
    pub(super) fn pick(self, published: &[Published]) -> Result<(&Published, &Published), Unfit> {
        let at = |number: i64| published.iter().position(|one| one.number == number).ok_or(Unfit::Unknown);
        let newest = published.len().checked_sub(1).ok_or(Unfit::Unknown)?;
        let to = self.to.map_or(Ok(newest), at)?;
        let from = match self.from {
            Some(from) => at(from)?,
            None => to.checked_sub(1).unwrap_or(newest),
        };
        match from.cmp(&to) {
            Ordering::Equal if newest == 0 => Err(Unfit::OnlyOne),
            Ordering::Equal => Err(Unfit::Same),
            Ordering::Less => Ok((&published[from], &published[to])),
            Ordering::Greater => Ok((&published[to], &published[from])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published(numbers: &[i64]) -> Vec<Published> {
        let one = |number: &i64| Published {
            id: number.to_string(),
            number: *number,
            title: String::new(),
            file_name: String::new(),
            articles: 0,
            published_at: 0,
        };
        numbers.iter().map(one).collect()
    }

    fn picked(numbers: &[i64], from: Option<i64>, to: Option<i64>) -> Result<(i64, i64), Unfit> {
        let asked = Asked { from, to, page: None };
        asked.pick(&published(numbers)).map(|(from, to)| (from.number, to.number))
    }

    #[test]
    fn the_smaller_number_is_the_old_version_and_the_newest_two_are_compared_by_themselves() {
        assert_eq!(picked(&[1, 2, 3], None, None), Ok((2, 3)));
        assert_eq!(picked(&[1, 2, 3], Some(3), Some(1)), Ok((1, 3)));
        assert_eq!(picked(&[1, 2, 3], Some(1), None), Ok((1, 3)));
        assert_eq!(picked(&[1, 2, 3], None, Some(2)), Ok((1, 2)));
    }

    #[test]
    fn what_cannot_be_compared_is_said_and_not_guessed() {
        assert_eq!(picked(&[1, 2], Some(2), Some(2)), Err(Unfit::Same));
        assert_eq!(picked(&[1, 2], Some(7), Some(1)), Err(Unfit::Unknown));
        assert_eq!(picked(&[1], None, None), Err(Unfit::OnlyOne));
    }
}
