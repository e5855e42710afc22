use crate::objects::{BatchItem, BatchItemData, BatchOps};
use crate::{Client, check};
use cloudwire_http_core::{Class, Error, ErrorKind, Operation as _};
use cloudwire_signing::encode::urlsafe_base64;
use cloudwire_signing::qiniu::entry::entry;
use http::StatusCode;
use std::fmt;

/// How many commands one request may carry.
const MOST: usize = 1000;

/// One command of a [`Batch`]; its `Display` form is what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Command {
    text: String,
    key: String,
    idempotent: bool,
    problem: Option<(&'static str, String)>,
}

impl Command {
    fn new(name: &str, bucket: &str, key: &str, idempotent: bool) -> Self {
        let text = format!("{name}/{}", entry(bucket, Some(key)));
        let command = Self { text, key: key.to_owned(), idempotent, problem: None };
        command.check(check::bucket(bucket)).check(check::key(key))
    }

    fn check(mut self, checked: Result<(), check::Problem>) -> Self {
        if let Err(problem) = checked {
            self.problem.get_or_insert((problem.what, problem.reason));
        }
        self
    }

    fn then(mut self, segments: fmt::Arguments<'_>) -> Self {
        self.text += &segments.to_string();
        self
    }

    fn to(self, bucket: &str, key: &str, force: bool) -> Self {
        self.check(check::bucket(bucket))
            .check(check::key(key))
            .then(format_args!("/{}/force/{force}", entry(bucket, Some(key))))
    }

    /// Asks for the facts of an object.
    pub fn stat(bucket: &str, key: &str) -> Self {
        Self::new("stat", bucket, key, true)
    }

    /// Deletes an object.
    pub fn delete(bucket: &str, key: &str) -> Self {
        Self::new("delete", bucket, key, false)
    }

    /// Moves an object; `force` replaces what is at the target.
    pub fn move_to(bucket: &str, key: &str, target_bucket: &str, target_key: &str, force: bool) -> Self {
        Self::new("move", bucket, key, false).to(target_bucket, target_key, force)
    }

    /// Copies an object; `force` replaces what is at the target.
    pub fn copy(bucket: &str, key: &str, target_bucket: &str, target_key: &str, force: bool) -> Self {
        Self::new("copy", bucket, key, force).to(target_bucket, target_key, force)
    }

    /// Changes the MIME type of an object.
    pub fn change_mime(bucket: &str, key: &str, mime_type: &str) -> Self {
        let mime_type = urlsafe_base64(mime_type.as_bytes());
        Self::new("chgm", bucket, key, true).then(format_args!("/mime/{mime_type}"))
    }

    /// Changes the storage class of an object: 0 standard, 1 infrequent access, 2 archive, 3 deep archive,
    /// 4 archive with instant retrieval.
    pub fn change_type(bucket: &str, key: &str, file_type: u8) -> Self {
        Self::new("chtype", bucket, key, true).then(format_args!("/type/{file_type}"))
    }

    /// Disables or enables an object.
    pub fn change_status(bucket: &str, key: &str, disabled: bool) -> Self {
        Self::new("chstatus", bucket, key, true).then(format_args!("/status/{}", u8::from(disabled)))
    }

    /// Deletes an object in some days; 0 takes that back.
    pub fn delete_after_days(bucket: &str, key: &str, days: u32) -> Self {
        Self::new("deleteAfterDays", bucket, key, true).then(format_args!("/{days}"))
    }

    /// Makes an archived object readable for 1 to 7 days.
    pub fn restore(bucket: &str, key: &str, days: u32) -> Self {
        Self::new("restoreAr", bucket, key, false).then(format_args!("/freezeAfterDays/{days}"))
    }

    /// Any command as it is sent, for example a `lifecycle` one. It is taken not to be repeatable.
    pub fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), key: String::new(), idempotent: false, problem: None }
    }

    /// The key it is about; empty for a raw command.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Many commands at once; made by [`Bucket::batch`](crate::Bucket::batch).
///
/// Follows "Batch operations" (<https://developer.qiniu.com/kodo/1250/batch>).
///
/// They are sent in requests of up to 1,000, one after the other. Within a request the service does not promise an
/// order of execution; the results are in the order of the commands.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Batch {
    client: Client,
    bucket: String,
    commands: Vec<Command>,
}

impl Batch {
    pub(crate) fn new(client: Client, bucket: String) -> Self {
        Self { client, bucket, commands: Vec::new() }
    }

    /// Adds any command.
    pub fn command(mut self, command: Command) -> Self {
        self.commands.push(command);
        self
    }

