//! The bar of stances: who is for, for with changes, neutral, against. Told apart by pattern and place, not by colour
//! alone; its numbers are spoken.

use leptos::prelude::*;
use model::comments::Stance;
use model::counts::Stances;

use super::stance_class;
use super::stance_key::{ORDER, number};
use crate::messages::t;

/// One piece of the bar: where it starts and how wide it is, in tenths of a per cent.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    stance: Stance,
    start: i64,
    width: i64,
}

/// The bar alone; a key always stands near it (see [`super::Stances`]).
#[component]
pub fn StanceBar(
    /// The numbers.
    stances: Stances,
    /// Height in pixels: 14 by itself, 12 in a table, 10 beside a heading.
    height: u8,
) -> impl IntoView {
    let rect = |Piece { stance, start, width }: Piece| {
        view! {
            <rect x=percent(start) width=percent(width) height="100%" fill=format!("url(#p-{})", stance_class(stance))/>
        }
    };
    view! {
        <svg class="stance-bar" width="100%" height=height.to_string() role="img" aria-label=(t().ui.stances)(&stances)>
            {pieces(&stances).into_iter().map(rect).collect_view()}
        </svg>
    }
}

/// The pieces end where the next begins, and the last ends at the edge, whatever rounding does.
fn pieces(stances: &Stances) -> Vec<Piece> {
    let total = stances.total();
    let mut pieces = Vec::new();
    let (mut seen, mut start) = (0, 0);
    for stance in ORDER {
        let here = number(stances, stance);
        if here > 0 {
            seen += here;
            let end = (seen * 2_000 + total) / (total * 2);
            pieces.push(Piece { stance, start, width: end - start });
            start = end;
        }
    }
    pieces
}

fn percent(tenths: i64) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_fill_the_bar_without_gap_or_overlap() {
        let stances = Stances { support: 22, support_with_changes: 19, neutral: 6, against: 10 };
        let pieces = pieces(&stances);
        assert_eq!(pieces.iter().map(|piece| piece.width).sum::<i64>(), 1_000);
        assert!(pieces.windows(2).all(|pair| pair[0].start + pair[0].width == pair[1].start));
        assert_eq!(percent(pieces[0].width), "38.6%");
    }

    #[test]
    fn a_stance_that_nobody_takes_leaves_no_piece() {
        let stances = Stances { against: 3, ..Stances::default() };
        assert_eq!(pieces(&stances), [Piece { stance: Stance::Against, start: 0, width: 1_000 }]);
        assert!(pieces(&Stances::default()).is_empty());
    }
}
