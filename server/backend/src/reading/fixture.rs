//! A small published text and an open consultation, for the storage tests of every feature that stands on them.

use model::comments;
use model::moment::Instant;
use model::submissions::{Form, SenderForm};

use crate::consultations;
use crate::db::run;
use crate::testing::{START, TestBackend};

/// The consultation's name in addresses.
pub(crate) const SLUG: &str = "proba";
/// One day before [`START`].
pub(crate) const OPENS: Instant = Instant(START.0 - 86_400_000);
/// Thirty days after [`START`].
pub(crate) const CLOSES: Instant = Instant(START.0 + 30 * 86_400_000);

/// Eid, kind, number, label, heading, body. The eid says what stands in what.
const PROVISIONS: &[[&str; 6]] = &[
    ["chp_1", "chapter", "Capitolul I", "cap. I", "Dispoziții generale", ""],
    ["chp_1__art_1", "article", "Articolul 1", "art. 1", "Obiectul legii", ""],
    ["chp_1__art_1__para_1", "paragraph", "(1)", "art. 1 alin. (1)", "", "Legea ține seama de toți."],
    ["chp_1__art_1__para_2", "paragraph", "(2)", "art. 1 alin. (2)", "", "Scopul este:"],
    ["chp_1__art_1__para_2__point_a", "letter", "a)", "art. 1 alin. (2) lit. a)", "", "să se știe;"],
    ["chp_1__art_1__para_2__point_b", "letter", "b)", "art. 1 alin. (2) lit. b)", "", "să se poată."],
    ["chp_1__art_2", "article", "Articolul 2", "art. 2", "", "Termenul este de 10 zile."],
    ["chp_2", "chapter", "Capitolul II", "cap. II", "Dispoziții finale", ""],
    ["chp_2__art_3", "article", "Articolul 3", "art. 3", "", "Legea intră în vigoare."],
    ["annex_1", "annex", "Anexa 1", "anexa 1", "Model", "Un model."],
];

/// The eids, for tests that pick among them.
pub(crate) fn eids() -> Vec<&'static str> {
    PROVISIONS.iter().map(|provision| provision[0]).collect()
}

/// Stores a policy, an open consultation and its published text.
pub(crate) async fn publish(backend: &TestBackend) {
    const POLICY: &str = "insert into policies (id, slug, title_ro, title_en, summary_ro, summary_en, position, created_at) \
         values ('policy', 'politica', 'Politica', '', '', '', 1, 0)";
    const CONSULTATION: &str = "insert into consultations (id, policy_id, slug, title_ro, title_en, summary_ro, \
         summary_en, authority, contact_name, contact_email, mode, stage, opens_at, closes_at, created_at) values \
         ('consultation', 'policy', $1, 'Legea probei', '', 'Pe scurt.', '', 'Ministerul', 'Relații', \
         'relatii@exemplu.example', 'voluntary', 'preparing', $2, $3, 0)";
    const VERSION: &str = "insert into versions (id, consultation_id, number, title, file_name, format, draft, articles, \
         created_at, published_at) values ('version', 'consultation', 1, 'LEGE de probă', '', 'text', '', 3, 0, $1)";
    const PROVISION: &str = "insert into provisions (version_id, id, parent_id, page_id, position, depth, kind, eid, \
         address, number, label, heading, body) values ('version', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let id = |eid: &str| format!("id-{eid}");
    let mut open = backend.write().await.unwrap();
    let tx = &mut open;
    run!(tx, POLICY).unwrap();
    run!(tx, CONSULTATION, SLUG, OPENS.0, CLOSES.0).unwrap();
    run!(tx, VERSION, OPENS.0).unwrap();
    let (consultation, version) = ("consultation".to_owned().into(), "version".to_owned().into());
    consultations::repo::put_in_force(tx, &consultation, &version, OPENS).await.unwrap();
    for (position, [eid, kind, number, label, heading, body]) in (1_i64..).zip(PROVISIONS) {
        let parts: Vec<&str> = eid.split("__").collect();
        let parent = eid.rsplit_once("__").map(|(parent, _)| id(parent));
        let page = (1..=parts.len())
            .rev()
            .map(|length| parts[..length].join("__"))
            .find(|eid| eid.rsplit("__").next().unwrap().starts_with("a"))
            .map(|eid| id(&eid));
        let depth = i64::try_from(parts.len()).unwrap() - 1;
        let address = parts[parts.len() - 1];
        run!(
            tx,
            PROVISION,
            id(eid),
            parent,
            page,
            position,
            depth,
            *kind,
            *eid,
            address,
            *number,
            *label,
            *heading,
            *body
        )
        .unwrap();
    }
    backend.commit(open).await.unwrap();
}

/// An opinion on a provision.
pub(crate) fn opinion(eid: &str, text: &str) -> comments::Form {
    comments::Form {
        provision: eid.into(),
        stance: "against".into(),
        kind: "opinion".into(),
        text: text.into(),
        ..comments::Form::default()
    }
}

/// A proposed wording of a provision.
pub(crate) fn wording(eid: &str, proposed: &str) -> comments::Form {
    comments::Form {
        kind: "proposed_wording".into(),
        stance: "support_with_changes".into(),
        proposed_wording: proposed.into(),
        ..opinion(eid, "")
    }
}

/// A person who does not want the name published.
pub(crate) fn citizen() -> SenderForm {
    SenderForm {
        name: "Ana Probă".into(),
        email: "ana@exemplu.example".into(),
        county: "Vâlcea".into(),
        kind: "citizen".into(),
        organisation: String::new(),
        publish_name: false,
        ..SenderForm::default()
    }
}

/// An organisation that wants its name published.
pub(crate) fn organisation() -> SenderForm {
    SenderForm {
        kind: "organisation".into(),
        organisation: "Asociația Probă".into(),
        publish_name: true,
        ..citizen()
    }
}

/// A submission of a citizen.
pub(crate) fn submission(comments: Vec<comments::Form>) -> Form {
    Form { sender: citizen(), comments }
}
