//! Where two forms are both right: each difference has a name, a reason and a source, and a check that lets it pass
//! says so.

/// A difference that is no failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exception {
    /// A short name.
    pub name: &'static str,
    /// Why both forms are right.
    pub reason: &'static str,
    /// Who says so.
    pub source: &'static str,
}

macro_rules! exceptions {
    ($($constant:ident = $name:literal: $reason:literal, $source:literal;)*) => {
        $(pub(crate) const $constant: Exception = Exception { name: $name, reason: $reason, source: $source };)*
        /// The whole table.
        pub const ALL: &[Exception] = &[$($constant),*];
    };
}

exceptions! {
    OLD_SDK_PARAMETERS = "old-sdk-parameters":
        "RegionId and the empty SignatureType are added by the old SDK alone; the service takes requests without them",
        "vectors: neither vod-new nor vod-newrpc sends them";
    FORMAT_CASE = "format-case":
        "Format is written JSON or json; the service reads both",
        "vectors: vod-old sends JSON, vod-newrpc json";
    OLD_SDK_HTTP = "old-sdk-http":
        "the old SDK sends over http by default, this client over https",
        "Alibaba Cloud, \"Request structure\": both are served, HTTPS is recommended";
    POLICY_RULES = "policy-rules":
        "the SDK signs a put policy whose settings contradict each other; here that takes sign_unchecked",
        "Qiniu, \"Upload policy\": which settings exclude each other";
    DECODE_ENTRY_COLON = "decode-entry-colon":
        "the SDK cuts an entry at every colon and loses the rest of the key; here the key is kept whole",
        "Qiniu, \"Data format\": the bucket ends at the first colon";
    NULL_MEMBERS = "null-members":
        "a JSON member that is null and one that is absent mean the same",
        "vectors: the official SDK sends null for what its caller did not give";
    PARTLY_FAILED_BATCH = "partly-failed-batch":
        "the SDK returns nothing for a batch that failed in part (298); here its items are returned",
        "Qiniu, \"Batch\": 298 carries the result of every item";
}
