//! How many may upload at a time: each holds up to ten megabytes, and a slow line holds them for long.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use app::problems::Code;
use app::routes;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use model::Language;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::doors::Address;

/// Uploads at a time: 240 MB at the most.
const MOST: usize = 24;
/// Of these from one address, so that nobody holds all places.
const MOST_OF_ONE: usize = 8;
/// How long somebody waits for a place.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long an upload may take: as much as may be sent, over half a megabit a second.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// The places, and who has them.
#[derive(Clone)]
pub struct Places {
    all: Arc<Semaphore>,
    of_one: Arc<Mutex<HashMap<IpAddr, usize>>>,
    most_of_one: usize,
}

impl Places {
    /// Empty places for so many times the usual rates; addresses are not told apart for 0.
    #[must_use]
    pub fn new(times: u32) -> Self {
        let times = usize::try_from(times).unwrap_or(usize::MAX);
        let most_of_one = if times == 0 { usize::MAX } else { MOST_OF_ONE.saturating_mul(times) };
        Self { all: Arc::new(Semaphore::new(MOST)), of_one: Arc::default(), most_of_one }
    }
}

/// A place of an address, until it is dropped.
struct Place {
    of_one: Arc<Mutex<HashMap<IpAddr, usize>>>,
    address: IpAddr,
}

impl Place {
    fn of(places: &Places, address: IpAddr) -> Option<Self> {
        let mut of_one = places.of_one.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = of_one.entry(address).or_default();
        if *taken >= places.most_of_one {
            return None;
        }
        *taken += 1;
        Some(Self { of_one: Arc::clone(&places.of_one), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut of_one = self.of_one.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taken) = of_one.get_mut(&self.address) {
            *taken -= 1;
            if *taken == 0 {
                of_one.remove(&self.address);
            }
        }
    }
}

/// Waits for a place and uploads, or says that there is none.
pub async fn take_place(State(places): State<Places>, request: Request, next: Next) -> Response {
    let address = request.extensions().get::<Address>().map(|address| address.counted());
    let own = match address {
        Some(address) => match Place::of(&places, address) {
            Some(place) => Some(place),
            None => return busy(&request, Code::TooMany),
        },
        None => None,
    };
    let Ok(Ok(_place)) = timeout(PATIENCE, places.all.acquire()).await else {
        return busy(&request, Code::Unavailable);
    };
    let answer = timeout(LONGEST, next.run(request)).await;
    drop(own);
    answer.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
}

/// Browsers are led to the page that says what to do; the draft and its files stay as they are.
fn busy(request: &Request, code: Code) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let language = query.strip_prefix("lang=").and_then(|code| code.parse().ok()).unwrap_or(Language::Ro);
    let html = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    let mut answer = if html.is_some_and(|accept| accept.contains("text/html")) {
        Redirect::to(&routes::problem(language, code.as_str())).into_response()
    } else {
        let status = if code == Code::TooMany {
            StatusCode::TOO_MANY_REQUESTS
        } else {
            StatusCode::SERVICE_UNAVAILABLE
        };
        status.into_response()
    };
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(PATIENCE.as_secs()));
    answer
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn one_address_leaves_places_for_others_and_gives_its_own_back() {
        let places = Places::new(1);
        let (one, other) = (IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2)));
        let held: Vec<_> = (0..MOST_OF_ONE).map(|_| Place::of(&places, one).unwrap()).collect();
        assert!(Place::of(&places, one).is_none());
        assert!(Place::of(&places, other).is_some());
        drop(held);
        assert!(Place::of(&places, one).is_some());
        assert!(places.of_one.lock().unwrap().is_empty(), "nothing is remembered of who is gone");
        let open = Places::new(0);
        let held: Vec<_> = (0..100).map(|_| Place::of(&open, one).unwrap()).collect();
        assert_eq!(held.len(), 100);
    }
}
