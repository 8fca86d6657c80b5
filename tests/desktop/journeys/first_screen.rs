//! The program opens on an empty machine and shows a page that everyone can use.

use crate::stage::Stage;

#[test]
fn the_program_opens_and_shows_its_first_screen() {
    let stage = Stage::set();
    let page = stage.open();

    page.screenshot("first-screen");
    assert!(!page.text().trim().is_empty(), "the first screen says what one can do next");
    page.check_accessibility("the first screen");
    page.close();
}
