use super::super::kind::Kind;
use super::super::service::{Operation, Paging};
use super::super::spec::PageStyle;

/// The methods of a request whose answer comes in pages.
pub(super) const METHODS: &str = "    /// The answers from this one on, each fetched when it is asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The items of all pages, one by one; pages are fetched as they are needed.
    pub fn items(self) -> Items<Self> {
        self.pages().into_items()
    }
";

pub(super) fn emit(operation: &Operation, paging: &Paging, out: &mut String) {
    let (name, rule) = (&operation.name, &paging.rule);
    let next = match (rule.style, &paging.next) {
        (PageStyle::Marker, Some((next, kind))) => marker(paging, next, kind),
        _ => number(paging),
    };
    out.push_str(&format!(
        "impl Paged for {name} {{
            type Item = {item};

            fn items(page: {output}) -> Vec<Self::Item> {{
                {items}
            }}

            fn next(&self, page: &{output}) -> Result<Option<Self>, Error> {{
                {next}
            }}
        }}\n\n",
        item = paging.item.rust(),
        output = operation.output.rust(),
        items = paging.items,
    ));
}

fn number(paging: &Paging) -> String {
    let Paging { rule, in_json, default_size, count, .. } = paging;
    let page = rule.page.as_deref().unwrap_or_default();
    let size = rule.size.as_deref().unwrap_or_default();
    let total = match &paging.total {
        Some(total) => format!("{total}.and_then(|total| u64::try_from(total).ok())"),
        None => "None".to_owned(),
    };
    let next = match (&paging.token, &rule.token) {
        (Some(token), Some(parameter)) => {
            format!("next_page_or_token(&RULE, {count}, total, {parameter:?}, {token})")
        }
        _ => format!("next_page(&RULE, {count}, total)"),
    };
    format!(
        "const RULE: PageRule = PageRule {{
            page: {page:?},
            first: {},
            size: {size:?},
            default_size: {default_size},
            limit: {},
            in_json: {in_json},
        }};
        let total = {total};
        Ok(self.0.{next}?.map(Self))",
        rule.first, rule.limit,
    )
}

fn marker(paging: &Paging, next: &str, kind: &Kind) -> String {
    let marker = paging.rule.marker.as_deref().unwrap_or_default();
    let end = paging.rule.end.as_ref().map(|end| format!(".filter(|marker| marker != {end:?})"));
    let end = end.unwrap_or_default();
    match kind {
        Kind::String => format!("Ok(self.0.next_marker({marker:?}, {next}{end}).map(Self))"),
        _ => format!(
            "let marker = {next}.map(|marker| marker.to_string()){end};
            Ok(self.0.next_marker({marker:?}, marker.as_deref()).map(Self))"
        ),
    }
}
