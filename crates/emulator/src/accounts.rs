//! The accounts that may sign requests.

use std::collections::BTreeMap;

use cloudwire_signing::Secret;
use cloudwire_signing::qiniu::AccessKey;

/// One access key. All accounts of an emulator see the same buckets and media.
pub(crate) struct Account {
    pub(crate) secret: Secret,
    /// The security token that must come with the key, when one was configured.
    pub(crate) token: Option<Secret>,
}

/// The accounts by access key id.
#[derive(Default)]
pub(crate) struct Accounts(BTreeMap<String, Account>);

impl Accounts {
    pub(crate) fn add(&mut self, id: &str, secret: Secret, token: Option<Secret>) {
        self.0.insert(id.to_owned(), Account { secret, token });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn account(&self, id: &str) -> Option<&Account> {
        self.0.get(id)
    }

    pub(crate) fn secret(&self, id: &str) -> Option<&Secret> {
        self.0.get(id).map(|account| &account.secret)
    }

    /// The first account, with which the emulator signs what it sends itself.
    pub(crate) fn first_id(&self) -> Option<&str> {
        self.0.keys().next().map(String::as_str)
    }

    /// The key pair as Qiniu's signatures want it.
    pub(crate) fn access_key(&self, id: &str) -> Option<AccessKey> {
        AccessKey::new(id, self.secret(id)?.clone()).ok()
    }
}
