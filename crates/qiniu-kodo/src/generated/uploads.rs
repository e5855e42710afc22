// Written by `cargo xtask codegen` from `crates/qiniu-kodo/spec`. Changes belong there.

//! The steps of uploads, for those who put them together themselves.
//!
//! Behind the feature `uploads`, which is on by default.

use crate::Client;
use cloudwire_http_core::{Body, Call, Error, Items, Operation as _, Paged, Pages};
use serde_json::{Map, Value};
use time::OffsetDateTime;

impl Client {
    /// Gives a multipart upload up and deletes its parts.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `bucket`: The name of the bucket.
    /// - `upload_id`: The id of the multipart upload.
    pub fn abort_multipart_upload(
        &self,
        token: impl Into<String>,
        bucket: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> AbortMultipartUpload {
        let mut call = Call::new(self.core(), AbortMultipartUpload::META);
        call.params.path_encoded("object_name", "~");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let bucket: String = bucket.into();
        call.params.check_filled("bucket_name", &bucket);
        call.params.scope(bucket.as_str());
        call.params.path("bucket_name", bucket);
        let upload_id: String = upload_id.into();
        call.params.check_filled("upload_id", &upload_id);
        call.params.path("upload_id", upload_id);
        AbortMultipartUpload(call)
    }
}

cloudwire_http_core::operation! {
    /// Gives a multipart upload up and deletes its parts. An unknown upload id is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6367/abort-multipart-upload>
    AbortMultipartUpload -> () {
        name: "AbortMultipartUpload", method: DELETE, host: "up",
        path: "/buckets/{bucket_name}/objects/{object_name}/uploads/{upload_id}", auth: "", idempotent: false,
        sensitive: ["Authorization"],
    }
}

impl AbortMultipartUpload {
    /// The key of the object. Without it the put policy or the hash names the object; it must be the same
    /// in every step. At most 750 bytes of UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }
}

impl Client {
    /// Uploads a further chunk of a block, after `make_block` took the first.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `ctx`: The context the answer before gave.
    /// - `offset`: Where in the block the chunk goes: the `offset` of the answer before.
    /// - `body`: The bytes to upload.
    pub fn bput(
        &self,
        token: impl Into<String>,
        ctx: impl Into<String>,
        offset: i64,
        body: impl Into<Body>,
    ) -> Bput {
        let mut call = Call::new(self.core(), Bput::META);
        call.params.header("Content-Type", "application/octet-stream");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let ctx: String = ctx.into();
        call.params.check_filled("ctx", &ctx);
        call.params.path("ctx", ctx);
        call.params.path("chunk_offset", offset);
        call.params.body(body.into());
        Bput(call)
    }
}

cloudwire_http_core::operation! {
    /// Uploads a further chunk of a block, after `make_block` took the first. Chunks of a block go one
    /// after the other. The provider asks that they go to the `host` that the answer before names, while
    /// this request goes to the hosts of the bucket; whole blocks by `make_block` avoid the question. A
    /// context that expired is error 701, a chunk damaged on the way 406.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1251/bput>
    Bput -> BputResponse {
        name: "Bput", method: POST, host: "up",
        path: "/bput/{ctx}/{chunk_offset}", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl Bput {
    /// The bucket the token is for. It is not sent: it finds the hosts to upload to.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Joins the parts to an object.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `bucket`: The name of the bucket.
    /// - `upload_id`: The id of the multipart upload.
    /// - `parts`: The parts, by ascending number.
    pub fn complete_multipart_upload(
        &self,
        token: impl Into<String>,
        bucket: impl Into<String>,
        upload_id: impl Into<String>,
        parts: impl IntoIterator<Item = CompletedPart>,
    ) -> CompleteMultipartUpload {
        let mut call = Call::new(self.core(), CompleteMultipartUpload::META);
        call.params.path_encoded("object_name", "~");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let bucket: String = bucket.into();
        call.params.check_filled("bucket_name", &bucket);
        call.params.scope(bucket.as_str());
        call.params.path("bucket_name", bucket);
        let upload_id: String = upload_id.into();
        call.params.check_filled("upload_id", &upload_id);
        call.params.path("upload_id", upload_id);
        let parts: Vec<Value> = parts.into_iter().map(|item| item.to_json()).collect();
        call.params.json("parts", parts);
        CompleteMultipartUpload(call)
    }
}

cloudwire_http_core::operation! {
    /// Joins the parts to an object. The answer is what the put policy asks for, by default hash and key.
    /// An unknown upload id is error 612, an existing object that the policy protects 614; 579 says that
    /// the object is stored but the callback failed.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6368/complete-multipart-upload>
    CompleteMultipartUpload -> Value {
        name: "CompleteMultipartUpload", method: POST, host: "up",
        path: "/buckets/{bucket_name}/objects/{object_name}/uploads/{upload_id}", auth: "", idempotent: false,
        sensitive: ["Authorization"],
    }
}

impl CompleteMultipartUpload {
    /// The key of the object. Without it the put policy or the hash names the object; it must be the same
    /// in every step. At most 750 bytes of UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }

    /// The name of the file, for the put policy's `$(fname)`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        let file_name: String = file_name.into();
        self.0.params.json("fname", file_name);
        self
    }

    /// The MIME type, which downloads carry as `Content-Type`.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        let mime_type: String = mime_type.into();
        self.0.params.json("mimeType", mime_type);
        self
    }

    /// Metadata; every name begins with `x-qn-meta-` and has at most 50 characters, together at most 1024
    /// bytes.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let metadata: Map<String, Value> =
            metadata.into_iter().map(|(name, value)| (name.into(), Value::String(value.into()))).collect();
        self.0.params.json("metadata", metadata);
        self
    }

