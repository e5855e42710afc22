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
    FORMAT = "format":
        "Format asks for the language of the answer; the old SDK writes JSON or what its caller wants, the new one json",
        "vectors: vod-old and vod-newrpc";
    RPC_PLACE = "rpc-place":
        "an operation may be called by GET or POST, its parameters in the query or in a form; here by POST, in the query",
        "Alibaba Cloud, \"Request structure\"; the metadata of VOD allows both methods";
    OLD_SDK_HTTP = "old-sdk-http":
        "the old SDK sends over http by default, this client over https",
        "Alibaba Cloud, \"Request structure\": both are served, HTTPS is recommended";
    SDK_CODE = "sdk-code":
        "an error whose answer names no code has none here, and one that the old SDK makes up there",
        "aliyun-python-sdk-core: codes that begin with SDK.";
    POLICY_RULES = "policy-rules":
        "the SDK signs a put policy whose settings contradict each other; here that takes sign_unchecked",
        "Qiniu, \"Upload policy\": which settings exclude each other";
    DECODE_ENTRY_COLON = "decode-entry-colon":
        "the SDK cuts an entry at every colon and loses the rest of the key; here the key is kept whole",
        "Qiniu, \"Data format\": the bucket ends at the first colon";
    EMPTY_BODY_TYPE = "empty-body-type":
        "a request without a body needs no content type; the signature covers what is sent",
        "vectors: the SDK itself names a form, JSON or nothing";
    DOMAIN_SCHEME = "domain-scheme":
        "domain management is signed with QBox or Qiniu, as the caller of the SDK chooses; here always with Qiniu",
        "vectors: DomainManager with Auth and with QiniuMacAuth";
    HTTPSCONF = "httpsconf":
        "the SDK's CdnManager posts the setting to another host under another name than documented (certid)",
        "Qiniu, \"Domains\": PUT api.qiniu.com/domain/<name>/httpsconf with certId";
    CODE_IN_200 = "code-in-200":
        "a failure that the CDN answers with status 200 is an answer there and an error with its code here",
        "Qiniu, \"Fusion response codes\": the code decides";
    EMPTY_ANSWER = "empty-answer":
        "an answer without the facts that were asked for is nothing there and an error here",
        "vectors: the answer is canned; the service never sends it";
    CANNED_ANSWER = "canned-answer":
        "the canned answer holds what the operation does not answer, or the hash of other data",
        "vectors README: the answers are plausible, not recorded";
    TYPED_VALUE = "typed-value":
        "numbers in texts and flags of 0 and 1 are numbers, false and true in a typed answer",
        "the specs: BlockQuota, DataInterval, private";
    PYTHON_TRUTH = "python-truth":
        "the SDKs write a truth value the way Python prints it; documented are true and false",
        "Alibaba Cloud VOD, \"PreloadVodObjectCaches\": L2Preload";
    EMPTY_REFRESH = "empty-refresh":
        "a refresh of nothing is sent there and refused here before it is sent",
        "Qiniu, \"Cache refresh\": urls and dirs must not both be empty";
    NO_SUCH_BUCKET = "no-such-bucket":
        "the SDK asks the next host after 631, which every host of the region would answer",
        "Qiniu, \"Error codes\": 631 is final";
    LENIENT_DECODING = "lenient-decoding":
        "base64 without its padding and bytes that are no text fail in the SDK's decoder and are read here",
        "RFC 4648, section 3.2: padding may be left out where the length is known";
    VARIABLES = "variables":
        "numbers, truth values and an empty object among variables and metadata are texts and nothing here",
        "Qiniu, \"Complete a multipart upload\": customVars and metadata map texts to texts";
    NEXT_HOST = "next-host":
        "the SDK takes a resumable upload to the next host after any failure, from its start; here a step is repeated if \
         that can help, and a final answer ends the upload",
        "Qiniu, \"Error codes\": 4xx, 579, 612 and 631 are the same from every host";
    NOT_REPEATED = "not-repeated":
        "the SDK sends any operation to the next host after a failure of the server; here only one that may be repeated",
        "RFC 9110, section 9.2.2: a client should not repeat what may have been done already";
    ABORTED = "aborted":
        "an upload that failed for good is given up here by a request of its own; the SDK leaves its parts behind",
        "Qiniu, \"Abort a multipart upload\"";
    PARTLY_FAILED_BATCH = "partly-failed-batch":
        "the SDK returns nothing for a batch that failed in part (298); here its items are returned",
        "Qiniu, \"Batch\": 298 carries the result of every item";
}
