//! What a visitor downloads.

use std::fs;

use serde_json::json;

use crate::{Report, fixture};

const WASM_BR: u64 = 150 * 1024;
const CSS_GZ: u64 = 30 * 1024;
const HTML_GZ: u64 = 100 * 1024;

/// Reads the built files; `html_gz` is the compressed size of the text page.
pub(crate) fn measure(report: &mut Report, html_gz: u64) -> anyhow::Result<()> {
    for (name, extension, limit) in [
        ("rotunda.", ".wasm.br", Some(WASM_BR)),
        ("rotunda.", ".wasm.gz", None),
        ("rotunda.", ".css.gz", Some(CSS_GZ)),
        ("rotunda.", ".css.br", None),
        // Beside the site's own, on the one page that checks receipts.
        ("checker.", ".wasm.br", Some(WASM_BR)),
    ] {
        let mut found = None;
        for entry in fs::read_dir(fixture::site_root().join("pkg"))? {
            let entry = entry?;
            let file = entry.file_name();
            let file = file.to_string_lossy();
            if file.starts_with(name) && file.ends_with(extension) {
                found = Some(entry.metadata()?.len());
            }
        }
        let bytes = found.ok_or_else(|| anyhow::anyhow!("no file {extension} in the built site"))?;
        let line =
            json!({ "figure": format!("size.{name}{}", extension.trim_start_matches('.')), "bytes": bytes });
        match limit {
            Some(limit) => report.at_most(line, bytes, limit),
            None => report.say(&line),
        }
    }
    report.at_most(json!({ "figure": "size.text_page.html.gz", "bytes": html_gz }), html_gz, HTML_GZ);
    Ok(())
}
