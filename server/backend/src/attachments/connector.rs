//! How the store reaches a bucket: hyper with rustls over ring, and the roots that are built in. The crate's own way would
//! bring a second implementation of cryptography, in C, and a browser's worth of HTTP.

use std::time::Duration;

use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Plain;
use hyper_util::rt::TokioExecutor;
use object_store::ClientOptions;
use object_store::client::{
    ClientConfigKey, HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};

/// How long a bucket may take to begin its answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes the client of a store.
#[derive(Debug)]
pub(super) struct Connector;

/// One pool of connections for everything that the store asks.
#[derive(Debug)]
struct Pool(Client<HttpsConnector<Plain>, HttpRequestBody>);

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let https = HttpsConnectorBuilder::new().with_webpki_roots();
        // Plain addresses only where the operator says so, by `AWS_ALLOW_HTTP`.
        let plain =
            options.get_config_value(&ClientConfigKey::AllowHttp).is_some_and(|allowed| allowed == "true");
        let https = if plain { https.https_or_http() } else { https.https_only() };
        let client = Client::builder(TokioExecutor::new()).build(https.enable_http1().build());
        Ok(HttpClient::new(Pool(client)))
    }
}

#[async_trait::async_trait]
impl HttpService for Pool {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answer = match tokio::time::timeout(PATIENCE, self.0.request(request)).await {
            Err(late) => return Err(HttpError::new(HttpErrorKind::Timeout, late)),
            Ok(Err(error)) if error.is_connect() => {
                return Err(HttpError::new(HttpErrorKind::Connect, error));
            }
            Ok(Err(error)) => return Err(HttpError::new(HttpErrorKind::Request, error)),
            Ok(Ok(answer)) => answer,
        };
        let interrupted = |error| HttpError::new(HttpErrorKind::Interrupted, error);
        Ok(answer.map(|body| HttpResponseBody::new(body.map_err(interrupted))))
    }
}
