//! What is typed about accounts, organisations and addresses.

use super::{Fields, Objects, fields};

pub(crate) fn forget(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[email]", "cineva@rotunda.example")])
}

pub(crate) fn set_password(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("secret", "ghicit"), ("form[password]", "o parolă destul de lungă")])
}

pub(crate) fn prove(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("next", "/ro/contul-meu"), ("form[password]", &objects.password)])
}

pub(crate) fn change_password(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[present]", &objects.password), ("form[password]", &objects.password)])
}

pub(crate) fn end_login(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("login", "a-nimanui")])
}

pub(crate) fn welcome(_: &Objects) -> Fields {
    fields(&[
        ("lang", "ro"),
        ("form[name]", "Coleg"),
        ("form[email]", "coleg-nou@rotunda.example"),
        ("form[role]", "expert"),
    ])
}

pub(crate) fn colleague(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("id", &objects.colleague)])
}

pub(crate) fn assign(objects: &Objects) -> Fields {
    let mut all = colleague(objects);
    all.push(("form[role]", "moderator".to_owned()));
    all
}

pub(crate) fn unassign(objects: &Objects) -> Fields {
    let mut all = colleague(objects);
    all.push(("assignment", objects.assignment.clone()));
    all
}

/// A form about the organisation.
fn about(objects: &Objects, more: &[(&'static str, &str)]) -> Fields {
    let mut all = fields(&[("lang", "ro"), ("id", &objects.organisation)]);
    all.extend(fields(more));
    all
}

fn profile() -> Fields {
    fields(&[
        ("form[organisation][name]", "Grupul de lectură din Baia Mare"),
        ("form[organisation][kind]", "informal"),
        ("form[organisation][county]", "Maramureș"),
        ("form[organisation][contact_email]", "lectura@rotunda.example"),
    ])
}

pub(crate) fn sign_up(_: &Objects) -> Fields {
    let mut all = profile();
    all.extend(fields(&[
        ("lang", "ro"),
        ("form[person][name]", "Cineva"),
        ("form[person][email]", "cineva-nou@rotunda.example"),
        ("form[person][password]", "o parolă destul de lungă"),
    ]));
    all
}

pub(crate) fn add_organisation(_: &Objects) -> Fields {
    let mut all = profile();
    all.extend(fields(&[("lang", "ro")]));
    all
}

pub(crate) fn update_organisation(objects: &Objects) -> Fields {
    let mut all = about(objects, &[]);
    all.extend(profile());
    all
}

pub(crate) fn organisation(objects: &Objects) -> Fields {
    about(objects, &[])
}

pub(crate) fn verdict(objects: &Objects) -> Fields {
    about(objects, &[("seen", &objects.seen), ("form[reason]", "Nu se potrivește.")])
}

pub(crate) fn invite(objects: &Objects) -> Fields {
    about(objects, &[("form[email]", "invitat@rotunda.example")])
}

pub(crate) fn invitation(objects: &Objects) -> Fields {
    about(objects, &[("invitation", "a-nimanui")])
}

pub(crate) fn change_roles(objects: &Objects) -> Fields {
    about(objects, &[("member", &objects.member), ("form[signatory]", "true")])
}

pub(crate) fn member(objects: &Objects) -> Fields {
    about(objects, &[("member", &objects.member)])
}

pub(crate) fn guessed(_: &Objects) -> Fields {
    let mut all = secret("ghicit");
    all.extend(fields(&[("form[name]", "Cineva"), ("form[password]", "o parolă destul de lungă")]));
    all
}

pub(crate) fn my_submissions(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[email]", "cineva@rotunda.example")])
}

pub(crate) fn enter(objects: &Objects) -> Fields {
    secret(&objects.link)
}

/// What a mailed link brings.
pub(crate) fn secret(secret: &str) -> Fields {
    fields(&[("lang", "ro"), ("secret", secret)])
}

pub(crate) fn mail(objects: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("mail", &objects.mail)])
}

pub(crate) fn erasure(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[whose]", "nimeni@rotunda.example")])
}

pub(crate) fn wrong_password(_: &Objects) -> Fields {
    fields(&[("lang", "ro"), ("form[email]", "admin@rotunda.example"), ("form[password]", "ghicit-la-noroc")])
}
