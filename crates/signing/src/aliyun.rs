//! Signatures of Alibaba Cloud's OpenAPI gateway: the RPC query signature and the newer header signature.

pub mod acs3;
pub mod rpc_v1;
