//! What a file's rows mean for the register: products and suppliers found by name or to be added, entitlements new,
//! changed or the same.

use std::collections::BTreeMap;

use ansvar_domain::Reader;
use ansvar_domain::command::{Add, Command, Edit};
use ansvar_domain::entitlement::{AcquisitionKind, Entitlement};
use ansvar_domain::id::{BodyId, SoftwareProductId, SupplierId};
use ansvar_domain::record::{Content, Kind, Record};
use ansvar_domain::software_product::{ProductKind, SoftwareProduct};
use ansvar_domain::supplier::Supplier;
use ansvar_domain::text::fold;
use ansvar_exchange::entitlement::{EntitlementRow, Parsed, row_key};
use ansvar_store::Read;
use uuid::Uuid;

use crate::entitlement::{EntitlementImport, EntitlementRowPlan, RowAction, RowRemark, word};
use crate::failure::Result;

/// The import as it would be, and the commands that would do it.
pub(super) struct Plan {
    pub import: EntitlementImport,
    pub commands: Vec<Command>,
}

struct Planning<'a, N> {
    read: &'a Read<'a>,
    new_id: N,
    products: BTreeMap<String, SoftwareProductId>,
    suppliers: BTreeMap<String, SupplierId>,
    /// Stored entitlements by what identifies them.
    known: BTreeMap<[u8; 32], Record>,
    plan: Plan,
}

impl Plan {
    pub fn new(read: &Read<'_>, parsed: &Parsed, new_id: impl Fn() -> Uuid) -> Result<Self> {
        let import = EntitlementImport {
            rejected: parsed
                .rejected
                .iter()
                .map(|issue| RowRemark {
                    row: Some(issue.row),
                    column: issue.column.map(word),
                    code: issue.code.code().into(),
                    values: issue.values.clone(),
                })
                .collect(),
            remarks: parsed
                .remarks
                .iter()
                .map(|remark| RowRemark {
                    row: remark.row,
                    column: remark.column.map(word),
                    code: remark.code.code().into(),
                    values: remark.values.clone(),
                })
                .collect(),
            questions: parsed
                .questions
                .iter()
                .map(|question| RowRemark {
                    row: None,
                    column: Some(word(question.column)),
                    code: question.code.code().into(),
                    values: question.values.clone(),
                })
                .collect(),
            unread_columns: parsed
                .columns
                .iter()
                .filter(|column| column.field.is_none())
                .map(|column| column.heading.clone())
                .collect(),
            ..EntitlementImport::default()
        };
        let mut planning = Planning {
            read,
            new_id,
            products: BTreeMap::new(),
            suppliers: BTreeMap::new(),
            known: known(read)?,
            plan: Self { import, commands: Vec::new() },
        };
        for row in &parsed.rows {
            planning.row(row)?;
        }
        Ok(planning.plan)
    }
}

