//! One's own account.

use crate::messages::MyAccount;

pub(super) const MY_ACCOUNT: MyAccount = MyAccount {
    title: "Contul meu",
    logins: "Unde sunteți în cont",
    logins_lede: "Browserele în care contul dumneavoastră este deschis acum. Ce nu recunoașteți, închideți; apoi schimbați parola.",
    this_one: "aici",
    since: "din",
    seen: "ultima dată",
    end: "Închideți",
    end_others: "Închideți toate celelalte",
    login_ended: "Sesiunea este închisă.",
    unknown_device: "Browser necunoscut",
    password_changed: "Parola este schimbată, iar celelalte sesiuni sunt închise.",
    who: |name, email| format!("{name} · {email}"),
};
