"""Alibaba Cloud VOD through alibabacloud-vod20170321: ACS3-HMAC-SHA256 in headers, and once its older RPC signing."""

import datetime
import json
import uuid

from alibabacloud_tea_openapi.exceptions import ClientException
from alibabacloud_tea_openapi.models import Config
from alibabacloud_vod20170321 import models
from alibabacloud_vod20170321.client import Client

from smoke import ACCESS_KEY, HOST, SECRET_KEY, check, equal, finish, proxied, refused, step

TITLE = "New client – 点播 a+b *~ & 'quoted' " + uuid.uuid4().hex
UNKNOWN = "0" * 32
MINUTES = datetime.timedelta(minutes=10)


def client_with(access_key, secret, endpoint=HOST, **settings):
    return Client(
        Config(
            access_key_id=access_key,
            access_key_secret=secret,
            region_id="cn-shanghai",
            endpoint=endpoint,
            protocol="HTTP",
            **settings,
        )
    )


def around_now():
    now = datetime.datetime.now(datetime.timezone.utc)
    return tuple(moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in (now - MINUTES, now + MINUTES))


def video_info(video, client=None):
    return (client or vod).get_video_info(models.GetVideoInfoRequest(video_id=video)).body.video


vod = client_with(ACCESS_KEY, SECRET_KEY)
video = None

with step("CreateUploadVideo"):
    wanted = models.CreateUploadVideoRequest(title=TITLE, file_name="talk.mp4", tags="one,two")
    answer = vod.create_upload_video(wanted).body
    video = answer.video_id
    check(answer.request_id and answer.upload_address and answer.upload_auth, "the answer lacks members")

with step("GetVideoInfo"):
    found = video_info(video)
    equal((found.video_id, found.title, found.tags), (video, TITLE, "one,two"), "video")

with step("GetVideoInfos"):
    answer = vod.get_video_infos(models.GetVideoInfosRequest(video_ids=f"{video},{UNKNOWN}")).body
    equal([one.video_id for one in answer.video_list], [video], "video_list")
    equal(answer.non_exist_video_ids, [UNKNOWN], "non_exist_video_ids")

with step("UpdateVideoInfo"):
    TITLE = "Changed – " + TITLE[:60]
    vod.update_video_info(
        models.UpdateVideoInfoRequest(video_id=video, title=TITLE, description="a\nb", tags="three")
    )
    found = video_info(video)
    equal((found.title, found.description, found.tags), (TITLE, "a\nb", "three"), "video")

with step("UpdateVideoInfos"):
    content = json.dumps([{"VideoId": video, "Tags": "four"}, {"VideoId": UNKNOWN, "Tags": "five"}])
    answer = vod.update_video_infos(models.UpdateVideoInfosRequest(update_content=content)).body
    equal(answer.non_exist_video_ids, [UNKNOWN], "non_exist_video_ids")
    found = video_info(video)
    equal((found.title, found.tags), (TITLE, "four"), "video")

with step("SearchMedia"):
    answer = vod.search_media(
        models.SearchMediaRequest(
            search_type="video",
            fields="Title,CoverURL,Status",
            match="Status in ('Uploading','Normal') and CreationTime = ('%s','%s')" % around_now(),
            page_no=1,
            page_size=100,
            sort_by="CreationTime:Desc",
        )
    ).body
    titles = {media.media_id: media.video.title for media in answer.media_list}
    equal(titles.get(video), TITLE, "title of the video among the hits")

with step("SearchMedia.bad-match"):
    with refused(ClientException, "a Match without an end") as errors:
        vod.search_media(models.SearchMediaRequest(search_type="video", match="Status in ('Normal'"))
    equal(errors[0].code, "ErrorMatchSyntax", "code")

with step("GetVideoList"):
    start, end = around_now()
    answer = vod.get_video_list(
        models.GetVideoListRequest(start_time=start, end_time=end, status="Uploading", page_no=1, page_size=100)
    ).body
    check(video in [one.video_id for one in answer.video_list.video], "the video is not listed")

with step("DescribeVodRefreshQuota"):
    answer = vod.describe_vod_refresh_quota(models.DescribeVodRefreshQuotaRequest()).body
    check(int(answer.preload_remain) <= int(answer.preload_quota), "more is left than there was")

with step("rpc-signature"):
    equal(video_info(video, client_with(ACCESS_KEY, SECRET_KEY, signature_algorithm="v2")).title, TITLE, "title")

with step("unknown-video"):
    with refused(ClientException, "an unknown video") as errors:
        video_info(UNKNOWN)
    equal((errors[0].status_code, errors[0].code), (404, "InvalidVideo.NotFound"), "error")
    check(errors[0].request_id, "the error has no request id")

with step("wrong-secret"):
    with refused(ClientException, "a wrong secret") as errors:
        video_info(video, client_with(ACCESS_KEY, SECRET_KEY + "x"))
    equal((errors[0].status_code, errors[0].code), (400, "SignatureDoesNotMatch"), "error")

with step("unknown-key"):
    with refused(ClientException, "an unknown access key") as errors:
        video_info(video, client_with("nobody", SECRET_KEY))
    equal((errors[0].status_code, errors[0].code), (404, "InvalidAccessKeyId.NotFound"), "error")

with step("through-proxy"), proxied():
    official = client_with(ACCESS_KEY, SECRET_KEY, endpoint="vod.cn-shanghai.aliyuncs.com")
    equal(video_info(video, official).title, TITLE, "title")

with step("DeleteVideo"):
    vod.delete_video(models.DeleteVideoRequest(video_ids=video))
    with refused(ClientException, "the deleted video") as errors:
        video_info(video)
    equal(errors[0].code, "InvalidVideo.NotFound", "code")

finish()
