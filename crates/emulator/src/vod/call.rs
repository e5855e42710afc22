//! An admitted call: its parameters, read and checked.

use std::str::FromStr;

use time::{Duration, OffsetDateTime};

use super::fault::Fault;
use super::{text, when};
use crate::emulator::State;
use crate::route::is_loopback;

/// What an operation works with.
pub(super) struct Call<'a> {
    pub(super) state: &'a State,
    pub(super) now: OffsetDateTime,
    /// `http` or `https`, for addresses of the official hosts in answers.
    pub(super) scheme: &'static str,
    /// The Host the caller used.
    pub(super) host: String,
    pub(super) params: Vec<(String, String)>,
}

/// A page of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    pub(super) number: usize,
    pub(super) size: usize,
}

impl Page {
    /// The position after the page's last row.
    pub(super) fn end(self) -> usize {
        self.number.saturating_mul(self.size)
    }

    pub(super) fn of<T>(self, rows: Vec<T>) -> impl Iterator<Item = T> {
        rows.into_iter().skip((self.number - 1).saturating_mul(self.size)).take(self.size)
    }
}

impl Call<'_> {
    /// Whether the caller came to this machine by its own name, so that addresses in answers must lead back here.
    pub(super) fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }

    /// 32 hexadecimal digits, the form of all ids of media.
    pub(super) fn new_id(&self) -> String {
        self.state.ids.hex(32)
    }

    /// The parameter as sent, which may be empty.
    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The parameter, when it is there and not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.given(name).filter(|value| !value.is_empty())
    }

    pub(super) fn need(&self, name: &str) -> Result<&str, Fault> {
        self.get(name).ok_or_else(|| Fault::missing(name))
    }

    pub(super) fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Fault> {
        self.get(name).map(|text| text.trim().parse().map_err(|_| Fault::invalid(name))).transpose()
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, Fault> {
        match self.get(name).map(str::to_ascii_lowercase).as_deref() {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Fault::invalid(name)),
        }
    }

    /// One of a set of words, or the default.
    pub(super) fn word<'w>(&self, name: &str, words: &[&'w str], default: &'w str) -> Result<&'w str, Fault> {
        let Some(given) = self.get(name) else { return Ok(default) };
        words.iter().find(|word| **word == given).copied().ok_or_else(|| Fault::invalid(name))
    }

    /// The items of a comma list, in order and without repetition.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let mut list: Vec<String> = Vec::new();
        for item in text::items(self.get(name).unwrap_or_default()) {
            if !list.iter().any(|have| have == item) {
                list.push(item.to_owned());
            }
        }
        list
    }

    /// A page; sizes outside `1..=max` are refused. The service's own answer to those is not documented.
    pub(super) fn page(&self, number: &str, default: usize, max: usize) -> Result<Page, Fault> {
        let page = Page {
            number: self.number(number)?.unwrap_or(1),
            size: self.number("PageSize")?.unwrap_or(default),
        };
        if page.number == 0 {
            return Err(Fault::invalid(number));
        }
        if page.size == 0 || page.size > max {
            return Err(Fault::invalid("PageSize"));
        }
        Ok(page)
    }

    pub(super) fn time(&self, name: &str) -> Result<Option<OffsetDateTime>, Fault> {
        let malformed = || {
            Fault::bad_request(
                format!("Invalid{name}.Malformed"),
                format!("The specified {name} is malformed."),
            )
        };
        self.get(name).map(|text| when::parse(text).ok_or_else(malformed)).transpose()
    }

    /// `StartTime` to `EndTime`: both or neither (then the last 24 hours), at most `days` apart.
    pub(super) fn span(&self, days: i64) -> Result<(OffsetDateTime, OffsetDateTime), Fault> {
        let (start, end) = match (self.time("StartTime")?, self.time("EndTime")?) {
            (None, None) => return Ok((self.now - Duration::DAY, self.now)),
            (Some(start), Some(end)) => (start, end),
            (Some(_), None) => return Err(Fault::missing("EndTime")),
            (None, Some(_)) => return Err(Fault::missing("StartTime")),
        };
        if end <= start {
            let message = "The specified EndTime is earlier than the StartTime.";
            return Err(Fault::bad_request("InvalidEndTime.Mismatch", message));
        }
        if end - start > Duration::days(days) {
            let message = format!("The time span exceeds the limit of {days} days.");
            return Err(Fault::bad_request("InvalidStartTime.ValueNotSupported", message));
        }
        Ok((start, end))
    }

    /// `AuthTimeout` in seconds: how long a file address is good.
    pub(super) fn auth_timeout(&self, default: i64, max: i64) -> Result<i64, Fault> {
        let seconds = self.number("AuthTimeout")?.unwrap_or(default);
        if (1..=max).contains(&seconds) { Ok(seconds) } else { Err(Fault::invalid("AuthTimeout")) }
    }
}
