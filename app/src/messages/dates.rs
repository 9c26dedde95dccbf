//! Dates in words. A non-breaking space keeps a day with its month and a word with its hour.

use model::moment::{Civil, Instant};

const RO_DAYS: [&str; 7] = ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"];
const RO_MONTHS: [&str; 12] = [
    "ianuarie",
    "februarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "august",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
];
const EN_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EN_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A member of a list of names, by a number that starts at 1.
fn name(names: &[&'static str], number: i8) -> &'static str {
    usize::try_from(number - 1).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

pub(super) fn ro_day(c: &Civil) -> String {
    format!("{}\u{a0}{} {}", c.day, name(&RO_MONTHS, c.month), c.year)
}

pub(super) fn ro_day_and_time(c: &Civil) -> String {
    format!("{}, {}, ora\u{a0}{}:{:02}", name(&RO_DAYS, c.weekday), ro_day(c), c.hour, c.minute)
}

pub(super) fn en_day(c: &Civil) -> String {
    format!("{}\u{a0}{} {}", c.day, name(&EN_MONTHS, c.month), c.year)
}

pub(super) fn en_day_and_time(c: &Civil) -> String {
    format!("{}, {}, {}:{:02}", name(&EN_DAYS, c.weekday), en_day(c), c.hour, c.minute)
}

pub(super) fn ro_range(from: &Civil, to: &Civil) -> String {
    range(from, to, &RO_MONTHS, ro_day(to))
}

pub(super) fn en_range(from: &Civil, to: &Civil) -> String {
    range(from, to, &EN_MONTHS, en_day(to))
}

pub(super) fn ro_span(from: &str, to: &str) -> String {
    span(from, to, ro_range)
}

pub(super) fn en_span(from: &str, to: &str) -> String {
    span(from, to, en_range)
}

/// Two dates as written in a file of facts; shown as they stand when they are no dates.
fn span(from: &str, to: &str, range: fn(&Civil, &Civil) -> String) -> String {
    match (day(from), day(to)) {
        (Some(from), Some(to)) => range(&from, &to),
        _ => format!("{from} – {to}"),
    }
}

/// A date without a time; its weekday is not worked out and never shown.
fn day(iso: &str) -> Option<Civil> {
    let mut parts = iso.split('-');
    let (year, month, day) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some(Civil { instant: Instant(0), year, month, day, weekday: 1, hour: 0, minute: 0, offset_minutes: 0 })
}

/// From one day to another, saying only once what both share.
fn range(from: &Civil, to: &Civil, months: &[&'static str], end: String) -> String {
    let month = name(months, from.month);
    match (from.year == to.year, from.month == to.month, from.day == to.day) {
        (true, true, true) => end,
        (true, true, _) => format!("{}–{end}", from.day),
        (true, ..) => format!("{}\u{a0}{month} – {end}", from.day),
        _ => format!("{}\u{a0}{month} {} – {end}", from.day, from.year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_names_its_weekday_day_and_hour() {
        let friday = Civil {
            instant: Instant(1_552_658_400_000),
            year: 2019,
            month: 3,
            day: 15,
            weekday: 5,
            hour: 16,
            minute: 0,
            offset_minutes: 120,
        };
        assert_eq!(ro_day_and_time(&friday), "vineri, 15\u{a0}martie 2019, ora\u{a0}16:00");
        assert_eq!(en_day_and_time(&friday), "Friday, 15\u{a0}March 2019, 16:00");
    }

    #[test]
    fn a_period_says_month_and_year_once_where_they_are_shared() {
        let day = |year, month, day| Civil {
            instant: Instant(0),
            year,
            month,
            day,
            weekday: 1,
            hour: 0,
            minute: 0,
            offset_minutes: 120,
        };
        assert_eq!(ro_range(&day(2019, 3, 1), &day(2019, 3, 15)), "1–15\u{a0}martie 2019");
        assert_eq!(ro_range(&day(2019, 2, 20), &day(2019, 3, 15)), "20\u{a0}februarie – 15\u{a0}martie 2019");
        let over_new_year = en_range(&day(2018, 12, 20), &day(2019, 1, 15));
        assert_eq!(over_new_year, "20\u{a0}December 2018 – 15\u{a0}January 2019");
    }

    #[test]
    fn dates_of_a_file_are_said_in_words_or_left_as_they_are() {
        assert_eq!(ro_span("2018-08-20", "2019-12-19"), "20\u{a0}august 2018 – 19\u{a0}decembrie 2019");
        assert_eq!(ro_span("curând", "2019-12-19"), "curând – 2019-12-19");
    }
}
