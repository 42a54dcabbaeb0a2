//! include/bilateral.h is fresh, is clean C99 and C++11, and declares exactly what the library exports.

use std::collections::BTreeSet;
use std::process::Command;
use std::{fs, path::PathBuf};

use crate::support::{STRICT, build, c_compiler, cxx_compiler, library, read, root, run, workshop};

pub(crate) fn header() -> String {
    read(root().join("include/bilateral.h"))
}

/// The names of the functions that the header declares.
pub(crate) fn declared() -> BTreeSet<String> {
    declarations().into_iter().map(|declaration| declaration.name).collect()
}

/// A function of the header.
pub(crate) struct Declaration {
    pub(crate) result: String,
    pub(crate) name: String,
    /// Type and name of each parameter.
    pub(crate) parameters: Vec<(String, String)>,
}

/// All functions of the header, read as any C program would be: comments and preprocessor lines away, and up to `;`.
pub(crate) fn declarations() -> Vec<Declaration> {
    let header = header();
    let functions = header.split_once("extern \"C\" {").expect("functions").1;
    let code: Vec<&str> = functions
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .filter(|line| !line.starts_with('#'))
        .collect();
    let code = code.join(" ").replace('*', " * ");
    let found = code.split(';').filter_map(|declaration| {
        let (head, parameters) = declaration.split_once('(')?;
        let (result, name) = typed(head);
        let parameters = parameters.trim_end().trim_end_matches(')').split(',').map(typed);
        Some(Declaration { result, name, parameters: parameters.filter(|(kind, _)| !kind.is_empty()).collect() })
    });
    found.collect()
}

/// `const char * name` in two: the type without spaces around its stars, and the name.
fn typed(code: &str) -> (String, String) {
    let words: Vec<&str> = code.split_whitespace().collect();
    let Some((name, kind)) = words.split_last() else { return <_>::default() };
    (kind.join(" ").replace("* *", "**"), (*name).to_owned())
}

#[test]
fn the_header_is_fresh() {
    let fresh = read(env!("BILATERAL_FRESH_HEADER"));
    assert!(
        fresh == header(),
        "include/bilateral.h is stale: run `BILATERAL_WRITE_HEADER=1 cargo build --features capi`"
    );
}

#[test]
fn the_header_speaks_to_a_c_programmer() {
    for rustic in ["# Safety", "unsafe", "Option<", "Vec<", "&str", "usize", "`None`", "crate", "::", "panics"] {
        assert!(!header().contains(rustic), "the header says `{rustic}`");
    }
}

#[test]
fn every_function_and_constant_has_a_comment() {
    let header = header();
    let mut before = "";
    for line in header.lines().skip_while(|line| !line.contains("BILATERAL_VERSION ")) {
        let declares = line.starts_with("#define ") && !line.contains("BILATERAL_VERSION")
            || line.contains("bilateral_") && line.contains('(');
        if declares && !line.starts_with("///") && !line.starts_with(' ') {
            assert!(before.starts_with("///"), "no comment above: {line}");
        }
        before = line;
    }
}

#[test]
fn the_header_is_clean_c99_and_cxx11() {
    // On its own, twice, and with the address of every function, so that a declaration without a definition shows.
    let mut source = "#include <bilateral.h>\n#include <bilateral.h>\n#include <stdio.h>\n".to_owned();
    source += "typedef void (*function)(void);\nint main(void) {\n    function all[] = {\n";
    for name in declared() {
        source += &format!("        (function){name},\n");
    }
    source += "    };\n    size_t at, missing = 0;\n    for (at = 0; at < sizeof all / sizeof *all; at++) missing += all[at] == 0;\n";
    source += "    printf(\"%s\\n\", bilateral_version());\n    return missing != 0;\n}\n";
    let c = workshop().join("header.c");
    fs::write(&c, &source).expect("writes");
    assert_eq!(run(&mut Command::new(build(&c, "header"))).trim(), env!("CARGO_PKG_VERSION"));

    let cxx = workshop().join("header.cpp");
    fs::write(&cxx, &source).expect("writes");
    let object: PathBuf = workshop().join("header.o");
    let include = root().join("include");
    run(cxx_compiler().args(STRICT).args(["-std=c++11", "-c", "-I"]).arg(&include).arg(&cxx).arg("-o").arg(&object));
    run(c_compiler()
        .args(STRICT)
        .args(["-std=c11", "-Wconversion", "-c", "-I"])
        .arg(&include)
        .arg(&c)
        .arg("-o")
        .arg(&object));
}

#[test]
fn exported_symbols_are_those_of_the_list_and_of_the_header() {
    let list: BTreeSet<String> = read(root().join("tests/capi/symbols.txt")).lines().map(str::to_owned).collect();
    assert_eq!(declared(), list, "the header and tests/capi/symbols.txt; a symbol that is gone breaks programs");
    if cfg!(target_os = "linux") {
        let symbols = run(Command::new("nm").args(["-D", "--defined-only"]).arg(library()));
        let exported: BTreeSet<String> =
            symbols.lines().filter_map(|line| line.split_whitespace().last()).map(str::to_owned).collect();
        assert_eq!(exported, list, "the library and tests/capi/symbols.txt");
    }
}

#[test]
fn the_shared_library_tells_the_loader_its_name() {
    if cfg!(target_os = "linux") {
        let dynamic = run(Command::new("readelf").arg("-d").arg(library()));
        let soname = format!("Library soname: [libbilateral.so.{}]", crate::support::interface());
        assert!(dynamic.contains(&soname), "no `{soname}` in:\n{dynamic}");
    }
}
