//! One comment in the making: what it is about, what was typed, and what must be mended.

use std::sync::Arc;

use insight::fingerprint;
use model::Invalid;
use model::comments::{Comment, Form};
use model::redline::{self, Run};

use super::repo::Written;
use super::view::Target;
use crate::Backend;
use crate::consultations::repo::Found;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::policies::Both;
use crate::reading::{Standing, standing};
use crate::texts::{Place, Provision, Text};

/// What a comment is about, in the text that it speaks about.
#[derive(Clone)]
pub(crate) struct Subject {
    pub(crate) text: Arc<Text>,
    /// Absent for the whole act.
    id: Option<String>,
}

impl Subject {
    /// By the Akoma Ntoso name; empty for the whole act. Nothing for an unknown name.
    pub(crate) fn named(text: &Arc<Text>, eid: &str) -> Option<Self> {
        let id = if eid.is_empty() { None } else { Some(text.by_eid(eid)?.id.clone()) };
        Some(Self { text: Arc::clone(text), id })
    }

    /// Of a stored comment.
    ///
    /// # Errors
    /// `Internal` when its version lacks the provision.
    pub(crate) async fn of(backend: &Backend, tx: &mut Tx, written: &Written) -> Result<Self> {
        let text = backend.text(tx, &written.version_id).await?;
        if written.provision_id.as_deref().is_some_and(|id| text.by_id(id).is_none()) {
            return Err(Error::internal("a comment on a provision that is not there"));
        }
        Ok(Self { text, id: written.provision_id.clone() })
    }

    /// The id of the provision; nothing for the whole act.
    pub(crate) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(crate) fn provision(&self) -> Option<&Provision> {
        self.text.by_id(self.id.as_deref()?)
    }

    /// See [`Text::present`]; empty for the whole act.
    pub(crate) fn present(&self) -> String {
        self.provision().map(|provision| self.text.present(provision)).unwrap_or_default()
    }

    pub(crate) fn target(&self, found: &Found) -> Target {
        let provision = self.provision();
        let page = provision.and_then(|provision| self.text.page_of(provision));
        Target {
            slug: found.slug.clone(),
            consultation: Both { ro: found.title_ro.clone(), en: found.title_en.clone() },
            eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            heading: provision
                .map_or_else(|| found.version_title.clone(), |provision| Some(provision.heading.clone()))
                .unwrap_or_default(),
            text: self.present(),
            address: page.map(|page| page.address.clone()).unwrap_or_default(),
        }
    }

    /// What of a form must be mended before it can be sent.
    pub(crate) fn problems(&self, form: &Form) -> Invalid {
        form.parse(&self.present()).err().unwrap_or_default()
    }

    /// The proposed wording against the present text; empty when none differs.
    pub(crate) fn wording(&self, form: &Form) -> Vec<Run> {
        let present = self.present();
        let proposed = &form.proposed_wording;
        if proposed.trim().is_empty() || proposed.split_whitespace().eq(present.split_whitespace()) {
            return Vec::new();
        }
        redline::compare(&present, proposed)
    }
}

impl Written {
    /// Where it stands in the newest text, when it speaks about a provision of an earlier one.
    pub(crate) fn standing(&self, newest: &Text, subject: &Subject) -> Option<Standing> {
        let place = Place::of(newest, self.provision_id.as_deref(), self.place_id.as_deref());
        standing(newest, (&subject.text, Some(subject.provision()?)), place, self.place_state)
    }

    /// Everything as typed.
    pub(crate) fn form(&self, subject: &Subject) -> Form {
        Form {
            provision: subject.provision().map(|provision| provision.eid.clone()).unwrap_or_default(),
            stance: self.stance.clone(),
            kind: self.kind.clone(),
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }

    /// Whether it says on this subject what the form says.
    pub(crate) fn says(&self, subject: &Subject, form: &Form) -> bool {
        let here = subject.provision().map(|provision| provision.id.as_str());
        let form = Form { provision: String::new(), ..form.clone() };
        self.provision_id.as_deref() == here
            && Form { provision: String::new(), ..self.form(subject) } == form
    }
}

/// By what equal comments find each other: what is said or, where nothing is said, the proposed wording.
pub(crate) fn fingerprint_of(comment: &Comment) -> String {
    let said = fingerprint(&comment.text);
    if said.is_empty() { fingerprint(comment.proposed_wording.as_deref().unwrap_or_default()) } else { said }
}
