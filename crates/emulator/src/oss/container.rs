//! Duration and size of a picture from the header of an MP4 or QuickTime file (ISO/IEC 14496-12).

use bytes::Bytes;

/// The `moov` box of any sane file is smaller.
const MAX_MOOV: u64 = 32 << 20;
/// No file has more boxes at its top than this, but a broken one may seem to.
const MAX_BOXES: usize = 10_000;

/// What the header tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Movie {
    /// Seconds.
    pub(super) duration: f64,
    /// Width and height of the first picture track.
    pub(super) pixels: Option<(u64, u64)>,
}

/// Looks for the header in content of `size` bytes, of which `read` returns a piece by position and length.
pub(super) fn movie(size: u64, read: impl Fn(u64, u64) -> Option<Bytes>) -> Option<Movie> {
    let mut at = 0;
    for _ in 0..MAX_BOXES {
        let head = read(at, 16.min(size.checked_sub(at)?))?;
        let (kind, head_len, len) = head_of(&head, size - at)?;
        if at == 0 && !matches!(&kind, b"ftyp" | b"moov" | b"mdat" | b"wide" | b"free" | b"skip") {
            return None;
        }
        if &kind == b"moov" {
            return movie_of(&read(at + head_len, (len - head_len).min(MAX_MOOV))?);
        }
        at = at.checked_add(len)?;
    }
    None
}

/// Type, length of the head, and length with the head; a length of 0 means the rest.
fn head_of(bytes: &[u8], rest: u64) -> Option<([u8; 4], u64, u64)> {
    let kind: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let (head, len) = match number(bytes, 0, 4)? {
        0 => (8, rest),
        1 => (16, number(bytes, 8, 8)?),
        len => (8, len),
    };
    (len >= head && len <= rest).then_some((kind, head, len))
}

fn movie_of(moov: &[u8]) -> Option<Movie> {
    let (mut duration, mut pixels) = (None, None);
    for (kind, content) in Boxes(moov) {
        match &kind {
            b"mvhd" => duration = seconds(content),
            b"trak" if pixels.is_none() => {
                pixels =
                    Boxes(content).find(|(kind, _)| kind == b"tkhd").and_then(|(_, track)| dimensions(track));
            }
            _ => {}
        }
    }
    Some(Movie { duration: duration?, pixels })
}

#[expect(clippy::cast_precision_loss, reason = "a duration for people")]
fn seconds(mvhd: &[u8]) -> Option<f64> {
    let (scale, units) = match mvhd.first()? {
        0 => (number(mvhd, 12, 4)?, number(mvhd, 16, 4)?),
        _ => (number(mvhd, 20, 4)?, number(mvhd, 24, 8)?),
    };
    (scale > 0).then(|| units as f64 / scale as f64)
}

/// The last eight bytes: two fixed-point numbers, zero for sound.
fn dimensions(tkhd: &[u8]) -> Option<(u64, u64)> {
    let at = tkhd.len().checked_sub(8)?;
    let (width, height) = (number(tkhd, at, 2)?, number(tkhd, at + 4, 2)?);
    (width > 0 && height > 0).then_some((width, height))
}

fn number(bytes: &[u8], at: usize, len: usize) -> Option<u64> {
    Some(bytes.get(at..at.checked_add(len)?)?.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
}

/// The boxes inside a box.
struct Boxes<'a>(&'a [u8]);

impl<'a> Iterator for Boxes<'a> {
    type Item = ([u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, head, len) = head_of(self.0, self.0.len() as u64)?;
        let (this, rest) = self.0.split_at_checked(usize::try_from(len).ok()?)?;
        self.0 = rest;
        Some((kind, this.get(usize::try_from(head).ok()?..)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let mut bytes = (content.len() as u32 + 8).to_be_bytes().to_vec();
        bytes.extend(kind);
        bytes.extend(content);
        bytes
    }

    fn look(file: &[u8]) -> Option<Movie> {
        let file = Bytes::copy_from_slice(file);
        movie(file.len() as u64, |at, len| {
            Some(file.slice(at as usize..(at + len).min(file.len() as u64) as usize))
        })
    }

    fn file() -> Vec<u8> {
        let mut mvhd = vec![0; 12];
        mvhd.extend(1000_u32.to_be_bytes());
        mvhd.extend(2500_u32.to_be_bytes());
        mvhd.extend([0; 80]);
        let sound = boxed(b"tkhd", &[0; 84]);
        let mut picture = vec![0; 76];
        picture.extend([2, 0x80, 0, 0, 1, 0x68, 0, 0]);
        let tracks = [boxed(b"trak", &sound), boxed(b"trak", &boxed(b"tkhd", &picture))].concat();
        let moov = boxed(b"moov", &[boxed(b"mvhd", &mvhd), tracks].concat());
        [boxed(b"ftyp", b"isom"), boxed(b"mdat", &[9; 100]), moov].concat()
    }

    #[test]
    fn the_header_tells_duration_and_size() {
        assert_eq!(look(&file()), Some(Movie { duration: 2.5, pixels: Some((640, 360)) }));
    }

    #[test]
    fn what_is_no_movie_or_cut_off_tells_nothing() {
        for content in
            [&b""[..], b"text", b"content of a text file, longer than a head", &[0; 64], &[255; 64]]
        {
            assert_eq!(look(content), None);
        }
        let file = file();
        for len in 0..file.len() {
            look(&file[..len]);
        }
    }
}
