//! Where each request comes from: the full address for the limits on rates, the network for what is remembered.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use app::ssr::Origin;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;

use crate::doors::{Address, origin_of};

/// Sets [`Address`] and [`Origin`]. Requests that come over no network connection share the unspecified address and
/// have no origin.
pub async fn set(State(trusted): State<Arc<[IpNet]>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|connection| connection.0.ip());
    let address = peer.map(|peer| origin_of(peer, request.headers(), &trusted));
    if let Some(address) = address {
        request.extensions_mut().insert(Origin(address.network()));
    }
    request.extensions_mut().insert(address.unwrap_or(Address(IpAddr::V4(Ipv4Addr::UNSPECIFIED))));
    next.run(request).await
}
