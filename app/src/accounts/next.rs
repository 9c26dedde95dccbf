//! Where a login leads on to.

use model::Language;

use crate::routes;

/// The page to go to after login: the one that was asked for when it is a page of this site, else the desk. Nothing
/// else is followed, so that no link to the login page can send people to another site (OWASP ASVS 5.0, 3.7.2).
pub(super) fn after_login(language: Language, next: &str) -> String {
    if is_local(next) { next.to_owned() } else { routes::desk(language) }
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
        let desk = routes::desk(Language::Ro);
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
            assert_eq!(after_login(Language::Ro, foreign), desk, "{foreign:?}");
        }
        assert_eq!(after_login(Language::Ro, "/en/desk/x/draft?node=art_1"), "/en/desk/x/draft?node=art_1");
    }
}
