//! Messages: the second factor.

/// The second factor.
pub struct Factor {
    /// Heading of the page that asks for a code.
    pub title: &'static str,
    /// What to do there.
    pub lede: &'static str,
    /// Field.
    pub code: &'static str,
    /// What may be typed.
    pub hint: &'static str,
    /// Button.
    pub go_on: &'static str,
    /// What to do without phone and codes.
    pub lost: &'static str,
    /// Heading of the section.
    pub heading: &'static str,
    /// Heading of the page that sets one up.
    pub set_title: &'static str,
    /// Why.
    pub set_lede: &'static str,
    /// Why, for who replaces one.
    pub replace_lede: &'static str,
    /// First step.
    pub step_app: &'static str,
    /// Second step.
    pub step_scan: &'static str,
    /// What the picture is.
    pub picture: &'static str,
    /// Instead of the picture.
    pub step_type: &'static str,
    /// Third step.
    pub step_code: &'static str,
    /// Button.
    pub set: &'static str,
    /// Heading above the recovery codes.
    pub codes_title: &'static str,
    /// What they are for.
    pub codes_lede: &'static str,
    /// That they are shown once.
    pub codes_once: &'static str,
    /// Link on.
    pub codes_kept: &'static str,
    /// That there is one.
    pub given: &'static str,
    /// That there is none.
    pub none: &'static str,
    /// Button.
    pub renew: &'static str,
    /// Link.
    pub replace: &'static str,
    /// How many recovery codes are left.
    pub recovery_left: fn(i64) -> String,
}
