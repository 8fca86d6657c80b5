//! What of a report may not be kept (`formats.md` §1, secrets). Applied while reading: a value that is dropped here
//! never reaches a [`super::RawRecords`], and of a product key only the last five characters do.

/// Sections that are not kept at all: what runs, and what the environment and wireless networks hold.
const DROPPED_SECTIONS: [&str; 3] = ["processes", "envs", "credentials"];

/// Fields that are not kept in any section. The agent's own start options can hold its password.
const DROPPED_FIELDS: [&str; 8] = [
    "ssh_key",
    "sshkey",
    "credentials",
    "authsnmp_id",
    "perl_args",
    "perl_config",
    "community",
    "snmp_community",
];

/// Product keys. A plain `key` occurs for these alone once the environment is dropped.
const KEY_FIELDS: [&str; 8] = [
    "key",
    "winprodkey",
    "productkey",
    "product_key",
    "officekey",
    "licensekey",
    "serialkey",
    "activation_key",
];

/// How a field is treated, by its name alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FieldRule {
    Keep,
    Drop,
    Mask,
}

pub(super) fn drops_section(name: &str) -> bool {
    DROPPED_SECTIONS.iter().any(|dropped| name.eq_ignore_ascii_case(dropped)) || is_wireless(name)
}

/// The rule for a field; of a nested one the last name counts, and any name above it that is dropped.
pub(super) fn field_rule(path: &str) -> FieldRule {
    let is_dropped = |name: &str| {
        DROPPED_FIELDS.iter().any(|dropped| name.eq_ignore_ascii_case(dropped))
            || is_wireless(name)
            || contains_word(name, "password")
            || contains_word(name, "passwd")
    };
    if path.split('/').any(is_dropped) {
        return FieldRule::Drop;
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    if KEY_FIELDS.iter().any(|key| name.eq_ignore_ascii_case(key)) {
        FieldRule::Mask
    } else {
        FieldRule::Keep
    }
}

fn is_wireless(name: &str) -> bool {
    ["wifi", "wlan"].iter().any(|start| name.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(start)))
}

fn contains_word(name: &str, word: &str) -> bool {
    name.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// The key with every letter and digit but the last five as `X`. A key too short to hide anything is hidden whole.
/// Gives `None` when there is nothing to hide: the value is empty, or the agent has masked it already.
pub(super) fn mask(key: &str) -> Option<String> {
    let signs = key.chars().filter(|letter| letter.is_alphanumeric()).count();
    let kept = if signs >= 10 { 5 } else { 0 };
    let mut left = signs;
    let masked: String = key
        .chars()
        .map(|letter| {
            if !letter.is_alphanumeric() {
                return letter;
            }
            left -= 1;
            if left < kept { letter } else { 'X' }
        })
        .collect();
    (masked != key).then_some(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_five_of_a_key_remain() {
        assert_eq!(mask("AAAAA-BBBBB-CCCCC-DDDDD-EEEE1").as_deref(), Some("XXXXX-XXXXX-XXXXX-XXXXX-EEEE1"));
        assert_eq!(
            mask("XXXXX-XXXXX-XXXXX-XXXXX-EEEE1"),
            None,
            "masked by the agent: nothing is left to hide"
        );
        assert_eq!(mask("12345").as_deref(), Some("XXXXX"), "five of five would be the whole key");
        assert_eq!(mask(""), None);
    }

    #[test]
    fn the_filter_goes_by_name_whatever_the_case_or_depth() {
        assert!(drops_section("PROCESSES") && drops_section("envs") && drops_section("WIFI_PROFILES"));
        assert!(!drops_section("SOFTWARES"));
        for (path, rule) in [
            ("SSH_KEY", FieldRule::Drop),
            ("wifi_ssid", FieldRule::Drop),
            ("credentials", FieldRule::Drop),
            ("remote/CREDENTIALS/name", FieldRule::Drop),
            ("sql_Password", FieldRule::Drop),
            ("WINPRODKEY", FieldRule::Mask),
            ("key", FieldRule::Mask),
            ("NAME", FieldRule::Keep),
        ] {
            assert_eq!(field_rule(path), rule, "{path}");
        }
    }
}
