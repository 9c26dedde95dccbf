//! Many rows in few statements, spelled once for both engines. On PostgreSQL each column travels as one array, so that the
//! statement is the same for any number of rows and is planned once; rows of several tables go in one statement, which
//! saves the way there and back for each. SQLite, which has neither arrays nor ways, takes them as lists of values.

use std::borrow::Cow;

use sqlx::{Postgres, QueryBuilder, Sqlite};

use super::{Tx, step};
use crate::error::Result;

/// Values that one statement of SQLite takes, with room for its words: the engine's own limit is 32,766.
const MOST_VALUES: usize = 30_000;

/// Rows for one table, column by column.
#[derive(Debug)]
pub(crate) struct Rows<'a> {
    table: &'static str,
    after: &'static str,
    columns: Vec<(&'static str, Column<'a>)>,
}

#[derive(Debug)]
enum Column<'a> {
    Text(Vec<Option<Cow<'a, str>>>),
    Number(Vec<i64>),
    Flag(Vec<bool>),
}

impl Column<'_> {
    const fn len(&self) -> usize {
        match self {
            Self::Text(values) => values.len(),
            Self::Number(values) => values.len(),
            Self::Flag(values) => values.len(),
        }
    }
}

impl<'a> Rows<'a> {
    /// Rows of a table, without columns yet. Each column must have as many values as the others.
    pub(crate) const fn of(table: &'static str) -> Self {
        Self { table, after: "", columns: Vec::new() }
    }

    /// What the statement ends with: ` on conflict …`.
    pub(crate) const fn after(mut self, words: &'static str) -> Self {
        self.after = words;
        self
    }

    /// A column of text.
    pub(crate) fn text<T: Into<Cow<'a, str>>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.text_or_null(name, values.into_iter().map(Some))
    }

    /// A column of text that may be null.
    pub(crate) fn text_or_null<T: Into<Cow<'a, str>>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = Option<T>>,
    ) -> Self {
        let values = values.into_iter().map(|value| value.map(Into::into));
        self.column(name, Column::Text(values.collect()))
    }

    /// A column of whole numbers.
    pub(crate) fn number(self, name: &'static str, values: impl IntoIterator<Item = i64>) -> Self {
        self.column(name, Column::Number(values.into_iter().collect()))
    }

    /// A column of yes and no.
    pub(crate) fn flag(self, name: &'static str, values: impl IntoIterator<Item = bool>) -> Self {
        self.column(name, Column::Flag(values.into_iter().collect()))
    }

    fn column(mut self, name: &'static str, column: Column<'a>) -> Self {
        // A shorter array would be filled with nulls by PostgreSQL.
        debug_assert!(self.columns.is_empty() || column.len() == self.len(), "{name} of {}", self.table);
        self.columns.push((name, column));
        self
    }

    fn len(&self) -> usize {
        self.columns.first().map_or(0, |(_, column)| column.len())
    }

    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    /// The statement for PostgreSQL.
    fn push_to(&self, query: &mut QueryBuilder<Postgres>) {
        query
            .push("insert into ")
            .push(self.table)
            .push(" (")
            .push(self.names())
            .push(") select * from unnest(");
        for (at, (_, column)) in self.columns.iter().enumerate() {
            query.push(if at == 0 { "" } else { ", " });
            match column {
                Column::Text(values) => {
                    query.push_bind(values.iter().map(Option::as_deref).collect::<Vec<_>>()).push("::text[]")
                }
                Column::Number(values) => query.push_bind(values.as_slice()).push("::bigint[]"),
                Column::Flag(values) => query.push_bind(values.as_slice()).push("::boolean[]"),
            };
        }
        query.push(")").push(self.after);
    }

    /// The statement for SQLite, for some of the rows.
    fn values(&self, from: usize, until: usize) -> QueryBuilder<Sqlite> {
        let mut query = QueryBuilder::new("insert into ");
        query.push(self.table).push(" (").push(self.names()).push(") ");
        query.push_values(from..until, |mut row, at| {
            for (_, column) in &self.columns {
                match column {
                    Column::Text(values) => row.push_bind(values[at].as_deref()),
                    Column::Number(values) => row.push_bind(values[at]),
                    Column::Flag(values) => row.push_bind(values[at]),
                };
            }
        });
        query.push(self.after);
        query
    }

    fn parts(&self) -> impl Iterator<Item = QueryBuilder<Sqlite>> {
        let at_once = (MOST_VALUES / self.columns.len().max(1)).max(1);
        (0..self.len()).step_by(at_once).map(move |from| self.values(from, self.len().min(from + at_once)))
    }
}

