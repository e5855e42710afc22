use super::super::kind::Kind;
use super::super::problem::Result;
use super::Resolver;

impl Resolver<'_> {
    /// No type holds itself: such a value would have no size, and its answers no end.
    pub(super) fn types_end(&self) -> Result<()> {
        for name in self.api().types.keys() {
            let mut way = vec![name.clone()];
            if self.returns_to(name, name, &mut way)? {
                return Err(self
                    .in_api(format!("types.{name}"), format!("the type holds itself: {}", way.join(" > "))));
            }
        }
        Ok(())
    }

    /// Whether a type leads to `goal`; the way is left in `way`.
    fn returns_to(&self, goal: &str, at: &str, way: &mut Vec<String>) -> Result<bool> {
        let Some(fact) = self.api().types.get(at) else { return Ok(false) };
        for field in &fact.fields {
            let place = format!("types.{at}.fields.{}", field.wire);
            let kind = Kind::parse(&field.kind).map_err(|reason| self.in_api(place, reason))?;
            let Kind::Named(name) = kind.core() else { continue };
            let seen = way.contains(name);
            if name == goal || (!seen && self.returns_further(goal, name, way)?) {
                if name == goal {
                    way.push(name.clone());
                }
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn returns_further(&self, goal: &str, at: &str, way: &mut Vec<String>) -> Result<bool> {
        way.push(at.to_owned());
        let returns = self.returns_to(goal, at, way)?;
        if !returns {
            way.pop();
        }
        Ok(returns)
    }
}
