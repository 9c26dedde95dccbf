//! What stands between a draft and its publication.

use model::accounts::Role;
use model::drafts::Correction;

use super::{ACT, SLUG, prepared, provisions, read};
use crate::db::testing::db_test;
use crate::drafts::Preview;
use crate::error::{Conflict, Error};
use crate::testing::staff;

db_test! {
    async fn nothing_is_published_with_an_open_error(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        read(backend, &ACT.replace("Articolul 3", "Articolul 2")).await.unwrap();
        let preview = backend.drafts().preview(&editor, SLUG).await.unwrap();
        let error = preview.findings.iter().find(|finding| finding.severity == "error").unwrap();
        let eid = error.eid.clone().unwrap();
        let refused = backend.drafts().publish(&editor, SLUG).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::OpenErrors))), "{refused:?}");
        assert_eq!(backend.consultations().show(SLUG).await.unwrap().version.map(|version| version.number), None);

        let node = preview.nodes.iter().find(|node| node.eid == eid).unwrap();
        let correction = Correction {
            eid,
            kind: "article".into(),
            number: "Articolul 3".into(),
            text: node.text.clone(),
            ..Correction::default()
        };
        backend.drafts().correct(&editor, SLUG, correction).await.unwrap();
        assert_eq!(backend.drafts().publish(&editor, SLUG).await.unwrap(), 1);
        assert_eq!(provisions(backend).await.len(), 9);
    }
}

db_test! {
    async fn references_that_stay_behind_a_renumbering_are_listed(backend) {
        prepared(backend).await;
        let editor = staff(Role::Editor);
        let cites = ACT.replace("Prezenta lege intră", "Programul prevăzut la art. 2 se afișează. Prezenta lege intră");
        read(backend, &cites).await.unwrap();
        let warnings = |preview: Preview| -> Vec<(Option<String>, String)> {
            let about = preview.findings.into_iter().filter(|finding| finding.severity == "warning");
            about.map(|finding| (finding.eid, finding.text.ro)).collect()
        };
        assert_eq!(warnings(backend.drafts().preview(&editor, SLUG).await.unwrap()), []);
        backend.drafts().publish(&editor, SLUG).await.unwrap();
        let grown = cites
            .replace("Articolul 3", "Articolul 4")
            .replace("Articolul 2\n", "Articolul 2\nCâinii se țin în lesă pe toată durata vizitei.\n\nArticolul 3\n");
        read(backend, &grown).await.unwrap();
        let found = warnings(backend.drafts().preview(&editor, SLUG).await.unwrap());
        let said = "art. 4 trimite la art. 2, dar prevederea avută în vedere este acum art. 3.";
        assert_eq!(found, [(Some("chp_2__art_4".to_owned()), said.to_owned())]);
    }
}
