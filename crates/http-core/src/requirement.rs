use crate::Params;

/// What parameters ask of each other; checked when the call is sent.
#[derive(Clone, Copy, Debug)]
pub enum Requirement {
    /// At least one of these is set.
    AtLeastOne(&'static [&'static str]),
    /// Not more than one of these is set.
    AtMostOne(&'static [&'static str]),
    /// All of these are set, or none.
    AllOrNone(&'static [&'static str]),
    /// If any of the first are set, all of the second are.
    WhenSet(&'static [&'static str], &'static [&'static str]),
    /// If the parameter has this value, all of these are set.
    WhenValue(&'static str, &'static str, &'static [&'static str]),
}

impl Requirement {
    /// The parameter to blame and why, if the requirement is not met.
    pub(crate) fn failure(&self, params: &Params) -> Option<(&'static str, String)> {
        let missing = |names: &[&'static str]| names.iter().copied().find(|name| !params.is_set(name));
        let present = |names: &[&'static str]| names.iter().copied().find(|name| params.is_set(name));
        match *self {
            Self::AtLeastOne(names) => match present(names) {
                Some(_) => None,
                None => Some((names.first()?, format!("one of {} must be set", names.join(", ")))),
            },
            Self::AtMostOne(names) => {
                let mut set = names.iter().copied().filter(|name| params.is_set(name));
                let (first, second) = (set.next()?, set.next()?);
                Some((second, format!("it cannot be set together with {first}")))
            }
            Self::AllOrNone(names) => {
                let (present, missing) = (present(names)?, missing(names)?);
                Some((missing, format!("it must be set when {present} is")))
            }
            Self::WhenSet(any, needed) => {
                let (cause, missing) = (present(any)?, missing(needed)?);
                Some((missing, format!("it must be set when {cause} is")))
            }
            Self::WhenValue(name, value, needed) => {
                let missing = missing(needed).filter(|_| params.get_query(name) == Some(value))?;
                Some((missing, format!("it must be set when {name} is {value}")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blamed(requirement: Requirement, set: &[&'static str]) -> Option<&'static str> {
        let mut params = Params::new();
        for name in set {
            params.query(name, "x");
        }
        requirement.failure(&params).map(|(name, _)| name)
    }

    #[test]
    fn the_missing_parameter_is_blamed() {
        assert_eq!(blamed(Requirement::AtLeastOne(&["A", "B"]), &[]), Some("A"));
        assert_eq!(blamed(Requirement::AtLeastOne(&["A", "B"]), &["B"]), None);
        assert_eq!(blamed(Requirement::AtMostOne(&["A", "B"]), &["A", "B"]), Some("B"));
        assert_eq!(blamed(Requirement::AtMostOne(&["A", "B"]), &["B"]), None);
        assert_eq!(blamed(Requirement::AllOrNone(&["A", "B"]), &["B"]), Some("A"));
        assert_eq!(blamed(Requirement::AllOrNone(&["A", "B"]), &[]), None);
        assert_eq!(blamed(Requirement::WhenSet(&["A", "B"], &["C"]), &["B"]), Some("C"));
        assert_eq!(blamed(Requirement::WhenSet(&["A", "B"], &["C"]), &["B", "C"]), None);
        assert_eq!(blamed(Requirement::WhenValue("A", "x", &["B"]), &["A"]), Some("B"));
        assert_eq!(blamed(Requirement::WhenValue("A", "y", &["B"]), &["A"]), None);
    }
}