impl<N: Fn() -> Uuid> Planning<'_, N> {
    fn row(&mut self, row: &EntitlementRow) -> Result<()> {
        let body = match &row.body_name {
            None => None,
            Some(name) => match self.body(name)? {
                Some(body) => Some(body),
                None => {
                    self.plan.import.rejected.push(RowRemark {
                        row: Some(row.row),
                        column: Some("body".into()),
                        code: "body_unknown".into(),
                        values: [("value".to_owned(), name.clone())].into(),
                    });
                    return Ok(());
                }
            },
        };
        let entitlement = Entitlement {
            product: self.product(row)?,
            version: row.version.clone(),
            metric: row.metric,
            quantity: row.quantity,
            unit_factor: 1,
            acquisition_kind: AcquisitionKind::Full,
            start: row.start,
            end: row.end,
            bodies: body.into_iter().collect(),
            downgrade_right: false,
            granted_by: None,
            evidence_grade: row.evidence_grade,
            evidence: row.evidence.clone(),
            unit_price: row.unit_price,
            supersedes: None,
            supplier: row.supplier_name.as_deref().map(|name| self.supplier(name)).transpose()?,
            agreement: None,
            order_number: row.order_number.clone(),
            key_ending: row.key_ending.clone(),
            note: row.note.clone(),
        };
        let action = match self.known.get(&row_key(row)) {
            None => {
                let add =
                    Add { id: ansvar_domain::RecordId((self.new_id)()), content: Content::from(entitlement) };
                self.plan.commands.push(Command::Add(add));
                self.plan.import.added += 1;
                RowAction::Added
            }
            Some(record) => match changed_fields(record, &entitlement) {
                fields if fields.is_empty() => {
                    self.plan.import.unchanged += 1;
                    RowAction::Unchanged
                }
                set => {
                    let edit = Edit { id: record.id, seen: record.revision, set };
                    self.plan.commands.push(Command::Edit(edit));
                    self.plan.import.changed += 1;
                    RowAction::Changed
                }
            },
        };
        self.plan.import.rows.push(EntitlementRowPlan {
            row: row.row,
            product: product_name(row),
            quantity: row.quantity,
            action,
        });
        Ok(())
    }

    fn body(&self, name: &str) -> Result<Option<BodyId>> {
        if let Some(id) = self.read.named(Kind::Body, &fold(name))?.first() {
            return Ok(Some((*id).into()));
        }
        let abbreviated = self.read.all(Kind::Body)?.into_iter().find(|record| {
            record
                .as_noun::<ansvar_domain::body::Body>()
                .and_then(|body| body.abbreviation.as_deref())
                .is_some_and(|short| fold(short) == fold(name))
        });
        Ok(abbreviated.map(|record| record.id.into()))
    }

    fn product(&mut self, row: &EntitlementRow) -> Result<SoftwareProductId> {
        let name = fold(&product_name(row));
        if let Some(id) = self.products.get(&name) {
            return Ok(*id);
        }
        let id = match self.read.named(Kind::SoftwareProduct, &name)?.first() {
            Some(id) => (*id).into(),
            None => {
                let id = SoftwareProductId((self.new_id)());
                let product = SoftwareProduct {
                    name: row.product_name.trim().to_owned(),
                    publisher: row.publisher.clone(),
                    edition: row.edition.clone(),
                    product_kind: ProductKind::Commercial,
                    metric: row.metric,
                    versions: Vec::new(),
                };
                self.plan.commands.push(Command::Add(Add { id: id.into(), content: product.into() }));
                self.plan.import.new_products += 1;
                id
            }
        };
        self.products.insert(name, id);
        Ok(id)
    }

    fn supplier(&mut self, name: &str) -> Result<SupplierId> {
        let folded = fold(name);
        if let Some(id) = self.suppliers.get(&folded) {
            return Ok(*id);
        }
        let id = match self.read.named(Kind::Supplier, &folded)?.first() {
            Some(id) => (*id).into(),
            None => {
                let id = SupplierId((self.new_id)());
                let supplier = Supplier {
                    name: name.trim().to_owned(),
                    organisation_number: None,
                    phone: None,
                    on_call_phone: None,
                    email: None,
                    note: None,
                };
                self.plan.commands.push(Command::Add(Add { id: id.into(), content: supplier.into() }));
                id
            }
        };
        self.suppliers.insert(folded, id);
        Ok(id)
    }
}

fn product_name(row: &EntitlementRow) -> String {
    match &row.edition {
        Some(edition) => format!("{} {edition}", row.product_name.trim()),
        None => row.product_name.trim().to_owned(),
    }
}

/// Fields of the stored entitlement that the file states otherwise. What the file is silent on stays.
fn changed_fields(record: &Record, new: &Entitlement) -> serde_json::Map<String, serde_json::Value> {
    let stored = record.content.to_fields();
    let stated = Content::from(new.clone()).to_fields();
    let says_nothing =
        |value: &serde_json::Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    stated
        .into_iter()
        .filter(|(field, _)| {
            !matches!(field.as_str(), "downgrade_right" | "acquisition_kind" | "unit_factor")
        })
        .filter(|(field, value)| !says_nothing(value) && stored.get(field) != Some(value))
        .collect()
}

/// Every stored entitlement under the key that a file's row for it has.
fn known(read: &Read<'_>) -> Result<BTreeMap<[u8; 32], Record>> {
    let mut known = BTreeMap::new();
    for record in read.all(Kind::Entitlement)? {
        let Some(entitlement) = record.as_noun::<Entitlement>() else { continue };
        let product = read.record(entitlement.product.into())?;
        let Some(product) = product.as_ref().and_then(|record| record.as_noun::<SoftwareProduct>()) else {
            continue;
        };
        let mut row = EntitlementRow {
            row: 0,
            line: 0,
            occurrence: 0,
            product_name: product.name.clone(),
            publisher: None,
            edition: product.edition.clone(),
            version: entitlement.version.clone(),
            metric: entitlement.metric,
            quantity: entitlement.quantity,
            start: None,
            end: None,
            evidence_grade: entitlement.evidence_grade,
            evidence: None,
            unit_price: None,
            order_number: entitlement.order_number.clone(),
            supplier_name: None,
            body_name: None,
            key_ending: entitlement.key_ending.clone(),
            note: None,
        };
        // Like rows are told apart by their order, as in the file.
        while known.contains_key(&row_key(&row)) {
            row.occurrence += 1;
        }
        known.insert(row_key(&row), record);
    }
    Ok(known)
}
