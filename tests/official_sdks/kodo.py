"""Qiniu Kodo through qiniu: uploads of every kind, the management of objects, downloads."""

import json
import os
import tempfile
import urllib.parse

import qiniu
import requests

from smoke import ACCESS_KEY, BASE_URL, SECRET_KEY, check, equal, finish, proxied, step

BUCKET = os.environ["SMOKE_BUCKET"]
PRIVATE_BUCKET = os.environ["SMOKE_PRIVATE_BUCKET"]
# Bound to the private bucket. It resolves nowhere: only the emulator as a proxy serves it.
DOMAIN = os.environ["SMOKE_DOMAIN"]
MIB = 1 << 20

# The other hosts are asked for, per bucket, from this one.
qiniu.set_default(default_uc_host=BASE_URL, default_api_host=BASE_URL)
auth = qiniu.Auth(ACCESS_KEY, SECRET_KEY)
impostor = qiniu.Auth(ACCESS_KEY, SECRET_KEY + "x")
bucket = qiniu.BucketManager(auth)


def content_of(size):
    # 251 divides no power of two: no two blocks or parts are alike.
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def file_of(content):
    with tempfile.NamedTemporaryFile(suffix=".bin", delete=False) as file:
        file.write(content)
    return file.name


def answer_of(outcome):
    """The answer of a call that worked."""
    answer, info = outcome[0], outcome[-1]
    worked = info.status_code == 200 and answer is not None
    check(worked, f"status {info.status_code}: {info.text_body or info.exception}")
    return answer


def error_of(outcome):
    """Status and text of a call that was refused."""
    answer, info = outcome[0], outcome[-1]
    check(answer is None, f"it was not refused: {answer}")
    return info.status_code, json.loads(info.text_body)["error"]


def stat(key, where=BUCKET):
    return answer_of(bucket.stat(where, key))


def address(key, where=PRIVATE_BUCKET):
    return f"{BASE_URL}/d/{where}/{urllib.parse.quote(key)}"


small = content_of(100_000)
small_file = file_of(small)
large = content_of(8 * MIB + 12_345)
large_file = file_of(large)

with step("put_data"):
    answer = answer_of(qiniu.put_data(auth.upload_token(BUCKET, "list/a"), "list/a", b"hello", mime_type="text/plain"))
    equal(answer["key"], "list/a", "key")
    equal(stat("list/a")["mimeType"], "text/plain", "mimeType")

with step("put_data.no-key"):
    answer = answer_of(qiniu.put_data(auth.upload_token(BUCKET), None, small))
    equal((answer["key"], answer["hash"]), (qiniu.etag(small_file),) * 2, "key and hash")

with step("put_data.return-body"):
    policy = {"returnBody": '{"k":$(key),"n":$(fsize),"t":$(mimeType),"mine":$(x:mine)}'}
    token = auth.upload_token(BUCKET, "list/b", policy=policy)
    answer = answer_of(qiniu.put_data(token, "list/b", b"{}", mime_type="application/json", params={"x:mine": 'a"b'}))
    equal(answer, {"k": "list/b", "n": 2, "t": "application/json", "mine": 'a"b'}, "answer")

for name, key, path, content, options in (
    ("form", "form 点播.bin", small_file, small, {}),
    ("resumable-v1", "v1/large.bin", large_file, large, {"version": "v1"}),
    ("resumable-v2", "v2/large.bin", large_file, large, {"version": "v2"}),
):
    with step(f"put_file.{name}"):
        token = auth.upload_token(BUCKET, key)
        answer = answer_of(qiniu.put_file_v2(token, key, path, mime_type="video/mp4", **options))
        equal((answer["key"], answer["hash"]), (key, qiniu.etag(path)), "key and hash")

    with step(f"stat.{name}"):
        found = stat(key)
        got = (found["fsize"], found["hash"], found["mimeType"], found["type"])
        equal(got, (len(content), qiniu.etag(path), "video/mp4", 0), "stat")
        equal(len(str(found["putTime"])), 17, "digits of putTime")

    with step(f"download.{name}"):
        response = requests.get(address(key, BUCKET))
        equal(response.status_code, 200, "status")
        check(response.content == content, "the bytes differ")

