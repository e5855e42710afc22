//! The `Match` language of `SearchMedia`: text to tree.
//!
//! ```text
//! match := all ( "or" all )*          all := cond ( "and" cond )*
//! cond  := "(" match ")" | field "=" value | field "=" range | field "in" "(" value ( "," value )* ")"
//! range := ( "(" | "[" ) value "," value ( ")" | "]" )      round brackets leave the end out, square ones take it in
//! value := 'text' | "text" | number
//! ```
//!
//! `and` binds tighter than `or`, as in every query language; the documents only show `or` inside parentheses.
//! Keywords are read in any case. A text ends at the quote it began with; no escape is documented.

/// A condition on one media record.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Match {
    All(Vec<Match>),
    Any(Vec<Match>),
    Field { name: String, test: Test },
}

/// What is asked of one field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    Equals(Value),
    OneOf(Vec<Value>),
    Range { low: Bound, high: Bound },
}

/// One end of a range.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bound {
    pub(super) value: Value,
    /// Whether the value itself is in the range.
    pub(super) closed: bool,
}

/// A literal.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
}

/// The text is not of this language, or asks of a field what the field does not offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SyntaxError;

/// Parentheses may not be nested deeper than this, so that no request can exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Reads a whole `Match` text.
pub(super) fn parse(text: &str) -> Result<Match, SyntaxError> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, depth: 0 };
    let tree = parser.any()?;
    if parser.tokens.is_empty() { Ok(tree) } else { Err(SyntaxError) }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Value(Value),
    Mark(char),
}