    /// Variables of the put policy; every name begins with `x:`.
    pub fn custom_vars(
        mut self,
        custom_vars: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let custom_vars: Map<String, Value> =
            custom_vars.into_iter().map(|(name, value)| (name.into(), Value::String(value.into()))).collect();
        self.0.params.json("customVars", custom_vars);
        self
    }
}

impl Client {
    /// Begins a multipart upload (version 2).
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `bucket`: The name of the bucket.
    pub fn initiate_multipart_upload(
        &self,
        token: impl Into<String>,
        bucket: impl Into<String>,
    ) -> InitiateMultipartUpload {
        let mut call = Call::new(self.core(), InitiateMultipartUpload::META);
        call.params.path_encoded("object_name", "~");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let bucket: String = bucket.into();
        call.params.check_filled("bucket_name", &bucket);
        call.params.scope(bucket.as_str());
        call.params.path("bucket_name", bucket);
        InitiateMultipartUpload(call)
    }
}

cloudwire_http_core::operation! {
    /// Begins a multipart upload (version 2). The id it gives is good for seven days. A bad or expired
    /// token is error 401, an absent bucket 631.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6365/initialize-multipartupload>
    InitiateMultipartUpload -> InitiateMultipartUploadResponse {
        name: "InitiateMultipartUpload", method: POST, host: "up",
        path: "/buckets/{bucket_name}/objects/{object_name}/uploads", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl InitiateMultipartUpload {
    /// The key of the object. Without it the put policy or the hash names the object; it must be the same
    /// in every step. At most 750 bytes of UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }
}

impl Client {
    /// Lists the parts uploaded so far, by their numbers, a page at a time.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `bucket`: The name of the bucket.
    /// - `upload_id`: The id of the multipart upload.
    pub fn list_parts(
        &self,
        token: impl Into<String>,
        bucket: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> ListParts {
        let mut call = Call::new(self.core(), ListParts::META);
        call.params.path_encoded("object_name", "~");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let bucket: String = bucket.into();
        call.params.check_filled("bucket_name", &bucket);
        call.params.scope(bucket.as_str());
        call.params.path("bucket_name", bucket);
        let upload_id: String = upload_id.into();
        call.params.check_filled("upload_id", &upload_id);
        call.params.path("upload_id", upload_id);
        ListParts(call)
    }
}

cloudwire_http_core::operation! {
    /// Lists the parts uploaded so far, by their numbers, a page at a time. An unknown upload id is error
    /// 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6858/listparts>
    ListParts -> ListPartsResponse {
        name: "ListParts", method: GET, host: "up",
        path: "/buckets/{bucket_name}/objects/{object_name}/uploads/{upload_id}", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl ListParts {
    /// The key of the object. Without it the put policy or the hash names the object; it must be the same
    /// in every step. At most 750 bytes of UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }

    /// How many parts a page has at most. At most 1000. The default is `1000`.
    pub fn max_parts(mut self, max_parts: i64) -> Self {
        self.0.params.check_range("max-parts", max_parts, 1, 1000);
        self.0.params.query("max-parts", max_parts);
        self
    }

    /// Lists what comes after this number.
    pub fn part_number_marker(mut self, part_number_marker: i64) -> Self {
        self.0.params.query("part-number-marker", part_number_marker);
        self
    }

    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
}

impl Paged for ListParts {
    type Item = ListedPart;

    fn items(page: ListPartsResponse) -> Vec<Self::Item> {
        page.parts
    }

    fn next(&self, page: &ListPartsResponse) -> Result<Option<Self>, Error> {
        let marker = page.part_number_marker.map(|marker| marker.to_string()).filter(|marker| marker != "0");
        Ok(self.0.next_marker("part-number-marker", marker.as_deref()).map(Self))
    }
}

impl Client {
    /// Uploads a block of a file, the first step of a resumable upload of version 1.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `block_size`: How many bytes the whole block will have: 4 MiB, less only in the last. At most
    ///   4194304 bytes.
    /// - `body`: The bytes of the block, or its first chunk if `bput` brings the rest.
    pub fn make_block(&self, token: impl Into<String>, block_size: i64, body: impl Into<Body>) -> MakeBlock {
        let mut call = Call::new(self.core(), MakeBlock::META);
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        call.params.check_range("block_size", block_size, 1, 4194304);
        call.params.path("block_size", block_size);
        call.params.body(body.into());
        MakeBlock(call)
    }
}

cloudwire_http_core::operation! {
    /// Uploads a block of a file, the first step of a resumable upload of version 1. Every block but the
    /// last has exactly 4 MiB; blocks may go in any order and at the same time. A bad or expired token is
    /// error 401.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1286/mkblk>
    MakeBlock -> MakeBlockResponse {
        name: "MakeBlock", method: POST, host: "up", path: "/mkblk/{block_size}", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl MakeBlock {
    /// The bucket the token is for. It is not sent: it finds the hosts to upload to.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Joins uploaded blocks to an object, the last step of a resumable upload of version 1.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `size`: The size of the whole file, in bytes.
    /// - `contexts`: The contexts of all blocks, in the order of the file.
    pub fn make_file(
        &self,
        token: impl Into<String>,
        size: i64,
        contexts: impl IntoIterator<Item = impl Into<String>>,
    ) -> MakeFile {
        let mut call = Call::new(self.core(), MakeFile::META);
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        call.params.path("size", size);
        let contexts: Vec<String> = contexts.into_iter().map(Into::into).collect();
        call.params.check_separator("contexts", &contexts, ',');
        call.params.body(Body::from(contexts.join(",")));
        MakeFile(call)
    }
}

cloudwire_http_core::operation! {
    /// Joins uploaded blocks to an object, the last step of a resumable upload of version 1. The answer is
    /// what the put policy asks for, by default hash and key. A context that expired is error 701, an
    /// existing object that the policy protects 614; 579 says that the object is stored but the callback
    /// failed.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/1287/mkfile>
    MakeFile -> Value {
        name: "MakeFile", method: POST, host: "up",
        path: "/mkfile/{size}[/mimeType/{mime_type}][/key/{object_name}][/fname/{file_name}][/{key}/{value}]*", auth: "", idempotent: false,
        sensitive: ["Authorization"],
    }
}

impl MakeFile {
    /// The key of the object. Without it the put policy or the hash names the object. At most 750 bytes of
    /// UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }

    /// The name of the file, for the put policy's `$(fname)`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.0.params.path_base64("file_name", Into::<String>::into(file_name));
        self
    }

    /// The MIME type that downloads carry as `Content-Type`.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.0.params.path_base64("mime_type", Into::<String>::into(mime_type));
        self
    }

    /// Adds a variable of the put policy (`x:…`) or a piece of metadata (`x-qn-meta-…`): its name and
    /// value. May be called again.
    pub fn custom(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.params.path_pair(name, value);
        self
    }

    /// The bucket the token is for. It is not sent: it finds the hosts to upload to.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Uploads an object whose content is given as base64, for programs that have it in that form.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `size`: The size of the content before it was encoded; -1 lets the service find out, in bytes.
    /// - `body`: The content as standard base64 with padding.
    pub fn put64(&self, token: impl Into<String>, size: i64, body: impl Into<String>) -> Put64 {
        let mut call = Call::new(self.core(), Put64::META);
        call.params.header("Content-Type", "application/octet-stream");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        call.params.path("size", size);
        let body: String = body.into();
        call.params.body(Body::from(body));
        Put64(call)
    }
}

cloudwire_http_core::operation! {
    /// Uploads an object whose content is given as base64, for programs that have it in that form. The
    /// answer is what the put policy asks for, by default hash and key. Errors are those of any upload: 401
    /// for a bad token, 413 when the policy allows no such size, 579 when it is stored but the callback
    /// failed, 614 when the key exists.
    ///
    /// Provider page:
    /// <https://developer.qiniu.com/kodo/kb/1326/how-to-upload-photos-to-seven-niuyun-base64-code>
    Put64 -> Value {
        name: "Put64", method: POST, host: "up",
        path: "/put64/{size}[/key/{key}][/mimeType/{mime_type}][/crc32/{crc32}][/{key}/{value}]*", auth: "", idempotent: false,
        sensitive: ["Authorization"],
    }
}

impl Put64 {
    /// The key of the object. Without it the put policy or the hash names the object. At most 750 bytes of
    /// UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("key", &key, 750);
        self.0.params.path_base64("key", key);
        self
    }

    /// The MIME type that downloads carry as `Content-Type`.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.0.params.path_base64("mime_type", Into::<String>::into(mime_type));
        self
    }

    /// The CRC-32 (IEEE) of the content before it was encoded; another one is error 406.
    pub fn crc32(mut self, crc32: i64) -> Self {
        self.0.params.path("crc32", crc32);
        self
    }

    /// Adds a variable of the put policy (`x:…`) or a piece of metadata (`x-qn-meta-…`): its name and
    /// value. May be called again.
    pub fn custom(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.params.path_pair(name, value);
        self
    }

    /// The bucket the token is for. It is not sent: it finds the hosts to upload to.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.0.params.scope(bucket);
        self
    }
}

impl Client {
    /// Uploads a part.
    ///
    /// - `token`: The upload token, as `UploadToken` signs it.
    /// - `bucket`: The name of the bucket.
    /// - `upload_id`: The id of the multipart upload.
    /// - `part_number`: Where the part stands: parts are joined by ascending number. Numbers need not
    ///   follow each other. Between 1 and 10000.
    /// - `body`: The bytes of the part: 1 MiB to 1 GiB, the last part may be smaller.
    pub fn upload_part(
        &self,
        token: impl Into<String>,
        bucket: impl Into<String>,
        upload_id: impl Into<String>,
        part_number: i64,
        body: impl Into<Body>,
    ) -> UploadPart {
        let mut call = Call::new(self.core(), UploadPart::META);
        call.params.header("Content-Type", "application/octet-stream");
        call.params.path_encoded("object_name", "~");
        let token: String = token.into();
        call.params.header("Authorization", format!("UpToken {token}"));
        let bucket: String = bucket.into();
        call.params.check_filled("bucket_name", &bucket);
        call.params.scope(bucket.as_str());
        call.params.path("bucket_name", bucket);
        let upload_id: String = upload_id.into();
        call.params.check_filled("upload_id", &upload_id);
        call.params.path("upload_id", upload_id);
        call.params.check_range("part_number", part_number, 1, 10000);
        call.params.path("part_number", part_number);
        call.params.body(body.into());
        UploadPart(call)
    }
}

cloudwire_http_core::operation! {
    /// Uploads a part. Parts may come in any order and at the same time; one of a number used before
    /// replaces it. An id that is not known is error 612.
    ///
    /// Provider page: <https://developer.qiniu.com/kodo/6366/upload-part>
    UploadPart -> UploadPartResponse {
        name: "UploadPart", method: PUT, host: "up",
        path: "/buckets/{bucket_name}/objects/{object_name}/uploads/{upload_id}/{part_number}", auth: "", idempotent: true,
        sensitive: ["Authorization"],
    }
}

impl UploadPart {
    /// The key of the object. Without it the put policy or the hash names the object; it must be the same
    /// in every step. At most 750 bytes of UTF-8.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.0.params.check_bytes("object_name", &key, 750);
        self.0.params.path_base64("object_name", key);
        self
    }

    /// The MD5 of the part in hex; the service refuses the part when it differs.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        let md5: String = md5.into();
        self.0.params.header("Content-MD5", md5);
        self
    }
}

