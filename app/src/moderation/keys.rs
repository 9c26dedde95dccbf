//! The keys of moderators.

use leptos::prelude::*;

use crate::islands::Shortcuts;
use crate::messages::t;

/// The list of keys, folded away, with the box that switches them off; hidden where there is no script.
#[component]
pub(super) fn Keys() -> impl IntoView {
    let w = &t().moderation.keys;
    let row = |[key, what]: &[&'static str; 2]| {
        view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*what}</dd></div> }
    };
    view! {
        <section class="keys" id="keys" hidden>
            <button type="button" class="linkish" id="keys-opener" aria-expanded="false" aria-controls="keys-list">
                {w.title}
            </button>
            <div class="card note" id="keys-list" hidden>
                <label class="choice plain">
                    <input type="checkbox" id="keys-on" checked/>
                    <span>{w.on}</span>
                </label>
                <dl>{w.list.iter().map(row).collect_view()}</dl>
            </div>
        </section>
        <Shortcuts
            whole="keys".to_owned()
            opener="keys-opener".to_owned()
            list="keys-list".to_owned()
            switch="keys-on".to_owned()
        />
    }
}
