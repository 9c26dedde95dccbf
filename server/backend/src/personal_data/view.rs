//! What these use cases give.

/// What an erasure did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Submissions whose sender and words are gone.
    pub submissions: usize,
}

/// What is stored with an address, as an administrator needs to know before erasing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Submissions that were sent.
    pub submissions: i64,
    /// Drafts that were not.
    pub drafts: i64,
    /// Mails.
    pub mails: i64,
    /// Somebody has an account with it.
    pub account: bool,
}

/// Everything that is stored about one person.
#[derive(Clone, Debug)]
pub struct Portrait {
    /// The address that was proved.
    pub email: String,
    /// What is stored, topic by topic; topics without anything are left out.
    pub sections: Vec<Section>,
}

/// What is stored on one topic.
#[derive(Clone, Debug)]
pub struct Section {
    /// The topic.
    pub topic: Topic,
    /// The things on it.
    pub entries: Vec<Entry>,
}

/// One thing, field by field.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Fields with their values.
    pub fields: Vec<(Field, String)>,
    /// What belongs to it: the comments and the files of a submission.
    pub parts: Vec<Entry>,
}

macro_rules! names {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Its name in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

names! {
    /// What something stored is about.
    Topic {
        /// What was sent.
        Submissions = "submissions",
        /// What was written and not sent.
        Drafts = "drafts",
        /// Whether they are told by mail what becomes of it.
        News = "news",
        /// Mails.
        Mails = "mails",
        /// Links that work once.
        Links = "links",
        /// The account.
        Account = "account",
        /// Roles.
        Roles = "roles",
        /// Organisations.
        Memberships = "memberships",
        /// What was said to other members.
        Notes = "notes",
        /// Browsers in which the account is logged in.
        Logins = "logins",
        /// What was done with the account.
        Acts = "acts",
    }
}

names! {
    /// What a stored value says.
    Field {
        /// Number in the register.
        Number = "number",
        /// Day and time of sending.
        Sent = "sent",
        /// Title of the consultation.
        Consultation = "consultation",
        /// By which way it came.
        Means = "means",
        /// A name.
        Name = "name",
        /// An e-mail address.
        Email = "email",
        /// Another way to reach somebody.
        Contact = "contact",
        /// When staff entered it.
        Entered = "entered",
        /// County.
        County = "county",
        /// Person or organisation.
        SenderKind = "sender_kind",
        /// Name of an organisation.
        Organisation = "organisation",
        /// Whether the name is published.
        PublishName = "publish_name",
        /// Hash of what was sent.
        LeafHash = "leaf_hash",
        /// What makes the hash say nothing to others.
        LeafSalt = "leaf_salt",
        /// Secret of the tracking address.
        Tracking = "tracking",
        /// The provision.
        Provision = "provision",
        /// Stance.
        Stance = "stance",
        /// Kind of comment.
        Kind = "kind",
        /// Text.
        Text = "text",
        /// Proposed wording.
        ProposedWording = "proposed_wording",
        /// Reasons.
        Reasons = "reasons",
        /// Name of a file.
        File = "file",
        /// Kind of a file.
        MediaType = "media_type",
        /// Bytes of a file.
        Size = "size",
        /// Hash of a file.
        FileHash = "file_hash",
        /// When it was made.
        Created = "created",
        /// When it ends or ended.
        Expires = "expires",
        /// When it was used.
        Used = "used",
        /// Where it stands.
        State = "state",
        /// Language.
        Language = "language",
        /// What it is about.
        About = "about",
        /// A role.
        Role = "role",
        /// Looks after members.
        Manager = "manager",
        /// Signs.
        Signatory = "signatory",
        /// When it was last seen.
        Seen = "seen",
        /// Network.
        Origin = "origin",
        /// Browser and system.
        Device = "device",
        /// What was done.
        Act = "act",
        /// Whether a second factor is set up.
        Factor = "factor",
    }
}
