//! The quickstart, run in this process on files of several sizes, and on what is no file.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[allow(dead_code, reason = "the test calls past the command line")]
#[path = "../examples/quickstart/main.rs"]
mod quickstart;

use std::io::Write as _;
use std::path::Path;

async fn run(path: Option<&Path>) -> Result<(), String> {
    quickstart::run(path.map(Into::into)).await.map_err(|error| error.to_string())
}

fn file(folder: &Path, name: &str, size: usize) -> std::path::PathBuf {
    let path = folder.join(name);
    let content: Vec<u8> = (0..size).map(|at| (at * 7 + (at >> 8) * 13 + (at >> 16) * 17) as u8).collect();
    std::fs::File::create(&path).unwrap().write_all(&content).unwrap();
    path
}

#[tokio::test]
async fn the_sample_video() {
    run(None).await.unwrap();
}

#[tokio::test]
async fn files_of_any_size_and_name() {
    let folder = tempfile::tempdir().unwrap();
    for (name, size) in
        [("empty", 0), ("one byte.txt", 1), ("视频 +&?#%.mp4", 4 << 20), ("two parts.bin", (4 << 20) + 1)]
    {
        run(Some(&file(folder.path(), name, size))).await.unwrap_or_else(|error| panic!("{name:?}: {error}"));
    }
}

#[tokio::test]
async fn a_file_in_many_parts() {
    let folder = tempfile::tempdir().unwrap();
    run(Some(&file(folder.path(), "big.mov", 70 << 20))).await.unwrap();
}

#[tokio::test]
async fn what_is_no_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.mp4");
    assert!(run(Some(&missing)).await.unwrap_err().contains("missing.mp4"));
    assert!(run(Some(folder.path())).await.unwrap_err().contains("not a regular file"));
}
