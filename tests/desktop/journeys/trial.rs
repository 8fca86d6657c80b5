//! Trial.
use crate::stage::Stage;
#[test]
fn verbs() {
    let stage = Stage::set();
    let t = std::time::Instant::now();
    let page = stage.open();
    println!("open {:?}", t.elapsed());
    page.wait_for("Inget än");
    page.find("textbox", "Namn").fill("Ägir");
    page.find("button", "Spara").click();
    page.wait_for("Hej Ägir");
    println!("{} {}", page.ask("return document.activeElement.tagName"), page.ask("return document.hasFocus()"));
    page.ask("addEventListener(\"keydown\",e=>{document.title+=e.key+\",\"})");
    page.press("Tab"); println!("{}", page.ask("return document.activeElement.tagName")); page.find("textbox","Namn").click();page.press("End");
    println!("{}", page.ask("return document.title"));
    println!("{}", page.ask("return document.activeElement.tagName"));
    page.type_text("Åsa x");
    println!("{}", page.ask("return document.getElementById('n').value"));
    page.check_accessibility("trial");
    page.press("Ctrl+k");
    page.wait_for("palett");
    page.wait_until_gone("button", "Spara");
    page.wait_without("Hej");
    page.screenshot("trial");
    let _ = stage.folder();
    page.close();
    let page = stage.open();
    page.find("textbox", "Namn").fill("fel");
    page.find("button", "Spara kommun").click();
    page.close();
}
