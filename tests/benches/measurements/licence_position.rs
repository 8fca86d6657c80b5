//! Every licence position from the stored facts, rules applied, beside the same in DuckDB.

use std::collections::HashMap;
use std::path::Path;

use ansvar_app::licence::positions;
use ansvar_domain::Reader;
use ansvar_domain::entitlement::{Entitlement, Metric};
use ansvar_domain::id::SoftwareProductId;
use ansvar_domain::normalisation_rule::NormalisationRule;
use ansvar_domain::quantity::Quantity;
use ansvar_domain::record::Kind;
use ansvar_domain::software_product::{ProductKind, SoftwareProduct};
use ansvar_domain::text::fold;
use ansvar_store::Read;
use serde_json::{Value, json};

use crate::duckdb::DuckDb;
use crate::import::Inventoried;
use crate::report::Row;
use crate::stage::Stage;
use crate::timing::{in_turns, time};

const RUNS: usize = 11;

/// Product number, entitled (nothing is unlimited), consumed.
type Figures = Vec<(u32, Option<u32>, u32)>;

pub fn measure(stage: &Stage, inventoried: &Inventoried) -> Vec<Row> {
    let folder = stage.path("duckdb");
    std::fs::create_dir_all(&folder).expect("the stage takes a folder");
    let numbers =
        stage.open(&inventoried.path).read(|read| write_facts(read, &folder)).expect("the facts can be read");
    let Some(mut duckdb) = DuckDb::start(&folder) else {
        println!(
            "The licence position is not measured: there is no Python with DuckDB. `make bench` installs it."
        );
        return Vec::new();
    };
    let key = stage.key(&inventoried.path);
    let today = chrono::Local::now().date_naive();
    let compute = || {
        let workspace = ansvar_store::Workspace::open(&inventoried.path, &key).expect("the workspace opens");
        workspace.read(|read| positions(read, today)).expect("positions can be computed")
    };
    assert_eq!(figures(&compute(), &numbers), duckdb.run().positions, "both count the same");
    let pair = in_turns(RUNS, || time(compute).0, || duckdb.run().took);
    let timed = format!(
        "opening the encrypted workspace, loading products, rules, entitlements, titles and devices, applying the \
         rules to every title, counting and covering every product (with versions, downgrades and proof, which the \
         bound leaves out). The bound connects to its own unencrypted file, applies the same rules, counts and \
         fetches; two threads; the same figures for each product are demanded of both. Medians of {RUNS}."
    );
    vec![
        Row::of("licence position of everything", "the same in DuckDB 2.0", pair, Some(0.5), timed)
            .heavy_with("Reading thousands of records from JSON and decrypting their pages."),
    ]
}

fn figures(
    positions: &[ansvar_licensing::LicencePosition],
    numbers: &HashMap<SoftwareProductId, u32>,
) -> Figures {
    let count = |quantity| match quantity {
        Quantity::Count(count) => Some(count),
        Quantity::Unlimited | Quantity::Unknown => None,
    };
    let figures = positions.iter().map(|position| {
        let consumed = count(position.declared.consumed).expect("every use is counted");
        (numbers[&position.product], count(position.declared.entitled), consumed)
    });
    figures.collect()
}

/// Writes the tables as JSON, and gives each product's number there.
fn write_facts(
    read: &Read<'_>,
    folder: &Path,
) -> Result<HashMap<SoftwareProductId, u32>, ansvar_store::Failure> {
    let write = |table: &str, rows: Vec<Value>| {
        let path = folder.join(format!("{table}.json"));
        std::fs::write(path, Value::Array(rows).to_string()).expect("the stage takes a file");
    };
    let mut products = read.all(Kind::SoftwareProduct)?;
    products.sort_by_key(|record| record.id);
    let mut numbers = HashMap::new();
    let mut rows = Vec::new();
    for (number, record) in (0_u32..).zip(&products) {
        let Some(product) = record.as_noun::<SoftwareProduct>() else { continue };
        numbers.insert(record.id.into(), number);
        rows.push(json!({
            "number": number,
            "per_user": product.metric == Metric::User,
            "counted": product.product_kind == ProductKind::Commercial,
        }));
    }
    write("product", rows);

    let mut rules: Vec<_> = read.all(Kind::NormalisationRule)?;
    rules.sort_by_key(|record| (record.as_noun::<NormalisationRule>().map(|rule| rule.order), record.id));
    let rules = rules.iter().filter_map(|record| record.as_noun::<NormalisationRule>()).enumerate();
    let rule = |(place, rule): (usize, &NormalisationRule)| {
        json!({
            "place": place,
            "kind": rule.match_kind,
            "pattern": fold(&rule.pattern),
            "publisher": rule.publisher.as_deref().map(fold),
            "product": rule.product.map(|product| numbers[&product]),
        })
    };
    write("rule", rules.map(rule).collect());

    let entitlements = read.all(Kind::Entitlement)?;
    let entitlement = |one: &Entitlement| {
        json!({
            "product": numbers[&one.product],
            "quantity": if let Quantity::Count(count) = one.quantity { Some(count) } else { None },
            "factor": one.unit_factor,
            "start": one.start,
            "end": one.end,
        })
    };
    write(
        "entitlement",
        entitlements.iter().filter_map(|record| record.as_noun().map(entitlement)).collect(),
    );

    let title = |(number, title): (u32, ansvar_store::inventory::Title)| json!({ "number": number, "name": title.name, "publisher": title.publisher, "version": title.version });
    write("title", read.titles()?.into_iter().map(title).collect());
    let devices = read.device_uses()?;
    write(
        "device",
        devices.iter().map(|one| json!({ "number": one.number, "account": one.account })).collect(),
    );
    let mut installations = Vec::new();
    for (title, devices) in read.postings()? {
        installations.extend(devices.0.iter().map(|device| json!({ "device": device, "title": title })));
    }
    write("installation", installations);
    Ok(numbers)
}
