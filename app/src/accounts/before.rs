//! Where somebody must go before they may see a page.

use backend::{Actor, Factor};

use crate::routes;
use crate::ssr::language;

/// Where somebody must go before a page of staff; nothing when they may enter, or never may.
pub(super) fn before_staff(actor: &Actor, here: &str) -> Option<String> {
    if actor.staff.is_some() {
        return None;
    }
    match actor.person.as_ref().map(|person| person.factor) {
        Some(Factor::Unset) => Some(routes::second_factor_then(language(), here)),
        _ => before_person(actor, here),
    }
}

/// Where somebody must go before they are asked for a code.
pub(super) fn before_code(actor: &Actor, here: &str) -> Option<String> {
    actor.person.is_none().then(|| routes::login_then(language(), here))
}

/// Where somebody must go before a page of their own.
pub(super) fn before_person(actor: &Actor, here: &str) -> Option<String> {
    match actor.person.as_ref().map(|person| person.factor) {
        None => Some(routes::login_then(language(), here)),
        Some(Factor::Missing) => Some(routes::code_then(language(), here)),
        Some(_) => None,
    }
}
