//! A program that calls ten operations and prints their answers as JSON, for either crate.

use crate::codegen::outline::Service;
use std::error::Error;

const CALLS: [(&str, &str); 10] = [
    ("GetVideoInfo", "\"v\""),
    ("GetVideoList", ""),
    ("GetPlayInfo", "\"v\""),
    ("GetMezzanineInfo", "\"v\""),
    ("SearchMedia", ""),
    ("UpdateVideoInfo", "\"v\""),
    ("DeleteVideo", "[\"v\"]"),
    ("RefreshVodObjectCaches", "[\"https://example.com/a\"]"),
    ("DescribeVodRefreshTasks", ""),
    ("GetTranscodeTask", "\"t\""),
];

/// The program over the generated client.
pub(super) fn ours(service: &Service) -> Result<String, Box<dyn Error>> {
    let mut calls = String::new();
    for (name, arguments) in CALLS {
        let method = &service.operation(name)?.method;
        calls.push_str(&format!(
            "    println!(\"{{}}\", vod.{method}({arguments}).send().await?.to_json());\n"
        ));
    }
    Ok(main("let vod = aliyun_vod::Client::from_env()?;", "aliyun_vod::Error", &calls))
}

/// The same program over the crate with derives.
pub(super) fn derived(service: &Service) -> Result<String, Box<dyn Error>> {
    let mut calls = String::new();
    for (name, _) in CALLS {
        let operation = service.operation(name)?;
        calls.push_str(&format!(
            "    let answer = vod.{}(&derived::{}::default()).await?;\n    \
             println!(\"{{}}\", serde_json::to_string(&answer)?);\n",
            operation.method, operation.name
        ));
    }
    Ok(main("let vod = derived::Client::new()?;", "Box<dyn std::error::Error>", &calls))
}

fn main(client: &str, error: &str, calls: &str) -> String {
    format!(
        "async fn run() -> Result<(), {error}> {{\n    {client}\n{calls}    Ok(())\n}}\n\n\
         fn main() {{\n    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();\n    \
         if let Ok(runtime) = runtime {{\n        if let Err(error) = runtime.block_on(run()) {{\n            \
         println!(\"{{error}}\");\n        }}\n    }}\n}}\n"
    )
}
