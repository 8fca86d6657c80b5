//! Words with a fixed meaning, in Swedish and English: metrics, grades of evidence, yes and no, and how text is
//! cleaned before it is compared.

use ansvar_domain::entitlement::{EvidenceGrade, Metric};
use unicode_normalization::UnicodeNormalization;

/// Text without outer blanks (no-break ones included), composed, and without the apostrophe that an export puts
/// before what a spreadsheet would run as a formula.
pub(super) fn clean(text: &str) -> String {
    let text: String = text.nfc().filter(|letter| *letter != '\u{FEFF}' && *letter != '\u{200B}').collect();
    let text = text.trim();
    match text.strip_prefix('\'') {
        Some(guarded) if guarded.starts_with(['=', '+', '-', '@', '\t', '\r']) => guarded.trim().into(),
        _ => text.into(),
    }
}

/// Cleaned, in lower case, with single blanks for blanks and underscores.
pub(super) fn folded(text: &str) -> String {
    ansvar_domain::text::fold(&clean(text).replace('_', " "))
}

pub(super) fn metric(text: &str) -> Option<Metric> {
    Some(match folded(text).as_str() {
        "device" | "per device" | "devices" | "enhet" | "enheter" | "per enhet" | "enhetslicens"
        | "dator" | "per dator" => Metric::Device,
        "named user" | "named users" | "namngiven användare" | "namngivna användare" => Metric::NamedUser,
        "user" | "users" | "per user" | "användare" | "per användare" | "användarlicens" => Metric::User,
        "user subscription"
        | "subscription"
        | "prenumeration"
        | "prenumeration per användare"
        | "användarprenumeration" => Metric::UserSubscription,
        "concurrent"
        | "concurrent user"
        | "concurrent users"
        | "floating"
        | "samtidig"
        | "samtidiga"
        | "samtidig användare"
        | "samtidiga användare"
        | "flytande" => Metric::Concurrent,
        "server" | "servers" | "per server" | "serverlicens" => Metric::Server,
        "core" | "cores" | "per core" | "kärna" | "kärnor" | "per kärna" | "kärnlicens" => Metric::Core,
        "processor" | "processors" | "cpu" | "per processor" | "processorlicens" => Metric::Processor,
        "user cal" | "user-cal" | "användar-cal" => Metric::UserCal,
        "device cal" | "device-cal" | "enhets-cal" => Metric::DeviceCal,
        _ => return None,
    })
}

/// The metric in `snake_case`, for keys and sentences.
pub(super) fn metric_word(metric: Metric) -> &'static str {
    match metric {
        Metric::Device => "device",
        Metric::NamedUser => "named_user",
        Metric::User => "user",
        Metric::UserSubscription => "user_subscription",
        Metric::Concurrent => "concurrent",
        Metric::Server => "server",
        Metric::Core => "core",
        Metric::Processor => "processor",
        Metric::UserCal => "user_cal",
        Metric::DeviceCal => "device_cal",
    }
}

pub(super) fn grade(text: &str) -> Option<EvidenceGrade> {
    Some(match folded(text).as_str() {
        "none" | "inget" | "ingen" | "inga" | "saknas" => EvidenceGrade::None,
        "quote" | "offert" => EvidenceGrade::Quote,
        "order" | "beställning" | "orderbekräftelse" => EvidenceGrade::Order,
        "invoice" | "faktura" | "kvitto" | "receipt" => EvidenceGrade::Invoice,
        "agreement" | "contract" | "avtal" => EvidenceGrade::Agreement,
        _ => return None,
    })
}

/// Nothing for a word that is neither yes nor no.
pub(super) fn flag(text: &str) -> Option<bool> {
    match folded(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "j" | "sant" => Some(true),
        "no" | "n" | "false" | "0" | "nej" | "falskt" => Some(false),
        _ => None,
    }
}

/// Words that say that there is no last day.
pub(super) fn is_without_end(text: &str) -> bool {
    matches!(
        folded(text).as_str(),
        "tillsvidare" | "tills vidare" | "aldrig" | "evig" | "perpetual" | "never" | "no end"
    )
}

/// Words that say that there is no value.
pub(super) fn is_no_value(text: &str) -> bool {
    matches!(
        folded(text).as_str(),
        "-" | "–" | "—" | "n/a" | "na" | "null" | "none" | "saknas" | "ej angivet"
    )
}
