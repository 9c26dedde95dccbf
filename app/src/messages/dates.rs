//! Dates in words. A non-breaking space keeps a day with its month and a word with its hour.

use model::moment::Civil;

const RO_DAYS: [&str; 7] = ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"];
const RO_MONTHS: [&str; 12] = [
    "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie",
    "noiembrie", "decembrie",
];
const EN_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EN_MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
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

#[cfg(test)]
mod tests {
    use model::moment::Instant;

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
}
