//! The limits of refreshing and prefetching, which moved over the years.

/// One year's limits.
#[derive(Debug)]
pub(super) struct Limits {
    pub(super) urls_per_call: usize,
    pub(super) dirs_per_call: usize,
    pub(super) urls_per_day: usize,
    pub(super) dirs_per_day: usize,
    pub(super) prefetches_per_day: usize,
    /// Entries of refresh and prefetch together.
    pub(super) entries_per_second: usize,
}

/// As the page says in March 2026. It was 60 URLs and 10 directories a call in 2023, 100 and 10 in 2018.
pub(super) const YEAR_2026: Limits = Limits {
    urls_per_call: 20,
    dirs_per_call: 5,
    urls_per_day: 500,
    dirs_per_day: 11,
    prefetches_per_day: 100,
    entries_per_second: 240,
};
