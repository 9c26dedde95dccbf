//! Whom a proxy answers. `X-Forwarded-For` is a list to which each proxy appends the address that it was asked from;
//! whoever asks may have begun it with inventions. So it is read from its end, and no farther than our own proxies.

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;
use ipnet::IpNet;

use super::Address;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address that a request comes from: the peer, or, where the peer is a trusted proxy, the rightmost address of
/// the list that is not itself one. An entry that is no address ends the reading: what stands before it is nobody's word.
#[must_use]
pub fn origin_of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> Address {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    let mut believed = peer.to_canonical();
    if !is_trusted(&believed) {
        return Address(believed);
    }
    let lines = headers.get_all(FORWARDED_FOR).iter().rev();
    for entry in lines.flat_map(|line| line.to_str().unwrap_or_default().rsplit(',')) {
        let Some(address) = parse(entry.trim()) else { break };
        believed = address;
        if !is_trusted(&believed) {
            break;
        }
    }
    Address(believed)
}

/// An address, as proxies write it: bare, with a port, in brackets.
fn parse(entry: &str) -> Option<IpAddr> {
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    let address = bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    address.map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROXY: &str = "10.0.0.1";

    fn origin(peer: &str, lines: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let trusted = ["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
        origin_of(peer.parse().unwrap(), &headers, &trusted).0.to_string()
    }

    #[test]
    fn a_stranger_cannot_say_who_they_are() {
        for forged in ["192.0.2.9", "10.0.0.7", "127.0.0.1", "192.0.2.9, 10.0.0.7", "x", ""] {
            assert_eq!(origin("203.0.113.5", &[forged]), "203.0.113.5", "{forged:?}");
        }
    }

    #[test]
    fn behind_our_proxy_only_its_own_word_counts() {
        assert_eq!(origin(PROXY, &["203.0.113.5"]), "203.0.113.5");
        assert_eq!(
            origin(PROXY, &["192.0.2.9, 203.0.113.5"]),
            "203.0.113.5",
            "what the visitor sent is before it"
        );
        assert_eq!(origin(PROXY, &["192.0.2.9", "203.0.113.5"]), "203.0.113.5", "also on a line of its own");
        assert_eq!(
            origin(PROXY, &["192.0.2.9, 203.0.113.5, 10.1.2.3"]),
            "203.0.113.5",
            "through two proxies"
        );
        assert_eq!(
            origin(PROXY, &["192.0.2.9, unknown, 10.1.2.3"]),
            "10.1.2.3",
            "nothing behind what is no address"
        );
        assert_eq!(origin(PROXY, &[]), PROXY);
    }

    #[test]
    fn every_spelling_of_an_address_is_read() {
        for (written, read) in [
            ("203.0.113.5:4711", "203.0.113.5"),
            ("2001:db8::5", "2001:db8::5"),
            ("[2001:db8::5]", "2001:db8::5"),
            ("[2001:db8::5]:4711", "2001:db8::5"),
            ("::ffff:203.0.113.5", "203.0.113.5"),
        ] {
            assert_eq!(origin("::ffff:10.0.0.1", &[written]), read);
        }
    }
}
