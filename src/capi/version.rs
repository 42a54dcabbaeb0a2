//! What the loaded library is.

use std::ffi::{CStr, c_char};

/// The version of this interface that the header describes. It grows by one with each change that a program compiled
/// against an older header would not survive; added functions and constants leave it as it is. A program compares it
/// with bilateral_abi_version() once, at start.
pub const BILATERAL_ABI_VERSION: u32 = 1;

/// The interface version of the loaded library, to be compared with BILATERAL_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_abi_version() -> u32 {
    BILATERAL_ABI_VERSION
}

/// The version of the loaded library, such as "1.2.3". Static; never NULL, never freed.
#[unsafe(no_mangle)]
pub extern "C" fn bilateral_version() -> *const c_char {
    const VERSION: Option<&CStr> = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes())
    {
        Ok(version) => Some(version),
        Err(_) => None,
    };
    VERSION.unwrap_or(c"").as_ptr()
}