    /// Adds any commands.
    pub fn commands(mut self, commands: impl IntoIterator<Item = Command>) -> Self {
        self.commands.extend(commands);
        self
    }

    fn each<K: AsRef<str>>(
        mut self,
        keys: impl IntoIterator<Item = K>,
        make: impl Fn(&str, &str) -> Command,
    ) -> Self {
        self.commands.extend(keys.into_iter().map(|key| make(&self.bucket, key.as_ref())));
        self
    }

    /// Asks for the facts of objects.
    pub fn stat(self, keys: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.each(keys, Command::stat)
    }

    /// Deletes objects.
    pub fn delete(self, keys: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.each(keys, Command::delete)
    }

    /// Renames objects, from the first key to the second of each pair; `force` replaces what is there.
    pub fn rename<A: AsRef<str>, B: AsRef<str>>(
        mut self,
        pairs: impl IntoIterator<Item = (A, B)>,
        force: bool,
    ) -> Self {
        let bucket = &self.bucket;
        let rename = |(from, to): (A, B)| Command::move_to(bucket, from.as_ref(), bucket, to.as_ref(), force);
        self.commands.extend(pairs.into_iter().map(rename));
        self
    }

    /// Moves objects into another bucket of the same region; `force` replaces what is there.
    pub fn move_to<A: AsRef<str>, B: AsRef<str>>(
        mut self,
        target: &str,
        pairs: impl IntoIterator<Item = (A, B)>,
        force: bool,
    ) -> Self {
        let bucket = &self.bucket;
        let pair = |(from, to): (A, B)| Command::move_to(bucket, from.as_ref(), target, to.as_ref(), force);
        self.commands.extend(pairs.into_iter().map(pair));
        self
    }

    /// Copies objects into another bucket of the same region, or this one; `force` replaces what is there.
    pub fn copy<A: AsRef<str>, B: AsRef<str>>(
        mut self,
        target: &str,
        pairs: impl IntoIterator<Item = (A, B)>,
        force: bool,
    ) -> Self {
        let bucket = &self.bucket;
        let pair = |(from, to): (A, B)| Command::copy(bucket, from.as_ref(), target, to.as_ref(), force);
        self.commands.extend(pairs.into_iter().map(pair));
        self
    }

    /// Changes the MIME type of objects.
    pub fn change_mime(self, keys: impl IntoIterator<Item = impl AsRef<str>>, mime_type: &str) -> Self {
        self.each(keys, |bucket, key| Command::change_mime(bucket, key, mime_type))
    }

    /// Changes the storage class of objects; see [`Command::change_type`].
    pub fn change_type(self, keys: impl IntoIterator<Item = impl AsRef<str>>, file_type: u8) -> Self {
        self.each(keys, |bucket, key| Command::change_type(bucket, key, file_type))
    }

    /// Disables or enables objects.
    pub fn change_status(self, keys: impl IntoIterator<Item = impl AsRef<str>>, disabled: bool) -> Self {
        self.each(keys, |bucket, key| Command::change_status(bucket, key, disabled))
    }

    /// Deletes objects in some days; 0 takes that back.
    pub fn delete_after_days(self, keys: impl IntoIterator<Item = impl AsRef<str>>, days: u32) -> Self {
        self.each(keys, |bucket, key| Command::delete_after_days(bucket, key, days))
    }

    /// Makes archived objects readable for 1 to 7 days.
    pub fn restore(self, keys: impl IntoIterator<Item = impl AsRef<str>>, days: u32) -> Self {
        self.each(keys, |bucket, key| Command::restore(bucket, key, days))
    }

    /// Sends the commands and returns a result for each, in their order.
    ///
    /// # Errors
    ///
    /// Any [`Error`] of a whole request; the message says how many commands were answered before it. The failure of
    /// a single command is in its result. A request is repeated after a failure only when all its commands may be.
    pub async fn send(self) -> Result<Vec<CommandResult>, Error> {
        self.check().map_err(|error| error.with_operation("Batch"))?;
        let mut items = Vec::with_capacity(self.commands.len());
        let mut left = self.commands.into_iter().peekable();
        while left.peek().is_some() {
            let commands: Vec<_> = left.by_ref().take(MOST).collect();
            let answered = request(&self.client, &self.bucket, commands).await;
            items.extend(answered.map_err(|error| match items.len() {
                0 => error,
                done => error.with_context(format_args!("after the first {done} commands")),
            })?);
        }
        Ok(items)
    }

    fn check(&self) -> Result<(), Error> {
        check::bucket(&self.bucket)?;
        let problem = self.commands.iter().find_map(|command| command.problem.clone());
        match problem {
            Some((what, reason)) => Err(Error::invalid_input(what, reason)),
            None if self.commands.is_empty() => Err(Error::invalid_input("batch", "it holds no command")),
            None => Ok(()),
        }
    }
}

