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

pub(crate) use contents::Contents;
pub(crate) use law::{Place, provisions};
pub(crate) use title::{Title, capitalised};

use article::Article;
use filter::Filter;
use heading::Heading;
use marks::{ArticleMarks, Marks};
use provision::{OwnText, Provision};
use talk::Talk;
pub(crate) use voice::{OrganisationTag, Voice, who};
use words::words;
