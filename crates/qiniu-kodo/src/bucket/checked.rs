//! Names are checked before anything is sent.

use super::Bucket;
use crate::check::{self, Problem};
use cloudwire_http_core::Operation;

impl Bucket {
    /// An operation on one object, its names checked.
    #[cfg(any(feature = "fops", feature = "objects"))]
    pub(super) fn object<O: Operation>(
        &self,
        key: impl Into<String>,
        make: impl FnOnce(&str, String) -> O,
    ) -> O {
        let key = key.into();
        self.checked(make(&self.name, key.clone()), &[&key])
    }

    /// Lets an operation fail before it is sent when a name is malformed.
    pub(super) fn checked<O: Operation>(&self, operation: O, keys: &[&str]) -> O {
        rejecting(
            operation,
            check::bucket(&self.name).and_then(|()| keys.iter().try_for_each(|key| check::key(key))),
        )
    }

    /// The same for an operation with a second bucket.
    #[cfg(feature = "objects")]
    pub(super) fn checked_to<O: Operation>(&self, operation: O, target: &str, keys: &[&str]) -> O {
        rejecting(self.checked(operation, keys), check::bucket(target))
    }
}

fn rejecting<O: Operation>(operation: O, checked: Result<(), Problem>) -> O {
    let Err(problem) = checked else { return operation };
    let mut call = operation.call().clone();
    call.params.reject(problem.what, problem.reason);
    O::from_call(call)
}
