//! The SQL of organisations.

use model::ids::{AccountId, OrganisationId};
use model::moment::Instant;
use model::organisations::{Fields, FiscalCode, Kind, Profile, Roles, State};

use super::taken;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result, violates};

/// An organisation as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Stored {
    #[sqlx(try_from = "String")]
    pub(super) id: OrganisationId,
    pub(super) name: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Kind,
    pub(super) fiscal_code: Option<String>,
    pub(super) county: String,
    pub(super) fields: String,
    pub(super) site: String,
    pub(super) contact_email: String,
    pub(super) contact_phone: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) reason: String,
    pub(super) created_at: i64,
}

macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "select id, name, kind, fiscal_code, county, fields, site, contact_email, contact_phone, state, reason, \
             created_at from organisations ",
            $rest
        )
    };
}

impl Stored {
    /// What the organisation says about itself.
    pub(super) fn profile(&self) -> Profile {
        Profile {
            name: self.name.clone(),
            kind: self.kind,
            fiscal_code: self.fiscal_code.clone().map(FiscalCode::stored),
            county: self.county.clone(),
            // Only what `fields_text` has written stands there, or nothing.
            fields: serde_json::from_str(&self.fields).unwrap_or_default(),
            site: self.site.clone(),
            contact_email: self.contact_email.clone(),
            contact_phone: self.contact_phone.clone(),
        }
    }
}

fn fields_text(fields: &Fields) -> Result<String> {
    serde_json::to_string(fields).map_err(Error::internal)
}

/// The name of an organisation, and why staff refused it, for mails.
pub(crate) async fn named(tx: &mut Tx, id: &OrganisationId) -> Result<Option<(String, String)>> {
    const NAMED: &str = "select name, reason from organisations where id = $1";
    Ok(one!(tx, (String, String), NAMED, id.as_str())?)
}

pub(super) async fn by_id(tx: &mut Tx, id: &OrganisationId) -> Result<Option<Stored>> {
    const BY_ID: &str = stored!("where id = $1");
    Ok(one!(tx, Stored, BY_ID, id.as_str())?)
}

pub(super) async fn by_code(tx: &mut Tx, code: &FiscalCode) -> Result<Option<Stored>> {
    const BY_CODE: &str = stored!("where fiscal_code = $1");
    Ok(one!(tx, Stored, BY_CODE, code.as_str())?)
}

/// Other organisations that bear the same name.
pub(super) async fn namesakes(tx: &mut Tx, of: &Stored, most: i64) -> Result<Vec<Stored>> {
    const NAMESAKES: &str = stored!("where name_folded = $1 and id <> $2 order by id limit $3");
    Ok(many!(tx, Stored, NAMESAKES, insight::fold(&of.name), of.id.as_str(), most)?)
}

/// Those in a state, or all; the newest first, before the cursor.
pub(super) async fn list(
    tx: &mut Tx,
    state: Option<State>,
    words: Option<&str>,
    before: Option<&str>,
    most: i64,
) -> Result<Vec<Stored>> {
    const LIST: &str = stored!(
        "where (cast($1 as text) is null or state = $1) and (cast($2 as text) is null or name_folded like $2 escape '!') \
         and (cast($3 as text) is null or id < $3) order by id desc limit $4"
    );
    let words = words.map(|words| {
        let folded = insight::fold(words).replace('!', "!!").replace('%', "!%").replace('_', "!_");
        format!("%{folded}%")
    });
    Ok(many!(tx, Stored, LIST, state.map(State::as_str), words, before, most)?)
}

/// How many there are in a state.
pub(super) async fn count(tx: &mut Tx, state: State) -> Result<i64> {
    const COUNT: &str = "select count(*) from organisations where state = $1";
    Ok(scalar!(tx, i64, COUNT, state.as_str())?.unwrap_or_default())
}

/// Holds the row of an organisation until the transaction ends, so that what is decided about its members stays true.
///
/// # Errors
/// `NotFound`.
pub(super) async fn hold(tx: &mut Tx, id: &OrganisationId) -> Result<()> {
    const HOLD: &str = "update organisations set state = state where id = $1";
    if run!(tx, HOLD, id.as_str())? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

pub(super) async fn insert(tx: &mut Tx, id: &OrganisationId, profile: &Profile, now: Instant) -> Result<()> {
    const INSERT: &str = "insert into organisations (id, name, name_folded, kind, fiscal_code, county, fields, site, \
        contact_email, contact_phone, state, reason, created_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'unverified', '', $11)";
    let inserted = run!(
        tx,
        INSERT,
        id.as_str(),
        &profile.name,
        insight::fold(&profile.name),
        profile.kind.as_str(),
        profile.fiscal_code.as_ref().map(FiscalCode::as_str),
        &profile.county,
        fields_text(&profile.fields)?,
        &profile.site,
        &profile.contact_email,
        &profile.contact_phone,
        now.0
    );
    inserted.map(drop).map_err(code_taken)
}

pub(super) async fn update(tx: &mut Tx, id: &OrganisationId, profile: &Profile, state: State) -> Result<()> {
    const UPDATE: &str = "update organisations set name = $2, name_folded = $3, kind = $4, fiscal_code = $5, \
        county = $6, fields = $7, site = $8, contact_email = $9, contact_phone = $10, \
        reason = case when state = $11 then reason else '' end, state = $11 where id = $1";
    let updated = run!(
        tx,
        UPDATE,
        id.as_str(),
        &profile.name,
        insight::fold(&profile.name),
        profile.kind.as_str(),
        profile.fiscal_code.as_ref().map(FiscalCode::as_str),
        &profile.county,
        fields_text(&profile.fields)?,
        &profile.site,
        &profile.contact_email,
        &profile.contact_phone,
        state.as_str()
    );
    updated.map(drop).map_err(code_taken)
}

pub(crate) async fn set_state(tx: &mut Tx, id: &OrganisationId, state: State, reason: &str) -> Result<()> {
    const SET: &str = "update organisations set state = $2, reason = $3 where id = $1";
    run!(tx, SET, id.as_str(), state.as_str(), reason)?;
    Ok(())
}

/// Takes a fiscal code from an organisation that staff refused.
pub(super) async fn release_refused(
    tx: &mut Tx,
    code: &FiscalCode,
    but: Option<&OrganisationId>,
) -> Result<()> {
    const RELEASE: &str = "update organisations set fiscal_code = null \
        where fiscal_code = $1 and state = $2 and (cast($3 as text) is null or id <> $3)";
    run!(tx, RELEASE, code.as_str(), State::Refused.as_str(), but.map(OrganisationId::as_str))?;
    Ok(())
}

/// How many organisations an account belongs to.
pub(super) async fn count_of(tx: &mut Tx, account: &AccountId) -> Result<i64> {
    const COUNT: &str = "select count(*) from memberships where account_id = $1";
    Ok(scalar!(tx, i64, COUNT, account.as_str())?.unwrap_or_default())
}

/// Makes an account a member.
pub(crate) async fn join(
    tx: &mut Tx,
    id: &OrganisationId,
    account: &AccountId,
    roles: Roles,
    now: Instant,
) -> Result<()> {
    const JOIN: &str = "insert into memberships (organisation_id, account_id, manager, signatory, created_at) \
        values ($1, $2, $3, $4, $5)";
    run!(tx, JOIN, id.as_str(), account.as_str(), roles.manager, roles.signatory, now.0)?;
    Ok(())
}

fn code_taken(error: sqlx::Error) -> Error {
    if violates(&error, "organisations_fiscal_code_key", "organisations.fiscal_code") {
        taken().into()
    } else {
        error.into()
    }
}
