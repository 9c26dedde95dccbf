//! What an organisation says about itself.

mod checks;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Field, Fields, FiscalCode, Kind};
use crate::invalid::{Invalid, Problem};
use crate::{counties, limits, text};

use checks::{is_phone, is_site, missing_or};

/// An organisation as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct ProfileForm {
    /// Full name.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// Code of a [`Kind`].
    #[serde(default)]
    pub kind: String,
    /// Fiscal code; empty for an informal group.
    #[serde(default)]
    pub fiscal_code: String,
    /// Name of a county (see [`counties`]).
    #[serde(default)]
    pub county: String,
    /// Codes of [`Field`]s.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Other fields, in its own words.
    #[serde(default)]
    #[validate(length(max = limits::NAME))]
    pub other_fields: String,
    /// Address of its site, `http` or `https`.
    #[serde(default)]
    #[validate(length(max = limits::SITE))]
    pub site: String,
    /// Where the organisation is reached; never published.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub contact_email: String,
    /// Telephone; never published.
    #[serde(default)]
    #[validate(length(max = limits::PHONE))]
    pub contact_phone: String,
}

/// An organisation whose form holds no mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Full name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Fiscal code; absent exactly for an informal group.
    pub fiscal_code: Option<FiscalCode>,
    /// County, by its official name.
    pub county: String,
    /// In what it works.
    pub fields: Fields,
    /// Address of its site; may be empty.
    pub site: String,
    /// Where it is reached.
    pub contact_email: String,
    /// Telephone; may be empty.
    pub contact_phone: String,
}

/// The fields of the form, in their order.
const ORDER: [&str; 5] = ["name", "other_fields", "site", "contact_email", "contact_phone"];

impl ProfileForm {
    /// Every text without white space at its ends; a site typed without its scheme gets `https://`.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let site = text::tidy(&self.site);
        Self {
            name: text::tidy(&self.name),
            kind: text::tidy(&self.kind),
            fiscal_code: text::tidy(&self.fiscal_code),
            county: text::tidy(&self.county),
            fields: self.fields,
            other_fields: text::tidy(&self.other_fields),
            site: if site.is_empty() || site.contains("://") { site } else { format!("https://{site}") },
            contact_email: text::tidy(&self.contact_email),
            contact_phone: text::tidy(&self.contact_phone),
        }
    }

    /// Parses the cleaned form.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn parse(&self) -> Result<Profile, Invalid> {
        let found = match self.validate() {
            Ok(()) => Invalid::default(),
            Err(errors) => Invalid::from_validator(&errors, &ORDER),
        };
        let kind: Result<Kind, _> = self.kind.parse();
        let code = self.code(kind.as_ref().ok().copied());
        let county = counties::find(&self.county);
        let listed: Result<Vec<Field>, _> = self.fields.iter().map(|field| field.parse()).collect();
        let mut invalid = Invalid::default();
        let mut say = |field: &str, problem: Option<Problem>| {
            invalid.0.extend(problem.map(|problem| Invalid::one(field, problem).0).into_iter().flatten());
        };
        say("name", found.of("name").cloned());
        say("kind", kind.is_err().then(|| missing_or(&self.kind, Problem::Malformed)));
        say("fiscal_code", code.as_ref().err().cloned());
        say("county", county.is_none().then(|| missing_or(&self.county, Problem::Unknown)));
        say("fields", listed.is_err().then_some(Problem::Unknown));
        say("other_fields", found.of("other_fields").cloned());
        let site = found.of("site").cloned();
        say("site", site.or_else(|| (!is_site(&self.site)).then_some(Problem::Malformed)));
        say("contact_email", found.of("contact_email").cloned());
        let phone = found.of("contact_phone").cloned();
        say(
            "contact_phone",
            phone.or_else(|| (!is_phone(&self.contact_phone)).then_some(Problem::Malformed)),
        );
        match (kind, code, county, listed) {
            (Ok(kind), Ok(fiscal_code), Some(county), Ok(listed)) if invalid.0.is_empty() => Ok(Profile {
                name: self.name.clone(),
                kind,
                fiscal_code,
                county: county.to_owned(),
                fields: Fields {
                    listed: Field::ALL.iter().copied().filter(|field| listed.contains(field)).collect(),
                    other: self.other_fields.clone(),
                },
                site: self.site.clone(),
                contact_email: self.contact_email.clone(),
                contact_phone: self.contact_phone.clone(),
            }),
            _ => Err(invalid),
        }
    }

    /// The fiscal code: none for an informal group, and needed for every other kind.
    fn code(&self, kind: Option<Kind>) -> Result<Option<FiscalCode>, Problem> {
        let typed = self.fiscal_code.as_str();
        match (kind, FiscalCode::parse(typed)) {
            (Some(Kind::Informal), _) if !typed.is_empty() => Err(Problem::NotForThis),
            (Some(Kind::Informal) | None, _) if typed.is_empty() => Ok(None),
            (_, Some(code)) => Ok(Some(code)),
            (_, None) => Err(missing_or(typed, Problem::Malformed)),
        }
    }
}

impl From<Profile> for ProfileForm {
    fn from(profile: Profile) -> Self {
        Self {
            name: profile.name,
            kind: profile.kind.as_str().to_owned(),
            fiscal_code: profile.fiscal_code.map(|code| code.as_str().to_owned()).unwrap_or_default(),
            county: profile.county,
            fields: profile.fields.listed.iter().map(|field| field.as_str().to_owned()).collect(),
            other_fields: profile.fields.other,
            site: profile.site,
            contact_email: profile.contact_email,
            contact_phone: profile.contact_phone,
        }
    }
}
