//! Every limit on how often somebody may knock, in one place. What guards a secret is slow, what only costs work is
//! generous: schools and offices share one address.

use std::num::NonZeroU32;
use std::time::Duration;

use axum::http::Method;

/// So many at once, and one more each time that `every` has passed.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Most at once.
    pub burst: NonZeroU32,
    /// How long until there is one more.
    pub every: Duration,
}

impl Pace {
    /// A burst of at least one.
    #[must_use]
    pub const fn new(burst: u32, every: Duration) -> Self {
        let burst = match NonZeroU32::new(burst) {
            Some(burst) => burst,
            None => NonZeroU32::MIN,
        };
        Self { burst, every }
    }
}

/// How often something may be asked for.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name; each has buckets of its own.
    pub name: Name,
    /// For one address, by all of these at once.
    pub address: &'static [Pace],
    /// For one account: the form's field that names it, and its pace.
    pub account: Option<(&'static str, Pace)>,
}

/// The names of the rules, in the order of [`RULES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// Guessing a password.
    Login,
    /// Giving a code or a password once more.
    Proof,
    /// Asking for a mail with a link.
    Mail,
    /// Making an account.
    SignUp,
    /// Inviting people into an organisation.
    Inviting,
    /// Adding files to a submission.
    Uploading,
    /// Asking for a mail that sends a submission.
    Holding,
    /// Everything else that changes something.
    Writing,
    /// Guessing the secret of a receipt.
    Secret,
    /// Pages and answers that are made anew; one that is kept for everyone costs nothing and is not counted.
    Reading,
}

/// The rules.
pub const RULES: [Rule; 10] = [
    Rule {
        name: Name::Login,
        address: &[Pace::new(3, Duration::from_secs(20))],
        account: Some(("form[email]", Pace::new(3, Duration::from_secs(20)))),
    },
    Rule { name: Name::Proof, address: &[Pace::new(5, Duration::from_secs(20))], account: None },
    Rule {
        name: Name::Mail,
        address: &[Pace::new(3, Duration::from_secs(20 * 60))],
        account: Some(("form[email]", Pace::new(3, Duration::from_secs(20 * 60)))),
    },
    Rule {
        // A form of many fields is sent more than once until everything in it is right.
        name: Name::SignUp,
        address: &[Pace::new(10, Duration::from_secs(300))],
        account: Some(("form[person][email]", Pace::new(6, Duration::from_secs(1_250)))),
    },
    Rule {
        name: Name::Inviting,
        address: &[Pace::new(20, Duration::from_secs(60))],
        account: Some(("form[email]", Pace::new(3, Duration::from_secs(20 * 60)))),
    },
    Rule { name: Name::Uploading, address: &[Pace::new(40, Duration::from_secs(15))], account: None },
    Rule {
        // Links to send with: a school without scripts asks for many, one mailbox does not.
        name: Name::Holding,
        address: &[Pace::new(60, Duration::from_secs(30))],
        account: Some(("form[email]", Pace::new(5, Duration::from_secs(300)))),
    },
    Rule { name: Name::Writing, address: &[Pace::new(60, Duration::from_secs(1))], account: None },
    Rule { name: Name::Secret, address: &[Pace::new(30, Duration::from_secs(2))], account: None },
    Rule {
        name: Name::Reading,
        address: &[Pace::new(50, Duration::from_millis(200)), Pace::new(200, Duration::from_millis(300))],
        account: None,
    },
];

/// What is posted to these paths has a rule of its own.
const POSTED: [(&str, Name); 16] = [
    ("/api/citizens/ask", Name::Mail),
    ("/api/citizens/enter", Name::Proof),
    ("/api/organisations/join", Name::Proof),
    ("/api/accounts/log-in", Name::Login),
    ("/api/accounts/give-factor", Name::Proof),
    ("/api/accounts/set-factor", Name::Proof),
    ("/api/accounts/prove", Name::Proof),
    ("/api/accounts/change-password", Name::Proof),
    ("/api/accounts/set-password", Name::Proof),
    ("/api/accounts/forget-password", Name::Mail),
    ("/api/organisations/sign-up", Name::SignUp),
    ("/api/organisations/confirm", Name::Proof),
    ("/api/organisations/join-anew", Name::Proof),
    ("/api/organisations/invite", Name::Inviting),
    ("/api/organisations/invite-again", Name::Inviting),
    ("/api/submissions/hold", Name::Holding),
];

/// Pages behind a secret in their address.
const SECRET: [&str; 14] = [
    "/ro/dovada/",
    "/en/receipt/",
    "/receipt/",
    "/ro/urmarire/",
    "/en/tracking/",
    "/ro/contributia-mea/trimitere/",
    "/en/my-submission/sending/",
    "/ro/noutati/",
    "/en/news/",
    "/unsubscribe/",
    "/ro/invitatie/",
    "/en/invitation/",
    "/ro/inscriere-organizatie/confirmare/",
    "/en/organisation-sign-up/confirm/",
];

/// What is made anew for whoever asks; files of the site are not, and health is asked by machines.
const READ: [&str; 6] = ["/ro", "/en", "/api/", "/audit/", "/desk/", "/my-data/"];

/// Whether a submission is sent to this path. There a gate stands, which asks for work before it refuses anybody.
#[must_use]
pub fn is_sending(path: &str) -> bool {
    path == "/api/submissions/send" || (path.starts_with("/api/v1/") && path.ends_with("/submissions"))
}

/// The rule for a request; none for files, for the questions of machines and for what the gate looks after.
#[must_use]
pub fn rule_for(method: &Method, path: &str) -> Option<&'static Rule> {
    let name = if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        if SECRET.iter().any(|start| path.starts_with(start)) {
            Name::Secret
        } else if READ.iter().any(|start| path.starts_with(start)) {
            Name::Reading
        } else {
            return None;
        }
    } else if is_sending(path) {
        // The gate looks after these.
        return None;
    } else if path.ends_with("/files") {
        Name::Uploading
    } else {
        POSTED.iter().find(|(posted, _)| *posted == path).map_or(Name::Writing, |(_, name)| *name)
    };
    RULES.get(name as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_at_its_name() {
        for (index, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.name as usize, index);
        }
    }

    #[test]
    fn nothing_that_changes_something_is_without_a_limit() {
        let name = |method: Method, path: &str| rule_for(&method, path).map(|rule| rule.name);
        assert_eq!(name(Method::POST, "/api/accounts/log-in"), Some(Name::Login));
        assert_eq!(name(Method::POST, "/my-submission/x/files"), Some(Name::Uploading));
        assert_eq!(name(Method::POST, "/api/submissions/hold"), Some(Name::Holding));
        for sending in ["/api/v1/consultations/x/submissions", "/api/submissions/send"] {
            assert!(name(Method::POST, sending).is_none() && is_sending(sending));
        }
        assert!(!is_sending("/api/submissions/hold") && !is_sending("/api/v1/consultations/x"));
        assert_eq!(name(Method::POST, "/anything/else"), Some(Name::Writing));
        assert_eq!(name(Method::DELETE, "/pkg/x"), Some(Name::Writing));
        assert_eq!(name(Method::GET, "/ro/dovada/x"), Some(Name::Secret));
        assert_eq!(name(Method::GET, "/ro/contributia-mea/trimitere/x"), Some(Name::Secret));
        assert_eq!(name(Method::GET, "/ro/contributia-mea"), Some(Name::Reading));
        assert_eq!(name(Method::GET, "/pkg/rotunda.js"), None);
        assert_eq!(name(Method::GET, "/health/ready"), None);
    }
}
