//! What is mailed, as data: which mail, and the ids that it is about. The sentences are the site's, and secrets are made
//! when a mail leaves, so that neither waits in the storage.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::ids::{DigestId, LinkId, OrganisationId, SubmissionId};

/// A mail to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    /// The way to a new password.
    NewPassword {
        /// The link that sets it.
        link: LinkId,
    },
    /// Somebody asked for a new password, and the address has no account.
    NoAccount,
    /// The way to everything that was sent with an address.
    MySubmissions {
        /// The link that proves the address.
        link: LinkId,
    },
    /// Somebody signed up an organisation with an address that has no account.
    ConfirmAccount {
        /// The link that confirms it.
        link: LinkId,
    },
    /// Somebody signed up an organisation with an address that has an account.
    HasAccount,
    /// Somebody is asked into an organisation.
    Invitation {
        /// The link that accepts it.
        link: LinkId,
        /// The organisation.
        organisation: OrganisationId,
    },
    /// Staff verified an organisation.
    OrganisationVerified {
        /// The organisation.
        organisation: OrganisationId,
    },
    /// Staff refused an organisation.
    OrganisationRefused {
        /// The organisation.
        organisation: OrganisationId,
    },
    /// A manager changed what a member may do.
    RolesChanged {
        /// The organisation.
        organisation: OrganisationId,
    },
    /// A manager took a member out.
    MembershipEnded {
        /// The organisation.
        organisation: OrganisationId,
    },
    /// A submission was entered in the register: the copy of the receipt.
    Registered {
        /// The submission.
        submission: SubmissionId,
    },
    /// A moderator asks the sender of a comment something.
    Asked {
        /// The submission.
        submission: SubmissionId,
        /// The act of moderation that asks.
        act: String,
    },
    /// The way to send a submission that was handed in.
    Held {
        /// The link that sends it.
        link: LinkId,
    },
    /// A new colleague is asked to choose a password.
    Welcome {
        /// The link that sets it.
        link: LinkId,
    },
    /// Somebody wants to be told by mail what becomes of their comments: whether the address is theirs.
    ConfirmNews {
        /// Who.
        digest: DigestId,
    },
    /// What the authority did with the comments of a submission, and why.
    Answered {
        /// The submission.
        submission: SubmissionId,
        /// When its sender was told: of what was released until then, and not before.
        at: i64,
    },
    /// What became of somebody's comments.
    News {
        /// Who is told.
        digest: DigestId,
        /// Which of it.
        parts: Vec<NewsPart>,
    },
}

/// What happened to one submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsPart {
    /// The submission.
    pub submission: SubmissionId,
    /// The last turn that was told before.
    pub after: i64,
    /// The last turn that is told.
    pub until: i64,
    /// Answers are left out: whoever gets this was told them by mails of their own.
    #[serde(default)]
    pub without_answers: bool,
}

impl Mail {
    /// The link that works once which the mail carries, if it does.
    #[must_use]
    pub const fn link(&self) -> Option<&LinkId> {
        match self {
            Self::NewPassword { link }
            | Self::MySubmissions { link }
            | Self::ConfirmAccount { link }
            | Self::Welcome { link }
            | Self::Held { link }
            | Self::Invitation { link, .. } => Some(link),
            Self::NoAccount
            | Self::HasAccount
            | Self::Registered { .. }
            | Self::Answered { .. }
            | Self::Asked { .. }
            | Self::ConfirmNews { .. }
            | Self::News { .. }
            | Self::OrganisationVerified { .. }
            | Self::OrganisationRefused { .. }
            | Self::RolesChanged { .. }
            | Self::MembershipEnded { .. } => None,
        }
    }

    /// Who is told news, and may end it by what the mail carries.
    #[must_use]
    pub const fn digest(&self) -> Option<&DigestId> {
        match self {
            Self::ConfirmNews { digest } | Self::News { digest, .. } => Some(digest),
            _ => None,
        }
    }

    /// The submission whose tracking address the mail carries, if it does.
    #[must_use]
    pub const fn submission(&self) -> Option<&SubmissionId> {
        match self {
            Self::Registered { submission }
            | Self::Answered { submission, .. }
            | Self::Asked { submission, .. } => Some(submission),
            _ => None,
        }
    }
}

code! {
    /// Where a mail stands.
    State {
        /// It leaves when its time has come.
        Waiting = "waiting",
        /// It is under way.
        Sending = "sending",
        /// It was handed over.
        Sent = "sent",
        /// Nobody knows whether it was handed over.
        Doubtful = "doubtful",
        /// It is not tried any more.
        GivenUp = "given_up",
    }
}

code! {
    /// By which way a mail left.
    Way {
        /// A mail server took it.
        Smtp = "smtp",
        /// It was written as a file.
        File = "file",
    }
}

code! {
    /// The outbox as it is looked after: what needs somebody first.
    Shelf {
        /// Nobody knows whether they arrived.
        Doubtful = "doubtful",
        /// A try has failed.
        Trouble = "trouble",
        /// They wait, or are under way.
        Waiting = "waiting",
        /// They left.
        Sent = "sent",
    }
}
