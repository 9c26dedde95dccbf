//! How much of what was said a summary rests on, and what it does not speak about. Pure.

use std::collections::BTreeSet;

use model::comments::Stance;
use model::submissions::SenderKind;

use super::repo::CitedRow;
use super::view::{Coverage, Uncited, Uncovered};
use crate::readings::Body;

/// Changes of the text that a summary should speak about: the most wanted.
const CHANGES: usize = 10;

/// A campaign at the place: id, comment whose words stand for all, comments there.
pub(super) type Campaign = (String, String, i64);

/// Of `of` comments that were said and read as `body` says.
pub(super) fn coverage(of: i64, body: Option<&Body>, campaigns: &[Campaign], cited: &[CitedRow]) -> Coverage {
    let standing: Vec<&CitedRow> = cited.iter().filter(|row| row.stands).collect();
    // Whose text is cited is cited whole.
    let whole: BTreeSet<&str> =
        standing.iter().filter(|row| row.for_all).filter_map(|row| row.campaign_id.as_deref()).collect();
    let touched: BTreeSet<&str> = standing.iter().filter_map(|row| row.campaign_id.as_deref()).collect();
    let of_campaigns: i64 =
        campaigns.iter().filter(|(id, ..)| whole.contains(id.as_str())).map(|(.., comments)| comments).sum();
    let alone: BTreeSet<&str> = standing
        .iter()
        .filter(|row| row.campaign_id.as_deref().is_none_or(|id| !whole.contains(id)))
        .map(|row| row.comment_id.as_str())
        .collect();
    let named = of_campaigns + i64::try_from(alone.len()).unwrap_or(i64::MAX);
    let ids: BTreeSet<&str> = standing.iter().map(|row| row.comment_id.as_str()).collect();
    let mut uncovered: Vec<Uncovered> = Vec::new();
    for (id, template, comments) in campaigns {
        if !touched.contains(id.as_str()) {
            let what = Uncited::Campaign(id.clone(), template.clone());
            uncovered.push(Uncovered { what, comments: *comments });
        }
    }
    let Some(body) = body else { return Coverage { of, cited: named.min(of), uncovered } };
    for (at, change) in (1_i64..).zip(&body.wordings).take(CHANGES) {
        let spoken = change.comments.iter().any(|id| ids.contains(id.as_str()));
        // What only a campaign wants is that campaign's to be offered.
        if let (false, Some(first)) = (spoken || change.campaign == change.count, change.comments.first()) {
            uncovered.push(Uncovered { what: Uncited::Change(at, first.clone()), comments: change.count });
        }
    }
    for sender in SenderKind::ALL {
        for stance in Stance::ALL {
            let comments = body.count(Some(*sender), Some(*stance), None);
            let heard = standing.iter().any(|row| row.sender_kind == *sender && row.stance == *stance);
            if comments > 0 && !heard {
                uncovered.push(Uncovered { what: Uncited::Cell(*sender, *stance), comments });
            }
        }
    }
    Coverage { of, cited: named.min(of), uncovered }
}
