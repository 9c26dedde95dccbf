//! Reading: the whole text, a page for every article, and what people said about each.

mod act_page;
mod article;
mod article_page;
mod contents;
mod filter;
mod heading;
mod law;
mod marks;
mod outline_title;
mod provision;
mod talk;
mod text_page;
mod title;
mod voice;
mod words;

pub use act_page::ActPage;
pub use article_page::ArticlePage;
pub use outline_title::OutlineTitle;
pub use text_page::TextPage;

use article::Article;
use contents::Contents;
use filter::Filter;
use heading::Heading;
use law::{Place, provisions};
use marks::{ArticleMarks, Marks};
use provision::{OwnText, Provision};
use talk::Talk;
use title::{Title, capitalised};
use voice::Voice;
use words::words;
