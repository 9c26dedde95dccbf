//! A mail as HTML: one column, the system's letters, nothing fetched from anywhere. Mail programs know no style sheets, so
//! the looks stand at the elements.

use model::Language;

use super::body::{Block, Body};
use crate::messages;

const PAGE: &str = "margin:0;padding:24px 16px;background:#ffffff;color:#1d1d1f;\
    font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.5";
const COLUMN: &str = "max-width:36em;margin:0 auto";
const HEADING: &str = "font-size:24px;line-height:1.25;margin:0 0 24px";
const BUTTON: &str = "display:inline-block;background:#1f4e79;color:#ffffff;text-decoration:underline;padding:12px 20px;\
    border-radius:4px;font-family:Arial,sans-serif;font-size:17px";
const SMALL: &str = "font-family:Arial,sans-serif;font-size:14px;color:#4a4a4f;word-break:break-all";
const QUOTE: &str = "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #9aa5b1;white-space:pre-line";
const FOOT: &str = "margin-top:32px;padding-top:16px;border-top:1px solid #9aa5b1;font-family:Arial,sans-serif;\
    font-size:14px;color:#4a4a4f";

/// The mail as a document of its own.
pub(super) fn html(body: &Body, language: Language, site: &str) -> String {
    let t = messages::of(language);
    let (subject, home) = (escaped(&body.subject), escaped(&format!("{site}/{language}")));
    let blocks: String = body.blocks.iter().map(|block| block_html(block, t.mails.frame.copy)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light\"><title>{subject}</title></head>\n\
         <body style=\"{PAGE}\">\n<div lang=\"{language}\" style=\"{COLUMN}\">\n<h1 style=\"{HEADING}\">{subject}</h1>\n\
         <p>{}</p>\n{blocks}<div style=\"{FOOT}\">\n<p><a href=\"{home}\">{}</a></p>\n<p>{}</p>\n</div>\n</div>\n\
         </body>\n</html>\n",
        escaped(t.mails.frame.greeting),
        escaped(t.site.name),
        escaped(t.mails.frame.why),
    )
}

fn block_html(block: &Block, copy: &str) -> String {
    match block {
        Block::Paragraph(text) => format!("<p style=\"white-space:pre-line\">{}</p>\n", escaped(text)),
        Block::Button(words, address) => {
            let (words, address) = (escaped(words), escaped(address));
            format!(
                "<p><a href=\"{address}\" style=\"{BUTTON}\">{words}</a></p>\n\
                 <p style=\"{SMALL}\">{}<br>{address}</p>\n",
                escaped(copy)
            )
        }
        Block::Facts(pairs) => {
            let items: String = pairs
                .iter()
                .map(|(name, value)| format!("<li>{}: <b>{}</b></li>\n", escaped(name), escaped(value)))
                .collect();
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Quote(text) => {
            format!("<blockquote lang=\"ro\" style=\"{QUOTE}\">{}</blockquote>\n", escaped(text))
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