with step("put_file.resumable-v2.small-parts"):
    token = auth.upload_token(BUCKET, "v2/parts.bin")
    answer = answer_of(qiniu.put_file_v2(token, "v2/parts.bin", large_file, part_size=MIB))
    # Parts of another size than 4 MiB give another kind of hash, which the SDK cannot compute.
    equal(qiniu.urlsafe_base64_decode(answer["hash"])[0], 0x9E, "first byte of the hash")
    check(requests.get(address("v2/parts.bin", BUCKET)).content == large, "the bytes differ")

with step("put_data.same-key"):
    # A token for the bucket alone must not overwrite, one for the key may.
    outcome = qiniu.put_data(auth.upload_token(BUCKET), "list/a", b"other")
    equal(error_of(outcome), (614, "file exists"), "error")
    answer_of(qiniu.put_data(auth.upload_token(BUCKET, "list/a"), "list/a", b"other"))
    equal(stat("list/a")["fsize"], 5, "fsize")

with step("put_data.wrong-scope"):
    outcome = qiniu.put_data(auth.upload_token(BUCKET, "list/a"), "list/z", b"x")
    equal(error_of(outcome)[0], 403, "status")

with step("put_data.wrong-secret"):
    outcome = qiniu.put_data(impostor.upload_token(BUCKET, "list/z"), "list/z", b"x")
    equal(error_of(outcome), (401, "bad token"), "error")

with step("put_data.expired-token"):
    outcome = qiniu.put_data(auth.upload_token(BUCKET, "list/z", expires=-10), "list/z", b"x")
    equal(error_of(outcome)[0], 401, "status")

with step("stat.unknown"):
    equal(error_of(bucket.stat(BUCKET, "nothing")), (612, "no such file or directory"), "error")

with step("stat.wrong-secret"):
    equal(error_of(qiniu.BucketManager(impostor).stat(BUCKET, "list/a")), (401, "bad token"), "error")

with step("copy"):
    answer_of(bucket.copy(BUCKET, "list/a", BUCKET, "list/c/1"))
    answer_of(bucket.copy(BUCKET, "list/a", PRIVATE_BUCKET, "from/public"))
    equal(stat("list/c/1")["hash"], stat("from/public", PRIVATE_BUCKET)["hash"], "hash")
    equal(error_of(bucket.copy(BUCKET, "list/b", BUCKET, "list/c/1")), (614, "file exists"), "error")
    answer_of(bucket.copy(BUCKET, "list/b", BUCKET, "list/c/1", force="true"))
    equal(stat("list/c/1")["hash"], stat("list/b")["hash"], "hash")

with step("move"):
    answer_of(bucket.copy(BUCKET, "list/a", BUCKET, "temporary"))
    answer_of(bucket.move(BUCKET, "temporary", BUCKET, "list/c/2"))
    answer_of(bucket.rename(BUCKET, "list/c/2", "list/c/3"))
    equal(error_of(bucket.stat(BUCKET, "temporary"))[0], 612, "status of the first name")
    equal(error_of(bucket.stat(BUCKET, "list/c/2"))[0], 612, "status of the second name")
    equal(stat("list/c/3")["hash"], stat("list/a")["hash"], "hash")

with step("list"):
    page, done, _ = bucket.list(BUCKET, prefix="list/")
    equal([item["key"] for item in page["items"]], ["list/a", "list/b", "list/c/1", "list/c/3"], "keys")
    check(done, "the only page is not the last")
    equal(page["items"][1]["fsize"], 2, "fsize")

with step("list.pages"):
    keys, marker, done = [], None, False
    while not done:
        page, done, info = bucket.list(BUCKET, prefix="list/", marker=marker, limit=3)
        check(page is not None and len(keys) < 10, f"status {info.status_code}: {info.text_body or info.exception}")
        keys += [item["key"] for item in page["items"]]
        marker = page.get("marker")
    equal(keys, ["list/a", "list/b", "list/c/1", "list/c/3"], "keys")

with step("list.delimiter"):
    page = answer_of(bucket.list(BUCKET, prefix="list/", delimiter="/"))
    equal([item["key"] for item in page["items"]], ["list/a", "list/b"], "keys")
    equal(page["commonPrefixes"], ["list/c/"], "commonPrefixes")

