//! Where a login leads on to.

use backend::{Actor, Factor};
use model::Language;

use crate::routes;

/// The page to go to after login: first where the second factor is given or set up, then the one that was asked for when
/// it is a page of this site, else the person's own. Nothing else is followed, so that no link to the login page can send
/// people to another site (OWASP ASVS 5.0, 3.7.2).
pub(super) fn after_login(language: Language, next: &str, actor: &Actor) -> String {
    let factor = actor.person.as_ref().map(|person| person.factor);
    match factor {
        Some(Factor::Missing) => routes::code_then(language, next),
        Some(Factor::Unset) => routes::second_factor_then(language, next),
        _ if is_local(next) => next.to_owned(),
        _ if actor.staff.is_some() => routes::desk(language),
        _ => match actor.person.as_ref().and_then(|person| person.memberships.first()) {
            Some(first) => routes::organisation(language, first.organisation.as_str()),
            None => routes::my_account(language),
        },
    }
}

/// The page that was asked for when it is a page of this site, else another.
pub(super) fn next_or(next: &str, other: String) -> String {
    if is_local(next) { next.to_owned() } else { other }
}

fn is_local(next: &str) -> bool {
    let known = next.starts_with("/ro/") || next.starts_with("/en/");
    known && !next.contains('\\') && next.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_never_leads_to_another_site() {
        let other = routes::my_account(Language::Ro);
        for foreign in [
            "",
            "https://a.ro",
            "//a.ro",
            "/\\a.ro",
            "/ro",
            "/ro/\\a.ro",
            "/ro/\r\nSet-Cookie:a",
            "/api/x",
            "ro/",
            "/ro/ș",
        ] {
            assert_eq!(next_or(foreign, other.clone()), other, "{foreign:?}");
            assert_eq!(after_login(Language::Ro, foreign, &Actor::visitor()), other, "{foreign:?}");
        }
        let local = "/en/desk/x/draft?node=art_1";
        assert_eq!(after_login(Language::Ro, local, &Actor::visitor()), local);
    }
}
