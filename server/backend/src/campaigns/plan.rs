//! From the groups that the words make to the campaigns that are stored: what must happen so that each group is one
//! campaign, and campaigns keep their ids. Pure. What an expert said stays: nobody goes out of a campaign that is held,
//! and no two of these become one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use insight::{Groups, Index};
use model::campaigns::{Event, Kind};

/// A comment, at the place that it has in the index.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// Its campaign, by its place among those that are known.
    pub(super) campaign: Option<usize>,
    pub(super) kind: Option<Kind>,
    /// An expert put it where it stands.
    pub(super) pinned: bool,
}

/// A campaign that is known.
#[derive(Clone, Debug)]
pub(super) struct Campaign {
    pub(super) held: bool,
    /// How many members have no words to compare any more; they stay.
    pub(super) silent: usize,
    /// The place of the comment whose words stand for all, while it has words.
    pub(super) template: Option<u32>,
}

/// Something that happens to a campaign, with the comments that come or go. Campaigns are named by their places; those
/// past the known ones are new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) campaign: usize,
    pub(super) kind: Event,
    pub(super) other: Option<usize>,
    /// The comments; with the campaign into which they go.
    pub(super) comments: Vec<u32>,
    pub(super) to: Option<usize>,
    /// What is left is one comment alone, which an expert may have put there.
    pub(super) ends: bool,
}

/// What must happen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// New campaigns, with the comments whose words stand for all.
    pub(super) new: Vec<u32>,
    pub(super) steps: Vec<Step>,
    /// What each comment is in the campaign in which it comes to stand.
    pub(super) kinds: Vec<Option<Kind>>,
    /// Comments whose campaign stays, and that are something else there by now.
    pub(super) changed: Vec<u32>,
    /// Known campaigns for which other words stand by now.
    pub(super) templates: Vec<(usize, u32)>,
}

/// Makes the plan. The order of campaigns is that of their age.
pub(super) fn plan(index: &Index, groups: &Groups, members: &[Member], known: &[Campaign]) -> Plan {
    let mut work = Work::new(index, groups, members, known);
    for group in 0..groups.groups.len() {
        work.settle(group);
    }
    work.let_singles_go();
    work.end_what_is_alone();
    work.describe()
}

/// What the comments of a step have in common: its turn, the campaign, the other one, where they go, whether that ends it.
type Way = (usize, usize, Option<usize>, Option<usize>, bool);

struct Work<'a> {
    index: &'a Index,
    groups: &'a Groups,
    members: &'a [Member],
    known: &'a [Campaign],
    /// The comments of each group.
    of_group: Vec<Vec<u32>>,
    /// The group with most of a campaign's members, of those that are not held.
    home: HashMap<usize, usize>,
    /// Where each comment comes to stand.
    goes: Vec<Option<usize>>,
    /// The group of each new campaign.
    new: Vec<usize>,
}

impl<'a> Work<'a> {
    fn new(index: &'a Index, groups: &'a Groups, members: &'a [Member], known: &'a [Campaign]) -> Self {
        let mut of_group = vec![Vec::new(); groups.groups.len()];
        let mut shares: HashMap<usize, BTreeMap<usize, usize>> = HashMap::new();
        for ((at, place), member) in (0_u32..).zip(&groups.places).zip(members) {
            let Some(group) = place.group.map(|group| group as usize) else { continue };
            of_group[group].push(at);
            if let Some(campaign) = member.campaign.filter(|campaign| !known[*campaign].held) {
                *shares.entry(campaign).or_default().entry(group).or_default() += 1;
            }
        }
        let most = |shares: BTreeMap<usize, usize>| {
            shares.into_iter().max_by_key(|(group, count)| (*count, Reverse(*group))).map(|(group, _)| group)
        };
        let home =
            shares.into_iter().filter_map(|(campaign, shares)| Some((campaign, most(shares)?))).collect();
        let goes = members.iter().map(|member| member.campaign).collect();
        Self { index, groups, members, known, of_group, home, goes, new: Vec::new() }
    }

    fn is_held(&self, campaign: usize) -> bool {
        self.known.get(campaign).is_some_and(|known| known.held)
    }

    /// Whether the program may move a comment.
    fn is_free(&self, at: u32) -> bool {
        let member = &self.members[at as usize];
        !member.pinned && member.campaign.is_none_or(|campaign| !self.is_held(campaign))
    }

    /// Finds the campaign of a group, and sends its free members there.
    fn settle(&mut self, group: usize) {
        let free: Vec<u32> = self.of_group[group].iter().copied().filter(|at| self.is_free(*at)).collect();
        let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
        let mut held: BTreeSet<usize> = BTreeSet::new();
        for at in &self.of_group[group] {
            let Some(campaign) = self.members[*at as usize].campaign else { continue };
            *sizes.entry(campaign).or_default() += 1;
            if self.is_held(campaign) {
                held.insert(campaign);
            }
        }
        if held.len() > 1 {
            let twins: HashMap<u32, usize> = self.of_group[group]
                .iter()
                .filter_map(|at| Some((self.index.text(*at), self.members[*at as usize].campaign?)))
                .filter(|(_, campaign)| held.contains(campaign))
                .collect();
            for at in free {
                let twin = twins.get(&self.index.text(at)).copied();
                self.goes[at as usize] = Some(twin.unwrap_or_else(|| self.nearest(at, &held)));
            }
            return;
        }
        let at_home = |campaign: &usize| self.home.get(campaign) == Some(&group);
        let largest = sizes
            .iter()
            .filter(|(campaign, _)| at_home(campaign))
            .max_by_key(|(campaign, size)| (**size, Reverse(**campaign)))
            .map(|(campaign, _)| *campaign);
        let campaign = match held.first().copied().or(largest) {
            Some(campaign) => campaign,
            None if free.len() < 2 => return self.alone(&free),
            None => {
                self.new.push(group);
                self.known.len() + self.new.len() - 1
            }
        };
        for at in free {
            self.goes[at as usize] = Some(campaign);
        }
    }

