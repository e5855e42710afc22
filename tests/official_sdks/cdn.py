"""Qiniu CDN through qiniu: QBox tokens over the path alone."""

import json
import os

import qiniu

from smoke import ACCESS_KEY, BASE_URL, SECRET_KEY, check, equal, finish, proxied, step

DOMAIN = os.environ["SMOKE_DOMAIN"]
SITE = f"http://{DOMAIN}"


def manager_with(secret):
    manager = qiniu.CdnManager(qiniu.Auth(ACCESS_KEY, secret))
    manager.server = BASE_URL
    return manager


def answer_of(outcome):
    """The answer of a call that worked."""
    answer, info = outcome
    check(answer is not None, f"status {info.status_code}: {info.text_body or info.exception}")
    return answer


def code_of(outcome):
    """The code in an answer, whatever the HTTP status: the documents leave it open for errors."""
    return json.loads(outcome[1].text_body)["code"]


cdn = manager_with(SECRET_KEY)

with step("refresh_urls"):
    url = f"{SITE}/a.gif"
    answer = answer_of(cdn.refresh_urls([url]))
    equal((answer["code"], answer["error"]), (200, "success"), "answer")
    check(answer["requestId"], "there is no requestId")
    equal(answer["invalidUrls"] or [], [], "invalidUrls")
    equal(answer["urlQuotaDay"] - answer["urlSurplusDay"], 1, "spent quota")

with step("refresh_dirs"):
    answer = answer_of(cdn.refresh_dirs([f"{SITE}/doc/img/"]))
    equal((answer["code"], answer["dirQuotaDay"] - answer["dirSurplusDay"]), (200, 1), "answer")

with step("refresh_urls_and_dirs"):
    answer = answer_of(cdn.refresh_urls_and_dirs([f"{SITE}/中文.gif"], [f"{SITE}/doc/video/"]))
    equal(answer["code"], 200, "code")
    equal(answer["urlQuotaDay"] - answer["urlSurplusDay"], 2, "spent quota")

with step("refresh_urls.no-scheme"):
    equal(code_of(cdn.refresh_urls([f"{DOMAIN}/a.gif"])), 400031, "code")

with step("refresh_urls.foreign-domain"):
    equal(code_of(cdn.refresh_urls(["http://not-ours.example.org/a.gif"])), 400032, "code")

with step("prefetch_urls"):
    answer = answer_of(cdn.prefetch_urls([f"{SITE}/b.mp4", f"{SITE}/c.mp4"]))
    equal((answer["code"], answer["quotaDay"] - answer["surplusDay"]), (200, 2), "answer")

for kind, call in (("flux", cdn.get_flux_data), ("bandwidth", cdn.get_bandwidth_data)):
    with step(f"get_{kind}_data"):
        answer = answer_of(call([DOMAIN], "2024-05-01", "2024-05-03", "day"))
        equal((answer["code"], len(answer["time"])), (200, 3), "code and number of times")
        for series in (answer["data"] or {}).values():
            for side in ("china", "oversea"):
                equal(len(series.get(side) or [0] * 3), 3, f"length of {side}")

    with step(f"get_{kind}_data.bad-range"):
        equal(code_of(call([DOMAIN], "2024-01-01", "2024-03-01", "day")), 400082, "code")

with step("get_log_list_data"):
    answer = answer_of(cdn.get_log_list_data([DOMAIN], "2024-05-01"))
    equal((answer["code"], answer["error"]), (200, ""), "answer")
    check(isinstance(answer["data"], dict), "data is not an object")

with step("wrong-secret"):
    outcome = manager_with(SECRET_KEY + "x").refresh_urls([url])
    equal((outcome[0], outcome[1].status_code, code_of(outcome)), (None, 401, 401001), "answer")

with step("through-proxy"), proxied():
    official = qiniu.CdnManager(qiniu.Auth(ACCESS_KEY, SECRET_KEY))
    equal(answer_of(official.prefetch_urls([f"{SITE}/d.mp4"]))["code"], 200, "code")

finish()
