//! The first files of the demo: ordered by an expert, and made by the job as soon as the program serves.

use model::Language;
use model::accounts::Role;
use model::exports::Form;

use super::Demo;
use crate::error::Result;

/// The consultation.
const SLUG: &str = "legea-auditului-social";
/// What is ordered, of everything.
const FILES: [&str; 2] = ["centraliser.xlsx", "comments.csv"];

impl Demo<'_> {
    /// An expert orders files.
    pub(super) async fn order(&self) -> Result<()> {
        let expert = self.colleague(Role::Expert).await?;
        for file in FILES {
            let form = Form { file: file.to_owned(), provision: None };
            self.0.exports().order(&expert, SLUG, Language::Ro, &form).await?;
        }
        Ok(())
    }
}
