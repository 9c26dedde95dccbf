//! From pairs to groups: what is alike is joined, and what touches is joined only where it makes no bridge.
//!
//! Texts that are alike, directly or through others, are a core. A text that only touches others – a letter in personal
//! words, two letters pasted into one – must not make one group of two cores, so each core goes with at most one that is
//! greater than itself: the greatest of those it touches, of which a sample touches a sample of it. Only a text alone
//! goes with the greatest that it touches where no sample does. Which of two is greater is asked of the comments in it
//! and of the fingerprints, never of the order.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::forms::Forms;
use super::links::Links;
use super::relation::{Relation, relation};
use super::union::Union;

/// Texts of a core that are asked whether it touches another.
const ASKED: usize = 8;
/// One in so many pairs of the asked must touch.
const OF: usize = 4;
/// Greater cores that are tried.
const TRIED: usize = 16;

/// Joins the texts into groups; the set of a text is named by the first text in it.
pub(super) fn joined(forms: &Forms<'_>, links: &Links) -> Union {
    let mut cores = Union::new(forms.len());
    links.alike.iter().for_each(|(one, other)| cores.join(*one, *other));
    let sizes = sizes(forms, &mut cores);
    // Greater is who has more comments, then who stands earlier.
    let rank = |core: u32| (sizes[core as usize], Reverse(core));
    let mut above: HashMap<u32, Vec<u32>> = HashMap::new();
    for &(one, other) in &links.touching {
        let (one, other) = (cores.of(one), cores.of(other));
        if one == other {
            continue;
        }
        let (low, high) = if rank(one) < rank(other) { (one, other) } else { (other, one) };
        above.entry(low).or_default().push(high);
    }
    let samples = samples(forms, &mut cores, &above);
    let mut groups = cores;
    for (low, mut highs) in above {
        highs.sort_unstable_by_key(|high| Reverse(rank(*high)));
        highs.dedup();
        highs.truncate(TRIED);
        // One text alone may touch what was pasted into another campaign: it goes with its own if it can.
        let alone = samples.get(&low).is_some_and(|sample| sample.len() == 1);
        let agreed = highs.iter().find(|high| agree(forms, &samples, low, **high));
        let touched = agreed.or_else(|| highs.first().filter(|_| alone)).copied();
        if let Some(high) = touched {
            groups.join(low, high);
        }
    }
    groups
}

/// The comments of each core, at the place of its first text.
fn sizes(forms: &Forms<'_>, cores: &mut Union) -> Vec<u32> {
    let mut sizes = vec![0_u32; forms.len() as usize];
    for form in 0..forms.len() {
        let size = &mut sizes[cores.of(form) as usize];
        *size = size.saturating_add(forms.copies(form));
    }
    sizes
}

/// The first texts of each core that touches another.
fn samples(forms: &Forms<'_>, cores: &mut Union, above: &HashMap<u32, Vec<u32>>) -> HashMap<u32, Vec<u32>> {
    let mut samples: HashMap<u32, Vec<u32>> = above
        .iter()
        .flat_map(|(low, highs)| highs.iter().chain([low]))
        .map(|core| (*core, Vec::new()))
        .collect();
    for form in 0..forms.len() {
        if let Some(sample) = samples.get_mut(&cores.of(form))
            && sample.len() < ASKED
        {
            sample.push(form);
        }
    }
    samples
}

/// Whether enough of two cores touch.
fn agree(forms: &Forms<'_>, samples: &HashMap<u32, Vec<u32>>, low: u32, high: u32) -> bool {
    let [low, high] = [low, high].map(|core| samples.get(&core).map(Vec::as_slice).unwrap_or_default());
    let related = |one: u32, other: u32| relation(forms.get(one), forms.get(other), false) > Relation::Apart;
    let touching = low.iter().map(|one| high.iter().filter(|other| related(*one, **other)).count());
    touching.sum::<usize>() * OF >= low.len() * high.len()
}
