//! The Python module: its own tests, the examples in its docstrings, and what it repeats of the header.

use std::process::Command;

use crate::header::{declarations, header};
use crate::support::{library, output, python, read, root, run, text, workshop};

#[test]
fn the_modules_own_tests_pass() {
    let output = output(python().args(["tests/capi/module.py", "-v"]));
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
}

#[test]
fn the_docstrings_examples_are_true() {
    run(python().args(["-m", "doctest", "examples/python/bilateral.py"]));
}

#[test]
fn the_module_repeats_the_header_faithfully() {
    let (header, module) = (header(), read(root().join("examples/python/bilateral.py")));
    let has = |line: String, code: String| {
        assert!(header.contains(&line), "the header has no `{line}`");
        assert!(module.contains(&code), "the module has no `{code}`");
    };
    for (name, number) in [
        ("INVALID_ARGUMENT", 2),
        ("INVALID_UTF8", 3),
        ("INPUT_TOO_LONG", 4),
        ("UNKNOWN_HOME", 5),
        ("INVALID_TOPICS", 6),
        ("PANIC", 100),
    ] {
        has(format!("#define BILATERAL_{name} {number}\n"), format!("    {name} = {number}\n"));
    }
    has("#define BILATERAL_ABI_VERSION 1\n".to_owned(), "_ABI_VERSION = 1\n".to_owned());
    has("#define BILATERAL_FLAG_REPLACE_INVALID_UTF8 1\n".to_owned(), "_REPLACE_INVALID_UTF8 = 1\n".to_owned());
    has("#define BILATERAL_UNIT_CODE_POINTS 2\n".to_owned(), "_CODE_POINTS = 2\n".to_owned());
    has("#define BILATERAL_MESSAGE_SIZE 512\n".to_owned(), "ctypes.c_char * 512".to_owned());
    // Results and parameters, in ctypes' words.
    let ctypes = |kind: &str| match kind {
        "void" => "None",
        "bilateral_status" => "_STATUS",
        "int32_t" => "ctypes.c_int32",
        "uint32_t" => "ctypes.c_uint32",
        "double" => "ctypes.c_double",
        "size_t" => "_SIZE",
        "const char *" => "_STRING",
        "bilateral_options **" | "bilateral_classifier **" | "bilateral_report **" | "const char **" => "_OUT",
        "bilateral_error *" => "_ERROR",
        "size_t *" => "ctypes.POINTER(_SIZE)",
        "const bilateral_span *" | "bilateral_span *" => "_SPANS",
        _ => "_HANDLE",
    };
    let mut repeated = 0;
    for declaration in declarations() {
        let Some((_, row)) = module.split_once(&format!("    \"{}\": (", declaration.name)) else { continue };
        let kinds: Vec<&str> = declaration.parameters.iter().map(|(kind, _)| ctypes(kind)).collect();
        let expected =
            format!("{}, [{}]),", ctypes(&declaration.result), kinds.join(", ").replace("_STRING, _SIZE", "*_TEXT"));
        assert_eq!(row.lines().next(), Some(expected.as_str()), "{}", declaration.name);
        repeated += 1;
    }
    assert_eq!(
        repeated,
        module.matches("\n    \"bilateral_").count(),
        "the module calls functions that the header has not"
    );
}

#[test]
fn the_library_is_found_beside_the_module() {
    let folder = workshop().join("beside");
    std::fs::create_dir_all(&folder).expect("a folder");
    for file in [root().join("examples/python/bilateral.py"), library().to_owned()] {
        std::fs::copy(&file, folder.join(file.file_name().expect("a name"))).expect("copies");
    }
    let program = "import bilateral; print(bilateral.Classifier().version)";
    let without = || {
        let mut command: Command = python();
        // Cargo sets the other one, and the system would look there too.
        command.env_remove("BILATERAL_LIBRARY").env_remove("LD_LIBRARY_PATH");
        command
    };
    assert_eq!(run(without().env("PYTHONPATH", &folder).args(["-c", program])).trim(), env!("CARGO_PKG_VERSION"));
    let lost = output(without().args(["-c", program]));
    assert!(text(&lost.stderr).contains("no bilateral library:"), "{}", text(&lost.stderr));
}
