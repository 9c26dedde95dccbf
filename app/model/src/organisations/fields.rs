//! In what an organisation works.

use serde::{Deserialize, Serialize};

use crate::code::code;

code! {
    /// A field of social policy.
    Field {
        /// Children and families.
        Children = "children",
        /// Older people.
        Elderly = "elderly",
        /// People with disabilities.
        Disability = "disability",
        /// Poverty and exclusion.
        Poverty = "poverty",
        /// People without a home, and housing.
        Housing = "housing",
        /// Violence in the family, trafficking in persons.
        Violence = "violence",
        /// Addictions.
        Addiction = "addiction",
        /// Health and mental health.
        Health = "health",
        /// Work and social economy.
        Employment = "employment",
        /// Education and training.
        Education = "education",
        /// Roma communities and other minorities.
        Minorities = "minorities",
        /// Migrants and refugees.
        Migration = "migration",
        /// Professions of social work.
        Professions = "professions",
        /// Human rights and taking part in public life.
        Rights = "rights",
    }
}

/// The fields that an organisation named: those of the list, and what it said in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    /// Of the list, in its order.
    #[serde(default)]
    pub listed: Vec<Field>,
    /// In its own words; often empty.
    #[serde(default)]
    pub other: String,
}
