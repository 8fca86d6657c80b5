//! Writes the little XML that agents write: elements and text, no attributes.

/// A document being written.
pub(super) struct Xml(String);

impl Xml {
    pub(super) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    pub(super) fn open(&mut self, element: &str) {
        self.0.extend(["<", element, ">\n"]);
    }

    pub(super) fn close(&mut self, element: &str) {
        self.0.extend(["</", element, ">\n"]);
    }

    /// An element with text; an empty text gives an empty element, which agents write as well.
    pub(super) fn text(&mut self, element: &str, text: &str) {
        self.0.extend(["<", element, ">"]);
        for sign in text.chars() {
            match sign {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                other => self.0.push(other),
            }
        }
        self.0.extend(["</", element, ">\n"]);
    }

    /// An element with texts under it.
    pub(super) fn group(&mut self, element: &str, texts: &[(&str, &str)]) {
        self.open(element);
        for (element, text) in texts {
            self.text(element, text);
        }
        self.close(element);
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}
