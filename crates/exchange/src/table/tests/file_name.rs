use super::*;

#[test]
fn holds_only_letters_that_every_file_system_takes() {
    for (register, municipality, extension, expected) in [
        ("system", "Åmåls kommun", "csv", "ansvar_system_amals-kommun_2026-11-23.csv"),
        ("software_product", "Malmö stad", "xlsx", "ansvar_software_product_malmo-stad_2026-11-23.xlsx"),
        ("system", "../../etc/passwd", "json", "ansvar_system_etc-passwd_2026-11-23.json"),
        ("system", "A\u{30A}mål / Säffle", "csv", "ansvar_system_amal-saffle_2026-11-23.csv"),
        ("system", "Lærdal Ørsta", "csv", "ansvar_system_laerdal-orsta_2026-11-23.csv"),
        ("system", "", "csv", "ansvar_system_2026-11-23.csv"),
        ("system", "北京", "csv", "ansvar_system_2026-11-23.csv"),
    ] {
        assert_eq!(super::super::file_name(register, municipality, day("2026-11-23"), extension), expected);
    }
}

#[test]
fn stays_short_enough_for_a_file_system() {
    let name = super::super::file_name("system", &"kommun ".repeat(100), day("2026-11-23"), "csv");
    assert!(name.len() < 120, "{name}");
}
