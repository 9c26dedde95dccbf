//! Grouping all comments of a consultation together, from what is stored of their words. What comes out does not depend on
//! the order in which they came; it is written in small transactions, each of which gives up when anybody changed campaigns
//! since it was worked out.

use std::collections::{HashMap, HashSet};

use insight::Index;
use model::campaigns::{Event, Kind};
use model::ids::ConsultationId;

use super::moves::{self, AT_ONCE, Hand, Happening, Move};
use super::plan::{self, Campaign, Member, Plan};
use super::repo::{self, Known, Signed};
use super::round::PAGE;
use super::said;
use crate::Backend;
use crate::consultations;
use crate::db::Tx;
use crate::error::{Error, Result};

/// Everything that the groups are made of.
pub(super) struct Loaded {
    index: Index,
    ids: Vec<String>,
    members: Vec<Member>,
    known: Vec<Known>,
    campaigns: Vec<Campaign>,
    waiting: Vec<u32>,
    turn: i64,
}

/// Groups all comments; says whether that was done to the end. The next round takes up what was not.
pub(super) async fn regroup(backend: &Backend, consultation: &ConsultationId) -> Result<bool> {
    let (plan, loaded) = work_out(backend, consultation).await?;
    write(backend, consultation, &plan, &loaded).await
}

/// Works out what must happen, off the async threads.
pub(super) async fn work_out(backend: &Backend, consultation: &ConsultationId) -> Result<(Plan, Loaded)> {
    let loaded = load(backend, consultation).await?;
    let made = tokio::task::spawn_blocking(move || {
        // Half of the processors stay with those who read and send.
        let threads = std::thread::available_parallelism().map_or(1, |all| (all.get() / 2).max(1));
        let groups = loaded.index.groups_on(threads);
        let plan = plan::plan(&loaded.index, &groups, &loaded.members, &loaded.campaigns);
        (plan, loaded)
    });
    made.await.map_err(Error::internal)
}

async fn load(backend: &Backend, consultation: &ConsultationId) -> Result<Loaded> {
    let mut tx = backend.read_at_once().await?;
    let (turn, _) = repo::turn(&mut tx, consultation).await?;
    let mut known: Vec<Known> = Vec::new();
    loop {
        let after = known.last().map_or_else(String::new, |last| last.id.clone());
        let rows = repo::known(&mut tx, consultation, &after, PAGE).await?;
        if rows.is_empty() {
            break;
        }
        known.extend(rows);
    }
    let places: HashMap<String, usize> =
        known.iter().enumerate().map(|(place, campaign)| (campaign.id.clone(), place)).collect();
    let mut loaded = Loaded {
        index: Index::default(),
        ids: Vec::new(),
        members: Vec::new(),
        campaigns: known
            .iter()
            .map(|known| Campaign {
                held: known.held,
                silent: usize::try_from(known.comments).unwrap_or_default(),
                template: None,
            })
            .collect(),
        known,
        waiting: Vec::new(),
        turn,
    };
    let mut after = String::new();
    loop {
        let rows = repo::signed(&mut tx, consultation, &after, PAGE).await?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.comment_id);
        for row in rows {
            loaded.add(row, &places);
        }
    }
    Ok(loaded)
}

impl Loaded {
    fn add(&mut self, row: Signed, places: &HashMap<String, usize>) {
        let Some(signature) = said::read(&row.signature) else { return };
        let campaign = row.campaign_id.as_ref().and_then(|id| places.get(id)).copied();
        let place = self.index.add(&signature);
        if let Some(at) = campaign {
            let known = &mut self.campaigns[at];
            known.silent = known.silent.saturating_sub(1);
            if self.known[at].template_id == row.comment_id {
                known.template = Some(place);
            }
        }
        if row.waits {
            self.waiting.push(place);
        }
        self.members.push(Member {
            campaign,
            kind: row.campaign_kind.and_then(|kind| kind.parse::<Kind>().ok()),
            pinned: row.campaign_by.is_some(),
        });
        self.ids.push(row.comment_id);
    }

    fn id(&self, place: u32) -> &str {
        self.ids.get(place as usize).map_or("", String::as_str)
    }
}

