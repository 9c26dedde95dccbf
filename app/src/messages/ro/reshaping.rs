//! Changing the shape of a draft, and undoing.

use model::drafts::{Action, Deed};

use crate::messages::{FieldWords, Reshaping};

pub(super) const SHAPE: Reshaping = Reshaping {
    title: "Schimbați întinderea sau locul",
    hint: "Uniți, mutați sau împărțiți fără să rescrieți nimic. Orice pas se poate anula.",
    change: "Schimbarea cerută",
    action: |action, other| match action {
        Action::Join => format!("Uniți cu {other}"),
        Action::Indent => format!("Mutați în {other}"),
        Action::Outdent => format!("Scoateți din {other}"),
        Action::Split => "Împărțiți în două".into(),
        Action::Drop => "Eliminați".into(),
    },
    drop_all: "Eliminați, cu tot ce cuprinde",
    words: FieldWords {
        label: "Partea a doua începe cu",
        hint: "Câteva cuvinte din text, scrise întocmai, cu care să înceapă prevederea nouă.",
    },
    undo,
};

fn undo(deed: Deed, about: &str, other: &str) -> String {
    let what = match deed {
        Deed::Read if about.is_empty() => "citirea textului lipit".into(),
        Deed::Read => format!("citirea fișierului {about}"),
        Deed::Correct => format!("corectura la {about}"),
        Deed::Join => format!("unirea {about} cu {other}"),
        Deed::Split => format!("împărțirea {about}"),
        Deed::Drop => format!("eliminarea {about}"),
        Deed::Indent => format!("mutarea {about} în {other}"),
        Deed::Outdent => format!("scoaterea {about} din {other}"),
    };
    format!("Anulați: {what}")
}
