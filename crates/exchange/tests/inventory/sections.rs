//! What a section's presence, absence and dirt mean.

use ansvar_exchange::inventory::{DeviceKind, RemarkCode, Report};
use rstest::rstest;

use crate::{agent_json, agent_xml, read, report};

fn codes(report: &Report) -> Vec<RemarkCode> {
    report.remarks.iter().map(|remark| remark.code).collect()
}

#[rstest]
#[case::absent_json(agent_json(""), None)]
#[case::empty_json(agent_json(r#","softwares":[]"#), Some(0))]
#[case::absent_xml(agent_xml("<BIOS/>"), None)]
#[case::empty_xml(agent_xml("<SOFTWARES/>"), Some(0))]
#[case::empty_xml_with_space(agent_xml("<SOFTWARES>\n</SOFTWARES>"), Some(0))]
#[case::one(agent_xml("<SOFTWARES><NAME>a</NAME></SOFTWARES>"), Some(1))]
fn an_absent_list_is_not_an_empty_one(#[case] text: String, #[case] titles: Option<usize>) {
    let report = read(text.as_bytes()).unwrap();
    assert_eq!(report.software.as_ref().map(Vec::len), titles);
    let said = codes(&report).contains(&RemarkCode::SectionMissing);
    assert_eq!(said, titles.is_none(), "a full report without the list says so, and only that one");
}

#[test]
fn a_partial_report_need_not_have_every_section() {
    let text = r#"{"deviceid":"a","partial":true,"content":{"versionclient":"v"}}"#;
    let report = read(text.as_bytes()).unwrap();
    assert!(report.partial && report.software.is_none());
    assert!(report.remarks.is_empty());
}

#[test]
fn identity_may_stand_before_or_after_the_content() {
    let content = "<CONTENT><SOFTWARES><NAME>a</NAME></SOFTWARES></CONTENT>";
    let before = read(format!("<REQUEST><DEVICEID>x</DEVICEID>{content}</REQUEST>").as_bytes()).unwrap();
    let after = read(format!("<REQUEST>{content}<DEVICEID>x</DEVICEID></REQUEST>").as_bytes()).unwrap();
    assert_eq!(before.device_id, after.device_id);
    assert_eq!(before.software, after.software);
}

#[test]
fn a_zero_date_on_most_rows_is_no_date() {
    let row = |date: &str| format!("<SOFTWARES><NAME>a</NAME><INSTALLDATE>{date}</INSTALLDATE></SOFTWARES>");
    let many = agent_xml(&(row("31/12/2008").repeat(12) + &row("05/03/2012")));
    let report = read(many.as_bytes()).unwrap();
    let dated = report.software.unwrap().iter().filter(|row| row.install_date.is_some()).count();
    assert_eq!(dated, 1, "twelve of thirteen share the platform's zero date");
    let placeholder =
        report.remarks.iter().find(|remark| remark.code == RemarkCode::DatePlaceholder).unwrap();
    assert_eq!((placeholder.rows, placeholder.row), (12, Some(1)), "one remark for all twelve");

    let few = read(agent_xml(&row("31/12/2008")).as_bytes()).unwrap();
    assert!(few.software.unwrap()[0].install_date.is_some(), "one program may have been installed that day");
}

#[rstest]
#[case::vm("<VMSYSTEM>VMware</VMSYSTEM><CHASSIS_TYPE>Notebook</CHASSIS_TYPE>", "", Some(DeviceKind::Vm))]
#[case::vm_by_model("", "<SMODEL>Virtual Machine</SMODEL>", Some(DeviceKind::Vm))]
#[case::physical_says_so(
    "<VMSYSTEM>Physical</VMSYSTEM><CHASSIS_TYPE>Tower</CHASSIS_TYPE>",
    "<SMODEL>KVM switch desk</SMODEL>",
    Some(DeviceKind::Desktop)
)]
#[case::laptop("<CHASSIS_TYPE>Sub Notebook</CHASSIS_TYPE>", "", Some(DeviceKind::Laptop))]
#[case::server(
    "<CHASSIS_TYPE>Tower</CHASSIS_TYPE><OSNAME>Microsoft Windows Server 2022</OSNAME>",
    "",
    Some(DeviceKind::Server)
)]
#[case::rack("<CHASSIS_TYPE>Rack Mount Chassis</CHASSIS_TYPE>", "", Some(DeviceKind::Server))]
#[case::nothing("<NAME>x</NAME>", "", None)]
#[case::another_case("<CHASSIS_TYPE>Kyl</CHASSIS_TYPE>", "", Some(DeviceKind::Other))]
fn the_kind_comes_from_what_is_said(
    #[case] hardware: &str,
    #[case] bios: &str,
    #[case] kind: Option<DeviceKind>,
) {
    let text = agent_xml(&format!("<HARDWARE>{hardware}</HARDWARE><BIOS>{bios}</BIOS>"));
    assert_eq!(read(text.as_bytes()).unwrap().hardware.kind, kind);
}

#[test]
fn cores_that_nobody_counted_are_unknown() {
    let none = read(agent_xml("<BIOS/>").as_bytes()).unwrap();
    assert_eq!(none.cpus, None, "no list: not one processor, but unknown");
    let ocs = report("ocs.xml").cpus.unwrap();
    assert_eq!(ocs.len(), 2);
    assert!(ocs.iter().all(|cpu| cpu.cores.is_none()), "OCS counts processors, not cores");
    let agent = report("agent.xml").cpus.unwrap();
    assert_eq!(agent[0].cores, Some(16), "all cores, not the enabled ones");
    assert_eq!(agent[1].cores, None, "a word is no number");
}

#[test]
fn a_number_keeps_its_digits() {
    let report = read(agent_json(r#","softwares":[{"name":"a","version":1.10}]"#).as_bytes()).unwrap();
    assert_eq!(report.software.unwrap()[0].version.as_deref(), Some("1.10"));
}

#[test]
fn unchanged_means_the_same_facts_in_any_order() {
    let row = |name: &str| format!("<SOFTWARES><NAME>{name}</NAME></SOFTWARES>");
    let xml = |rows: &str, day: &str| {
        agent_xml(&format!("<ACCESSLOG><LOGDATE>{day} 10:00:00</LOGDATE></ACCESSLOG>{rows}"))
    };
    let first = read(xml(&(row("a") + &row("b")), "2024-01-01").as_bytes()).unwrap();
    let again = read(xml(&(row("b") + &row("a")), "2024-01-02").as_bytes()).unwrap();
    let other = read(xml(&(row("a") + &row("c")), "2024-01-01").as_bytes()).unwrap();
    let empty = read(agent_xml("<SOFTWARES/>").as_bytes()).unwrap();
    let absent = read(agent_xml("").as_bytes()).unwrap();
    assert_eq!(first.same_facts_hash(), again.same_facts_hash(), "another day and order, the same facts");
    assert_ne!(first.same_facts_hash(), other.same_facts_hash());
    assert_ne!(empty.software_hash(), absent.software_hash(), "nothing installed is not nothing known");
}

#[test]
fn a_fault_in_every_row_is_one_remark() {
    let rows = "<SOFTWARES><NAME>a</NAME><INSTALLDATE>igår</INSTALLDATE></SOFTWARES>".repeat(500);
    let report = read(agent_xml(&rows).as_bytes()).unwrap();
    assert_eq!(report.remarks.len(), 1);
    assert_eq!(report.remarks[0].rows, 500);
}
