//! Who knocks, and how often they may: the origin of a request and the limits on rates.

mod buckets;
mod forwarded;
mod gate;
mod rates;
mod rules;
mod ticks;

use std::net::{IpAddr, Ipv6Addr};

use ipnet::IpNet;

pub use forwarded::origin_of;
pub use gate::{Asked, Gate};
pub use rates::Rates;
pub use rules::{Name, Rule, is_sending, rule_for};
pub use ticks::Ticks;

/// What the operator may set about the doors.
#[derive(Clone, Debug, clap::Args)]
pub struct Doors {
    /// Networks of the reverse proxies before this program, with commas (`127.0.0.1/32,10.0.0.0/8`): only they are
    /// believed when they say in X-Forwarded-For whom they answer. Without it that header is ignored
    #[arg(long, env = "ROTUNDA_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpNet>,

    /// How many times the usual rates are allowed: more where very many people share one address, 0 for no limit at
    /// all, where something else limits them
    #[arg(long, env = "ROTUNDA_RATES", default_value_t = 1)]
    pub rates: u32,

    /// Hardest proof of work that is asked of an address from which very much is sent: how many hashes at most. A
    /// telephone of ten years ago makes 100,000 a second; 0 asks for none
    #[arg(long, env = "ROTUNDA_PROOF", default_value_t = PROOF)]
    pub proof: u64,
}

/// Ten seconds of an old telephone, five on average.
const PROOF: u64 = 1_000_000;

impl Default for Doors {
    fn default() -> Self {
        Self { trusted_proxies: Vec::new(), rates: 1, proof: PROOF }
    }
}

/// The full address that a request comes from. Only counted with, in memory: it is never stored, and its `Debug` does
/// not show it, so that it reaches no log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Address(pub IpAddr);

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address")
    }
}

impl Address {
    /// What may be remembered: the network of 256 addresses (IPv4) or of one site (IPv6, /48).
    #[must_use]
    pub fn network(self) -> String {
        let bits = if self.0.is_ipv4() { 24 } else { 48 };
        // Both lengths are possible ones, so there always is such a network.
        IpNet::new(self.0, bits).map_or_else(|_| String::new(), |net| net.trunc().to_string())
    }

    /// Whose requests are counted together: one IPv4 address, or the /64 in which one IPv6 host picks its addresses.
    #[must_use]
    pub fn counted(self) -> IpAddr {
        match self.0 {
            IpAddr::V4(_) => self.0,
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address(text.parse().unwrap())
    }

    #[test]
    fn what_is_remembered_names_no_single_household() {
        assert_eq!(address("192.0.2.77").network(), "192.0.2.0/24");
        assert_eq!(address("2001:db8:1:2:3:4:5:6").network(), "2001:db8:1::/48");
    }

    #[test]
    fn one_ipv6_host_cannot_pick_itself_a_fresh_count() {
        assert_eq!(address("2001:db8::1").counted(), address("2001:db8::ffff:1").counted());
        assert_ne!(address("2001:db8:0:1::1").counted(), address("2001:db8:0:2::1").counted());
        assert_ne!(address("192.0.2.1").counted(), address("192.0.2.2").counted());
    }

    #[test]
    fn an_address_shows_in_no_log() {
        assert_eq!(format!("{:?}", address("192.0.2.77")), "Address");
    }
}
