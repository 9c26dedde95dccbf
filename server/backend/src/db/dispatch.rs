//! The dispatch macros: one expression, expanded over each engine's native connection.

/// Runs an expression over the transaction's connection: `on!(tx, |c| sqlx::query(SQL).bind(x).execute(c).await)`.
/// The expression must end in a value that does not name the engine.
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {
        $crate::db::step!(match $tx {
            $crate::db::Tx::Sqlite(tx, _) => {
                let $c = &mut **tx;
                $body
            }
            $crate::db::Tx::Postgres(link, _) => {
                let $c = &mut **link;
                $body
            }
        })
    };
}
pub(crate) use on;

/// One step towards the storage. Tests can make any of them fail (`faults`), by the place in the source or a name of it; in
/// the program it is what it says.
#[cfg(not(test))]
macro_rules! step {
    ($done:expr) => {
        $done
    };
    ($place:expr => $done:expr) => {
        $done
    };
}
#[cfg(test)]
macro_rules! step {
    ($done:expr) => {
        $crate::db::step!(concat!(file!(), ":", line!()) => $done)
    };
    ($place:expr => $done:expr) => {{
        let step = $crate::db::faults::next($place);
        match step.before() {
            Some(error) => Err(error),
            None => step.after($done),
        }
    }};
}
pub(crate) use step;

/// Executes a statement and gives the number of rows it touched: `run!(tx, SQL, a, b)?`.
macro_rules! run {
    ($tx:expr, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::db::on!($tx, |c| sqlx::query($sql)$(.bind($bind))*.execute(c).await.map(|done| done.rows_affected()))
    };
}
pub(crate) use run;

/// Fetches at most one row as a `FromRow` type: `one!(tx, Row, SQL, a)?`.
macro_rules! one {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::db::on!($tx, |c| sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_optional(c).await)
    };
}
pub(crate) use one;

/// Fetches all rows as a `FromRow` type: `many!(tx, Row, SQL, a)?`. The statement binds its own limit.
macro_rules! many {
    ($tx:expr, $row:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::db::on!($tx, |c| sqlx::query_as::<_, $row>($sql)$(.bind($bind))*.fetch_all(c).await)
    };
}
pub(crate) use many;

/// Fetches at most one value: `scalar!(tx, i64, SQL, a)?`.
macro_rules! scalar {
    ($tx:expr, $value:ty, $sql:expr $(, $bind:expr)* $(,)?) => {
        $crate::db::on!($tx, |c| sqlx::query_scalar::<_, $value>($sql)$(.bind($bind))*.fetch_optional(c).await)
    };
}
pub(crate) use scalar;
