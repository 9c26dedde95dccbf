//! The description for programs: a Frictionless Data Package, with a Table Schema for each table.

use std::io;

use serde_json::{Value, json};

use super::{Column, Head, Kind, LICENCE, TABLES, Table};

/// What the package is about.
#[derive(Clone, Debug)]
pub struct About {
    /// What every file says.
    pub head: Head,
    /// Who publishes it.
    pub authority: String,
    /// Where the consultation is read.
    pub homepage: String,
}

/// The description as JSON.
///
/// # Errors
/// Only when memory cannot be written.
pub fn package(about: &About) -> io::Result<Vec<u8>> {
    let Head { consultation, title, version, made } = &about.head;
    let described = json!({
        "profile": "tabular-data-package",
        "name": consultation,
        "title": title,
        "description": "Observațiile publicate și soluțiile publice ale consultării. / Published comments and released decisions of the consultation.",
        "homepage": about.homepage,
        "version": format!("{version}"),
        "created": made,
        "licenses": [LICENCE],
        "contributors": [{ "title": about.authority, "role": "publisher" }],
        "resources": TABLES.map(resource),
    });
    Ok(serde_json::to_vec_pretty(&described)?)
}

fn resource(table: &Table) -> Value {
    let mut schema = json!({
        "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
        "primaryKey": table.key,
        "missingValues": [""],
    });
    if let Some((column, other, there)) = table.refers {
        schema["foreignKeys"] =
            json!([{ "fields": column, "reference": { "resource": other, "fields": there } }]);
    }
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "title": both(table.title.ro, table.title.en),
        "description": both(table.about.ro, table.about.en),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let (kind, format) = match column.kind {
        Kind::Text => ("string", "default"),
        Kind::Number => ("integer", "default"),
        Kind::Instant => ("datetime", "any"),
        Kind::Truth => ("boolean", "default"),
    };
    let mut field = json!({
        "name": column.name,
        "type": kind,
        "format": format,
        "description": both(column.meaning.ro, column.meaning.en),
    });
    if !column.codes.is_empty() {
        let codes: Vec<&str> = column.codes.iter().map(|(code, _)| *code).collect();
        field["constraints"] = json!({ "enum": codes });
    }
    field
}

fn both(ro: &str, en: &str) -> String {
    format!("{ro} / {en}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_names_every_table_with_its_columns_and_its_licence() {
        let head = Head { consultation: "x".into(), title: "X".into(), version: 1, made: String::new() };
        let about = About {
            head,
            authority: "Ministerul".into(),
            homepage: "https://rotunda.example/ro/consultari/x".into(),
        };
        let described: Value = serde_json::from_slice(&package(&about).unwrap()).unwrap();
        assert_eq!(described["licenses"][0]["name"], "CC-BY-4.0");
        let resources = described["resources"].as_array().unwrap();
        assert_eq!(resources.len(), TABLES.len());
        for (resource, table) in resources.iter().zip(TABLES) {
            assert_eq!(resource["schema"]["fields"].as_array().unwrap().len(), table.columns.len());
            assert_eq!(resource["path"], format!("{}.csv", table.name));
        }
        assert_eq!(resources[0]["schema"]["foreignKeys"][0]["reference"]["resource"], "decisions");
    }
}
