//! Which titles there are and on which machines: the two lists that are embedded as text, read once.

use crate::example::fault::ExampleFault;

const TITLES: &str = "titles.txt";
const PLACEMENTS: &str = "placements.txt";

/// One title that some machines of its groups have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Title {
    pub(super) groups: String,
    /// How many of a hundred machines in the groups have it.
    pub(super) percent: u32,
    pub(super) program: Program,
    /// The row belongs to the logged-in user and not to the machine.
    pub(super) of_user: bool,
}

/// A program as an agent names it; an empty version or publisher is one that agents leave out.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Program {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) publisher: String,
}

/// A title that an exact number of machines have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Placement {
    pub(super) devices: usize,
    pub(super) groups: String,
    pub(super) pool: String,
    pub(super) program: Program,
}

pub(super) fn titles() -> Result<Vec<Title>, ExampleFault> {
    let mut titles = Vec::new();
    for (line, text) in lines(include_str!("titles.txt")) {
        let fault = || ExampleFault::Title { file: TITLES, line };
        let [groups, percent, name, version, publisher, user] = columns(text).ok_or_else(fault)?;
        let percent = percent.parse().map_err(|_| fault())?;
        for (name, first) in expanded(name) {
            titles.push(Title {
                groups: groups.to_owned(),
                percent,
                program: Program {
                    name,
                    version: version.replace("{}", &first),
                    publisher: publisher.to_owned(),
                },
                of_user: user == "user",
            });
        }
    }
    Ok(titles)
}

pub(super) fn placements() -> Result<Vec<Placement>, ExampleFault> {
    lines(include_str!("placements.txt"))
        .map(|(line, text)| {
            let fault = || ExampleFault::Title { file: PLACEMENTS, line };
            let [devices, groups, pool, name, version, publisher] = columns(text).ok_or_else(fault)?;
            Ok(Placement {
                devices: devices.parse().map_err(|_| fault())?,
                groups: groups.to_owned(),
                pool: pool.to_owned(),
                program: Program { name: name.into(), version: version.into(), publisher: publisher.into() },
            })
        })
        .collect()
}

/// The lines that are not comments, with their numbers. Names keep their own spaces: they are part of the dirt.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line)).filter(|(_, line)| !line.starts_with('#'))
}

fn columns(line: &str) -> Option<[&str; 6]> {
    line.split('|').collect::<Vec<_>>().try_into().ok()
}

/// Every choice of the braces in `name`, each with what the first braces became.
fn expanded(name: &str) -> Vec<(String, String)> {
    let mut names = vec![(String::new(), None::<String>)];
    let mut rest = name;
    while let Some((before, (choices, after))) =
        rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        names = names
            .iter()
            .flat_map(|(name, first)| {
                choices.split(',').map(move |choice| {
                    let first = first.clone().unwrap_or_else(|| choice.to_owned());
                    (format!("{name}{before}{choice}"), Some(first))
                })
            })
            .collect();
        rest = after;
    }
    names.into_iter().map(|(name, first)| (name + rest, first.unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_multiply_and_the_first_names_the_version() {
        let all = expanded("Runtime {6,8} ({x64,x86})");
        assert_eq!(
            all,
            [
                ("Runtime 6 (x64)".to_owned(), "6".to_owned()),
                ("Runtime 6 (x86)".to_owned(), "6".to_owned()),
                ("Runtime 8 (x64)".to_owned(), "8".to_owned()),
                ("Runtime 8 (x86)".to_owned(), "8".to_owned()),
            ],
            "both braces are chosen from, and only the first is a version"
        );
        assert_eq!(expanded("Dia (remove only)"), [("Dia (remove only)".to_owned(), String::new())]);
    }

    #[test]
    fn the_lists_are_whole_and_hold_about_four_hundred_titles() {
        let titles = titles().expect("the embedded list reads");
        let names: std::collections::BTreeSet<_> = titles.iter().map(|title| &title.program.name).collect();
        assert!((380..=460).contains(&names.len()), "{} distinct names", names.len());
        assert_eq!(names.len(), titles.len(), "no name stands twice in the list");
        assert!(!placements().expect("the embedded list reads").is_empty());
    }
}
