//! Days without a gap, so that a quiet week is seen.

use jiff::civil::Date;

use super::Day;

/// Days that are shown at most: of more, only those on which something came.
const MOST: usize = 400;

/// Every day from the first on which something came to the last; of each submissions and comments.
pub(super) fn whole(days: Vec<(String, i64, i64)>) -> Vec<Day> {
    let of = |(day, submissions, comments)| Day { day, submissions, comments };
    let date = |day: Option<&(String, i64, i64)>| day.and_then(|(day, ..)| day.parse::<Date>().ok());
    let (Some(first), Some(last)) = (date(days.first()), date(days.last())) else {
        return days.into_iter().map(of).collect();
    };
    let all: Vec<String> = first
        .series(jiff::Span::new().days(1))
        .take_while(|date| *date <= last)
        .take(MOST + 1)
        .map(|date| date.to_string())
        .collect();
    if all.len() > MOST {
        return days.into_iter().map(of).collect();
    }
    let mut came = days.into_iter().peekable();
    let day = |day: String| match came.next_if(|(next, ..)| *next == day) {
        Some(found) => of(found),
        None => of((day, 0, 0)),
    };
    all.into_iter().map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_on_which_nothing_came_is_there_and_empty() {
        let came = vec![("2026-02-27".to_owned(), 1, 2), ("2026-03-02".to_owned(), 3, 4)];
        let days = whole(came);
        let names: Vec<&str> = days.iter().map(|day| day.day.as_str()).collect();
        assert_eq!(names, ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"]);
        assert_eq!(days.iter().map(|day| day.comments).collect::<Vec<_>>(), [2, 0, 0, 4]);
    }

    #[test]
    fn years_between_two_letters_are_not_drawn() {
        let came = vec![("2020-01-01".to_owned(), 1, 1), ("2026-03-02".to_owned(), 1, 1)];
        assert_eq!(whole(came).len(), 2);
        assert!(whole(Vec::new()).is_empty());
    }
}
