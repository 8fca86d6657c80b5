//! Titles held against rules (N1): a table of what municipalities' inventories really look like.

use ansvar_domain::id::NormalisationRuleId;
use ansvar_domain::normalisation_rule::{MatchKind, NormalisationRule};
use ansvar_licensing::{Catalogue, Resolved, Rules, Title};
use rstest::rstest;
use uuid::Uuid;

use crate::world::{product, product_id};

fn rule_id(number: usize) -> NormalisationRuleId {
    NormalisationRuleId(Uuid::from_u128(0x4000 + number as u128))
}

fn rule(order: u32, match_kind: MatchKind, pattern: &str, product: Option<usize>) -> NormalisationRule {
    NormalisationRule {
        order,
        match_kind,
        pattern: pattern.into(),
        publisher: None,
        version_prefix: None,
        product: product.map(product_id),
        version: None,
    }
}

/// Product 0 is an office suite with years for versions, product 1 a map program with numbers.
fn catalogue() -> Catalogue {
    let office = product(&["2016", "2019", "2021"]);
    let map = product(&["10", "12", "12.1", "12 R2"]);
    Catalogue::new([(product_id(0), &office), (product_id(1), &map)])
}

fn rules() -> Vec<NormalisationRule> {
    let publisher = |mut rule: NormalisationRule, publisher: &str| {
        rule.publisher = Some(publisher.into());
        rule
    };
    let version = |mut rule: NormalisationRule, prefix: Option<&str>, version: Option<&str>| {
        rule.version_prefix = prefix.map(Into::into);
        rule.version = version.map(Into::into);
        rule
    };
    vec![
        rule(10, MatchKind::Contains, "språkpaket", None),
        rule(20, MatchKind::Prefix, "Kontorspaket", Some(0)),
        version(rule(30, MatchKind::Exact, "Karta", Some(1)), Some("12"), Some("12")),
        rule(40, MatchKind::Exact, "Karta", Some(1)),
        publisher(rule(50, MatchKind::Contains, "Viewer", Some(1)), "Geodata"),
        rule(60, MatchKind::Contains, "Viewer", None),
        rule(15, MatchKind::Contains, "utgått", Some(77)),
    ]
}

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn resolve(rules: &[NormalisationRule], name: &str, publisher: &str, version: &str) -> Resolved {
    let catalogue = catalogue();
    let numbered: Vec<_> = rules.iter().enumerate().map(|(at, rule)| (rule_id(at), rule)).collect();
    let compiled = Rules::compile(&numbered, &catalogue).unwrap();
    compiled.resolve(&Title { name, publisher: given(publisher), version: given(version) }, &catalogue)
}

#[rstest]
#[case::prefix_and_year_in_the_name("Kontorspaket Standard 2019 - sv-se", "", "16.0.10827.20181", Some(1), Some((0, "2019")))]
#[case::letter_case_and_white_space("  KONTORSPAKET\u{a0}  standard 2016 ", "", "", Some(1), Some((0, "2016")))]
#[case::version_field_goes_before_the_name("Kontorspaket 2016", "", "2021.3", Some(1), Some((0, "2021")))]
#[case::unknown_version_stays_unknown("Kontorspaket", "", "16.0", Some(1), Some((0, "")))]
#[case::prefix_must_be_at_the_start("Mitt Kontorspaket 2019", "", "", None, None)]
#[case::the_earlier_rule_wins("Kontorspaket 2019 språkpaket", "", "", Some(0), None)]
#[case::exact_means_the_whole_name("Karta Plus", "", "12", None, None)]
#[case::version_prefix_and_own_version("Karta", "", "12.1.4", Some(2), Some((1, "12")))]
#[case::version_prefix_ends_at_a_part("Karta", "", "120", Some(3), Some((1, "")))]
#[case::longest_listed_version("karta", "", "10.9", Some(3), Some((1, "10")))]
#[case::publisher_must_fit("Viewer 12.1", "Svenska GEODATA AB", "", Some(4), Some((1, "12.1")))]
#[case::another_publisher_goes_on_to_the_next_rule("Viewer 12.1", "Annan", "", Some(5), None)]
#[case::version_with_a_space_in_the_name("Geodata Viewer 12 R2 (x64)", "Geodata", "", Some(4), Some((1, "12 R2")))]
#[case::not_inside_a_longer_number("Viewer 3.12", "Geodata", "", Some(4), Some((1, "")))]
#[case::a_rule_without_its_product_rests("utgått Kontorspaket", "", "", None, None)]
#[case::nothing_fits("Okänt program", "Okänd", "1", None, None)]
fn n1_titles(
    #[case] name: &str,
    #[case] publisher: &str,
    #[case] version: &str,
    #[case] rule: Option<usize>,
    #[case] product: Option<(usize, &str)>,
) {
    let resolved = resolve(&rules(), name, publisher, version);
    assert_eq!(resolved.rule, rule.map(rule_id), "the first rule in order that fits");
    assert_eq!(resolved.is_unmatched(), rule.is_none());
    assert_eq!(resolved.ignored, rule.is_some() && product.is_none(), "known and not counted");
    let catalogue = catalogue();
    let found = resolved.product.and_then(|number| catalogue.product(number)).map(|one| {
        (one.id, resolved.version.and_then(|rank| one.version(rank)).unwrap_or_default().to_owned())
    });
    assert_eq!(found, product.map(|(number, version)| (product_id(number), version.to_owned())));
}

#[test]
fn n1_ties_go_to_the_lower_id_and_the_order_of_reading_does_not_matter() {
    let catalogue = catalogue();
    let (ignore, take) =
        (rule(1, MatchKind::Contains, "karta", None), rule(1, MatchKind::Exact, "karta", Some(1)));
    let title = Title { name: "Karta", publisher: None, version: None };
    for rules in [[(rule_id(0), &take), (rule_id(1), &ignore)], [(rule_id(1), &ignore), (rule_id(0), &take)]]
    {
        let resolved = Rules::compile(&rules, &catalogue).unwrap().resolve(&title, &catalogue);
        assert_eq!(resolved.rule, Some(rule_id(0)), "equal order is decided by id");
    }
}

#[test]
fn n1_the_automaton_agrees_with_trying_every_rule_in_turn() {
    // Overlapping patterns, where an automaton that stops at its first match would answer wrongly.
    let patterns = ["a", "ab", "b c", "abc", "c", "b", "ab c", "bc"];
    let kinds = [MatchKind::Exact, MatchKind::Prefix, MatchKind::Contains];
    let names = ["ab c", "abc", "cab", "b c b", "a", "ccc", "x", "bcab c"];
    for shift in 0..kinds.len() * patterns.len() {
        let rules: Vec<_> = (0..patterns.len())
            .map(|at| {
                let order = u32::try_from((at * 5 + shift) % patterns.len()).unwrap();
                rule(order, kinds[(at + shift) % kinds.len()], patterns[at], Some(at % 2))
            })
            .collect();
        for name in names {
            let plainly = (0..rules.len())
                .filter(|at| match rules[*at].match_kind {
                    MatchKind::Exact => name == patterns[*at],
                    MatchKind::Prefix => name.starts_with(patterns[*at]),
                    MatchKind::Contains => name.contains(patterns[*at]),
                })
                .min_by_key(|at| (rules[*at].order, *at));
            assert_eq!(resolve(&rules, name, "", "").rule, plainly.map(rule_id), "{name}, {shift}");
        }
    }
}