fn tokens(text: &str) -> Result<Vec<Token>, SyntaxError> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '(' | ')' | '[' | ']' | ',' | '=' => (Token::Mark(first), rest.get(1..)),
            '\'' | '"' => {
                let (value, after) =
                    rest.get(1..).and_then(|inner| inner.split_once(first)).ok_or(SyntaxError)?;
                (Token::Value(Value::Text(value.to_owned())), Some(after))
            }
            '0'..='9' | '-' => {
                let end = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')))
                    .unwrap_or(rest.len());
                let number = rest.get(..end).and_then(|text| text.parse::<f64>().ok());
                let number = number.filter(|number| number.is_finite()).ok_or(SyntaxError)?;
                (Token::Value(Value::Number(number)), rest.get(end..))
            }
            'A'..='Z' | 'a'..='z' => {
                let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
                (Token::Word(rest.get(..end).unwrap_or_default().to_owned()), rest.get(end..))
            }
            _ => return Err(SyntaxError),
        };
        tokens.push(token);
        rest = after.unwrap_or_default().trim_start();
    }
    Ok(tokens)
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Parser<'_> {
    fn any(&mut self) -> Result<Match, SyntaxError> {
        let mut terms = vec![self.all()?];
        while self.keyword("or") {
            terms.push(self.all()?);
        }
        Ok(if terms.len() == 1 { terms.remove(0) } else { Match::Any(terms) })
    }

    fn all(&mut self) -> Result<Match, SyntaxError> {
        let mut terms = vec![self.condition()?];
        while self.keyword("and") {
            terms.push(self.condition()?);
        }
        Ok(if terms.len() == 1 { terms.remove(0) } else { Match::All(terms) })
    }

    fn condition(&mut self) -> Result<Match, SyntaxError> {
        match self.next()? {
            Token::Mark('(') if self.depth < MAX_DEPTH => {
                self.depth += 1;
                let inner = self.any()?;
                self.depth -= 1;
                self.mark(')')?;
                Ok(inner)
            }
            Token::Word(name) => Ok(Match::Field { name, test: self.test()? }),
            _ => Err(SyntaxError),
        }
    }

    fn test(&mut self) -> Result<Test, SyntaxError> {
        if self.keyword("in") {
            self.mark('(')?;
            let mut values = vec![self.value()?];
            loop {
                match self.next()? {
                    Token::Mark(',') => values.push(self.value()?),
                    Token::Mark(')') => return Ok(Test::OneOf(values)),
                    _ => return Err(SyntaxError),
                }
            }
        }
        self.mark('=')?;
        match self.next()? {
            Token::Value(value) => Ok(Test::Equals(value)),
            Token::Mark(open @ ('(' | '[')) => {
                let low = Bound { value: self.value()?, closed: open == '[' };
                self.mark(',')?;
                let value = self.value()?;
                match self.next()? {
                    Token::Mark(close @ (')' | ']')) => {
                        Ok(Test::Range { low, high: Bound { value, closed: close == ']' } })
                    }
                    _ => Err(SyntaxError),
                }
            }
            _ => Err(SyntaxError),
        }
    }

    fn next(&mut self) -> Result<Token, SyntaxError> {
        let (first, rest) = self.tokens.split_first().ok_or(SyntaxError)?;
        self.tokens = rest;
        Ok(first.clone())
    }

    fn mark(&mut self, mark: char) -> Result<(), SyntaxError> {
        if self.next()? == Token::Mark(mark) { Ok(()) } else { Err(SyntaxError) }
    }

    fn value(&mut self) -> Result<Value, SyntaxError> {
        if let Token::Value(value) = self.next()? { Ok(value) } else { Err(SyntaxError) }
    }

    fn keyword(&mut self, word: &str) -> bool {
        match self.tokens.split_first() {
            Some((Token::Word(first), rest)) if first.eq_ignore_ascii_case(word) => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Value {
        Value::Text(value.to_owned())
    }

    #[test]
    fn the_documented_sample_is_read() {
        let tree = parse(
            r#"Status in ("Normal","Checking") and CreationTime = ("2018-10-01T08:00:00Z","2018-12-25T08:00:00Z")"#,
        )
        .unwrap();
        let open = |value: &str| Bound { value: text(value), closed: false };
        assert_eq!(
            tree,
            Match::All(vec![
                Match::Field {
                    name: "Status".into(),
                    test: Test::OneOf(vec![text("Normal"), text("Checking")])
                },
                Match::Field {
                    name: "CreationTime".into(),
                    test: Test::Range {
                        low: open("2018-10-01T08:00:00Z"),
                        high: open("2018-12-25T08:00:00Z")
                    }
                },
            ])
        );
    }

    #[test]
    fn or_groups_brackets_and_numbers() {
        let tree = parse("Size=[1,100) AND (Title = 'a\"b' or Title='点播')").unwrap();
        let Match::All(terms) = tree else { panic!("{tree:?}") };
        let one = Bound { value: Value::Number(1.0), closed: true };
        let hundred = Bound { value: Value::Number(100.0), closed: false };
        assert_eq!(
            terms[0],
            Match::Field { name: "Size".into(), test: Test::Range { low: one, high: hundred } }
        );
        let title = |value| Match::Field { name: "Title".into(), test: Test::Equals(text(value)) };
        assert_eq!(terms[1], Match::Any(vec![title("a\"b"), title("点播")]));
    }

    #[test]
    fn broken_texts_are_refused() {
        let deep = format!("{}Size = [1,2]{}", "(".repeat(5000), ")".repeat(5000));
        for broken in [
            "",
            "Title = ",
            "Title",
            "= 'a'",
            "Title = 'a",
            "Title = 'a' and",
            "Title = 'a' 'b'",
            "Title = a",
            "Title in 'a'",
            "Title in ()",
            "Title in ('a',)",
            "Size = [1,2",
            "Size = [1)",
            "Size = [,2]",
            "(Title = 'a'",
            "Title = 'a')",
            "Title == 'a'",
            "Title ＝ 'a'",
            "Size = 1-2",
            "Size = --1",
            "or",
            &deep,
        ] {
            assert_eq!(parse(broken), Err(SyntaxError), "{broken:?}");
        }
    }
}
