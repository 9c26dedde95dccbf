//! Messages around every mail.

/// What stands around every mail.
pub struct MailFrame {
    /// The first line.
    pub greeting: &'static str,
    /// Said above an address that is written out.
    pub copy: &'static str,
    /// Who writes, and that nobody reads answers.
    pub why: &'static str,
}