async fn request(client: &Client, bucket: &str, commands: Vec<Command>) -> Result<Vec<CommandResult>, Error> {
    let repeatable = commands.iter().all(|command| command.idempotent);
    let texts = commands.iter().map(Command::to_string);
    let answers = client.batch_ops(bucket, texts).with_idempotency(repeatable).send().await?;
    if answers.len() != commands.len() {
        let message = format!("{} results for {} commands", answers.len(), commands.len());
        return Err(Error::new(ErrorKind::Decode, message).with_operation(BatchOps::META.name));
    }
    Ok(commands
        .into_iter()
        .zip(answers)
        .map(|(command, answer)| CommandResult::read(command, answer))
        .collect())
}

/// What became of one command.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandResult {
    /// The command.
    pub command: Command,
    /// What it answered, for `stat` the facts of the object, for most others nothing; or why it failed.
    pub result: Result<Option<BatchItemData>, BatchError>,
}

impl CommandResult {
    fn read(command: Command, answer: BatchItem) -> Self {
        let result = match answer.code {
            200..300 => Ok(answer.data),
            code => {
                let message = answer.data.and_then(|data| data.error).unwrap_or_default();
                Err(BatchError { code: u16::try_from(code).unwrap_or_default(), message })
            }
        };
        Self { command, result }
    }
}

/// Why one command of a batch failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchError {
    /// The code, as the status of a single call: 612 for an object that does not exist, 614 for a target that does.
    pub code: u16,
    /// The service's words.
    pub message: String,
}

impl BatchError {
    /// What the code means.
    pub fn class(&self) -> Class {
        StatusCode::from_u16(self.code)
            .map_or(Class::Invalid, |status| crate::classify::class(status, &self.message))
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for BatchError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fake;

    // Results of the official Python SDK.
    #[test]
    fn official_sdk_commands() {
        for (command, expected) in [
            (Command::stat("bkt", "1.gif"), "stat/Ymt0OjEuZ2lm"),
            (Command::delete("bkt", "2.txt"), "delete/Ymt0OjIudHh0"),
            (Command::move_to("src", "a", "dst", "b", false), "move/c3JjOmE=/ZHN0OmI=/force/false"),
            (
                Command::copy("src", "src_key1", "dst", "target_key1", true),
                "copy/c3JjOnNyY19rZXkx/ZHN0OnRhcmdldF9rZXkx/force/true",
            ),
            (Command::restore("bkt", "中", 3), "restoreAr/Ymt0OuS4rQ==/freezeAfterDays/3"),
        ] {
            assert_eq!(command.to_string(), expected);
        }
    }

    #[tokio::test]
    async fn a_batch_is_split_and_keeps_its_order() {
        let fake = Fake::new(|request| {
            let count = request.text().split('&').count();
            let answer = |n| match n % 2 {
                0 => r#"{"code":200,"data":{"fsize":1}}"#,
                _ => r#"{"code":612,"data":{"error":"no such file or directory"}}"#,
            };
            (298, format!("[{}]", (0..count).map(answer).collect::<Vec<_>>().join(",")))
        });
        let keys: Vec<_> = (0..1001).map(|n| n.to_string()).collect();
        let items = fake.client().bucket("bkt").batch().stat(&keys).send().await.unwrap();
        let sent = fake.requests();
        assert_eq!(
            sent.iter().map(|request| request.text().split('&').count()).collect::<Vec<_>>(),
            [1000, 1]
        );
        assert!(
            sent[0].text().starts_with("op=stat%2FYmt0OjA%3D&op=stat%2FYmt0OjE%3D&"),
            "{}",
            sent[0].text()
        );
        assert_eq!(items.iter().map(|item| item.command.key()).collect::<Vec<_>>(), keys);
        assert_eq!(items[0].result.as_ref().unwrap().as_ref().unwrap().size, Some(1));
        let error = items[1].result.as_ref().unwrap_err();
        assert_eq!((error.code, error.class()), (612, Class::NotFound));
    }

    #[tokio::test]
    async fn bad_batches_are_not_sent() {
        let fake = Fake::new(|_| (200, "[]".to_owned()));
        let bucket = fake.client().bucket("bkt");
        for batch in
            [bucket.batch(), bucket.batch().stat(["a\0"]), fake.client().bucket("").batch().stat(["a"])]
        {
            assert!(batch.send().await.unwrap_err().is_invalid_input());
        }
        assert!(fake.requests().is_empty());
        let error = bucket.batch().delete(["a"]).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}
