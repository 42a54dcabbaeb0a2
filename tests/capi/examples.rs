//! The C programs are built by the lines of their own head comments, and do what the Rust and Python ones do.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use crate::support::{
    STRICT, build, deps, interface, library, library_folder, output, python, read, root, run, samples, text, workshop,
};

/// A shell command of a head comment, with the places of this build in it.
fn command(source: &str, tool: &str) -> String {
    let line = read(root().join(source));
    let line = line
        .lines()
        .map(|line| line.trim_start_matches([' ', '*']))
        .find(|line| line.starts_with("gcc") && line.contains(tool));
    let line = line.unwrap_or_else(|| panic!("{source} has no build line with {tool}"));
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let program = workshop().join(format!("by-{}", if tool.contains("pkg-config") { "pkg-config" } else { "path" }));
    line.replacen("gcc", &format!("{compiler} {}", STRICT.join(" ")), 1)
        .replace("target/release", &library_folder().display().to_string())
        .replace("-o ", &format!("-o {}-", program.display()))
}

/// A pkg-config file as `cargo cinstall` would install it, for the library of this build.
fn pkg_config_folder() -> PathBuf {
    let folder = workshop().join("pkgconfig");
    fs::create_dir_all(&folder).expect("a folder");
    let (lib, include) = (library_folder().display(), root().join("include"));
    let description = format!(
        "Name: bilateral\nDescription: the library of this build\nVersion: {}\nLibs: -L{lib} -lbilateral\nCflags: -I{}\n",
        env!("CARGO_PKG_VERSION"),
        include.display()
    );
    fs::write(folder.join("bilateral.pc"), description).expect("writes");
    folder
}

fn shell(line: &str) {
    run(Command::new("sh").args(["-c", line]).current_dir(root()).env("PKG_CONFIG_PATH", pkg_config_folder()));
}

fn classify() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| build(&root().join("examples/c/classify.c"), "classify"))
}

/// The Rust twin, which cargo builds before the tests of the whole package.
fn hello() -> PathBuf {
    let path =
        deps().parent().expect("target/PROFILE").join("examples").join(format!("hello{}", env::consts::EXE_SUFFIX));
    let made = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    assert!(
        made(&path) >= made(library()),
        "{} is not built, or is old: run the tests of the whole package",
        path.display()
    );
    path
}

#[test]
fn build_lines_of_head_comments_work() {
    let article = root().join("examples/articles").join(samples().remove(0).file_name().expect("a name"));
    for source in ["examples/c/classify.c", "examples/c/threads.c"] {
        let name = source.trim_start_matches("examples/c/").trim_end_matches(".c");
        shell(&command(source, "libbilateral.a"));
        run(Command::new(workshop().join(format!("by-path-{name}"))).arg(&article));
        if Command::new("pkg-config").arg("--version").output().is_err() {
            eprintln!("SKIPPED: no pkg-config");
            continue;
        }
        shell(&command(source, "pkg-config"));
        let program = workshop().join(format!("by-pkg-config-{name}"));
        run(Command::new(program)
            .arg(&article)
            .env("LD_LIBRARY_PATH", library_folder())
            .env("DYLD_LIBRARY_PATH", library_folder()));
    }
    assert!(library_folder().join(format!("libbilateral.so.{}", interface())).exists() || !cfg!(target_os = "linux"));
}

#[test]
fn rust_c_and_python_do_the_same() {
    for path in samples() {
        let rust = run(Command::new(hello()).arg(&path));
        assert!(!rust.is_empty(), "{}", path.display());
        assert_eq!(run(Command::new(classify()).arg(&path)), rust, "{}", path.display());
        assert_eq!(run(python().arg("examples/python/classify.py").arg(&path)), rust, "{}", path.display());
    }
}

#[test]
fn bad_input_is_reported_and_is_no_success() {
    let bad = workshop().join("bad.txt");
    fs::write(&bad, b"Kuwait \xff").expect("writes");
    let c = output(Command::new(classify()).arg(&bad));
    let python_program = output(python().arg("examples/python/classify.py").arg(&bad));
    let said = "body is not UTF-8: the first bad byte is at offset 7";
    for output in [c, python_program] {
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty());
    }
    assert_eq!(output(Command::new(classify()).arg("no-such-file")).status.code(), Some(2));
    assert_eq!(output(&mut Command::new(classify())).status.code(), Some(2));
    assert_eq!(output(python().args(["examples/python/classify.py", "no-such-file"])).status.code(), Some(1));
}

#[test]
fn eight_threads_share_a_classifier() {
    let samples = samples();
    let said = run(Command::new(build(&root().join("examples/c/threads.c"), "threads")).args(&samples));
    assert_eq!(said, format!("8 threads, {} reports, 0 different\n", 8 * samples.len()));
}
