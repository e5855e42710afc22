"""Alibaba Cloud VOD through aliyun-python-sdk-vod: RPC requests signed with HMAC-SHA1 in the query."""

import datetime
import json
import uuid

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.request import CommonRequest
from aliyunsdkvod.request.v20170321.CreateUploadVideoRequest import CreateUploadVideoRequest
from aliyunsdkvod.request.v20170321.DeleteVideoRequest import DeleteVideoRequest
from aliyunsdkvod.request.v20170321.DescribeVodRefreshQuotaRequest import DescribeVodRefreshQuotaRequest
from aliyunsdkvod.request.v20170321.GetVideoInfoRequest import GetVideoInfoRequest
from aliyunsdkvod.request.v20170321.GetVideoInfosRequest import GetVideoInfosRequest
from aliyunsdkvod.request.v20170321.GetVideoListRequest import GetVideoListRequest
from aliyunsdkvod.request.v20170321.SearchMediaRequest import SearchMediaRequest
from aliyunsdkvod.request.v20170321.UpdateVideoInfoRequest import UpdateVideoInfoRequest

from smoke import ACCESS_KEY, HOST, SECRET_KEY, check, equal, finish, proxied, refused, step

TITLE = "Old client – 点播 a+b *~ & 'quoted' " + uuid.uuid4().hex
UNKNOWN = "0" * 32
MINUTES = datetime.timedelta(minutes=10)


def client_with(access_key, secret):
    client = AcsClient(access_key, secret, "cn-shanghai")
    client.add_endpoint("cn-shanghai", "vod", HOST)
    return client


def send(request, client=client_with(ACCESS_KEY, SECRET_KEY), **parameters):
    for name, value in parameters.items():
        getattr(request, "set_" + name)(value)
    request.set_accept_format("JSON")
    return json.loads(client.do_action_with_exception(request))


def utc(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def around_now():
    now = datetime.datetime.now(datetime.timezone.utc)
    return utc(now - MINUTES), utc(now + MINUTES)


video = None

with step("CreateUploadVideo"):
    answer = send(CreateUploadVideoRequest(), Title=TITLE, FileName="talk.mp4", Tags="one,two")
    video = answer["VideoId"]
    check(answer["RequestId"] and answer["UploadAddress"] and answer["UploadAuth"], "the answer lacks members")

with step("GetVideoInfo"):
    found = send(GetVideoInfoRequest(), VideoId=video)["Video"]
    equal((found["VideoId"], found["Title"], found["Tags"]), (video, TITLE, "one,two"), "video")

with step("GetVideoInfos"):
    answer = send(GetVideoInfosRequest(), VideoIds=f"{video},{UNKNOWN}")
    equal([one["VideoId"] for one in answer["VideoList"]], [video], "VideoList")
    equal(answer["NonExistVideoIds"], [UNKNOWN], "NonExistVideoIds")

with step("UpdateVideoInfo"):
    TITLE = "Changed – " + TITLE[:60]
    send(UpdateVideoInfoRequest(), VideoId=video, Title=TITLE, Description="a\nb", Tags="three")
    found = send(GetVideoInfoRequest(), VideoId=video)["Video"]
    equal((found["Title"], found["Description"], found["Tags"]), (TITLE, "a\nb", "three"), "video")

with step("SearchMedia"):
    match = "Status in ('Uploading','Normal') and CreationTime = ('%s','%s')" % around_now()
    answer = send(
        SearchMediaRequest(),
        SearchType="video",
        Fields="Title,CoverURL,Status",
        Match=match,
        PageNo=1,
        PageSize=100,
        SortBy="CreationTime:Desc",
    )
    titles = {media["MediaId"]: media["Video"]["Title"] for media in answer["MediaList"]}
    equal(titles.get(video), TITLE, "title of the video among the hits")

with step("SearchMedia.nothing"):
    match = "Status in ('Normal','Checking') and CreationTime = ('2018-10-01T08:00:00Z','2018-12-25T08:00:00Z')"
    answer = send(SearchMediaRequest(), SearchType="video", Match=match)
    equal((answer["Total"], answer["MediaList"]), (0, []), "hits")

with step("SearchMedia.bad-match"):
    with refused(ServerException, "a Match without an end") as errors:
        send(SearchMediaRequest(), SearchType="video", Match="Status in ('Normal'")
    equal(errors[0].get_error_code(), "ErrorMatchSyntax", "code")

with step("GetVideoList"):
    start, end = around_now()
    answer = send(GetVideoListRequest(), StartTime=start, EndTime=end, Status="Uploading", PageNo=1, PageSize=100)
    check(video in [one["VideoId"] for one in answer["VideoList"]["Video"]], "the video is not listed")

with step("DescribeVodRefreshQuota"):
    answer = send(DescribeVodRefreshQuotaRequest())
    check(int(answer["PreloadRemain"]) <= int(answer["PreloadQuota"]), "more is left than there was")

with step("CommonRequest.form-body"):
    request = CommonRequest(domain=HOST, version="2017-03-21", action_name="GetVideoInfo")
    request.set_method("POST")
    request.set_protocol_type("http")
    request.add_body_params("VideoId", video)
    equal(send(request)["Video"]["VideoId"], video, "VideoId")

with step("CommonRequest.get"):
    request = CommonRequest(domain=HOST, version="2017-03-21", action_name="GetVideoInfo")
    request.set_protocol_type("http")
    request.add_query_param("VideoId", video)
    equal(send(request)["Video"]["VideoId"], video, "VideoId")

with step("unknown-video"):
    with refused(ServerException, "an unknown video") as errors:
        send(GetVideoInfoRequest(), VideoId=UNKNOWN)
    equal((errors[0].get_http_status(), errors[0].get_error_code()), (404, "InvalidVideo.NotFound"), "error")
    check(errors[0].get_request_id(), "the error has no request id")

with step("wrong-secret"):
    # The SDK renames SignatureDoesNotMatch when the server's string to sign is its own: they agree to the byte.
    with refused(ServerException, "a wrong secret") as errors:
        send(GetVideoInfoRequest(), client_with(ACCESS_KEY, SECRET_KEY + "x"), VideoId=video)
    equal((errors[0].get_http_status(), errors[0].get_error_code()), (400, "InvalidAccessKeySecret"), "error")

with step("unknown-key"):
    with refused(ServerException, "an unknown access key") as errors:
        send(GetVideoInfoRequest(), client_with("nobody", SECRET_KEY), VideoId=video)
    equal((errors[0].get_http_status(), errors[0].get_error_code()), (404, "InvalidAccessKeyId.NotFound"), "error")

with step("through-proxy"), proxied():
    official = AcsClient(ACCESS_KEY, SECRET_KEY, "cn-shanghai")
    equal(send(GetVideoInfoRequest(), official, VideoId=video)["Video"]["Title"], TITLE, "title")

with step("DeleteVideo"):
    send(DeleteVideoRequest(), VideoIds=video)
    with refused(ServerException, "the deleted video") as errors:
        send(GetVideoInfoRequest(), VideoId=video)
    equal(errors[0].get_error_code(), "InvalidVideo.NotFound", "code")

finish()