    fn alone(&mut self, free: &[u32]) {
        free.iter().for_each(|at| self.goes[*at as usize] = None);
    }

    /// Of several campaigns that experts keep apart the one that says most of the same.
    fn nearest(&self, at: u32, held: &BTreeSet<usize>) -> usize {
        let likeness = |campaign: &usize| {
            let template = self.known[*campaign].template;
            template.map_or(0, |template| self.index.likeness(at, template))
        };
        held.iter()
            .copied()
            .max_by_key(|campaign| (likeness(campaign), Reverse(*campaign)))
            .unwrap_or_default()
    }

    /// What is like no other leaves.
    fn let_singles_go(&mut self) {
        for (at, place) in (0_u32..).zip(&self.groups.places) {
            if place.group.is_none() && self.is_free(at) {
                self.goes[at as usize] = None;
            }
        }
    }

    /// One alone is no campaign.
    fn end_what_is_alone(&mut self) {
        let mut sizes: HashMap<usize, usize> = HashMap::new();
        self.goes.iter().flatten().for_each(|campaign| *sizes.entry(*campaign).or_default() += 1);
        for goes in &mut self.goes {
            let Some(campaign) = *goes else { continue };
            let silent = self.known.get(campaign).map_or(0, |known| known.silent);
            if sizes[&campaign] + silent < 2 {
                *goes = None;
            }
        }
    }

    /// Says what happens, and what each comment is then.
    fn describe(self) -> Plan {
        let mut of_campaign: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for (at, goes) in (0_u32..).zip(&self.goes) {
            if let Some(campaign) = goes {
                of_campaign.entry(*campaign).or_default().push(at);
            }
        }
        let mut plan = Plan { kinds: vec![None; self.members.len()], ..Plan::default() };
        let mut templates = BTreeMap::new();
        for (campaign, comments) in &of_campaign {
            let (template, kinds) = self.described(comments);
            templates.insert(*campaign, template);
            for (at, kind) in comments.iter().zip(kinds) {
                plan.kinds[*at as usize] = kind;
            }
        }
        for (campaign, template) in &templates {
            if *campaign < self.known.len() && self.known[*campaign].template != Some(*template) {
                plan.templates.push((*campaign, *template));
            }
        }
        // Where every member of a new campaign had to stay, there is none.
        plan.new = (self.known.len()..self.known.len() + self.new.len())
            .map(|campaign| templates.get(&campaign).copied().unwrap_or(u32::MAX))
            .collect();
        let staying: BTreeSet<usize> = of_campaign.keys().copied().collect();
        let mut steps: BTreeMap<Way, (Event, Vec<u32>)> = BTreeMap::new();
        for (at, goes) in (0_u32..).zip(&self.goes) {
            let was = self.members[at as usize].campaign;
            if was == *goes {
                let member = &self.members[at as usize];
                if goes.is_some() && member.kind != plan.kinds[at as usize] {
                    plan.changed.push(at);
                }
                continue;
            }
            let (order, event, campaign, other) = self.event(was, *goes, &staying);
            let ends = goes.is_none() && !self.is_free(at);
            let step = steps.entry((order, campaign, other, *goes, ends)).or_insert((event, Vec::new()));
            step.1.push(at);
        }
        let step = |((_, campaign, other, to, ends), (kind, comments))| Step {
            campaign,
            kind,
            other,
            comments,
            to,
            ends,
        };
        plan.steps = steps.into_iter().map(step).collect();
        plan
    }

    /// What it is called when a comment goes from one campaign to another.
    fn event(
        &self,
        was: Option<usize>,
        goes: Option<usize>,
        staying: &BTreeSet<usize>,
    ) -> (usize, Event, usize, Option<usize>) {
        match (was, goes) {
            (Some(was), Some(goes)) => {
                let event = if staying.contains(&was) { Event::Parted } else { Event::Merged };
                (1, event, goes, Some(was))
            }
            (None, Some(goes)) if goes >= self.known.len() => (0, Event::Formed, goes, None),
            (None, Some(goes)) => (2, Event::Joined, goes, None),
            (Some(was), None) => (3, Event::Left, was, None),
            // Never asked: nothing changes.
            (None, None) => (4, Event::Left, 0, None),
        }
    }

    /// The comment whose words stand for these, and what each of them is to it.
    fn described(&self, comments: &[u32]) -> (u32, Vec<Option<Kind>>) {
        let place = |at: &u32| self.groups.places[*at as usize];
        let first = comments.first().map(|at| place(at).group);
        if let Some(Some(group)) = first
            && comments.len() == self.of_group[group as usize].len()
            && comments.iter().all(|at| place(at).group == Some(group))
        {
            let template = self.groups.groups[group as usize].template;
            return (template, comments.iter().map(|at| kind(place(at).kind)).collect());
        }
        match self.index.describe(comments) {
            Some((template, kinds)) => (comments[template], kinds.into_iter().map(kind).collect()),
            None => (u32::MAX, Vec::new()),
        }
    }
}

/// The kind by the name that is stored.
pub(super) const fn kind(kind: insight::Kind) -> Option<Kind> {
    match kind {
        insight::Kind::Single => None,
        insight::Kind::Exact => Some(Kind::Exact),
        insight::Kind::Near => Some(Kind::Near),
        insight::Kind::Personal => Some(Kind::Personal),
    }
}
