//! The emulator on a loopback port.

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::emulator::Emulator;

/// How long to wait before accepting again after the system refused, such as when it is out of file handles.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// An [`Emulator`] that listens on one loopback port and speaks HTTP/1.1 without TLS.
///
/// Requests with an absolute-form target (`GET http://host/path`) are answered like those with that `Host`, so the
/// server also works as the `HTTP_PROXY` of a program that uses the official host names over plain HTTP.
#[derive(Debug)]
pub struct Server {
    emulator: Emulator,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Listens; port 0 picks a free one.
    ///
    /// # Errors
    ///
    /// The address is not a loopback address, or cannot be listened on.
    pub async fn bind(emulator: Emulator, address: impl ToSocketAddrs) -> io::Result<Self> {
        let invalid = |text: &str| io::Error::new(io::ErrorKind::InvalidInput, text.to_owned());
        let address = address.to_socket_addrs()?.next().ok_or_else(|| invalid("no address to listen on"))?;
        if !address.ip().is_loopback() {
            return Err(invalid("the emulator listens on loopback addresses only"));
        }
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        Ok(Self { emulator, listener, address })
    }

    /// The base URL, such as `http://127.0.0.1:9280`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the returned future is dropped, which also closes all connections.
    pub async fn run(self) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(serve(self.emulator.clone(), stream));
                    }
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a connection");
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                },
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

async fn serve(emulator: Emulator, stream: TcpStream) {
    // Small answers must not wait for the client's delayed acknowledgement.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "cannot set TCP_NODELAY");
    }
    let service = service_fn(|request| {
        let emulator = emulator.clone();
        async move { Ok::<_, Infallible>(emulator.handle(request).await) }
    });
    let connection =
        http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
    if let Err(error) = connection.await {
        // A client that goes away in the middle is nothing to worry about.
        tracing::debug!(%error, "a connection ended early");
    }
}
