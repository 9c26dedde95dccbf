mod books;
mod changes;
mod codes;
mod samples;

use model::accounts::Role;
use model::ids::AccountId;
use model::themes::{Coding, Filter, Form};

use crate::Actor;
use crate::db::{many, scalar};
use crate::error::Result;
use crate::reading::fixture::{SLUG, opinion, submission};
use crate::testing::{TestBackend, staff};

/// A member of staff with an account of this name.
fn colleague(role: Role, name: &str) -> Actor {
    let mut actor = staff(role);
    if let Some(staff) = &mut actor.staff {
        staff.account = AccountId::from(name);
    }
    actor
}

fn expert() -> Actor {
    colleague(Role::Expert, "expert")
}

fn other() -> Actor {
    colleague(Role::Expert, "other")
}

/// Writes a theme and gives its id.
async fn theme(b: &TestBackend, name: &str) -> String {
    let form = Form { name: name.into(), ..Form::default() };
    b.themes().keep(&expert(), SLUG, &form).await.unwrap()
}

/// Sends opinions in one submission and gives the secret.
async fn sent(b: &TestBackend, comments: &[(&str, &str)]) -> String {
    let form = submission(comments.iter().map(|(eid, text)| opinion(eid, text)).collect());
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

/// Every comment that was sent, the oldest first.
async fn ids(b: &TestBackend) -> Vec<String> {
    const IDS: &str = "select c.id from comments c join submissions s on s.id = c.submission_id \
         where c.state <> 'draft' order by s.register_number, c.position";
    let rows = many!(&mut b.read().await.unwrap(), (String,), IDS).unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

/// Puts themes on a comment, as somebody does who sees it as it is.
async fn put(b: &TestBackend, who: &Actor, comment: &str, sentences: &[&str], themes: &[&str]) -> Result<()> {
    let seen = b.themes().coding(who, SLUG, comment).await?.seen;
    let list = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
    let form = Coding {
        comment: comment.into(),
        seen,
        sentences: list(sentences),
        themes: list(themes),
        none: if themes.is_empty() { "true".into() } else { String::new() },
    };
    b.themes().put(who, SLUG, &form).await
}

async fn next(b: &TestBackend, who: &Actor, filter: &Filter, from: Option<&str>) -> Option<String> {
    b.themes().next(who, SLUG, filter, from).await.unwrap()
}

async fn number(b: &TestBackend, sql: &'static str) -> i64 {
    scalar!(&mut b.read().await.unwrap(), i64, sql).unwrap().unwrap()
}

/// The kept counters are what counting everything anew would give.
async fn counters_hold(b: &TestBackend) {
    const KEPT: &str = "select theme_id, page_id, sender_kind, comments from theme_counts where comments <> 0 \
         order by theme_id, page_id, sender_kind";
    const ANEW: &str = "select k.theme_id, case when c.provision_id is null then 'act' \
         else coalesce(c.page_id, c.place_id, 'unplaced') end as page, s.sender_kind, count(distinct c.id) \
         from codings k join comments c on c.id = k.comment_id join submissions s on s.id = c.submission_id \
         where c.state <> 'withdrawn' group by k.theme_id, page, s.sender_kind order by k.theme_id, page, s.sender_kind";
    type Rows = Vec<(String, String, String, i64)>;
    let mut tx = b.read().await.unwrap();
    let kept: Rows = many!(&mut tx, (String, String, String, i64), KEPT).unwrap();
    let anew: Rows = many!(&mut tx, (String, String, String, i64), ANEW).unwrap();
    assert_eq!(kept, anew);
    let coded = scalar!(&mut tx, i64, "select count(*) from coded_comments").unwrap();
    let said = scalar!(&mut tx, i64, "select coalesce(max(coded), 0) from theme_desks").unwrap();
    assert_eq!(coded, said);
}

/// Comments of a theme: of persons, of organisations.
async fn counts(b: &TestBackend, theme: &str) -> (i64, i64) {
    let shown = b.themes().show(&expert(), SLUG, theme).await.unwrap().theme;
    (shown.citizens, shown.organisations)
}
