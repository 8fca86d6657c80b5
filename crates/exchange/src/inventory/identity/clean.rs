//! Identity values made comparable: spelling is evened out and what identifies nothing is dropped.

use serde::Serialize;

use super::junk;

/// What a machine is recognised by, cleaned.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Keys {
    pub serial: Option<String>,
    pub uuid: Option<String>,
    /// As the agent gives it, trimmed.
    pub agent_id: Option<String>,
    /// Physical addresses only, sorted.
    pub macs: Vec<String>,
    /// In lower case; suggests, never merges.
    pub name: Option<String>,
}

impl Keys {
    pub(in crate::inventory) fn of(
        name: Option<&str>,
        serial: Option<&str>,
        uuid: Option<&str>,
        agent_id: &str,
        macs: &[String],
    ) -> Self {
        Self {
            serial: serial.and_then(clean_serial),
            uuid: uuid.and_then(clean_uuid),
            agent_id: Some(agent_id.trim().to_owned()).filter(|id| !id.is_empty()),
            macs: macs.to_vec(),
            name: name.and_then(clean_name),
        }
    }
}

pub(super) fn clean_name(name: &str) -> Option<String> {
    Some(name.trim().to_lowercase()).filter(|name| !name.is_empty())
}

/// The serial in lower case without spaces; `None` if it is junk or one character repeated.
pub fn clean_serial(serial: &str) -> Option<String> {
    let serial: String = serial.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let is_junk = junk::SERIALS.contains(&serial.as_str()) || is_one_sign(&serial);
    (!is_junk).then_some(serial)
}

/// The UUID in lower case; `None` if it is not of the form 8-4-4-4-12 in hexadecimal, junk or one digit repeated.
pub fn clean_uuid(uuid: &str) -> Option<String> {
    let uuid: String = uuid.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let has_form = uuid.len() == 36
        && uuid.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    let is_junk = junk::UUIDS.contains(&uuid.as_str()) || is_one_sign(&uuid.replace('-', ""));
    (has_form && !is_junk).then_some(uuid)
}

/// Physical addresses as `aa:bb:cc:dd:ee:ff`, sorted, each once.
pub fn clean_macs<T: AsRef<str>>(macs: &[T]) -> Vec<String> {
    let mut clean: Vec<String> = macs.iter().filter_map(|mac| clean_mac(mac.as_ref())).collect();
    clean.sort_unstable();
    clean.dedup();
    clean
}

fn clean_mac(mac: &str) -> Option<String> {
    let digits: String = mac
        .chars()
        .filter(|letter| !matches!(letter, ':' | '-' | '.' | ' '))
        .collect::<String>()
        .to_lowercase();
    if digits.len() != 12 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) || is_one_sign(&digits) {
        return None;
    }
    let first = u8::from_str_radix(digits.get(..2)?, 16).ok()?;
    let (is_group, is_local) = (first & 1 == 1, first & 2 == 2);
    if is_group || is_local || junk::VIRTUAL_MACS.iter().any(|start| digits.starts_with(start)) {
        return None;
    }
    let pairs: Vec<&str> = (0..6).filter_map(|at| digits.get(at * 2..at * 2 + 2)).collect();
    Some(pairs.join(":"))
}

/// Also true of nothing and of a single sign.
fn is_one_sign(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next();
    letters.all(|letter| Some(letter) == first)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("640HP72", "640hp72")]
    #[case(" VMware-56 4d 0a ", "vmware-564d0a")]
    #[case("To Be Filled", "tobefilled")]
    fn a_serial_is_evened_out(#[case] serial: &str, #[case] clean: &str) {
        assert_eq!(clean_serial(serial).as_deref(), Some(clean));
    }

    #[rstest]
    #[case("")]
    #[case("   ")]
    #[case("0")]
    #[case("0000000000")]
    #[case("00000")]
    #[case("XXXXXXXX")]
    #[case("........")]
    #[case("123456789")]
    #[case("None")]
    #[case("N/A")]
    #[case("Unknown")]
    #[case("Not Specified")]
    #[case("Default string")]
    #[case("System Serial Number")]
    #[case("To Be Filled By O.E.M.")]
    #[case("release-keys")]
    fn a_junk_serial_identifies_nothing(#[case] serial: &str) {
        assert_eq!(clean_serial(serial), None);
    }

    #[rstest]
    #[case("4C4C4544-0034-3010-8048-B6C04F503732", Some("4c4c4544-0034-3010-8048-b6c04f503732"))]
    #[case::letters_outside_hex("4BDRGGFE-0046-4710-8047-B2C04F503732", None)]
    #[case::one_digit("00000000-0000-0000-0000-000000000000", None)]
    #[case::one_digit("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", None)]
    #[case::template("03000200-0400-0500-0006-000700080009", None)]
    #[case::container("5506c9cf948e", None)]
    #[case::no_dashes("4c4c4544003430108048b6c04f503732", None)]
    #[case::not_ascii("4c4c4544-0034-3010-8048-b6c04f5037é", None)]
    fn a_uuid_has_its_form(#[case] uuid: &str, #[case] clean: Option<&str>) {
        assert_eq!(clean_uuid(uuid).as_deref(), clean);
    }

    #[test]
    fn only_physical_addresses_remain() {
        let macs = [
            "68:B5:99:E6:84:EB", // physical
            "68-b5-99-e6-84-eb", // the same
            "0022.10d4.3e74",    // physical, before it in order
            "02:42:ac:11:00:02", // docker
            "08:00:27:00:11:22", // VirtualBox
            "00:15:5d:01:02:03", // Hyper-V
            "00:FF:3A:68:62:80", // VPN
            "52:54:00:12:34:56", // KVM
            "00:00:00:00:00:00",
            "ff:ff:ff:ff:ff:ff",
            "01:00:5e:00:00:01", // a group of machines
            "not an address",
        ];
        assert_eq!(clean_macs(&macs), ["00:22:10:d4:3e:74", "68:b5:99:e6:84:eb"]);
    }
}
