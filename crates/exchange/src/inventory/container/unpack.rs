//! Gzip and zlib to bytes, as far as the limits allow.

use std::io::{self, Read};

use flate2::read::{GzDecoder, ZlibDecoder};

use super::sniff::Packing;
use super::{Rejection, length};
use crate::limits::{Limit, Limits};

/// # Errors
/// [`Rejection`] when the bytes are damaged, cut off, or unpack to more than the limits allow.
pub(super) fn unpack(bytes: &[u8], packing: Packing, limits: &Limits) -> Result<Vec<u8>, Rejection> {
    match packing {
        Packing::Gzip => read(GzDecoder::new(bytes), length(bytes), limits),
        Packing::Zlib => read(ZlibDecoder::new(bytes), length(bytes), limits),
    }
}

/// Reads to the end what `packed` bytes unpack to.
pub(super) fn read(reader: impl Read, packed: u64, limits: &Limits) -> Result<Vec<u8>, Rejection> {
    let most = limits.unpacked_from(packed);
    let mut bytes = Vec::new();
    reader.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|fault| rejection(&fault))?;
    if length(&bytes) <= most {
        Ok(bytes)
    } else if most == limits.unpacked_bytes {
        Err(Rejection::too_large(Limit::UnpackedBytes, limits))
    } else {
        Err(Rejection::ZipBomb { most: limits.unpacked_ratio })
    }
}

fn rejection(fault: &io::Error) -> Rejection {
    if fault.kind() == io::ErrorKind::UnexpectedEof {
        Rejection::Truncated
    } else {
        Rejection::ArchiveDamaged
    }
}
