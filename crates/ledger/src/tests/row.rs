//! A journal row as it lies in a table, and random chains of them.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Chain, Decision, Draft, EntryView, Fault, Hash, Head, Json, Signed, SigningKey, Verification,
    VerifyingKey, canonical_json, sign_decision, verify_all,
};

pub const SCOPE: &str = "kommunstyrelsen/open";

#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub scope: String,
    pub seq: u64,
    pub previous: Hash,
    pub at: String,
    pub actor: Uuid,
    pub command_id: Uuid,
    pub command: String,
    pub changes: String,
    pub signature: Option<Signed>,
    pub hash: Hash,
}

impl Row {
    pub fn view(&self) -> EntryView<'_> {
        EntryView {
            scope: &self.scope,
            seq: self.seq,
            previous: self.previous,
            at: &self.at,
            actor: self.actor,
            command_id: self.command_id,
            command: Json::Canonical(&self.command),
            changes: Json::Canonical(&self.changes),
            signature: self.signature.as_ref(),
        }
    }
}

/// Knows every key, so that only the signatures themselves are judged.
pub struct Everyone;

impl crate::Witness for Everyone {
    fn knows(&self, _: Uuid, _: &VerifyingKey) -> bool {
        true
    }
}

pub fn read(rows: &[Row], remembered: Option<&Head>) -> Verification {
    verify_all(SCOPE, rows.iter().map(|row| (row.view(), row.hash)), &Everyone, remembered)
}

pub fn faults(rows: &[Row]) -> Vec<Fault> {
    read(rows, None).faults
}

/// What one entry is made from; `signer` is the seed byte of a key when the entry is a decision.
#[derive(Clone, Debug)]
pub struct Content {
    pub command: Value,
    pub changes: Value,
    pub actor: u128,
    pub millisecond: u16,
    pub signer: Option<u8>,
}

pub fn rows(contents: &[Content]) -> Vec<Row> {
    let mut chain = Chain::start(SCOPE);
    contents.iter().enumerate().map(|(index, content)| append(&mut chain, index, content)).collect()
}

fn append(chain: &mut Chain, index: usize, content: &Content) -> Row {
    let at = format!("2026-11-23T08:15:00.{:03}Z", content.millisecond);
    let (actor, command_id) = (Uuid::from_u128(content.actor), Uuid::from_u128(index as u128));
    let signature = content.signer.map(|seed| {
        let decision = Decision {
            command_id,
            person: actor,
            command: Json::Value(&content.command),
            seen: Hash::of(&[seed]),
            at: &at,
        };
        sign_decision(&SigningKey::from_seed(&[seed; 32]), &decision).unwrap()
    });
    let (command, changes) = (content.command.clone(), content.changes.clone());
    let link = chain.append(Draft { at, actor, command_id, command, changes, signature }).unwrap();
    let text = |value| String::from_utf8(canonical_json(value).unwrap()).unwrap();
    Row {
        command: text(&link.entry.command),
        changes: text(&link.entry.changes),
        scope: link.entry.scope,
        seq: link.entry.seq,
        previous: link.entry.previous,
        at: link.entry.at,
        actor: link.entry.actor,
        command_id: link.entry.command_id,
        signature: link.entry.signature,
        hash: link.hash,
    }
}

/// Any JSON that can be recorded.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-zåäö\"\\\\ ]{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map("[a-cå]{0,2}|\\PC{0,3}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn any_content() -> impl Strategy<Value = Content> {
    (any_json(), any_json(), any::<u128>(), 0..1000_u16, proptest::option::of(any::<u8>())).prop_map(
        |(command, changes, actor, millisecond, signer)| Content {
            command,
            changes,
            actor,
            millisecond,
            signer,
        },
    )
}

/// An untouched chain of at least `least` entries.
pub fn any_rows(least: usize) -> impl Strategy<Value = Vec<Row>> {
    vec(any_content(), least..8).prop_map(|contents| rows(&contents))
}
