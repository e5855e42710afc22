use super::super::names::pascal;
use super::super::overlay;
use super::super::problem::Result;
use super::super::service::Enum;
use super::Resolver;

impl<'a> Resolver<'a> {
    /// The enumeration that holds the values of a member, if one does.
    pub(super) fn enum_of(
        &self,
        wire: &str,
        values: &[String],
        owner: &str,
        place: &str,
    ) -> Result<Option<&'a str>> {
        let fits = |(_, e): &(&String, &overlay::Enum)| {
            e.wire.iter().any(|known| known == wire)
                && (e.within.is_empty() || e.within.iter().any(|known| known == owner))
                && (!e.within.is_empty() || !values.is_empty())
                && values.iter().all(|v| e.also.contains(v) || e.values.iter().any(|known| known.wire == *v))
        };
        let mut found: Vec<_> = self.overlay().enums.iter().filter(fits).collect();
        found.sort_by_key(|(_, e)| e.within.is_empty());
        match (found.as_slice(), values) {
            ([], []) => Ok(None),
            ([], values) => {
                let values = values.join(", ");
                let reason = format!("no enumeration in the overlay holds its values: {values}");
                Err(self.in_api(place, reason))
            }
            ([(name, _)], _) => Ok(Some(name)),
            ([(name, first), (_, second), ..], _) if first.within.is_empty() != second.within.is_empty() => {
                Ok(Some(name))
            }
            ([(first, _), (second, _), ..], _) => {
                let reason = format!("both {first} and {second} hold its values; limit them with `in`");
                Err(self.in_overlay(format!("enums.{first}"), format!("{place}: {reason}")))
            }
        }
    }

    pub(super) fn enumeration(&self, name: &str) -> Result<Enum> {
        let place = format!("enums.{name}");
        let fact = self.overlay().enums.get(name);
        let fact = fact.ok_or_else(|| self.in_overlay(place.clone(), "there is no such enumeration"))?;
        let mut values: Vec<(String, String, Vec<String>)> = Vec::new();
        for value in &fact.values {
            let variant = value.name.clone().unwrap_or_else(|| pascal(&value.wire));
            self.usable(&variant, &value.wire, &place)?;
            if variant == "Other" || values.iter().any(|(known, _, _)| *known == variant) {
                let reason = format!("the name {variant} of the value {:?} is taken", value.wire);
                return Err(self.in_overlay(place, reason));
            }
            values.push((variant, value.wire.clone(), vec![value.doc.clone()]));
        }
        Ok(Enum { name: name.to_owned(), doc: vec![fact.doc.clone()], number: fact.number, values })
    }
}
