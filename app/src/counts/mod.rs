//! The per-article table and the comments behind it, for staff.

mod articles_page;
mod comment_list;
mod comments_page;
mod figures;
mod files;
mod filter;
mod narrow;
mod parts_link;
mod row;
mod staff_comment;
mod table;
mod tools;

pub use articles_page::ArticlesPage;
pub use comments_page::CommentsPage;
pub(crate) use figures::Figures;
pub(crate) use staff_comment::Comment;
