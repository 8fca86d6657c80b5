//! The XML of FusionInventory, GLPI and OCS agents, as events over the text: nothing is built but the raw records.
//! The order of elements is free, and the agent's identity may stand after the content. A document type declaration
//! refuses the file before anything in it can take effect.

use quick_xml::errors::Error;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::raw::{NameId, RawRecords};
use super::raw_writer::{ENVELOPE, RawWriter};
use super::rejection::{Rejection, excerpt, line_of};
use super::remark::Remarks;
use crate::limits::Limits;

/// An open element that belongs to a record.
struct Open {
    id: NameId,
    /// The record's own element; the others are its fields.
    is_section: bool,
    has_children: bool,
}

struct Parse<'a> {
    writer: RawWriter<'a>,
    limits: &'a Limits,
    depth: usize,
    open: Vec<Open>,
    has_root: bool,
    in_content: bool,
    has_content: bool,
}

/// # Errors
/// [`Rejection`]: not well formed, cut off, another kind of XML, or over a limit.
pub(super) fn read(text: &str, limits: &Limits, remarks: &mut Remarks) -> Result<RawRecords, Rejection> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut parse = Parse {
        writer: RawWriter::new(text, limits, remarks),
        limits,
        depth: 0,
        open: Vec::new(),
        has_root: false,
        in_content: false,
        has_content: false,
    };
    let malformed = |reader: &Reader<&[u8]>| {
        let byte = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        Rejection::Malformed { line: line_of(text, byte) }
    };
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                if parse.has_root && parse.depth == 0 {
                    return Err(malformed(&reader));
                }
                parse.start(element.name().as_ref())?;
            }
            Ok(Event::End(_)) => parse.end()?,
            Ok(Event::Text(part)) => {
                if parse.depth == 0 && !part.trim_ascii().is_empty() {
                    return Err(if parse.has_root {
                        malformed(&reader)
                    } else {
                        Rejection::not_inventory(&part)
                    });
                }
                parse.text(&part)?;
            }
            Ok(Event::CData(part)) => parse.text(&part)?,
            Ok(Event::GeneralRef(reference)) => match reference.resolve_char_ref() {
                Ok(Some(letter)) => parse.letter(letter)?,
                Ok(None) => match predefined(&reference) {
                    Some(letter) => parse.letter(letter)?,
                    None => return Err(Rejection::EntityUnknown { name: excerpt(&reference) }),
                },
                Err(_) => return Err(malformed(&reader)),
            },
            Ok(Event::DocType(_)) => return Err(Rejection::Doctype),
            Ok(Event::Eof) if parse.depth > 0 => return Err(Rejection::Truncated),
            Ok(Event::Eof) => break,
            Ok(Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
            Err(Error::Syntax(_)) => return Err(Rejection::Truncated),
            Err(_) => return Err(malformed(&reader)),
        }
    }
    if !parse.has_root {
        return Err(Rejection::not_inventory("XML"));
    }
    if !parse.has_content {
        return Err(Rejection::not_inventory("XML: REQUEST"));
    }
    Ok(parse.writer.finish())
}

fn predefined(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

impl Parse<'_> {
    fn start(&mut self, name: &str) -> Result<(), Rejection> {
        self.depth += 1;
        if self.depth > self.limits.depth {
            return Err(Rejection::TooDeep { most: self.limits.depth });
        }
        match self.depth {
            1 => {
                if !name.eq_ignore_ascii_case("REQUEST") {
                    return Err(Rejection::not_inventory(&format!("XML: {name}")));
                }
                self.has_root = true;
            }
            2 if name.eq_ignore_ascii_case("CONTENT") => {
                self.in_content = true;
                self.has_content = true;
            }
            2 => {
                self.writer.begin(ENVELOPE)?;
                let id = self.writer.name(name)?;
                self.open.push(Open { id, is_section: false, has_children: false });
            }
            3 if self.in_content => {
                let id = self.writer.begin(name)?;
                self.open.push(Open { id, is_section: true, has_children: false });
            }
            _ => self.start_field(name)?,
        }
        Ok(())
    }

    fn start_field(&mut self, name: &str) -> Result<(), Rejection> {
        let outer = self.open.last_mut().map(|outer| {
            outer.has_children = true;
            (outer.id, outer.is_section)
        });
        self.settle()?;
        let id = match outer {
            Some((outer, false)) => self.writer.nested_name(outer, name)?,
            _ => self.writer.name(name)?,
        };
        self.open.push(Open { id, is_section: false, has_children: false });
        Ok(())
    }

    /// Text beside elements: kept under the outer name if it is more than space.
    fn settle(&mut self) -> Result<(), Rejection> {
        match self.open.last() {
            Some(open) if self.writer.has_text() => self.writer.field(open.id),
            _ => {
                self.writer.forget_text();
                Ok(())
            }
        }
    }

    fn end(&mut self) -> Result<(), Rejection> {
        match self.open.last() {
            // An empty field is an empty value; an empty section is a list without rows.
            Some(open) if !open.has_children && !open.is_section => self.writer.field(open.id)?,
            Some(_) => self.settle()?,
            None => {}
        }
        if self.open.pop().is_some() && self.open.is_empty() {
            self.writer.end()?;
        }
        if self.depth == 2 {
            self.in_content = false;
        }
        self.depth -= 1;
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Rejection> {
        match self.open.last() {
            None => Ok(()),
            Some(open) if (open.has_children || open.is_section) && text.trim_ascii().is_empty() => Ok(()),
            Some(_) => self.writer.text(text),
        }
    }

    fn letter(&mut self, letter: char) -> Result<(), Rejection> {
        if self.open.is_empty() { Ok(()) } else { self.writer.letter(letter) }
    }
}
