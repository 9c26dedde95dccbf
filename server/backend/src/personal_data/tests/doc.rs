//! `docs/personal-data.md` against the schema: a table that nobody described is not forgotten.

use std::collections::BTreeSet;

use crate::db::testing::db_test;
use crate::db::{Tx, many};

const DOC: &str = include_str!("../../../../../docs/personal-data.md");

/// Every table of ours.
pub(super) async fn tables(tx: &mut Tx) -> Vec<String> {
    const SQLITE: &str = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' \
        and name <> '_sqlx_migrations' order by name";
    const POSTGRES: &str = "select table_name::text from information_schema.tables where table_schema = 'public' \
        and table_name <> '_sqlx_migrations' order by table_name";
    let list = if matches!(tx, Tx::Postgres(..)) { POSTGRES } else { SQLITE };
    many!(tx, (String,), list).unwrap().into_iter().map(|(name,)| name).collect()
}

async fn columns(tx: &mut Tx, table: &str) -> BTreeSet<String> {
    const SQLITE: &str = "select name from pragma_table_info($1)";
    const POSTGRES: &str = "select column_name::text from information_schema.columns where table_name = $1 \
        and table_schema = 'public'";
    let list = if matches!(tx, Tx::Postgres(..)) { POSTGRES } else { SQLITE };
    many!(tx, (String,), list, table).unwrap().into_iter().map(|(name,)| name).collect()
}

/// Tables with the columns that the document names, from its lines `| table | columns | …`.
fn described() -> Vec<(String, BTreeSet<String>)> {
    let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    DOC.lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split('|');
            let table = cells.next()?.trim().trim_end_matches('`').to_owned();
            Some((table, names(cells.next()?)))
        })
        .collect()
}

db_test! {
    async fn every_table_is_described_and_every_described_column_exists(b) {
        let mut tx = b.read().await.unwrap();
        let described = described();
        let named: Vec<&str> = described.iter().map(|(table, _)| table.as_str()).collect();
        let mut stored = tables(&mut tx).await;
        for table in &stored {
            assert!(named.contains(&table.as_str()), "docs/personal-data.md says nothing of the table {table}");
        }
        for (table, said) in &described {
            assert!(stored.contains(table), "docs/personal-data.md describes a table {table} that is not there");
            let there = columns(&mut tx, table).await;
            let unknown: Vec<_> = said.difference(&there).collect();
            assert!(unknown.is_empty(), "{table} has no {unknown:?}");
        }
        stored.dedup();
        assert_eq!(named.len(), stored.len(), "a table is described twice");
    }
}
