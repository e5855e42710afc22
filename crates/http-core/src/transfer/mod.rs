//! Moving large bodies in parts: how to cut them, how to run several at a time, how to read them for hashing.

mod parts;
mod plan;
mod progress;
mod running;
mod scan;

pub use parts::{Part, Parts};
pub use plan::{PartLimits, Plan};
pub use progress::{Progress, Tally};
pub use running::Running;
pub use scan::scan;
