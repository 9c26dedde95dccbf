//! Logging out.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::LogOut;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// A form of one button.
#[component]
pub fn LogOutButton() -> impl IntoView {
    view! {
        <form method="post" action=LogOut::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <Button label=t().accounts.log_out weight=Weight::Link/>
        </form>
    }
}
