use super::search::Digits;
use super::*;
use proptest::prelude::*;

fn challenge(number: u64, maxnumber: u64) -> Challenge {
    let salt = "00ff?expires=1793606400&consultation=legea-x&";
    Challenge {
        algorithm: ALGORITHM.into(),
        challenge: digest(salt, number),
        maxnumber,
        salt: salt.into(),
        signature: "aa".into(),
    }
}

fn found(challenge: &Challenge, slice: u32) -> Found {
    let mut search = Search::new(challenge).unwrap();
    loop {
        match search.go_on(slice) {
            Found::NotYet(percent) => assert!(percent <= 100),
            end => return end,
        }
    }
}

#[test]
fn the_digest_is_that_of_altcha() {
    // printf 'a?expires=1&7' | sha256sum
    let told = "318f98a3c635fa587d27649f42a1016a1ef429fb291d769b3301cf119a4fc321";
    assert_eq!(digest("a?expires=1&", 7), told);
}

#[test]
fn a_search_finds_the_number_whatever_its_slices() {
    for number in [0, 1, 9, 10, 99, 100, 999, 1_000] {
        for slice in [1, 7, 5_000] {
            assert_eq!(found(&challenge(number, 1_000), slice), Found::Number(number));
        }
    }
}

#[test]
fn a_search_ends_where_there_is_nothing_to_find() {
    assert_eq!(found(&challenge(2_000, 1_000), 64), Found::Nothing);
    assert!(Search::new(&Challenge { challenge: "zz".repeat(32), ..challenge(1, 1) }).is_none());
    assert!(Search::new(&Challenge { algorithm: "MD5".into(), ..challenge(1, 1) }).is_none());
}

#[test]
fn a_solution_travels_and_comes_back() {
    let solution = challenge(5, 10).solved_by(5);
    assert_eq!(Solution::decode(&solution.encoded()), Some(solution));
    assert_eq!(Solution::decode("nimic"), None);
    assert_eq!(Solution::decode(&"A".repeat(LONGEST + 4)), None);
}

proptest! {
    #[test]
    fn digits_count_as_numbers_do(number in 0_u64..u64::MAX - 200) {
        let mut digits = Digits::of(number);
        for more in 0..200 {
            let written = (number + more).to_string();
            prop_assert_eq!(digits.text(), written.as_bytes());
            digits.increase();
        }
    }
}
