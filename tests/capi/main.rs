//! The C ABI.
#[test]
fn x() {}
