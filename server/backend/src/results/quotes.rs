//! Public comments in short.

use std::collections::HashMap;

use model::comments::State;
use model::submissions::registered;
use model::text;

use super::view::{Place, Quote};
use crate::Backend;
use crate::db::Tx;
use crate::error::Result;
use crate::reading::{self, AMONG, Audience, Opened, Scope, Spoken};
use crate::texts;

/// Characters of a comment that are shown.
const BEGINS: usize = 280;

/// These comments, by their ids, as far as everyone may read them.
pub(super) async fn quotes(
    backend: &Backend,
    tx: &mut Tx,
    opened: &Opened,
    ids: &[String],
) -> Result<HashMap<String, Quote>> {
    let consultation = opened.found.id.as_str();
    let most = i64::try_from(AMONG).unwrap_or(i64::MAX);
    let mut quotes = HashMap::new();
    for part in ids.chunks(AMONG) {
        let mut among = [""; AMONG];
        for (place, id) in among.iter_mut().zip(part) {
            *place = id;
        }
        let scope = Scope::Among(&among);
        for row in reading::find(tx, consultation, &scope, Audience::Everyone, None, most).await? {
            if row.state == State::Published {
                let spoken = backend.text(tx, &row.version_id).await?;
                let label = row.provision(&spoken)?.map(|provision| provision.label.clone());
                quotes.insert(row.id.clone(), quote(opened, row, label.unwrap_or_default()));
            }
        }
    }
    Ok(quotes)
}

fn quote(opened: &Opened, row: Spoken, label: String) -> Quote {
    let place = match texts::Place::of(&opened.text, row.provision_id.as_deref(), row.place_id.as_deref()) {
        texts::Place::Act => Place::Act,
        texts::Place::Nowhere => Place::Unplaced,
        texts::Place::At(provision) => {
            opened.text.page_of(provision).map_or(Place::Text, |page| Place::Page(page.address.clone()))
        }
    };
    Quote {
        label,
        place,
        number: registered(row.register_year, row.register_number),
        author: row.author().map(str::to_owned),
        sender_kind: row.sender_kind,
        county: row.sender_county,
        stance: row.stance,
        text: text::begins(
            if row.body.trim().is_empty() { &row.proposed_wording } else { &row.body },
            BEGINS,
        ),
        comment: row.id,
    }
}
