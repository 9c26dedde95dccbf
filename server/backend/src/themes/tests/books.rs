//! The codebook and its workbook.

use model::{Language, Problem};
use report::codebook::{self, Code};

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::publish;
use crate::themes::{Planned, Refused};

db_test! {
    async fn a_rename_keeps_the_theme_and_its_history_and_nobody_overwrites_anybody(b) {
        publish(b).await;
        let id = theme(b, "Bani").await;
        b.clock.set(b.now().plus_seconds(1));
        let form = Form { id: id.clone(), revision: 1, name: "Finanțare".into(), ..Form::default() };
        assert_eq!(b.themes().keep(&expert(), SLUG, &form).await.unwrap(), id);
        let late = b.themes().keep(&other(), SLUG, &form).await;
        assert!(matches!(late, Err(Error::Conflict(Conflict::Changed))));
        let shown = b.themes().show(&expert(), SLUG, &id).await.unwrap();
        assert_eq!((shown.events[0].was.as_str(), shown.events[0].became.as_str()), ("Bani", "Finanțare"));
        let taken = Form { name: "FINANTARE".into(), ..Form::default() };
        let taken = b.themes().keep(&expert(), SLUG, &taken).await;
        assert!(matches!(taken, Err(Error::Invalid(ref found)) if found.of("name") == Some(&Problem::Taken)));
    }
}

/// A workbook of these themes: group, name, definition.
fn workbook(rows: &[(&str, &str, &str)]) -> Vec<u8> {
    let code = |(group, name, definition): &(&str, &str, &str)| Code {
        group: (*group).into(),
        name: (*name).into(),
        definition: (*definition).into(),
        examples: Vec::new(),
    };
    let codes: Vec<Code> = rows.iter().map(code).collect();
    codebook::write("Legea", "", Language::Ro, &codes).unwrap()
}

db_test! {
    async fn a_workbook_is_looked_at_before_it_is_taken_and_bad_rows_are_named(b) {
        publish(b).await;
        let form = Form { name: "Bani".into(), definition: "Cine plătește.".into(), ..Form::default() };
        b.themes().keep(&expert(), SLUG, &form).await.unwrap();
        theme(b, "Termene").await;
        let long = "x".repeat(200);
        let file = workbook(&[
            ("Resurse", "bani", ""),
            ("", "Oameni", "=1+1"),
            ("Resurse", "", "fără nume"),
            ("", "OAMENI", ""),
            ("", &long, ""),
            ("", "Termene", ""),
        ]);
        b.themes().offer(&expert(), SLUG, file).await.unwrap();
        let planned = b.themes().import(&expert(), SLUG).await.unwrap().planned;
        assert!(matches!(&planned[0], Planned::Changed { row: 2, became, .. } if became == "Resurse\nbani\nCine plătește."));
        assert!(matches!(&planned[1], Planned::New { row: 3, words } if words == "Oameni\n=1+1"));
        assert_eq!(planned[2], Planned::Wrong { row: 4, why: Refused::Unnamed });
        assert_eq!(planned[3], Planned::Wrong { row: 5, why: Refused::Twice("OAMENI".into()) });
        assert!(matches!(&planned[4], Planned::Wrong { row: 6, why: Refused::LongName(_) }));
        assert_eq!(planned[5], Planned::Same);
        assert!(!b.themes().import(&other(), SLUG).await.unwrap().waits, "each has a file of their own");
        let changed = b.themes().take(&expert(), SLUG, true, 5).await;
        assert!(matches!(changed, Err(Error::Conflict(Conflict::Changed))));
        b.themes().take(&expert(), SLUG, true, 2).await.unwrap();
        let book = b.themes().book(&expert(), SLUG).await.unwrap();
        let names: Vec<(&str, &str)> =
            book.themes.iter().map(|theme| (theme.heading.as_str(), theme.name.as_str())).collect();
        assert_eq!(names, [("Resurse", "bani"), ("", "Oameni"), ("", "Termene")]);
        let again = b.themes().take(&expert(), SLUG, true, 0).await;
        assert!(matches!(again, Err(Error::Conflict(Conflict::Empty))));
    }
}

db_test! {
    async fn a_bad_workbook_loses_nothing_and_what_is_handed_out_comes_back(b) {
        publish(b).await;
        let form = Form { name: "=SUM(A1)".into(), examples: "@unu\n+doi".into(), ..Form::default() };
        b.themes().keep(&expert(), SLUG, &form).await.unwrap();
        let refused = b.themes().offer(&expert(), SLUG, b"theme;definition".to_vec()).await;
        assert!(matches!(refused, Err(Error::Invalid(ref found)) if found.of("file").is_some()));
        let file = b.themes().workbook(&expert(), SLUG, Language::En).await.unwrap();
        assert_eq!(file.name, "proba-codebook.xlsx");
        b.themes().offer(&expert(), SLUG, file.bytes).await.unwrap();
        let import = b.themes().import(&expert(), SLUG).await.unwrap();
        assert_eq!(import.planned, [Planned::Same]);
        b.themes().take(&expert(), SLUG, false, 0).await.unwrap();
        assert_eq!(b.themes().book(&expert(), SLUG).await.unwrap().themes.len(), 1);
    }
}
