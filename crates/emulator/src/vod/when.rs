//! Times as VOD writes them: UTC, `yyyy-MM-ddTHH:mm:ssZ`.

use time::format_description::FormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

const FORMAT: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");

/// The time as text; fractions of a second are dropped.
pub(crate) fn format(time: OffsetDateTime) -> String {
    time.to_offset(time::UtcOffset::UTC).format(FORMAT).unwrap_or_default()
}

/// The time of seconds since 1970 as text.
pub(crate) fn format_unix(seconds: i64) -> String {
    OffsetDateTime::from_unix_timestamp(seconds).map(format).unwrap_or_default()
}

/// `None` when the text is not of exactly this form.
pub(crate) fn parse(text: &str) -> Option<OffsetDateTime> {
    PrimitiveDateTime::parse(text, FORMAT).ok().map(PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_documented_form_is_a_time() {
        let time = parse("2023-11-14T22:13:20Z").unwrap();
        assert_eq!(time.unix_timestamp(), 1_700_000_000);
        assert_eq!(format(time), "2023-11-14T22:13:20Z");
        for text in ["yesterday", "", "2023-11-14 22:13:20", "2023-11-14T22:13:20", "2023-13-14T22:13:20Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
