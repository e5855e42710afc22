use super::format::Vector;
use super::{Check, Expressed};

pub(crate) async fn call(vector: &Vector, _check: &mut Check) -> Expressed {
    Err(format!("{} not yet", vector.service))
}
