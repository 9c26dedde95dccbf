//! The summary of the article of the demo on which most was said: what it does not speak about yet is left to whoever tries
//! the desk.

use model::accounts::Role;
use model::summaries::Form;

use super::Demo;
use crate::error::Result;

/// The consultation and the article.
const SLUG: &str = "legea-auditului-social";
const ARTICLE: &str = "chp_4__art_20";

/// Each sentence, and how the comments begin that it rests on.
const SENTENCES: [(&str, &[&str]); 4] = [
    (
        "Peste treizeci de persoane au trimis același text, cu mici schimbări: cer ca și raportul despre un centru mic să poată \
         fi citit de oricine, de la prima la ultima pagină.",
        &[
            "Vreau ca raportul de audit social să fie public în întregime, nu doar pe scurt. Alineatul (2) al articolului 20",
        ],
    ),
    (
        "Cine lucrează sau are copii într-un serviciu mic apără excepția: într-un sat oamenii se recunosc între ei oricât s-ar \
         tăia din text.",
        &["Administrăm trei case de tip familial", "Eu înțeleg excepția."],
    ),
    (
        "Două organizații răspund că numele și așa nu au ce căuta în raport și propun publicarea după o verificare în plus.",
        &["Excepția lovește în principiul", "Copiii noștri frecventează"],
    ),
    (
        "Întâlnirea cu beneficiarii este binevenită, dar rezultatele trebuie să ajungă și la cei care nu se pot deplasa.",
        &["Când s-a făcut controlul", "Rezidenții imobilizați"],
    ),
];

impl Demo<'_> {
    /// An expert writes and publishes it.
    pub(super) async fn sum_up(&self) -> Result<()> {
        let expert = self.colleague(Role::Expert).await?;
        let mut revision = 0;
        for (text, rests) in SENTENCES {
            let mut comments = Vec::with_capacity(rests.len());
            for begins in rests {
                comments.push(self.comment(begins).await?);
            }
            let form = Form { revision, text: text.to_owned(), comments, ..Form::default() };
            self.0.summaries().write(&expert, SLUG, ARTICLE, &form).await?;
            revision += 1;
        }
        self.0.summaries().publish(&expert, SLUG, ARTICLE, revision).await.map(drop)
    }
}