/// Inserts rows of several tables, in their order where the engine takes them one after the other, and gives the text that
/// the last words of the last table return of each of its rows.
///
/// # Errors
/// Those of the storage.
pub(crate) async fn insert(tx: &mut Tx, tables: &[Rows<'_>]) -> Result<Vec<String>> {
    let mut returned = Vec::new();
    match tx {
        Tx::Sqlite(tx, _) => {
            for rows in tables {
                for mut part in rows.parts() {
                    returned.extend(
                        step!(rows.table => part.build_query_scalar::<String>().fetch_all(&mut **tx).await)?,
                    );
                }
            }
        }
        Tx::Postgres(link, _) => {
            let mut tables = tables.iter().filter(|rows| rows.len() > 0);
            let Some(last) = tables.next_back() else { return Ok(returned) };
            let mut query = QueryBuilder::new("");
            for (at, rows) in tables.enumerate() {
                query.push(if at == 0 { "with " } else { ", " }).push("rows_of_").push(at).push(" as (");
                rows.push_to(&mut query);
                query.push(")");
            }
            query.push(" ");
            last.push_to(&mut query);
            returned = step!(last.table => query.build_query_scalar().fetch_all(&mut **link).await)?;
        }
    }
    Ok(returned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::testing::db_test;
    use crate::db::{many, scalar};

    db_test! {
        async fn rows_of_several_tables_come_together_however_many_they_are(b) {
            let many_rows = i64::try_from(MOST_VALUES).unwrap();
            let mut tx = b.write().await.unwrap();
            let sizes = Rows::of("ledger_tiles")
                .number("level", (0..many_rows).map(|_| 60))
                .number("idx", 0..many_rows)
                .text("hashes", (0..many_rows).map(|at| at.to_string()));
            let none = Rows::of("register_years").number("year", []).number("last", []);
            let year = Rows::of("register_years").number("year", [1900]).number("last", [7]);
            insert(&mut tx, &[sizes, none, year]).await.unwrap();
            let sql = "select count(*) from ledger_tiles where level = 60 and hashes = cast(idx as text)";
            assert_eq!(scalar!(&mut tx, i64, sql).unwrap(), Some(many_rows));
            let again = Rows::of("register_years")
                .after(" on conflict (year) do update set last = register_years.last + excluded.last \
                     returning cast(last as text)")
                .number("year", [1900, 1901])
                .number("last", [3, 1]);
            assert_eq!(insert(&mut tx, &[again]).await.unwrap(), ["10", "1"]);
            let none = Rows::of("register_years").after(" returning 'none'").number("year", []);
            assert!(insert(&mut tx, &[none]).await.unwrap().is_empty());
        }
    }

    db_test! {
        async fn what_is_null_and_what_is_not_stays_so(b) {
            let mut tx = b.write().await.unwrap();
            let rows = Rows::of("words_probe").text_or_null("word", [Some("unu"), None]).flag("yes", [true, false]);
            let make = "create table words_probe (word text, yes boolean not null)";
            crate::db::run!(&mut tx, make).unwrap();
            insert(&mut tx, &[rows]).await.unwrap();
            let all = "select word, yes from words_probe order by yes";
            let stored = many!(&mut tx, (Option<String>, bool), all).unwrap();
            assert_eq!(stored, [(None, false), (Some("unu".to_owned()), true)]);
        }
    }
}
