//! `ansvar who` and `ansvar search`: who answers, and what is found.

use ansvar_app::finding::FindingView;
use ansvar_app::text::kebab;
use ansvar_app::who::{Card, WhoHit};
use ansvar_app::{App, Text};
use ansvar_domain::responsibility::{DecisionLabel, Link};
use clap::Args;
use serde_json::{Value, json};

use crate::exit::{Exit, Result};
use crate::output::Output;
use crate::session::Session;
use crate::table::Table;
use crate::words;

#[derive(Debug, Args)]
pub struct Who {
    #[arg(required = true, num_args = 1..)]
    text: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Search {
    #[arg(required = true, num_args = 1..)]
    text: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
}

pub fn who(session: &mut Session, command: &Who) -> Result<Exit> {
    let app = session.open()?;
    let answer = app.who(&command.text.join(" "))?;
    let output = &mut session.output;
    if output.json {
        let card = answer.card.as_ref().map(|card| card_json(&app, card, output.text)).transpose()?;
        output.json(&json!({ "text": answer.text, "card": card, "hits": answer.hits }));
        return Ok(Exit::Done);
    }
    match &answer.card {
        Some(card) => print_card(output, &app, card)?,
        None => output.say("cli-who-nobody", [("text", answer.text.clone())]),
    }
    let shown = answer.card.as_ref().map(|card| card.system);
    let others: Vec<_> =
        answer.hits.iter().filter(|hit| shown.is_none_or(|shown| hit.id != shown.into())).collect();
    if !others.is_empty() {
        output.heading("cli-who-more");
        print_hits(output, &others, "  ");
    }
    Ok(Exit::Done)
}

pub fn search(session: &mut Session, command: &Search) -> Result<Exit> {
    let app = session.open()?;
    let hits = app.search(&command.text.join(" "), command.limit)?;
    let output = &mut session.output;
    if output.json {
        output.json(&hits);
    } else if hits.is_empty() {
        output.say("cli-no-hits", []);
    } else {
        print_hits(output, &hits.iter().collect::<Vec<_>>(), "");
    }
    Ok(Exit::Done)
}

fn print_hits(output: &mut Output, hits: &[&WhoHit], indent: &str) {
    let mut table = Table::plain();
    for hit in hits {
        let answers = hit.accountable.clone().unwrap_or_default();
        table.row([output.text.word(&format!("kind-{}", kebab(&hit.kind))), hit.name.clone(), answers]);
    }
    table.print(output, indent);
}

/// The findings of one record with their sentences.
pub fn gaps_of(app: &App, card: &Card, text: &Text) -> Result<Vec<FindingView>> {
    let object = card.system.into();
    Ok(app.findings(text)?.into_iter().filter(|finding| finding.object.id == object).collect())
}

/// The card with a sentence for each finding.
pub fn card_json(app: &App, card: &Card, text: &Text) -> Result<Value> {
    let mut told = serde_json::to_value(card).unwrap_or_default();
    let gaps: Vec<_> = gaps_of(app, card, text)?.iter().map(super::role::gap_json).collect();
    if let Value::Object(fields) = &mut told {
        fields.insert("findings".into(), Value::Array(gaps));
    }
    Ok(told)
}

pub fn print_card(output: &mut Output, app: &App, card: &Card) -> Result<()> {
    let text = output.text;
    output.line(&card.name);
    for line in [&card.purpose, &card.location].into_iter().flatten() {
        output.line(line);
    }
    output.heading("cli-who-chain");
    let mut chain = Table::plain();
    for link in &card.chain.links {
        chain.row(link_row(link, text));
    }
    chain.print(output, "  ");
    output.heading("cli-who-call");
    if card.calls.is_empty() {
        output.line(format!("  {}", text.word("cli-who-no-call")));
    }
    let mut calls = Table::plain();
    for (at, call) in card.calls.iter().enumerate() {
        let role = text.word(&format!("responsibility-call-{}", kebab(&words::word(call.role))));
        let described = call.description.clone().unwrap_or(role);
        calls.row([format!("{}.", at + 1), call.name.clone(), described, call.phone.clone()]);
    }
    calls.print(output, "  ");
    let gaps = gaps_of(app, card, text)?;
    if !gaps.is_empty() {
        output.heading("cli-who-gaps");
        for gap in gaps {
            let section = text.say("cli-section", [("section", gap.section)]);
            output.line(format!("  ! {} {section}", gap.sentence));
        }
    }
    Ok(())
}

fn link_row(link: &Link, text: &Text) -> [String; 4] {
    let word = |family: &str, word: String| text.word(&format!("responsibility-{family}-{}", kebab(&word)));
    let state = word("state", words::word(link.state));
    [
        word("link", words::word(link.role)),
        link.holder_name.clone().unwrap_or_else(|| state.clone()),
        link.phone.clone().unwrap_or_default(),
        match &link.decision {
            Some(decision) => label(decision),
            // A body is accountable by law: there is no appointment to look for.
            None if link.holder_name.is_none() || link.assignment.is_none() => String::new(),
            None => state,
        },
    ]
}

/// `KS § 117 2025-09-16`.
pub fn label(decision: &DecisionLabel) -> String {
    format!("{} § {} {}", decision.body, decision.paragraph, decision.date)
}
