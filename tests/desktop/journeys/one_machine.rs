//! Two reports that one key joins and another parts: the conflict is met at the import, compared, decided with the
//! keyboard, and taken back.

use serde_json::json;

use super::first_job::example;
use crate::page::Page;
use crate::stage::Stage;

#[test]
fn two_reports_become_one_machine_and_two_again() {
    let stage = Stage::set();
    let page = stage.open();
    example(&page);
    let folder = stage.folder().join("rapporter");
    std::fs::create_dir(&folder).expect("the journey's folder takes a folder");
    for (serial, day) in [("640HP72", "2026-03-02"), ("VMWARE-56", "2026-06-01")] {
        let report = json!({
            "deviceid": format!("{serial}-agent"),
            "itemtype": "Computer",
            "action": "inventory",
            "content": {
                "versionclient": "GLPI-Agent_v1.7.1",
                "accesslog": { "logdate": format!("{day} 08:00:00") },
                "hardware": { "name": "LF014", "uuid": "0055ADC9-1D3A-E411-8043-B05D95113232" },
                "bios": { "ssn": serial },
                "softwares": [{ "name": "Kontoret", "version": "1" }],
            },
        });
        std::fs::write(folder.join(format!("{serial}.json")), report.to_string()).expect("it takes a file");
    }
    page.find("link", "Import").click();
    page.find("textbox", "Sökväg").fill(&folder.display().to_string());
    page.find("button", "Förhandsgranska").click();
    page.wait_for("Den hålls isär tills någon avgör");
    page.find("button", "Importera").click();
    page.wait_for("Importen är klar");
    page.find("link", "Avgör konflikten").click();
    page.wait_for("1 konflikt");
    page.check_accessibility("the conflicts");
    compared_and_decided(&page);
    page.check_console();
    page.close();
}

fn compared_and_decided(page: &Page<'_>) {
    page.find("rowheader", "LF014").click();
    page.find("heading", "Två datorer som heter LF014");
    page.wait_for("Skiljer sig");
    page.check_accessibility("the comparison");
    page.screenshot("conflict");
    page.press("m");
    page.find("dialog", "Moderkortet bytt");
    page.check_accessibility("the decision");
    page.find("textbox", "Dagen då moderkortet byttes").fill("2026-05-02");
    page.find("textbox", "Skäl").fill("Nytt moderkort enligt fakturan");
    page.press("Ctrl+Enter");
    page.wait_for("Moderkortet bytt: LF014 står för båda");
    page.wait_for("Inga konflikter väntar");
    page.find("link", "Avgjorda").click();
    page.wait_for("Nytt moderkort enligt fakturan");
    page.check_accessibility("what has been decided");
    page.press("Ctrl+z");
    page.wait_for("Inga beslut än");
    page.find("link", "Konflikter").click();
    page.wait_for("1 konflikt");
}
