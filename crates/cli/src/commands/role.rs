//! `ansvar role`: what is missing, who holds what, appointing and ending.

use ansvar_app::finding::FindingView;
use ansvar_app::text::kebab;
use ansvar_app::{App, Failure};
use ansvar_domain::RecordId;
use ansvar_domain::command::{AssignRole, Command, EndRoleAssignment};
use ansvar_domain::decision::DecisionReference;
use ansvar_domain::id::RoleAssignmentId;
use ansvar_domain::record::Kind;
use ansvar_domain::role_assignment::{AssignmentKind, RoleAssignment, RoleObject};
use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::commands::perform;
use crate::exit::{Exit, Result, Stop, misuse};
use crate::lists::{self, WhichRecords};
use crate::session::Session;
use crate::table::Table;
use crate::words;

#[derive(Debug, Subcommand)]
pub enum Role {
    Gaps,
    List(WhichRecords),
    Assign(Box<Assign>),
    End {
        assignment: String,
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Debug, Args)]
pub struct Assign {
    #[arg(long, value_name = "ROLE")]
    role: String,
    #[arg(long, value_name = "NAME")]
    on: Option<String>,
    #[arg(long, value_name = "PERSON")]
    holder: String,
    #[arg(
        long,
        value_name = "formal|acting|de_facto",
        value_enum,
        default_value = "formal",
        hide_possible_values = true,
        hide_default_value = true
    )]
    kind: How,
    #[arg(long, value_name = "BODY", requires = "paragraph", requires = "decided_on")]
    decided_by: Option<String>,
    #[arg(long, value_name = "PARAGRAPH", requires = "decided_by")]
    paragraph: Option<String>,
    #[arg(long, value_name = "DATE", requires = "decided_by")]
    decided_on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", requires = "decided_by")]
    document: Option<String>,
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
    #[arg(long, value_name = "PERCENT")]
    share: Option<u8>,
    #[arg(long, value_name = "ID")]
    replaces: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum How {
    Formal,
    Acting,
    DeFacto,
}

impl From<How> for AssignmentKind {
    fn from(how: How) -> Self {
        match how {
            How::Formal => Self::Formal,
            How::Acting => Self::Acting,
            How::DeFacto => Self::DeFacto,
        }
    }
}

pub fn run(session: &mut Session, command: Role) -> Result<Exit> {
    match command {
        Role::Gaps => gaps(session),
        Role::List(which) => {
            let app = session.open()?;
            lists::show(&app, &mut session.output, "role_assignment", &which.rows())
        }
        Role::Assign(assign) => {
            let app = session.open()?;
            let command = appointing(&app, &assign)?;
            let id = RecordId::from(command.id);
            let values = [("role", assign.role), ("holder", assign.holder)];
            perform::one(session, &app, &Command::AssignRole(command), Some(id), "cli-role-assigned", values)
        }
        Role::End { assignment, on, reason } => {
            let app = session.open()?;
            let id = assignment_id(&assignment)?;
            let on = on.unwrap_or_else(|| app.today());
            let command = Command::EndRoleAssignment(EndRoleAssignment { id, on, reason });
            let values = [("date", on.to_string())];
            perform::one(session, &app, &command, Some(id.into()), "cli-role-ended", values)
        }
    }
}

fn assignment_id(text: &str) -> Result<RoleAssignmentId> {
    text.parse().map_err(|_| Failure::not_found(text).into())
}

fn appointing(app: &App, assign: &Assign) -> Result<AssignRole> {
    let role_type = app.find(Kind::RoleType, &assign.role)?;
    let level = app.record(role_type)?.fields.get("level").and_then(Value::as_str).map(str::to_owned);
    let on = |kind| match &assign.on {
        Some(on) => app.find(kind, on).map_err(Stop::from),
        None => Err(Stop::Usage(misuse("cli-usage-role-on").with("role", &assign.role))),
    };
    let object = match level.as_deref() {
        Some("system") => RoleObject::System(on(Kind::System)?.into()),
        Some("body") => RoleObject::Body(on(Kind::Body)?.into()),
        _ => {
            let municipality = app.choices(Kind::Municipality, "", 1)?;
            let found = municipality.first().ok_or_else(|| Failure::not_found("municipality"))?;
            RoleObject::Municipality(found.id.into())
        }
    };
    let decision = match (&assign.decided_by, &assign.paragraph, assign.decided_on) {
        (Some(body), Some(paragraph), Some(date)) => Some(DecisionReference {
            body: app.find(Kind::Body, body)?.into(),
            paragraph: paragraph.trim_start_matches('§').trim().to_owned(),
            date,
            document: assign.document.clone(),
        }),
        _ => None,
    };
    Ok(AssignRole {
        id: RoleAssignmentId(app.new_id()),
        assignment: RoleAssignment {
            role_type: role_type.into(),
            object,
            holder: app.find(Kind::Person, &assign.holder)?.into(),
            assignment_kind: assign.kind.into(),
            decision,
            valid_from: assign.from.unwrap_or_else(|| app.today()),
            valid_to: assign.to,
            share_percent: assign.share,
            note: None,
        },
        replaces: assign.replaces.as_deref().map(assignment_id).transpose()?,
    })
}

fn gaps(session: &mut Session) -> Result<Exit> {
    let app = session.open()?;
    let findings = app.findings(session.text())?;
    let output = &mut session.output;
    let text = output.text;
    if output.json {
        output.json(&findings.iter().map(gap_json).collect::<Vec<_>>());
        return Ok(Exit::Done);
    }
    if findings.is_empty() {
        output.say("cli-no-gaps", []);
        return Ok(Exit::Done);
    }
    let column = |key: &str| (text.word(&format!("finding-column-{key}")), false);
    let mut table = Table::new([
        column("severity"),
        column("object"),
        column("code"),
        column("section"),
        (text.word("cli-gap-sentence"), false),
    ]);
    for finding in &findings {
        table.row([
            text.word(&format!("finding-severity-{}", kebab(&words::word(finding.severity)))),
            finding.object.name.clone(),
            text.word(&format!("finding-code-{}", kebab(&finding.code))),
            finding.section.clone(),
            finding.sentence.clone(),
        ]);
    }
    table.print(output, "");
    output.line("");
    output.say("cli-rows", [("count", findings.len().to_string())]);
    Ok(Exit::Done)
}

/// A gap as `role gaps` documents it.
pub fn gap_json(finding: &FindingView) -> Value {
    json!({
        "code": finding.code,
        "object": finding.object.name,
        "object_id": finding.object.id,
        "object_kind": finding.object.kind,
        "section": finding.section,
        "severity": finding.severity,
        "since": finding.since,
        "sentence": finding.sentence,
    })
}
