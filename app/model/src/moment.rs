//! Instants and how a clock on a Romanian wall shows them. The arithmetic of zones is done on the server; here is only
//! what travels.

use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// This instant moved by whole seconds.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1_000)
    }
}

/// A day and a time as shown in `Europe/Bucharest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Civil {
    /// The instant that is shown.
    pub instant: Instant,
    /// Year, four digits.
    pub year: i16,
    /// Month, 1–12.
    pub month: i8,
    /// Day of the month, 1–31.
    pub day: i8,
    /// Day of the week, 1 = Monday … 7 = Sunday (ISO 8601).
    pub weekday: i8,
    /// Hour, 0–23.
    pub hour: i8,
    /// Minute, 0–59.
    pub minute: i8,
    /// Difference to UTC in minutes: 120 in winter, 180 in summer.
    pub offset_minutes: i32,
}

impl Civil {
    /// RFC 3339 with the offset, for `<time datetime>` and JSON.
    #[must_use]
    pub fn rfc3339(&self) -> String {
        let Self { year, month, day, hour, minute, offset_minutes, .. } = self;
        let (sign, offset) =
            if *offset_minutes < 0 { ('-', -offset_minutes) } else { ('+', *offset_minutes) };
        let second = self.instant.0.rem_euclid(60_000) / 1_000;
        format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{:02}:{:02}",
            offset / 60,
            offset % 60
        )
    }

    /// The day, as figures by day are stored: `2026-11-23`.
    #[must_use]
    pub fn date(&self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The value of an `<input type="datetime-local">`.
    #[must_use]
    pub fn local_input(&self) -> String {
        let Self { year, month, day, hour, minute, .. } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
    }
}
