use crate::Error;

/// What a provider allows of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartLimits {
    /// The smallest size of a part but the last, in bytes.
    pub min_size: u64,
    /// The largest size of a part, in bytes.
    pub max_size: u64,
    /// The most parts of one object.
    pub max_parts: u64,
    /// Sizes that the plan chooses are multiples of this, in bytes.
    pub step: u64,
}

/// How a body of known length is cut: parts of one size, the last one smaller. An empty body is one empty part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    total: u64,
    part_size: u64,
}

impl Plan {
    /// Parts of the preferred size, or of the smallest larger one with which the body fits into the allowed number.
    ///
    /// # Errors
    ///
    /// The preferred size is not allowed, or the body is too large for any.
    pub fn new(total: u64, preferred: u64, limits: &PartLimits) -> Result<Self, Error> {
        check(preferred, limits)?;
        let needed = total.div_ceil(limits.max_parts.max(1));
        let part_size = match needed > preferred {
            true => needed.checked_next_multiple_of(limits.step.max(1)).unwrap_or(u64::MAX),
            false => preferred,
        };
        if part_size > limits.max_size {
            let most = limits.max_size.saturating_mul(limits.max_parts);
            return Err(Error::invalid_input(
                "body",
                format!("{total} bytes are more than the {most} allowed"),
            ));
        }
        Ok(Self { total, part_size })
    }

    /// The length of the body.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The size of every part but the last.
    pub fn part_size(&self) -> u64 {
        self.part_size
    }

    /// How many parts there are.
    pub fn count(&self) -> u64 {
        self.total.div_ceil(self.part_size).max(1)
    }

    /// Offset and length of a part, counted from 0; `None` past the last.
    pub fn range(&self, index: u64) -> Option<(u64, u64)> {
        let offset = index.checked_mul(self.part_size)?;
        (index < self.count()).then(|| (offset, self.part_size.min(self.total - offset)))
    }
}

/// Refuses a part size that the provider does not take.
pub(super) fn check(size: u64, limits: &PartLimits) -> Result<(), Error> {
    let PartLimits { min_size, max_size, .. } = limits;
    match (min_size..=max_size).contains(&&size) {
        true => Ok(()),
        false => {
            let reason = format!("{size} bytes are not between {min_size} and {max_size}");
            Err(Error::invalid_input("part size", reason))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MIB: u64 = 1 << 20;
    const LIMITS: PartLimits = PartLimits { min_size: MIB, max_size: 1 << 30, max_parts: 10_000, step: MIB };

    #[test]
    fn large_bodies_get_larger_parts() {
        let plan = |total| Plan::new(total, 4 * MIB, &LIMITS).unwrap();
        assert_eq!(plan(40_000 * MIB).part_size(), 4 * MIB);
        assert_eq!(plan(40_000 * MIB + 1).part_size(), 5 * MIB);
        assert_eq!(plan(9 * MIB).range(2), Some((8 * MIB, MIB)));
        assert_eq!((plan(0).count(), plan(0).range(0), plan(0).range(1)), (1, Some((0, 0)), None));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert!(Plan::new(1, MIB - 1, &LIMITS).is_err() && Plan::new(1, (1 << 30) + 1, &LIMITS).is_err());
        assert!(Plan::new(10_000 << 30, MIB, &LIMITS).is_ok());
        assert!(Plan::new((10_000 << 30) + 1, MIB, &LIMITS).is_err());
        assert!(Plan::new(u64::MAX, MIB, &LIMITS).is_err());
    }

    proptest! {
        #[test]
        fn parts_cover_the_body_in_order(total in 0..12_000u64 << 20, preferred in MIB..16 * MIB) {
            let plan = Plan::new(total, preferred, &LIMITS).unwrap();
            prop_assert!(plan.part_size() >= preferred && plan.count() <= LIMITS.max_parts);
            let mut end = 0;
            for index in 0..plan.count() {
                let (offset, len) = plan.range(index).unwrap();
                prop_assert_eq!(offset, end);
                prop_assert!(len == plan.part_size() || index + 1 == plan.count());
                end = offset + len;
            }
            prop_assert_eq!(end, total);
            prop_assert_eq!(plan.range(plan.count()), None);
        }
    }
}
