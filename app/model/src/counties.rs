//! The 41 counties and the capital, by their official names, and "outside Romania".

/// Every county in the order of the Romanian alphabet, then the capital and abroad.
pub const ALL: &[&str] = &[
    "Alba",
    "Arad",
    "Argeș",
    "Bacău",
    "Bihor",
    "Bistrița-Năsăud",
    "Botoșani",
    "Brașov",
    "Brăila",
    "Buzău",
    "Caraș-Severin",
    "Călărași",
    "Cluj",
    "Constanța",
    "Covasna",
    "Dâmbovița",
    "Dolj",
    "Galați",
    "Giurgiu",
    "Gorj",
    "Harghita",
    "Hunedoara",
    "Ialomița",
    "Iași",
    "Ilfov",
    "Maramureș",
    "Mehedinți",
    "Mureș",
    "Neamț",
    "Olt",
    "Prahova",
    "Satu Mare",
    "Sălaj",
    "Sibiu",
    "Suceava",
    "Teleorman",
    "Timiș",
    "Tulcea",
    "Vaslui",
    "Vâlcea",
    "Vrancea",
    "București",
    "Diaspora",
];

/// The official name of a county, found without regard to case, marks and hyphens.
#[must_use]
pub fn find(name: &str) -> Option<&'static str> {
    let all = || ALL.iter().copied();
    // Nearly everybody picks it from the list.
    all().find(|county| *county == name).or_else(|| {
        let wanted = crate::text::slug_of(name);
        all().find(|county| crate::text::slug_of(county) == wanted)
    })
}
