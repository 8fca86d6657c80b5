//! Fleets of any size for measuring: many rows, written straight into bytes. The titles are made up and say so by
//! their numbers; what they are called can be asked for, to make products and rules that fit.

use std::io::Write;

use crate::example::random::Random;

/// A made-up title.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SizedTitle {
    pub name: String,
    pub version: String,
    pub publisher: String,
}

/// The title with a number from 0. Different numbers have different names.
pub fn sized_title(number: u32) -> SizedTitle {
    const FIELDS: [&str; 12] = [
        "Karta",
        "Ritning",
        "Tidbok",
        "Journal",
        "Planering",
        "Rapport",
        "Arkiv",
        "Kassa",
        "Larm",
        "Bild",
        "Schema",
        "Mätning",
    ];
    const KINDS: [&str; 8] =
        ["Klient", "Läsare", "Server", "Studio", "Tillägg", "Verktyg", "Runtime", "Drivrutin"];
    const PUBLISHERS: [&str; 10] = [
        "Norrsken Data AB",
        "Exempel Programvara AB",
        "Björkdal System",
        "Contoso",
        "Fabrikam",
        "Tallmo IT",
        "Adatum",
        "Northwind",
        "Litware",
        "Proseware",
    ];
    let pick =
        |list: &[&'static str], at: u32| list.get(at as usize % list.len()).copied().unwrap_or_default();
    let major = 1 + number % 23;
    let bits = if number.is_multiple_of(3) { " (x64)" } else { "" };
    SizedTitle {
        name: format!("{} {} {number}{bits}", pick(&FIELDS, number), pick(&KINDS, number / 12)),
        version: format!("{major}.{}.{}", number % 10, number % 1000),
        publisher: pick(&PUBLISHERS, number / 7).to_owned(),
    }
}

/// `devices` report files in FusionInventory XML, each with `titles_per_device` different titles out of
/// `distinct_titles` (fewer, if there are not so many), as file name and bytes. Two fifths of a machine's titles are
/// common to all machines, the rest spread evenly. The same arguments give the same bytes.
pub fn fleet_sized(
    seed: u64,
    devices: u32,
    titles_per_device: u32,
    distinct_titles: u32,
) -> impl Iterator<Item = (String, Vec<u8>)> {
    let fragments: Vec<Vec<u8>> = (0..distinct_titles).map(fragment).collect();
    let wanted = titles_per_device.min(distinct_titles);
    let common = wanted * 2 / 5;
    let longest = fragments.iter().map(Vec::len).max().unwrap_or_default();
    (0..devices).map(move |number| {
        let mut random = Random::of_part(seed, u64::from(number));
        let mut bytes = Vec::with_capacity(1_024 + wanted as usize * longest);
        head(&mut bytes, number, &mut random);
        let spread = distinct_titles - common;
        let first = random.below(spread);
        let step = coprime_step(spread, &mut random);
        let picked = (0..wanted - common).map(|at| {
            let place = (u64::from(first) + u64::from(at) * u64::from(step)) % u64::from(spread.max(1));
            common as usize + usize::try_from(place).unwrap_or_default()
        });
        for at in (0..common as usize).chain(picked) {
            bytes.extend_from_slice(fragments.get(at).map_or(&[], Vec::as_slice));
        }
        bytes
            .extend_from_slice(b"<VERSIONCLIENT>FusionInventory-Agent_v2.3.19</VERSIONCLIENT>\n</CONTENT>\n");
        put(&mut bytes, format_args!("<DEVICEID>SIZED-{number:06}-2026-01-05-08-00-00</DEVICEID>\n"));
        bytes.extend_from_slice(b"<QUERY>INVENTORY</QUERY>\n</REQUEST>\n");
        (format!("sized-{number:06}.xml"), bytes)
    })
}

fn head(bytes: &mut Vec<u8>, number: u32, random: &mut Random) {
    bytes.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<REQUEST>\n<CONTENT>\n");
    put(bytes, format_args!("<BIOS><SMANUFACTURER>HP</SMANUFACTURER><SSN>SZ{number:08}</SSN></BIOS>\n"));
    let (high, low) = (random.next() >> 32, random.next() & 0xFFFF_FFFF_FFFF);
    put(
        bytes,
        format_args!(
            "<HARDWARE><CHASSIS_TYPE>Notebook</CHASSIS_TYPE><LASTLOGGEDUSER>konto-{number:06}</LASTLOGGEDUSER>\
             <NAME>SIZED-{number:06}</NAME><OSNAME>Microsoft Windows 10 Pro</OSNAME>\
             <UUID>{high:08x}-0000-4000-8000-{low:012x}</UUID><VMSYSTEM>Physical</VMSYSTEM></HARDWARE>\n"
        ),
    );
}

/// The row of one title, ready to be copied.
fn fragment(number: u32) -> Vec<u8> {
    let title = sized_title(number);
    let mut bytes = Vec::with_capacity(256);
    put(
        &mut bytes,
        format_args!(
            "<SOFTWARES><ARCH>x86_64</ARCH><FROM>registry</FROM><INSTALLDATE>{:02}/{:02}/2025</INSTALLDATE>\
             <NAME>{}</NAME><PUBLISHER>{}</PUBLISHER><VERSION>{}</VERSION></SOFTWARES>\n",
            1 + number % 28,
            1 + number % 12,
            title.name,
            title.publisher,
            title.version,
        ),
    );
    bytes
}

/// Writing to memory has no way to fail; the signature only says that writing elsewhere might.
fn put(bytes: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    let written = bytes.write_fmt(text);
    debug_assert!(written.is_ok(), "a Vec takes every byte");
}

/// A step that visits each of `count` places once before it comes back.
fn coprime_step(count: u32, random: &mut Random) -> u32 {
    let mut step = 1 + random.below(count);
    while gcd(step, count) > 1 {
        step += 1;
    }
    step
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
