//! An operation nobody has heard of: added to a copy of the spec, generated, compiled and called, without a line of
//! hand-written Rust in the client.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a user writes; the emulator answers with the parameters it was sent.
const PROGRAM: &str = r#"
use aliyun_vod::{Client, Credentials, transport_fn};
use cloudwire_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().account("ak", "sk").echo("BrewCoffee").build()?;
    let transport = transport_fn(move |request| {
        let emulator = emulator.clone();
        async move { Ok(emulator.handle(request).await) }
    });
    let vod = Client::builder().credentials(Credentials::new("ak", "sk")?).transport(transport).build()?;

    let cup = vod.brew_coffee("espresso & milk").spoons(2).toppings(["cocoa", "cinnamon"]).send().await?;
    assert_eq!(cup.kind.as_deref(), Some("espresso & milk"));
    assert_eq!(cup.spoons, Some(2));
    assert_eq!(cup.toppings, ["cocoa", "cinnamon"]);

    let error = vod.brew_coffee("tea").spoons(4).send().await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    println!("brewed");
    Ok(())
}
"#;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

fn edit(file: &Path, change: impl FnOnce(&mut Value)) {
    let mut value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    change(&mut value);
    fs::write(file, serde_json::to_string_pretty(&value).unwrap()).unwrap();
}

/// The spec of the copy learns an operation, and a group of the overlay takes it.
fn add_operation(spec: &Path) {
    edit(&spec.join("api.json"), |api| {
        let operation = json!({
            "name": "BrewCoffee", "idempotent": false, "output": "BrewCoffeeResponse",
            "http": {"method": "POST", "host": "vod", "path": "/", "auth": "acs"},
            "params": [
                {"wire": "Kind", "in": "query", "type": "string", "required": true},
                {"wire": "Spoons", "in": "query", "type": "i32", "max": 3, "min": 0},
                {"wire": "Toppings", "in": "query", "type": "list<string>", "encode": "comma"},
            ],
        });
        let operations = api["operations"].as_array_mut().unwrap();
        let place = operations.iter().position(|known| known["name"].as_str() > Some("BrewCoffee")).unwrap();
        operations.insert(place, operation);
        api["types"]["BrewCoffeeResponse"] = json!({"fields": [
            {"wire": "Kind", "type": "string"},
            {"wire": "Spoons", "type": "i32"},
            {"wire": "Toppings", "type": "list<string>", "encode": "comma"},
        ]});
    });
    edit(&spec.join("overlay.json"), |overlay| {
        overlay["groups"]["settings"]["operations"].as_array_mut().unwrap().push(json!("BrewCoffee"));
        overlay["operations"]["BrewCoffee"] = json!({
            "doc": "Brews a cup of coffee, which no cloud does yet.", "page": "https://example.com/coffee",
            "args": ["Kind"], "reason": "What is brewed is what the call is about.",
            "params": {
                "Kind": {"doc": "What is brewed."},
                "Spoons": {"doc": "How many spoons of sugar go in."},
                "Toppings": {"doc": "What goes on top."},
            },
        });
        overlay["types"]["BrewCoffeeResponse"] = json!({"fields": {
            "Kind": {"doc": "What was brewed."},
            "Spoons": {"doc": "How many spoons of sugar went in."},
            "Toppings": {"doc": "What went on top."},
        }});
    });
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    let output =
        command.args(arguments).current_dir(folder).env("CARGO_TARGET_DIR", target).output().unwrap();
    let (printed, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "cargo {arguments:?}: {told}\n{printed}");
    printed.into_owned()
}

#[test]
fn needs_no_line_of_rust_in_the_client() {
    let (from, scratch) = (workspace(), workspace().join("target").join("made-up"));
    let to = scratch.join("workspace");
    if to.exists() {
        fs::remove_dir_all(&to).unwrap();
    }
    for folder in ["crates", "xtask", ".cargo"] {
        copy(&from.join(folder), &to.join(folder));
    }
    for file in ["Cargo.lock", ".rustfmt.toml"] {
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
    let manifest = fs::read_to_string(from.join("Cargo.toml")).unwrap().replace("\"tests\"", "\"made-up\"");
    fs::write(to.join("Cargo.toml"), manifest).unwrap();
    let program = to.join("made-up");
    fs::create_dir_all(program.join("src")).unwrap();
    fs::write(program.join("src").join("main.rs"), PROGRAM).unwrap();
    fs::write(
        program.join("Cargo.toml"),
        "[package]\nname = \"made-up\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         aliyun-vod = { path = \"../crates/aliyun-vod\", default-features = false, features = [\"settings\"] }\n\
         cloudwire-emulator.workspace = true\n\
         tokio = { workspace = true, features = [\"macros\", \"rt\", \"time\"] }\n",
    )
    .unwrap();

    add_operation(&to.join("crates").join("aliyun-vod").join("spec"));
    let target = scratch.join("target");
    cargo(&to, &target, &["xtask", "codegen"]);
    cargo(&to, &target, &["xtask", "codegen", "--check"]);
    assert!(cargo(&to, &target, &["run", "--quiet", "--package", "made-up"]).contains("brewed"));
}
