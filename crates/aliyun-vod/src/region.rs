use cloudwire_http_core::{BoxFuture, Core, Endpoint, Endpoints, Error, FixedEndpoints};
use std::fmt;

/// A region of the service, and the host it has there.
///
/// Media belong to the region they were uploaded in, and calls about them must go there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Region(String);

/// The region of a client that names none: most operations, all of the CDN among them, live there.
pub(crate) const DEFAULT: &str = "cn-shanghai";

/// Regions without a host of their own that the provider's endpoint table sends to the central one.
const CENTRAL: [&str; 43] = [
    "ap-northeast-2-pop",
    "ap-southeast-2",
    "ap-southeast-3",
    "cn-beijing-finance-1",
    "cn-beijing-finance-pop",
    "cn-beijing-gov-1",
    "cn-beijing-nu16-b01",
    "cn-chengdu",
    "cn-edge-1",
    "cn-fujian",
    "cn-haidian-cm12-c01",
    "cn-hangzhou-bj-b01",
    "cn-hangzhou-finance",
    "cn-hangzhou-internal-prod-1",
    "cn-hangzhou-internal-test-1",
    "cn-hangzhou-internal-test-2",
    "cn-hangzhou-internal-test-3",
    "cn-hangzhou-test-306",
    "cn-hongkong-finance-pop",
    "cn-huhehaote",
    "cn-huhehaote-nebula-1",
    "cn-qingdao",
    "cn-qingdao-nebula",
    "cn-shanghai-et15-b01",
    "cn-shanghai-et2-b01",
    "cn-shanghai-finance-1",
    "cn-shanghai-inner",
    "cn-shanghai-internal-test-1",
    "cn-shenzhen-finance-1",
    "cn-shenzhen-inner",
    "cn-shenzhen-st4-d01",
    "cn-shenzhen-su18-b01",
    "cn-wuhan",
    "cn-wulanchabu",
    "cn-yushanfang",
    "cn-zhangbei",
    "cn-zhangbei-na61-b01",
    "cn-zhangjiakou-na62-a01",
    "cn-zhengzhou-nebula-1",
    "eu-west-1-oxs",
    "me-east-1",
    "rus-west-1-pop",
    "us-east-1",
];

impl Region {
    pub(crate) fn new(id: &str) -> Result<Self, RegionError> {
        let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if let Some(region) = id.strip_prefix("oss-") {
            return Err(RegionError::Oss { region: region.to_owned() });
        }
        match id.is_empty() || !id.bytes().all(valid) {
            true => Err(RegionError::Malformed { region: id.to_owned() }),
            false => Ok(Self(id.to_owned())),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.0
    }

    /// The host of the region; one that is not in the table is taken to follow the pattern of those that are.
    pub(crate) fn host(&self) -> String {
        match self.0.as_str() {
            "cn-hangzhou" => "vod.cn-shanghai.aliyuncs.com".to_owned(),
            central if CENTRAL.contains(&central) => "vod.aliyuncs.com".to_owned(),
            region => format!("vod.{region}.aliyuncs.com"),
        }
    }
}

/// The one host of a client.
#[derive(Debug)]
pub(crate) struct RegionHost {
    host: FixedEndpoints,
    /// The region whose host it is; `None` for a host given by the user, who knows what it serves.
    region: Option<Region>,
}

impl RegionHost {
    pub(crate) fn new(endpoint: Endpoint, region: Option<Region>) -> Self {
        Self { host: FixedEndpoints::new().with("vod", endpoint), region }
    }
}

impl Endpoints for RegionHost {
    fn resolve<'a>(
        &'a self,
        core: &'a Core,
        role: &'a str,
        scope: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Vec<Endpoint>, Error>> {
        self.host.resolve(core, role, scope)
    }

    fn serves(&self, only: &'static str) -> Result<(), Error> {
        // The host counts, not the name: `cn-hangzhou` is served by the host of `cn-shanghai`.
        let Some(region) = self.region.as_ref().filter(|own| own.host() != Region(only.to_owned()).host())
        else {
            return Ok(());
        };
        let error = RegionError::NotServed { region: region.0.clone(), served_in: only };
        Err(Error::invalid_input("region", &error).with_source(error))
    }
}

/// A region that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegionError {
    /// Empty, or a character other than letters, digits, `-` and `_`.
    Malformed {
        /// What was given.
        region: String,
    },
    /// The name of an OSS endpoint, whose host would answer with errors of another service.
    Oss {
        /// What was meant.
        region: String,
    },
    /// The operation is served in another region only; nothing was sent.
    NotServed {
        /// The client's region.
        region: String,
        /// The region that serves the operation.
        served_in: &'static str,
    },
}

impl fmt::Display for RegionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { region } => {
                write!(f, "{region:?} is not a region id; write one like {DEFAULT:?}")
            }
            Self::Oss { region } => {
                write!(f, "\"oss-{region}\" names an OSS endpoint; write {region:?} for the region itself")
            }
            Self::NotServed { region, served_in } => write!(
                f,
                "only {served_in:?} serves the operation, and this client is of {region:?}; \
                 `client.in_region({served_in:?})` is a client that can call it"
            ),
        }
    }
}

impl std::error::Error for RegionError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_follow_the_endpoint_table() {
        let own = [
            "cn-shanghai",
            "cn-beijing",
            "cn-shenzhen",
            "cn-hongkong",
            "ap-southeast-1",
            "ap-southeast-5",
            "ap-northeast-1",
            "eu-central-1",
            "us-west-1",
            "me-central-1",
            "cn-north-2-gov-1",
        ];
        for region in own {
            assert_eq!(Region::new(region).unwrap().host(), format!("vod.{region}.aliyuncs.com"));
        }
        for (region, host) in [
            ("cn-hangzhou", "vod.cn-shanghai.aliyuncs.com"),
            ("cn-chengdu", "vod.aliyuncs.com"),
            ("us-east-1", "vod.aliyuncs.com"),
            ("xx-new-9", "vod.xx-new-9.aliyuncs.com"),
        ] {
            assert_eq!(Region::new(region).unwrap().host(), host);
        }
        assert_eq!(own.len() + CENTRAL.len() + 1, 55);
        assert!(CENTRAL.is_sorted() && !own.iter().any(|region| CENTRAL.contains(region)));
    }

    #[test]
    fn what_is_no_region_is_refused_with_advice() {
        for bad in ["", "cn shanghai", "evil.com/", "cn-shanghai.", "上海", "a\n"] {
            assert_eq!(Region::new(bad), Err(RegionError::Malformed { region: bad.to_owned() }));
        }
        let error = Region::new("oss-cn-beijing").unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"oss-cn-beijing\" names an OSS endpoint; write \"cn-beijing\" for the region itself"
        );
    }
}
