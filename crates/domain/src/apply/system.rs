//! What is decided about a system: how critical it is, and its classification.

use crate::apply::{Applied, check};
use crate::body::BodyType;
use crate::change::Change;
use crate::command::{ClassifySystem, SetCriticality};
use crate::context::Context;
use crate::reader::Reader;
use crate::record::Content;
use crate::refusal::{Code, Issue, Refusal};
use crate::system::{Criticality, System};

/// The executive board establishes which systems are critical (report §9, R13); the council may in its place.
pub(super) fn set_criticality<R: Reader>(reader: &R, set: &SetCriticality, context: &Context) -> Applied<R> {
    let (record, system) = check::live_noun::<R, System>(reader, set.system.into())?;
    let mut issues = Vec::new();
    set.decision.check("decision", context.today, &mut issues);
    if let Some(body) = check::body(reader, set.decision.body)?
        && !matches!(body.body_type, BodyType::ExecutiveBoard | BodyType::MunicipalCouncil)
    {
        issues.push(Issue::at(Code::WrongDecider, "decision.body").with("name", body.name));
    }
    Refusal::unless_empty(issues)?;
    let criticality = Some(Criticality { level: set.level, decision: set.decision.clone() });
    if criticality == system.criticality {
        return Err(Code::NothingToChange.into());
    }
    let decided = Content::from(System { criticality, ..system });
    check::storable(reader, record.id, &decided, Some(&record.content))?;
    Ok(vec![Change::to(&record, decided)])
}

pub(super) fn classify<R: Reader>(reader: &R, classify: &ClassifySystem) -> Applied<R> {
    let mut issues = Vec::new();
    classify.classification.check(&mut issues);
    Refusal::unless_empty(issues)?;
    let (record, system) = check::live_noun::<R, System>(reader, classify.system.into())?;
    let classification = Some(classify.classification.clone());
    if classification == system.classification {
        return Err(Code::NothingToChange.into());
    }
    let content = Content::from(System { classification, ..system });
    check::storable(reader, record.id, &content, Some(&record.content))?;
    Ok(vec![Change::to(&record, content)])
}