with step("change_mime"):
    answer_of(bucket.change_mime(BUCKET, "list/b", "text/csv"))
    equal(stat("list/b")["mimeType"], "text/csv", "mimeType")

with step("change_type"):
    answer_of(bucket.change_type(BUCKET, "list/b", 1))
    equal(stat("list/b")["type"], 1, "type")

with step("delete_after_days"):
    answer_of(bucket.delete_after_days(BUCKET, "list/b", 7))
    check(stat("list/b")["expiration"] > 0, "there is no expiration")

with step("delete"):
    answer_of(bucket.delete(BUCKET, "list/c/3"))
    equal(error_of(bucket.delete(BUCKET, "list/c/3")), (612, "no such file or directory"), "error")

with step("batch"):
    copies = qiniu.build_batch_copy(BUCKET, {"list/a": "batch/1", "list/b": "batch/2"}, None)
    equal([one["code"] for one in answer_of(bucket.batch(copies))], [200, 200], "codes of copy")
    found = answer_of(bucket.batch(qiniu.build_batch_stat(BUCKET, ["batch/1", "batch/2"])))
    equal([one["data"]["fsize"] for one in found], [5, 2], "sizes")
    for moves in (
        qiniu.build_batch_rename(BUCKET, {"batch/1": "batch/3"}),
        qiniu.build_batch_move(BUCKET, {"batch/2": "batch/3"}, BUCKET, force="true"),
    ):
        equal([one["code"] for one in answer_of(bucket.batch(moves))], [200], "codes of move")
    equal(stat("batch/3")["hash"], stat("list/b")["hash"], "hash")
    removed = answer_of(bucket.batch(qiniu.build_batch_delete(BUCKET, ["batch/3"])))
    equal([one["code"] for one in removed], [200], "codes of delete")

with step("batch.partly-failed"):
    # The SDK gives no answer for status 298; its text has the results all the same.
    answer, info = bucket.batch(qiniu.build_batch_stat(BUCKET, ["list/a", "batch/1"]))
    equal((answer, info.status_code), (None, 298), "status")
    equal([one["code"] for one in json.loads(info.text_body)], [200, 612], "codes")

with step("buckets"):
    names = answer_of(bucket.buckets())
    check(BUCKET in names and PRIVATE_BUCKET in names, f"the buckets are {names}")

with step("private-download"):
    key = "private 点播.bin"
    answer_of(qiniu.put_file_v2(auth.upload_token(PRIVATE_BUCKET, key), key, large_file))
    response = requests.get(auth.private_download_url(address(key), expires=3600))
    equal(response.status_code, 200, "status")
    check(response.content == large, "the bytes differ")

with step("private-download.range"):
    signed = auth.private_download_url(address(key), expires=3600)
    response = requests.get(signed, headers={"Range": "bytes=4194300-4194311"})
    equal(response.status_code, 206, "status")
    equal(response.headers["Content-Range"], f"bytes 4194300-4194311/{len(large)}", "Content-Range")
    check(response.content == large[4194300:4194312], "the bytes differ")

for name, url in (
    ("no-token", address(key)),
    ("wrong-token", impostor.private_download_url(address(key), expires=3600)),
    ("expired-token", auth.private_download_url(address(key), expires=-10)),
    ("token-of-another-key", auth.private_download_url(address("x")).replace("/x?", f"/{urllib.parse.quote(key)}?")),
):
    with step(f"private-download.{name}"):
        equal(requests.get(url).status_code, 401, "status")

with step("private-download.bound-domain"):
    url = auth.private_download_url(f"http://{DOMAIN}/{urllib.parse.quote(key)}", expires=3600)
    with proxied():
        response = requests.get(url)
    equal(response.status_code, 200, "status")
    check(response.content == large, "the bytes differ")

with step("through-proxy"), proxied():
    qiniu.set_default(default_uc_host="http://uc.qiniuapi.com")
    official = qiniu.BucketManager(auth)
    equal(answer_of(official.stat(BUCKET, "list/a")), stat("list/a"), "stat")
    answer = answer_of(qiniu.put_file_v2(auth.upload_token(BUCKET, "v2/proxied.bin"), "v2/proxied.bin", large_file))
    equal(answer["hash"], qiniu.etag(large_file), "hash")

finish()
