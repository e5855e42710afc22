// Written by `cargo xtask codegen` from `crates/qiniu-cdn/spec`. Changes belong there.

//! Log files.
//!
//! Behind the feature `logs`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Call, Operation as _, ToParam};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

impl Client {
    /// Lists the log files of domains for a day, with addresses to download them from.
    ///
    /// - `domains`: The domains whose logs are wanted, without scheme.
    /// - `day`: The day of the logs, in Beijing time.
    pub fn log_list(&self, domains: impl IntoIterator<Item = impl Into<String>>, day: Date) -> LogList {
        let mut call = Call::new(self.core(), LogList::META);
        let domains: Vec<String> = domains.into_iter().map(Into::into).collect();
        call.params.check_separator("domains", &domains, ';');
        call.params.json("domains", domains.join(";"));
        call.params.json("day", ToParam::to_param(&day));
        LogList(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the log files of domains for a day, with addresses to download them from. Logs come about six
    /// hours late, packed by gzip in slices of at most 128 MiB, and are kept for 30 days.
    ///
    /// Error codes of its own: `400032` (invalid host), `500000` (internal).
    ///
    /// Provider page: <https://developer.qiniu.com/fusion/1226/download-the-log>
    LogList -> LogListResponse {
        name: "LogList", method: POST, host: "fusion",
        path: "/v2/tune/log/list", auth: "qbox", idempotent: true,
    }
}

cloudwire_http_core::model! {
    /// A log file.
    LogFile {
        /// The name of the file, with domain and hour.
        name: String = "name",
        /// The size as packed, in bytes.
        size: i64 = "size",
        /// When the file was written.
        mtime: Option<OffsetDateTime> = "mtime" as UnixSeconds,
        /// The address to download it from. It is signed: whoever has it can read the log.
        url: String = "url"; secret,
    }

    /// What [`LogList`] answers.
    LogListResponse {
        /// 200 for success; another number is the error code, which the client reports as an error.
        code: i64 = "code",
        /// What went wrong, in words.
        error: Option<String> = "error",
        /// The log files of each domain, by its name.
        data: BTreeMap<String, Vec<LogFile>> = "data",
    }
}
