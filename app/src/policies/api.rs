//! Server functions of policies.

use leptos::prelude::*;
use model::Language;
use model::policies::Form;

use crate::accounts::answer_form;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused form waits for its page.
pub(super) const KEPT: &str = "policy";

/// Makes a policy and goes back to the desk.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "policies/create")]
pub async fn create_policy(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let done = create(lang, form.clone()).await;
    answer_form(lang, &routes::new_policy(lang), KEPT, form, done).await
}

async fn create(language: Language, form: Form) -> backend::Result<String> {
    backend().policies().create(&actor().await?, form).await?;
    Ok(routes::desk_done(language, "policy"))
}
