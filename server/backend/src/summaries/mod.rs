//! Summaries: what experts say that people said on an article, each sentence resting on comments. A summary has a revision,
//! and whoever writes names the one they saw. Whether a sentence still has its ground is asked of the comments each time:
//! what was hidden, taken back or erased is no ground, and no public sentence repeats its words.

pub(crate) mod repo;
