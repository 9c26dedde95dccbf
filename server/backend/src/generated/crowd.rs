//! Who writes, and what.

use insight::made::{self, Campaign, Dice, MIXED};
use model::comments::{self, Kind, Stance};
use model::counties;
use model::submissions::{Form, SenderForm, SenderKind};

use super::Plan;

/// Of a hundred submissions: those that a campaign moved, those of organisations, those whose name may be shown.
const CAMPAIGNED: usize = 40;
const ORGANISED: usize = 12;
const NAMED: usize = 50;
/// One campaign for so many comments, and how many there are at least and at most.
const COMMENTS_OF_A_CAMPAIGN: u32 = 1_000;
const CAMPAIGNS: (u32, u32) = (3, 300);
/// Organisations that there are.
const ORGANISATIONS: usize = 400;
/// Different wordings that people propose for one provision.
const WORDINGS: usize = 4;

/// What can be spoken about.
pub(super) struct Spot {
    /// Empty for the whole act.
    pub(super) eid: String,
    /// Its present words.
    pub(super) words: String,
}

/// A submission that comes.
pub(super) struct Sent {
    pub(super) form: Form,
    /// How many comments came before it.
    pub(super) before: u32,
}

/// A letter that many send, where it speaks, and for what.
struct Drive {
    campaign: Campaign,
    spot: usize,
    stance: Stance,
}

/// Everybody who writes, in the order in which they come.
pub(super) struct Crowd {
    dice: Dice,
    seed: u64,
    spots: Vec<Spot>,
    drives: Vec<Drive>,
    people: u64,
    written: u32,
    comments: u32,
}

impl Crowd {
    pub(super) fn new(plan: Plan, spots: Vec<Spot>) -> Self {
        let seed = u64::from(plan.seed) + 1;
        // The first throws of a small seed are alike.
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let how_many = (plan.comments / COMMENTS_OF_A_CAMPAIGN).clamp(CAMPAIGNS.0, CAMPAIGNS.1);
        let drives = (0..how_many).map(|_| Drive {
            campaign: made::campaign(&mut dice),
            spot: dice.roll(spots.len()),
            stance: Stance::ALL[dice.roll(Stance::ALL.len() - 1)],
        });
        let drives = drives.collect();
        Self { dice, seed, spots, drives, people: 0, written: 0, comments: plan.comments }
    }

    fn sender(&mut self) -> SenderForm {
        self.people += 1;
        let number = self.people;
        let organised = self.dice.chance(ORGANISED);
        let kind = if organised { SenderKind::Organisation } else { SenderKind::Citizen };
        // Some counties write much, others hardly at all.
        let most = self.dice.roll(counties::ALL.len()) + 1;
        SenderForm {
            name: format!("Persoana {number}"),
            email: format!("persoana{number}@rotunda.example"),
            county: counties::ALL[self.dice.roll(most)].to_owned(),
            kind: kind.as_str().to_owned(),
            organisation: if organised {
                format!("Asociația {}", self.dice.roll(ORGANISATIONS) + 1)
            } else {
                String::new()
            },
            publish_name: self.dice.chance(NAMED),
            ..SenderForm::default()
        }
    }

    /// A copy of a letter; the first letters are sent most.
    fn moved(&mut self) -> comments::Form {
        let most = self.dice.roll(self.drives.len()) + 1;
        let drive = &self.drives[self.dice.roll(most)];
        comments::Form {
            provision: self.spots[drive.spot].eid.clone(),
            stance: drive.stance.to_string(),
            kind: Kind::Opinion.to_string(),
            text: made::member(&mut self.dice, &drive.campaign, MIXED),
            ..comments::Form::default()
        }
    }

    /// Something of one's own. Each provision has its mood, and some are spoken about more than others.
    fn own(&mut self) -> comments::Form {
        let most = self.dice.roll(self.spots.len()) + 1;
        let at = self.dice.roll(most);
        let mood =
            Dice(self.seed ^ (at as u64 + 1).wrapping_mul(0x2545_f491_4f6c_dd1d)).roll(Stance::ALL.len());
        let stance = if self.dice.chance(45) { mood } else { self.dice.roll(Stance::ALL.len()) };
        let spot = &self.spots[at];
        let kind = match self.dice.roll(20) {
            0..4 if !spot.words.is_empty() => Kind::ProposedWording,
            4..6 => Kind::Question,
            6..8 => Kind::Evidence,
            _ => Kind::Opinion,
        };
        let mut form = comments::Form {
            provision: spot.eid.clone(),
            stance: Stance::ALL[stance].to_string(),
            kind: kind.to_string(),
            text: made::alone(&mut self.dice),
            ..comments::Form::default()
        };
        if kind == Kind::ProposedWording {
            form.proposed_wording = wording(&mut self.dice, self.seed, at, &spot.words);
            form.reasons = std::mem::take(&mut form.text);
        }
        form
    }
}

/// One of the few changes that people want of a provision, by some with another full stop.
fn wording(dice: &mut Dice, seed: u64, at: usize, words: &str) -> String {
    let which = (at * WORDINGS + dice.roll(WORDINGS) + 1) as u64;
    let mut same = Dice(seed ^ which.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let wanted =
        format!("{}, la cerere", made::reworded(&mut same, words.trim_end_matches([';', ':', '.']), 15));
    if dice.chance(20) { wanted } else { format!("{wanted}.") }
}

impl Iterator for Crowd {
    type Item = Sent;

    fn next(&mut self) -> Option<Sent> {
        let left = self.comments - self.written;
        if left == 0 {
            return None;
        }
        let sender = self.sender();
        let comments: Vec<comments::Form> = if self.dice.chance(CAMPAIGNED) {
            vec![self.moved()]
        } else {
            let wanted = [1, 1, 1, 2, 2, 3][self.dice.roll(6)].min(left);
            (0..wanted).map(|_| self.own()).collect()
        };
        let before = self.written;
        self.written += u32::try_from(comments.len()).unwrap_or(left);
        Some(Sent { form: Form { sender, comments }, before })
    }
}
