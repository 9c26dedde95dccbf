//! Every limit on what people may type, in one place. Lengths are counted in characters (Unicode scalar values).

/// Text, proposed wording and reasons of one comment.
pub const COMMENT_TEXT: u64 = 5_000;
/// A proposed wording may rewrite a long article.
pub const WORDING: u64 = 20_000;
/// A person's or an organisation's name.
pub const NAME: u64 = 200;
/// An e-mail address (RFC 5321, section 4.5.3.1.3).
pub const EMAIL: u64 = 254;
/// A postal address, or whatever else reaches somebody who has no e-mail address.
pub const CONTACT: u64 = 500;
/// A note among the members who write a submission together.
pub const NOTE: u64 = 2_000;
/// Comments in one submission.
pub const COMMENTS_PER_SUBMISSION: usize = 200;
/// Files that come with one submission.
pub const FILES: usize = 5;
/// Bytes of one file (10 MB).
pub const FILE_BYTES: usize = 10_000_000;
/// Name of a file.
pub const FILE_NAME: usize = 100;
/// Title of a policy or a consultation.
pub const TITLE: u64 = 300;
/// Plain-language summary.
pub const SUMMARY: u64 = 3_000;
/// A name in an address: letters a–z, digits and hyphens.
pub const SLUG: u64 = 80;
/// How often one comment may be corrected.
pub const CORRECTIONS: usize = 10;
/// Of how many words of a text a correction may change one.
pub const CORRECTED_ONE_IN: u64 = 5;
/// Words that a correction may change of however short a text.
pub const CORRECTED_WORDS: u64 = 5;
/// What a draft keeps of an over-long text, so that nobody loses it while shortening it.
pub const KEPT_DRAFT_TEXT: usize = 60_000;
/// A password: at least this long (OWASP ASVS 5.0, 6.2.1).
pub const PASSWORD_MIN: u64 = 8;
/// A password: at most this long, so that hashing has a bound (OWASP ASVS 5.0, 6.2.9 asks for at least 64).
pub const PASSWORD_MAX: u64 = 256;
/// Days for comments that the law demands in "legal" mode (Law 52/2003 art. 7 (4)).
pub const LEGAL_DAYS: i64 = 10;
/// The address of a site.
pub const SITE: u64 = 300;
/// A telephone number with the marks that people put between its digits.
pub const PHONE: u64 = 40;
/// Why something was decided.
pub const REASON: u64 = 2_000;
/// Why a recommendation was not taken over, and a text to begin that with.
pub const ANSWER: u64 = 5_000;
/// Comments that are named for one decision at once.
pub const NAMED_AT_ONCE: usize = 100;
/// Comments that one act puts under a decision: one transaction stays short.
pub const DECIDED_AT_ONCE: usize = 5_000;
/// Decisions that are approved at once.
pub const APPROVED_AT_ONCE: usize = 100;
/// Templates of one consultation.
pub const TEMPLATES: u64 = 100;
/// Name of a theme, and of the heading that it stands under.
pub const THEME_NAME: u64 = 120;
/// Definition of a theme, and its examples together.
pub const THEME_TEXT: u64 = 3_000;
/// Themes of one consultation.
pub const THEMES: usize = 500;
/// Comments of a sample for a second coder, at most.
pub const SAMPLE: i64 = 500;
/// Words of a report on a comment, of an answer to a moderator's question, of an appeal.
pub const OBJECTION: u64 = 2_000;
/// Comments that one bulk act of moderation takes, at most.
pub const BULK: usize = 50;
/// Invitations of one organisation that wait to be accepted.
pub const OPEN_INVITATIONS: u64 = 50;
/// Members of one organisation.
pub const MEMBERS: u64 = 500;
/// Organisations that one account belongs to.
pub const ORGANISATIONS: u64 = 20;
/// One sentence of a summary.
pub const SENTENCE: u64 = 1_000;
/// Sentences of one summary.
pub const SENTENCES: usize = 40;
/// Comments that one sentence cites.
pub const CITATIONS: usize = 100;
/// Files of one consultation that were ordered and are kept.
pub const EXPORTS: u64 = 50;
