//! Fixed inputs and the bytes they must give for ever. If one of these fails, files already written no longer
//! verify: make a new tag instead of a new vector. They were computed by a second implementation, written from the
//! description of the layout.

use serde_json::json;
use uuid::Uuid;

use super::row::{Content, Row, SCOPE, rows as chain};
use crate::{Decision, Hash, Json, SigningKey, genesis, sign_decision};

pub fn key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

pub fn what_was_seen() -> Hash {
    Hash::of(&[7])
}

/// Three entries; the second is a signed decision.
pub fn rows() -> Vec<Row> {
    let content = |command, changes, signer| Content { command, changes, actor: 5, millisecond: 42, signer };
    chain(&[
        content(json!({"add_system": {"name": "Larm"}}), json!([{"after": {"name": "Larm"}}]), None),
        content(json!({"decide_criticality": {"level": 3}}), json!([{"before": null, "after": 3}]), Some(7)),
        content(json!({"retire_system": {"reason": "avvecklas"}}), json!([]), None),
    ])
}

#[test]
fn genesis_is_fixed() {
    assert_eq!(
        genesis(SCOPE).to_string(),
        "492e8676fe3fea976bcc9f3356210112a1665785a6b06aa0fe68b0f0c7ffa8fe"
    );
}

#[test]
fn entry_hashes_are_fixed() {
    let hashes: Vec<_> = rows().iter().map(|row| row.hash.to_string()).collect();
    assert_eq!(
        hashes,
        [
            "cd60b328b5ad3245bacd900e4d34fc57d4a0ea72de98be4c2d47d0eade4de1f7",
            "e72fda00bf592b6ea94dc40b490dc97a2b3aad4b5762d3fd635d15dd4654880b",
            "2e5426d1ffd8e42fa3fddbf106be899cb3fde0abab039c6bc9d3be4a70e47640"
        ]
    );
}

#[test]
fn decision_signatures_are_fixed() {
    let command = json!({"decide_criticality": {"system": "larm", "level": 3}});
    let decision = Decision {
        command_id: Uuid::from_u128(1),
        person: Uuid::from_u128(5),
        command: Json::Value(&command),
        seen: what_was_seen(),
        at: "2026-11-23T08:15:00.042Z",
    };
    let signed = sign_decision(&key(), &decision).unwrap();
    assert_eq!(signed.key.to_string(), "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c");
    assert_eq!(
        signed.signature.to_string(),
        concat!(
            "cd87d6fdee60d69bece7baa1bd2ec4a544d87b391be6294350a3c31c750fd7d1",
            "6cd2be13b104d440079f83a3c764f3c03798d3c9b319a0b8432a2a22a255bd0e"
        )
    );
}
