use std::io::Write as _;

use proptest::prelude::*;

use super::*;

const MIB: usize = 1 << 20;

/// The pattern the reference hashes were made over.
fn pattern(size: usize) -> Vec<u8> {
    (0..size).map(|i| ((7 * i + 13 * (i >> 8) + 17 * (i >> 16) + 3) % 256) as u8).collect()
}

fn file(data: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(data).unwrap();
    file
}

// Results of the official Python SDK.
#[test]
fn official_sdk_hashes() {
    assert_eq!(Etag::of_bytes(b"hello"), "Fqr0xh3cxeii2r7eDztILNmuqUNN");
    assert_eq!(Etag::of_bytes(&vec![0; 4 * MIB]), "FivMvS848VwT631aif2dhfWV4jvD");
    assert_eq!(Etag::of_bytes(&vec![0; 4 * MIB + 1]), "lhCFgki5yzon0rjN9uJusf6qtsF6");
    for (size, etag, crc32) in [
        (0, "Fto5o-5ea0sNMlW_75VgGJCv2AcJ", 0),
        (1, "FphCkmr3ygqMyhJgT5RUFPB7AeE9", 1_259_060_791),
        (4 * MIB - 1, "FuUAjFdSu3JdYempt6tqobqpbvM2", 3_304_573_561),
        (4 * MIB, "Fk-qDSpZc4ehxa_Ny7Zl_KW6g_im", 17_886_396),
        (4 * MIB + 1, "ljVmjR31Ma6Zy4X8I3iXRpdyh4FX", 4_278_259_948),
        (9 * MIB, "lsjQWnFWgkTdKj1zqZ1OmpHcHGmC", 3_918_296_798),
    ] {
        let data = pattern(size);
        let file = file(&data);
        assert_eq!(Etag::of_bytes(&data), etag, "{size}");
        assert_eq!(Etag::of_reader(&data[..]).unwrap(), etag, "{size}");
        for threads in [0, 1, 2, 5] {
            assert_eq!(
                Etag::of_file_parallel(file.path(), threads).unwrap(),
                etag,
                "{size} with {threads} threads"
            );
        }
        assert_eq!(crate::hash::crc32(&data), crc32, "{size}");
    }
}

#[test]
fn parts_of_four_mib_hash_as_version_1() {
    let data = pattern(9 * MIB);
    let whole = Etag::of_bytes(&data);
    let four = BLOCK_SIZE;
    assert_eq!(Etag::of_parts(&data, [four, four]), whole);
    assert_eq!(Etag::of_parts(&data, [four, four, MIB as u64]), whole);
    assert_eq!(Etag::of_parts(&data, [four]), whole, "the last part may have any size");
    assert_eq!(Etag::of_parts(&data, []), whole);
    assert_eq!(Etag::of_parts(b"", []), Etag::of_bytes(b""));
    assert_eq!(Etag::of_parts(b"", [four]), Etag::of_bytes(b""));
}

// After the algorithm of the provider's Rust SDK.
#[test]
fn other_parts_hash_as_version_2() {
    let data = vec![0; 2 * MIB];
    assert_eq!(Etag::of_parts(&data, [MIB as u64, MIB as u64]), "nvgQ3GNa4MFNwN4rQO9_vvc2e3WM");
    assert_eq!(Etag::of_parts(&data, [MIB as u64]), "nvgQ3GNa4MFNwN4rQO9_vvc2e3WM");
}

/// Version 2 written down from its definition, over whole parts.
fn v2_by_definition(parts: &[&[u8]]) -> Etag {
    use sha1::{Digest, Sha1};
    if parts.iter().rev().skip(1).all(|part| part.len() == 4 * MIB) {
        return Etag::of_bytes(&parts.concat());
    }
    let inner = |part: &&[u8]| urlsafe_base64_decode(Etag::of_bytes(part).as_str()).unwrap()[1..].to_vec();
    let digests: Vec<u8> = parts.iter().flat_map(inner).collect();
    Etag::new(0x9e, Sha1::digest(digests).into())
}

#[test]
fn parts_larger_than_a_block() {
    let data = pattern(14 * MIB);
    for sizes in [&[5, 5, 4][..], &[4, 4, 6], &[4, 6, 4], &[8, 6], &[14], &[4, 1, 4, 4, 1]] {
        let (mut rest, mut parts) = (&data[..], Vec::new());
        for size in sizes {
            let (part, later) = rest.split_at(size * MIB);
            parts.push(part);
            rest = later;
        }
        let streamed = Etag::of_parts(&data, sizes.iter().map(|size| (size * MIB) as u64));
        assert_eq!(streamed, v2_by_definition(&parts), "{sizes:?}");
    }
}

#[test]
fn a_missing_file_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let error = Etag::of_file_parallel(folder.path().join("none"), 2).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
}

#[test]
fn only_etags_parse() {
    for text in
        ["Fto5o-5ea0sNMlW_75VgGJCv2AcJ", "lhCFgki5yzon0rjN9uJusf6qtsF6", "nvgQ3GNa4MFNwN4rQO9_vvc2e3WM"]
    {
        assert_eq!(text.parse::<Etag>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "Fto5",
        "Ato5o-5ea0sNMlW_75VgGJCv2AcJ",
        "d41d8cd98f00b204e9800998ecf8427e",
        "Fto5o+5ea0sNMlW/75VgGJCv2AcJ",
    ] {
        assert_eq!(text.parse::<Etag>(), Err(InvalidEtag), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn cuts_make_no_difference(size in 0..10 * MIB, cuts in prop::collection::vec(1..3 * MIB, 1..8)) {
        let data = pattern(size);
        let whole = Etag::of_bytes(&data);
        let (mut one, mut two) = (EtagHasher::new(), EtagV2Hasher::new());
        let mut rest = &data[..];
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (now, later) = rest.split_at(rest.len().min(*cut));
            one.update(now);
            two.update(now);
            rest = later;
        }
        prop_assert_eq!(&one.finish(), &whole);
        prop_assert_eq!(&two.finish(), &whole);
    }

    #[test]
    fn parallel_is_serial(size in 0..14 * MIB, threads in 1..6_usize) {
        let data = pattern(size);
        let file = file(&data);
        prop_assert_eq!(Etag::of_file_parallel(file.path(), threads).unwrap(), Etag::of_bytes(&data));
    }
}
