//! Time is an input: the one clock of the program, and the wall clock of Romania.

use std::sync::Mutex;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use model::moment::{Civil, Instant};

use crate::error::{Error, Result};

/// Says what time it is.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Instant;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where the program asks the machine for the time"
        )]
        Instant(Timestamp::now().as_millisecond())
    }
}

/// A clock that tests set.
#[derive(Debug)]
pub struct SetClock(Mutex<Instant>);

impl SetClock {
    /// Starts at an instant.
    #[must_use]
    pub const fn at(now: Instant) -> Self {
        Self(Mutex::new(now))
    }

    /// Moves to an instant, forwards or backwards.
    pub fn set(&self, now: Instant) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = now;
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The zone in which deadlines are set and shown, whatever the host's own zone.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Zone {
    /// `Europe/Bucharest`, from the tables inside the program.
    ///
    /// # Errors
    /// `Internal` when the tables lack it.
    pub fn bucharest() -> Result<Self> {
        TimeZone::get("Europe/Bucharest").map(Self).map_err(Error::internal)
    }

    /// How the wall clock shows an instant.
    #[must_use]
    pub fn civil(&self, instant: Instant) -> Civil {
        let stamp = Timestamp::from_millisecond(instant.0).unwrap_or(Timestamp::UNIX_EPOCH);
        let zoned = stamp.to_zoned(self.0.clone());
        Civil {
            instant,
            year: zoned.year(),
            month: zoned.month(),
            day: zoned.day(),
            weekday: zoned.weekday().to_monday_one_offset(),
            hour: zoned.hour(),
            minute: zoned.minute(),
            offset_minutes: zoned.offset().seconds() / 60,
        }
    }

    /// Reads `2026-11-22T16:00` as typed on a form. A time that the spring change skips is read as the later one, a
    /// doubled autumn time as the earlier one.
    #[must_use]
    pub fn parse(&self, local: &str) -> Option<Instant> {
        let local: DateTime = local.parse().ok()?;
        let zoned = self.0.to_ambiguous_zoned(local).compatible().ok()?;
        Some(Instant(zoned.timestamp().as_millisecond()))
    }

    /// The first instant of a day, `2026-11-22`, and that of the day after it; nothing of what is no day.
    #[must_use]
    pub fn day(&self, date: &str) -> Option<(Instant, Instant)> {
        let date: Date = date.parse().ok()?;
        let begins = |date: Date| {
            let zoned = date.to_zoned(self.0.clone()).ok()?;
            Some(Instant(zoned.timestamp().as_millisecond()))
        };
        Some((begins(date)?, begins(date.tomorrow().ok()?)?))
    }

    /// Calendar days from the date of one instant to the date of another.
    #[must_use]
    pub fn days_between(&self, from: Instant, to: Instant) -> i64 {
        let date = |instant: Instant| {
            Timestamp::from_millisecond(instant.0)
                .map(|stamp| stamp.to_zoned(self.0.clone()).date())
                .unwrap_or_default()
        };
        date(from).until(date(to)).map_or(0, |span| i64::from(span.get_days()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_changes_of_the_clock_are_read() {
        let zone = Zone::bucharest().unwrap();
        let spring = zone.civil(zone.parse("2026-03-29T03:30").unwrap());
        assert_eq!((spring.hour, spring.offset_minutes), (4, 180));
        let autumn = zone.civil(zone.parse("2026-10-25T03:30").unwrap());
        assert_eq!((autumn.hour, autumn.offset_minutes), (3, 180));
    }

    #[test]
    fn days_are_counted_between_dates_and_not_in_hours() {
        let zone = Zone::bucharest().unwrap();
        let (from, to) = (zone.parse("2026-03-20T23:00").unwrap(), zone.parse("2026-03-30T01:00").unwrap());
        assert_eq!(zone.days_between(from, to), 10);
    }
}