/// A piece of the plan that is written at once.
enum Piece<'a> {
    /// Comments go.
    Go { number: usize, step: &'a plan::Step, comments: &'a [u32] },
    /// Comments are something else in their campaign.
    Become(&'a [u32]),
    /// Other words stand for campaigns.
    Template(&'a [(usize, u32)]),
    /// Comments were looked at.
    Saw(&'a [u32]),
}

/// Writes what must happen; gives up, and says so, when somebody changed campaigns since it was worked out.
pub(super) async fn write(
    backend: &Backend,
    consultation: &ConsultationId,
    plan: &Plan,
    loaded: &Loaded,
) -> Result<bool> {
    let new: Vec<String> = plan.new.iter().map(|_| backend.id()).collect();
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for (number, step) in plan.steps.iter().enumerate() {
        let chunks = step.comments.chunks(AT_ONCE);
        pieces.extend(chunks.map(|comments| Piece::Go { number, step, comments }));
    }
    pieces.extend(plan.changed.chunks(AT_ONCE).map(Piece::Become));
    pieces.extend(plan.templates.chunks(AT_ONCE).map(Piece::Template));
    pieces.extend(loaded.waiting.chunks(AT_ONCE).map(Piece::Saw));
    let mut writer = Writer {
        backend,
        consultation,
        plan,
        loaded,
        new,
        events: HashMap::new(),
        made: HashSet::new(),
        turn: loaded.turn,
        short: false,
    };
    let (mut next, mut changes) = (0, false);
    while next < pieces.len() || next == 0 {
        let mut tx = backend.write().await?;
        consultations::repo::hold_text(&mut tx, consultation).await?;
        if !writer.is_my_turn(&mut tx).await? {
            return Ok(false);
        }
        // Many small pieces share a transaction, which stays short all the same.
        let mut size = 0;
        while size < AT_ONCE
            && let Some(piece) = pieces.get(next)
        {
            size += writer.write(&mut tx, piece).await?;
            changes |= !matches!(piece, Piece::Saw(_));
            next += 1;
        }
        if next >= pieces.len() {
            changes |= end_what_is_alone(backend, &mut tx, consultation).await?;
            repo::attached(&mut tx, consultation, None).await?;
            repo::grouped(&mut tx, consultation, backend.now()).await?;
            if writer.short {
                repo::attached(&mut tx, consultation, Some(1)).await?;
            }
            next = next.max(1);
        }
        if changes { backend.commit(tx).await? } else { backend.commit_aside(tx).await? }
    }
    Ok(true)
}

/// Lets the last comment of a campaign go, also one whose words were erased. Says whether there was any.
async fn end_what_is_alone(backend: &Backend, tx: &mut Tx, consultation: &ConsultationId) -> Result<bool> {
    let lonely = repo::lonely(tx, consultation).await?;
    for (campaign, comment) in &lonely {
        let happening =
            Happening { campaign, kind: Event::Left, other: None, members: 1, account: None, reason: "" };
        let event = moves::note(backend, tx, consultation, &happening).await?;
        let goes = [Move { comment: comment.clone(), to: None, kind: None }];
        moves::apply(backend, tx, consultation, Some(&event), &goes, Hand::Ending).await?;
    }
    Ok(!lonely.is_empty())
}

struct Writer<'a> {
    backend: &'a Backend,
    consultation: &'a ConsultationId,
    plan: &'a Plan,
    loaded: &'a Loaded,
    /// The ids of new campaigns.
    new: Vec<String>,
    /// The events of steps that were begun.
    events: HashMap<usize, String>,
    /// Those that were written.
    made: HashSet<usize>,
    turn: i64,
    /// Somebody was changing a comment that should have been moved: all are grouped once more.
    short: bool,
}

impl Writer<'_> {
    /// Whether nobody changed campaigns since the plan was made, but for what was written of it.
    async fn is_my_turn(&mut self, tx: &mut Tx) -> Result<bool> {
        let turn = repo::take(tx, self.consultation).await?;
        let mine = turn == self.turn + 1;
        self.turn = turn;
        Ok(mine)
    }

    fn campaign(&self, place: usize) -> &str {
        let known = self.loaded.known.len();
        match place.checked_sub(known) {
            None => &self.loaded.known[place].id,
            Some(new) => &self.new[new],
        }
    }

    /// Writes one piece and says how much that was.
    async fn write(&mut self, tx: &mut Tx, piece: &Piece<'_>) -> Result<usize> {
        let (backend, consultation) = (self.backend, self.consultation);
        match piece {
            Piece::Go { number, step, comments } => {
                for place in [Some(step.campaign), step.other, step.to].into_iter().flatten() {
                    self.create(tx, place).await?;
                }
                let event = self.event(tx, *number, step).await?;
                let to = step.to.map(|to| self.campaign(to).to_owned());
                let moves: Vec<Move> = comments.iter().map(|at| self.go(*at, to.clone())).collect();
                let hand = if step.ends { Hand::Ending } else { Hand::Program };
                let moved = moves::apply(backend, tx, consultation, Some(&event), &moves, hand).await?;
                self.short |= moved < moves.len();
                Ok(comments.len() + 10)
            }
            Piece::Become(comments) => {
                let to = |at: u32| {
                    let campaign = self.loaded.members[at as usize].campaign;
                    campaign.map(|campaign| self.campaign(campaign).to_owned())
                };
                let moves: Vec<Move> = comments.iter().map(|at| self.go(*at, to(*at))).collect();
                moves::apply(backend, tx, consultation, None, &moves, Hand::Program).await?;
                Ok(comments.len())
            }
            Piece::Template(templates) => {
                for (campaign, template) in *templates {
                    let template = self.loaded.id(*template);
                    repo::set_template(tx, self.campaign(*campaign), template).await?;
                }
                Ok(templates.len())
            }
            Piece::Saw(places) => {
                let ids: Vec<&str> = places.iter().map(|place| self.loaded.id(*place)).collect();
                repo::saw(tx, &ids, backend.now()).await?;
                Ok(places.len() / 10)
            }
        }
    }

    /// The event under which the moves of a step are written: one, in however many transactions.
    async fn event(&mut self, tx: &mut Tx, number: usize, step: &plan::Step) -> Result<String> {
        if let Some(event) = self.events.get(&number) {
            return Ok(event.clone());
        }
        let happening = Happening {
            campaign: self.campaign(step.campaign),
            kind: step.kind,
            other: step.other.map(|other| self.campaign(other)),
            members: step.comments.len(),
            account: None,
            reason: "",
        };
        let event = moves::note(self.backend, tx, self.consultation, &happening).await?;
        self.events.insert(number, event.clone());
        Ok(event)
    }

    fn go(&self, at: u32, to: Option<String>) -> Move {
        Move { comment: self.loaded.id(at).to_owned(), to, kind: self.plan.kinds[at as usize] }
    }

    /// Writes a new campaign when its first members come.
    async fn create(&mut self, tx: &mut Tx, place: usize) -> Result<()> {
        let Some(new) = place.checked_sub(self.loaded.known.len()) else { return Ok(()) };
        if !self.made.insert(new) {
            return Ok(());
        }
        let template = self.loaded.id(self.plan.new[new]);
        repo::create(tx, (&self.new[new], self.consultation), (template, false), self.backend.now()).await
    }
}
