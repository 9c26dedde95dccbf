//! A load generator for one address on this machine: a fixed number of connections, each asking again as soon as it
//! was answered.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::ensure;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Makes the nth request of a worker.
pub(crate) type Make = Arc<dyn Fn(usize, usize) -> Request<Full<Bytes>> + Send + Sync>;

/// What was measured.
pub(crate) struct Measured {
    pub(crate) per_second: f64,
    latencies: Vec<Duration>,
}

impl Measured {
    /// The latency that a share of the answers did not pass, in milliseconds.
    pub(crate) fn percentile_ms(&self, share: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index into a list of measurements"
        )]
        let index = ((self.latencies.len() as f64 - 1.0) * share).round() as usize;
        self.latencies.get(index).map_or(0.0, |latency| latency.as_secs_f64() * 1_000.0)
    }
}

/// The one clock of the benches.
pub(crate) fn timer() -> std::time::Instant {
    #[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
    std::time::Instant::now()
}

/// Keeps `connections` busy for a while; every answer must be a success.
pub(crate) async fn run(
    address: SocketAddr,
    connections: usize,
    lasting: Duration,
    make: Make,
) -> anyhow::Result<Measured> {
    let start = timer();
    let workers: Vec<_> = (0..connections)
        .map(|worker| tokio::spawn(work(address, worker, start, lasting, make.clone())))
        .collect();
    let mut latencies = Vec::new();
    for worker in workers {
        latencies.extend(worker.await??);
    }
    let seconds = start.elapsed().as_secs_f64();
    latencies.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
    let per_second = latencies.len() as f64 / seconds;
    Ok(Measured { per_second, latencies })
}

async fn work(
    address: SocketAddr,
    worker: usize,
    start: std::time::Instant,
    lasting: Duration,
    make: Make,
) -> anyhow::Result<Vec<Duration>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let driver = tokio::spawn(connection);
    let mut latencies = Vec::new();
    let mut turn = 0;
    while start.elapsed() < lasting {
        let asked = timer();
        let response = sender.send_request(make(worker, turn)).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        ensure!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&body));
        latencies.push(asked.elapsed());
        turn += 1;
    }
    drop(sender);
    driver.await??;
    Ok(latencies)
}

/// A GET of a path.
pub(crate) fn get(path: &str) -> Make {
    let path = path.to_owned();
    Arc::new(move |_, _| {
        Request::get(path.as_str()).header("host", "127.0.0.1").body(Full::default()).unwrap_or_default()
    })
}

/// Serves a router on a free port of this machine until the program ends.
pub(crate) async fn serve(router: axum::Router) -> anyhow::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}
