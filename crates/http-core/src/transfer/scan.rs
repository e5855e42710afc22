use crate::body::read_at;
use crate::{Body, Error};
use http_body_util::BodyExt as _;
use std::fs::File;
use std::io;
use std::sync::Arc;

/// How much of a file is read at a time.
const CHUNK: usize = 256 * 1024;

/// Passes all bytes of a body to `sink`, in order, and gives it back. The body is left as it is.
///
/// Files and bytes are read on a blocking thread, so `update` may compute. `None` is given for a body that can be
/// sent once only.
///
/// # Errors
///
/// The file cannot be read, or became shorter.
pub fn scan<S: Send + 'static>(
    body: &Body,
    mut sink: S,
    update: fn(&mut S, &[u8]),
) -> impl Future<Output = Result<Option<S>, Error>> + Send + use<S> {
    // A body cannot be shared between threads: what is needed of it is taken before the first wait.
    let file = body.as_file().map(|(file, offset, len)| (Arc::clone(file), offset, len));
    let bytes = if file.is_none() { body.as_bytes() } else { None };
    let again = body.replay();
    async move {
        if let Some((file, offset, len)) = file {
            let read = move || read_file(&file, offset, len, |piece| update(&mut sink, piece)).map(|()| sink);
            return blocking(read).await.map(Some);
        }
        if let Some(bytes) = bytes {
            let hash = move || {
                update(&mut sink, &bytes);
                Ok(sink)
            };
            return blocking(hash).await.map(Some);
        }
        let Some(mut again) = again else { return Ok(None) };
        while let Some(frame) = again.frame().await {
            let frame = frame.map_err(|error| failed(io::Error::other(error)))?;
            if let Ok(piece) = frame.into_data() {
                update(&mut sink, &piece);
            }
        }
        Ok(Some(sink))
    }
}

fn read_file(file: &File, mut offset: u64, len: u64, mut update: impl FnMut(&[u8])) -> io::Result<()> {
    let mut left = len;
    let mut buffer = vec![0; usize::try_from(len).map_or(CHUNK, |len| len.min(CHUNK))];
    while left > 0 {
        let want = usize::try_from(left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let read = match read_at(file, &mut buffer[..want], offset) {
            Ok(0) => return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the file became shorter")),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        update(&buffer[..read]);
        offset += read as u64;
        left -= read as u64;
    }
    Ok(())
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other).and_then(|done| done).map_err(failed)
}

fn failed(error: io::Error) -> Error {
    Error::io("reading the body", error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[tokio::test]
    async fn every_kind_of_body_is_read() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        let file = Body::file_range(Arc::new(file), 2, 3);
        for (body, expected) in [
            (Body::from("abc"), "abc"),
            (file.clone(), "234"),
            (Body::from("<").chain(file), "<234"),
            (Body::empty(), ""),
        ] {
            let read = scan(&body, Vec::new(), |all, piece| all.extend_from_slice(piece)).await.unwrap();
            assert_eq!(read.unwrap(), expected.as_bytes());
        }
    }

    #[tokio::test]
    async fn a_file_that_shrank_is_an_error() {
        let body = Body::file_range(Arc::new(tempfile::tempfile().unwrap()), 0, 1);
        assert!(scan(&body, (), |(), _| ()).await.unwrap_err().to_string().contains("shorter"));
    }
}
