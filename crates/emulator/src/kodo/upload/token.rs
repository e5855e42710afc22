//! Upload tokens.
//!
//! Follows "Upload token" (<https://developer.qiniu.com/kodo/1208/upload-token>).

use cloudwire_signing::qiniu::upload_token::TokenError;
use cloudwire_signing::qiniu::{AccessKey, PutPolicy, UploadToken};

use crate::emulator::State;
use crate::journal::Verdict;
use crate::kodo::Call;
use crate::kodo::fault::{BAD_TOKEN, EXPIRED_TOKEN, Fault, TOKEN_NOT_SPECIFIED};
use crate::request::Incoming;

/// A verified token.
pub(super) struct Grant {
    pub(super) key: AccessKey,
    pub(super) token: UploadToken,
}

impl Grant {
    /// Three parts, a known key, a MAC that fits, a policy with a scope, in this order.
    pub(super) fn parse(call: &mut Call<'_>, text: &str) -> Result<Self, Fault> {
        let mut parts = text.splitn(3, ':');
        let (Some(id), Some(mac), Some(data)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(BAD_TOKEN);
        };
        let key = call.state.accounts.access_key(id).ok_or(BAD_TOKEN)?;
        if !key.verify(data.as_bytes(), mac) {
            return Err(BAD_TOKEN);
        }
        let token = UploadToken::parse(text).map_err(|error| match error {
            TokenError::BadPolicy => Fault::new(400, "scope not specified"),
            _ => Fault::new(400, "invalid put policy"),
        })?;
        call.verdict = Verdict::Signed(key.id().to_owned());
        Ok(Self { key, token })
    }

    /// From `Authorization: UpToken <token>`, and not expired.
    pub(super) fn of_header(call: &mut Call<'_>, incoming: &Incoming) -> Result<Self, Fault> {
        let header = incoming.header("authorization").ok_or(TOKEN_NOT_SPECIFIED)?;
        let grant = Self::parse(call, header.strip_prefix("UpToken ").ok_or(BAD_TOKEN)?.trim())?;
        grant.check_deadline(call.state)?;
        Ok(grant)
    }

    pub(super) fn policy(&self) -> &PutPolicy {
        self.token.policy()
    }

    /// A token without a deadline is never good.
    pub(super) fn check_deadline(&self, state: &State) -> Result<(), Fault> {
        let now = state.clock.now().unix_timestamp();
        match self.policy().deadline_unix() {
            Some(deadline) if deadline >= now => Ok(()),
            _ => Err(EXPIRED_TOKEN),
        }
    }

    /// Whether the scope lets an object of this key be written; `None` is a key not known yet.
    pub(super) fn check_key(&self, key: Option<&str>) -> Result<(), Fault> {
        const MISMATCH: Fault = Fault::new(403, "key doesn't match with scope");
        let policy = self.policy();
        let fits = match (policy.key(), key) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(prefix), Some(key)) if policy.get_i64("isPrefixalScope") == Some(1) => {
                key.starts_with(prefix)
            }
            (Some(scope), Some(key)) => key == scope,
        };
        if !fits {
            return Err(MISMATCH);
        }
        let limit = policy.get("keylimit").and_then(|limit| limit.as_array());
        match (limit, key) {
            (Some(allowed), Some(key)) if !allowed.iter().any(|one| one == key) => {
                Err(Fault::new(403, "key is not in keylimit"))
            }
            _ => Ok(()),
        }
    }

    /// Whether an existing object stays as it is.
    pub(super) fn is_insert_only(&self, resumable: bool) -> bool {
        let policy = self.policy();
        if policy.get_flag("insertOnly") || policy.get_i64("isPrefixalScope") == Some(1) {
            return true;
        }
        // The policy page lets resumable uploads overwrite with a bucket scope; an older page says 614.
        policy.key().is_none() && !resumable
    }
}