cloudwire_http_core::model! {
    /// What [`Bput`] answers.
    BputResponse {
        /// The context of the block so far: what the next chunk or `make_file` asks for.
        ctx: String = "ctx",
        /// The etag of the chunk.
        checksum: String = "checksum",
        /// The CRC-32 of the chunk.
        crc32: Option<i64> = "crc32",
        /// How much of the block has arrived, in bytes.
        offset: Option<i64> = "offset",
        /// The host to go on with, for the next steps of this block.
        host: String = "host",
        /// When the context ends; `make_file` refuses it afterwards (701).
        expired_at: Option<OffsetDateTime> = "expired_at" as UnixSeconds,
    }

    /// A part to join.
    CompletedPart {
        /// Where the part stands: parts are joined by ascending number.
        part_number: i64 = "partNumber",
        /// The etag of the part.
        etag: String = "etag",
    }

    /// What [`InitiateMultipartUpload`] answers.
    InitiateMultipartUploadResponse {
        /// The id of the multipart upload.
        upload_id: String = "uploadId",
        /// When the upload id ends, seven days after it was given.
        expired_at: Option<OffsetDateTime> = "expireAt" as UnixSeconds,
    }

    /// What [`ListParts`] answers.
    ListPartsResponse {
        /// The id of the multipart upload.
        upload_id: Option<String> = "uploadId",
        /// When the upload id ends, seven days after it was given.
        expired_at: Option<OffsetDateTime> = "expireAt" as UnixSeconds,
        /// Where the listing goes on; 0 at the end.
        part_number_marker: Option<i64> = "partNumberMarker",
        /// The parts of this page, by ascending number.
        parts: Vec<ListedPart> = "parts",
    }

    /// An uploaded part of a listing.
    ListedPart {
        /// How many bytes the part has.
        size: Option<i64> = "size",
        /// The etag of the part: what completing the upload asks for.
        etag: Option<String> = "etag",
        /// Where the part stands: parts are joined by ascending number.
        part_number: Option<i64> = "partNumber",
        /// When it was stored, to 100 nanoseconds.
        put_time: Option<OffsetDateTime> = "putTime" as UnixTicks,
    }

    /// What [`MakeBlock`] answers.
    MakeBlockResponse {
        /// The context of the block: what `make_file` joins.
        ctx: String = "ctx",
        /// The etag of the block.
        checksum: String = "checksum",
        /// The CRC-32 of what arrived.
        crc32: Option<i64> = "crc32",
        /// How much of the block has arrived, in bytes.
        offset: Option<i64> = "offset",
        /// The host to go on with, for the next steps of this block.
        host: String = "host",
        /// When the context ends; `make_file` refuses it afterwards (701).
        expired_at: Option<OffsetDateTime> = "expired_at" as UnixSeconds,
    }

    /// What [`UploadPart`] answers.
    UploadPartResponse {
        /// The etag of the part.
        etag: String = "etag",
        /// The MD5 of what arrived, in hex.
        md5: String = "md5",
    }
}

impl CompletedPart {
    /// With what is required; the rest is not sent unless set.
    #[must_use]
    pub fn new(part_number: i64, etag: impl Into<String>) -> Self {
        Self { part_number, etag: etag.into() }
    }
}
