//! A newcomer's first job: open the example, ask who answers for the alarm, mend what is missing and see the gap
//! close, take in inventories, read a licence position, change the language, and find everything again after a restart.

use serde_json::json;

use crate::page::Page;
use crate::stage::{Stage, project};

const ALARM: &str = "Larmanläggning i kommunens lokaler";
const VIEW: &str = "Mina larm";

#[test]
fn from_the_first_start_to_a_closed_gap_and_a_licence_position() {
    let stage = Stage::set();
    let page = stage.open();
    example(&page);
    alarm_is_found_and_mended(&page);
    a_view_is_saved(&page);
    inventories_are_taken_in(&page);
    position_is_explained(&page);
    every_page_is_for_everyone(&page);
    language_is_changed(&page);
    page.close();

    let again = stage.open();
    again.find("heading", "Overview");
    again.find("link", "Systems").click();
    again.find("link", VIEW).click();
    again.find("rowheader", ALARM);
    again.press("Ctrl+k");
    again.type_text("larm");
    again.wait_for("Kommunstyrelsen");
    again.screenshot("after-restart");
    again.close();
}

pub(super) fn example(page: &Page<'_>) {
    page.wait_for("Kom i gång");
    page.check_accessibility("the first run");
    page.find("button", "Prova med exempeldata").click();
    // The key files that were made are told of once, before the first page.
    page.wait_for("Läs det här innan du börjar");
    page.check_accessibility("the notices");
    page.find("button", "Till översikten").click();
    page.find("heading", "Översikt");
    page.wait_for("Kumla kommun (exempel)");
    page.check_accessibility("the overview");
    page.screenshot("overview");
}

/// By the keyboard, as when the doors are locked.
fn alarm_is_found_and_mended(page: &Page<'_>) {
    page.press("Ctrl+k");
    page.find("combobox", "Sök system, utrustning, person eller avtal");
    page.type_text("larm");
    page.wait_for("Ingen nämnd är utpekad som ansvarig.");
    page.wait_for("070-174 06 31");
    page.check_accessibility("the answer");
    page.screenshot("who");
    page.press("Enter");
    page.find("heading", ALARM);
    page.wait_for("3 luckor");
    page.check_accessibility("the system");

    page.find("button", "Ändra").click();
    page.find("dialog", &format!("Ändra {ALARM}"));
    page.check_accessibility("editing the system");
    choose(page, "Ansvarig nämnd", "Kommunstyrelsen");
    page.find("button", "Spara").click();
    page.wait_for("2 luckor");

    page.press("u");
    page.find("dialog", "Utse till en roll");
    page.wait_for("Systemförvaltare");
    page.check_accessibility("appointing");
    choose(page, "Person", "IT-tekniker 1");
    page.find("textbox", "Paragraf").fill("117");
    page.find("textbox", "Beslutsdatum").fill("2026-01-15");
    page.find("button", "Utse").click();
    page.wait_for("1 lucka");
    page.wait_for("IT-tekniker 1");
    page.screenshot("gap-closed");
}

fn a_view_is_saved(page: &Page<'_>) {
    page.find("link", "System").click();
    page.find("heading", "System");
    page.find("textbox", "Sök i listan").fill("larm");
    page.wait_for("Vyn är ändrad");
    page.check_accessibility("a changed view");
    page.find("button", "Spara vy…").click();
    page.find("dialog", "Ny vy");
    page.check_accessibility("saving a view");
    page.find("textbox", "Namn").fill(VIEW);
    page.find("button", "Spara vyn").click();
    page.wait_for("är sparad");
    page.find("link", VIEW);
    page.screenshot("saved-view");
    page.find("link", "Avregistrerade").click();
    page.wait_for("Ingenting är avregistrerat");
    page.check_accessibility("what has left the register");
}

/// Types into a field that searches, and takes the first answer.
fn choose(page: &Page<'_>, field: &str, text: &str) {
    page.find("combobox", field).fill(text);
    page.find("option", text);
    page.press("Down");
    page.press("Enter");
}

fn inventories_are_taken_in(page: &Page<'_>) {
    page.find("link", "Import").click();
    page.find("heading", "Import");
    let folder = project().join("crates/exchange/fixtures/inventory");
    page.find("textbox", "Sökväg").fill(&folder.display().to_string());
    page.find("button", "Förhandsgranska").click();
    page.wait_for("Det här händer om du importerar");
    page.check_accessibility("the preview of an import");
    page.screenshot("import-preview");
    page.find("button", "Importera").click();
    page.wait_for("Importen är klar");
    page.check_accessibility("the import");
}

fn position_is_explained(page: &Page<'_>) {
    page.find("link", "Licenser").click();
    page.find("heading", "Licenser");
    page.find("rowheader", "TeamViewer").click();
    page.wait_for("Det ni har rätt till");
    page.wait_for("Det ni använder");
    page.check_accessibility("the licence position");
    page.screenshot("licences");
}

fn every_page_is_for_everyone(page: &Page<'_>) {
    let places = [
        ("Ansvar", "Ansvar"),
        ("System", "System"),
        ("Utrustning på nätet", "Utrustning på nätet"),
        ("Datorer", "Datorer"),
        ("Organ", "Organ"),
        ("Enheter", "Enheter"),
        ("Personer", "Personer"),
        ("Roller", "Roller"),
        ("Leverantörer", "Leverantörer"),
        ("Avtal", "Avtal"),
        ("Styrning", "Styrning"),
        ("Inställningar", "Inställningar"),
    ];
    for (link, heading) in places {
        page.find("link", link).click();
        page.find("heading", heading);
        page.check_accessibility(link);
        page.check_console();
    }
}

fn language_is_changed(page: &Page<'_>) {
    page.find("radio", "English").click();
    page.find("heading", "Settings");
    assert_eq!(
        page.ask("return document.documentElement.lang"),
        json!("en"),
        "a screen reader must speak English"
    );
    page.screenshot("english");
}
