//! The organisations of the demo: one that staff have verified, with three members, and an informal group that waits.

use model::Language;
use model::organisations::{ProfileForm, Roles, State};

use super::Demo;
use crate::accounts::sign_up::{self, NewAccount};
use crate::audit::By;
use crate::error::{Error, Result};
use crate::organisations;

/// An organisation that the demo makes.
#[derive(Clone, Copy, Debug)]
pub struct Planned {
    /// Its name.
    pub name: &'static str,
    kind: &'static str,
    fiscal_code: &'static str,
    county: &'static str,
    fields: &'static [&'static str],
    site: &'static str,
    contact: &'static str,
    /// Staff have found that it is what it says.
    pub verified: bool,
    /// Its members; the first one signs it up and is manager and signatory.
    pub members: &'static [Member],
}

/// A member whom the demo makes.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Name as the others see it.
    pub name: &'static str,
    /// E-mail address.
    pub email: &'static str,
    /// Password. Known to everyone who reads this.
    pub password: &'static str,
    /// What they may do.
    pub roles: Roles,
}

/// The organisations of the demo. Names and codes are invented: no code of ten digits has been given out yet.
pub const ORGANISATIONS: &[Planned] = &[
    Planned {
        name: "Asociația Casa Deschisă",
        kind: "association",
        fiscal_code: "9900000010",
        county: "Cluj",
        fields: &["elderly", "disability", "professions"],
        site: "https://casa-deschisa.example",
        contact: "birou@casa-deschisa.example",
        verified: true,
        members: &[
            Member {
                name: "Dana Muntean",
                email: "dana@casa-deschisa.example",
                password: "dana-la-rotunda-2026",
                roles: Roles { manager: true, signatory: true },
            },
            Member {
                name: "Ion Bârlea",
                email: "ion@casa-deschisa.example",
                password: "ion-la-rotunda-2026",
                roles: Roles { manager: false, signatory: true },
            },
            Member {
                name: "Ana Sabău",
                email: "ana@casa-deschisa.example",
                password: "ana-la-rotunda-2026",
                roles: Roles { manager: false, signatory: false },
            },
        ],
    },
    Planned {
        name: "Grupul de părinți pentru centrul de zi din Lunca",
        kind: "informal",
        fiscal_code: "",
        county: "Olt",
        fields: &["children"],
        site: "",
        contact: "parinti@centrul-din-lunca.example",
        verified: false,
        members: &[Member {
            name: "Doina Prisecaru",
            email: "doina.prisecaru@centrul-din-lunca.example",
            password: "parinte-din-lunca",
            roles: Roles { manager: true, signatory: true },
        }],
    },
];

impl Demo<'_> {
    /// Makes the organisations with their members.
    pub(super) async fn create_organisations(&self) -> Result<()> {
        for planned in ORGANISATIONS {
            self.create_organisation(planned).await?;
        }
        Ok(())
    }

    async fn create_organisation(&self, planned: &Planned) -> Result<()> {
        let form = ProfileForm {
            name: planned.name.to_owned(),
            kind: planned.kind.to_owned(),
            fiscal_code: planned.fiscal_code.to_owned(),
            county: planned.county.to_owned(),
            fields: planned.fields.iter().map(|field| (*field).to_owned()).collect(),
            site: planned.site.to_owned(),
            contact_email: planned.contact.to_owned(),
            ..ProfileForm::default()
        };
        let profile = form.parse()?;
        let mut hashes = Vec::new();
        for member in planned.members {
            hashes.push(sign_up::hash(self.0, member.password, &[]).await?);
        }
        let mut tx = self.0.write().await?;
        let mut organisation = None;
        for (Member { name, email, roles, .. }, hash) in planned.members.iter().zip(&hashes) {
            let new = NewAccount { name, email, hash, language: Language::Ro };
            let account = sign_up::create(self.0, &mut tx, &new).await?;
            match &organisation {
                Some(id) => organisations::join(&mut tx, id, &account, *roles, self.0.now()).await?,
                None => {
                    let found = organisations::found(self.0, &mut tx, By::operator(), &account, &profile);
                    organisation = Some(found.await?);
                }
            }
        }
        if planned.verified {
            let id = organisation.ok_or_else(|| Error::internal("an organisation without members"))?;
            organisations::set_state(&mut tx, &id, State::Verified, "").await?;
        }
        self.0.commit(tx).await
    }
}
