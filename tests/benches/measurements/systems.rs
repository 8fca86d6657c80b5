//! A register of a hundred thousand systems with Swedish names, bodies that own them and firms that supply them.

use std::path::PathBuf;

use ansvar_domain::Change;
use ansvar_domain::body::{Body, BodyType};
use ansvar_domain::id::{BodyId, SupplierId, SystemId};
use ansvar_domain::record::Record;
use ansvar_domain::supplier::Supplier;
use ansvar_domain::system::{LifecycleStage, System};
use ansvar_store::Failure;
use uuid::Uuid;

use crate::sizes::SYSTEMS;
use crate::stage::Stage;

pub const BODIES: u32 = 12;
const SUPPLIERS: u32 = 40;
/// Records stored in one transaction.
const AT_ONCE: usize = 10_000;

const PLACES: [&str; 50] = [
    "Åby",
    "Älvdal",
    "Östra",
    "Norrbro",
    "Söderport",
    "Västerhage",
    "Björkbacken",
    "Ekhult",
    "Granviken",
    "Hagalund",
    "Idrottshallen",
    "Järnvägen",
    "Kyrkskolan",
    "Lindhagen",
    "Marieberg",
    "Nygård",
    "Odinslund",
    "Parkhemmet",
    "Rådhuset",
    "Sjöstaden",
    "Tallåsen",
    "Ulvsätra",
    "Vattentornet",
    "Ängsgården",
    "Örtagården",
    "Almbo",
    "Brandstationen",
    "Centralköket",
    "Dalagatan",
    "Elverket",
    "Folkets",
    "Gymnasiet",
    "Hamnen",
    "Isladan",
    "Kanalen",
    "Lasarettet",
    "Musikskolan",
    "Nämndhuset",
    "Ormestad",
    "Polhem",
    "Reningsverket",
    "Simhallen",
    "Torget",
    "Utsikten",
    "Verkstaden",
    "Ådala",
    "Äppelviken",
    "Öknaskolan",
    "Fjärrvärmen",
    "Biblioteket",
];
const THINGS: [&str; 40] = [
    "larm",
    "passage",
    "journal",
    "tidbok",
    "arkiv",
    "schema",
    "kassa",
    "karta",
    "ritning",
    "planering",
    "rapport",
    "ventilation",
    "kamera",
    "låssystem",
    "telefoni",
    "diarium",
    "lön",
    "fakturor",
    "elevregister",
    "färdtjänst",
    "bygglov",
    "vatten",
    "avfall",
    "hemtjänst",
    "nyckel",
    "måltider",
    "bokning",
    "lager",
    "styrning",
    "mätning",
    "övervakning",
    "ärenden",
    "äldreomsorg",
    "åtgärder",
    "utskrift",
    "betalning",
    "medborgare",
    "parkering",
    "skolskjuts",
    "insamling",
];
const PARTS: [&str; 50] = [
    "ett",
    "två",
    "tre",
    "norr",
    "söder",
    "väst",
    "öst",
    "inne",
    "ute",
    "källare",
    "vind",
    "entré",
    "gård",
    "reserv",
    "central",
    "prov",
    "drift",
    "gamla",
    "nya",
    "hus A",
    "hus B",
    "hus C",
    "hus D",
    "plan 1",
    "plan 2",
    "plan 3",
    "kök",
    "förråd",
    "garage",
    "expedition",
    "kontor",
    "mottagning",
    "verkstad",
    "pump",
    "kiosk",
    "lärare",
    "elever",
    "personal",
    "besök",
    "jour",
    "natt",
    "dag",
    "sommar",
    "vinter",
    "länk",
    "nod",
    "bas",
    "mobil",
    "webb",
    "klient",
];

pub fn name(number: u32) -> String {
    let pick = |list: &[&'static str], at: u32| list[at as usize % list.len()];
    let (place, thing, part) = (number, number / 50, number / (50 * 40));
    format!("{} {} {}", pick(&PLACES, place), pick(&THINGS, thing), pick(&PARTS, part))
}

pub fn body_id(number: u32) -> BodyId {
    BodyId(id(1, number))
}

fn id(kind: u128, number: u32) -> Uuid {
    Uuid::from_u128(0x0195_0000_0000_7000_8000_0000_0000_0000 + (kind << 40) + u128::from(number))
}

fn system(number: u32) -> System {
    let mut system = System::named(name(number), Some(body_id(number % BODIES)));
    system.purpose = Some(format!(
        "Stödjer {} i verksamheten vid {}",
        THINGS[number as usize / 7 % 40],
        PLACES[number as usize / 3 % 50]
    ));
    system.also_called = vec![format!("SYS-{number:06}")];
    system.supplier = (!number.is_multiple_of(3)).then(|| SupplierId(id(2, number % SUPPLIERS)));
    system.lifecycle_stage = match number % 10 {
        0 => LifecycleStage::Planned,
        1 => LifecycleStage::PhasingOut,
        2 => LifecycleStage::Closed,
        _ => LifecycleStage::InOperation,
    };
    system.max_tolerable_outage_hours = (number.is_multiple_of(4)).then_some(number % 72);
    system
}

/// A workspace with the register in it, stored directly.
pub fn register(stage: &Stage) -> PathBuf {
    let (path, app) = stage.create("systems.ansvar");
    drop(app);
    let workspace = stage.open(&path);
    let mut changes = Vec::new();
    for number in 0..BODIES {
        let body = Body {
            name: format!("{}nämnden", PLACES[number as usize]),
            abbreviation: None,
            body_type: BodyType::Committee,
            partners: Vec::new(),
            note: None,
        };
        changes.push(Change::created(Record::new(body_id(number), body)));
    }
    for number in 0..SUPPLIERS {
        changes.push(Change::created(Record::new(SupplierId(id(2, number)), supplier(number))));
    }
    for number in 0..SYSTEMS {
        changes.push(Change::created(Record::new(SystemId(id(3, number)), system(number))));
    }
    for some in changes.chunks(AT_ONCE) {
        workspace.write(|write| -> Result<(), Failure> { write.store(some) }).expect("records can be stored");
    }
    path
}

fn supplier(number: u32) -> Supplier {
    serde_json::from_value(
        serde_json::json!({ "name": format!("{} Teknik AB {number}", PLACES[number as usize]) }),
    )
    .expect("a supplier needs a name only")
}
