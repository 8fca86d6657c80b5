//! How texts are compared. Order is not decided here: Swedish collation is the store's.

/// The longest a plain text field may be, in characters.
pub const LONGEST: usize = 20_000;

/// Folds a name for comparison: outer and repeated white space gone, letter case gone.
/// `å`, `ä` and `ö` stay letters of their own.
pub fn fold(name: &str) -> String {
    // Accounts and many names are plain: thousands are folded when a licence position is counted.
    if name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return name.to_ascii_lowercase();
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
