//! What several tests need: the library of this build, compilers, and sample articles.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::{env, fs};

pub(crate) use crate::files::{read, root};

/// A folder for what the tests build.
pub(crate) fn workshop() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("capi");
        fs::create_dir_all(&folder).expect("a folder for what the tests build");
        folder
    })
}

/// The shared library of this build. Cargo makes it before this test and puts it in the test's own folder; the copy one
/// folder up is brought up to date by `cargo build` only.
pub(crate) fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let path = deps().join(format!("{}bilateral{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX));
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // All builds of a profile write this one file, and cargo does not notice that one without the C ABI came last.
        assert!(
            bytes.windows(21).any(|window| window == b"bilateral_report_json"),
            "{} was overwritten by a build without the feature capi: touch src/lib.rs and test again",
            path.display()
        );
        path
    })
}

pub(crate) fn deps() -> PathBuf {
    env::current_exe().expect("the test has a path").parent().expect("a folder").to_owned()
}

/// A folder with the library under the names that linkers and loaders look for.
pub(crate) fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = workshop().join("lib");
        fs::create_dir_all(&folder).expect("a folder");
        let file = library().file_name().and_then(OsStr::to_str).expect("a file's name").to_owned();
        for (from, name) in [
            (library().to_owned(), file.clone()),
            (library().to_owned(), format!("{file}.{}", interface())),
            (deps().join("libbilateral.a"), "libbilateral.a".to_owned()),
        ] {
            let to = folder.join(name);
            let _ = fs::remove_file(&to);
            fs::copy(from, to).expect("copies the library");
        }
        folder
    })
}

/// The part of the version that the shared library's name carries, as SONAME and in file names.
pub(crate) fn interface() -> String {
    let [major, minor] = [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR")];
    if major == "0" { format!("0.{minor}") } else { major.to_owned() }
}

pub(crate) fn c_compiler() -> Command {
    Command::new(env::var_os("CC").unwrap_or_else(|| "cc".into()))
}

pub(crate) fn cxx_compiler() -> Command {
    Command::new(env::var_os("CXX").unwrap_or_else(|| "c++".into()))
}

pub(crate) fn python() -> Command {
    let mut command = Command::new(env::var_os("PYTHON").unwrap_or_else(|| "python3".into()));
    command.env("BILATERAL_LIBRARY", library()).env("PYTHONPATH", root().join("examples/python"));
    command.env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONIOENCODING", "utf-8").current_dir(root());
    command
}

pub(crate) const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// Runs a command and expects it to succeed; the test fails with all it said if not.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> String {
    let output = output(command);
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        text(&output.stdout),
        text(&output.stderr)
    );
    text(&output.stdout)
}

#[track_caller]
pub(crate) fn output(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"))
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Builds a C program against the shared library of this build; the path of the program.
#[track_caller]
pub(crate) fn build(source: &Path, name: &str) -> PathBuf {
    let program = workshop().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let folder = library_folder();
    run(c_compiler()
        .args(STRICT)
        .args(["-std=c99", "-I"])
        .arg(root().join("include"))
        .arg(source)
        .arg("-L")
        .arg(folder)
        .arg("-lbilateral")
        .arg(format!("-Wl,-rpath,{}", folder.display()))
        .args(["-lpthread", "-o"])
        .arg(&program));
    program
}

/// The files of the sample articles.
pub(crate) fn samples() -> Vec<PathBuf> {
    let folder = root().join("examples/articles");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no sample articles in {}", folder.display());
    paths
}
