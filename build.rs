//! Compiles the facts under src/lexicon/data into the tables that the library uses in place.
//!
//! The compiler is the library's own: its files are included here, so that there is one and not two.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

#[allow(dead_code, reason = "the library uses the rest")]
#[path = "src/text"]
mod text {
    pub(crate) mod letters;
    pub(crate) mod words;
}
#[allow(dead_code, reason = "the library uses the rest")]
#[path = "src/lexicon"]
mod lexicon {
    pub(crate) mod compile;
    mod forms;
    mod key;
    mod rows;
    mod sense;
    mod tables;
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/lexicon");
    println!("cargo:rerun-if-changed=src/text");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let data = root.join("src/lexicon/data");
    let mut files = Vec::new();
    for language in ["ar", "en"] {
        for path in text_files(&data.join(language))? {
            let name = path.strip_prefix(&root)?.display().to_string();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    let sources: Vec<_> = files.iter().map(|(file, text)| lexicon::compile::Source { file, text }).collect();
    let block = lexicon::compile::compile(&sources)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("lexicon.bin"), block)?;
    #[cfg(feature = "capi")]
    c_abi(&root)?;
    Ok(())
}

/// Makes the C header, and names the shared library.
///
/// The header goes to the build's own folder, where a test compares it with the one in include/. Only when asked does it
/// go there too, since a package must not change while it is built.
#[cfg(feature = "capi")]
fn c_abi(root: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/capi");
    println!("cargo:rerun-if-changed=cbindgen.toml");
    println!("cargo:rerun-if-env-changed=BILATERAL_WRITE_HEADER");
    let number = |part: &str| env::var(format!("CARGO_PKG_VERSION_{part}"));
    let [major, minor, patch] = [number("MAJOR")?, number("MINOR")?, number("PATCH")?];

    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml"))?;
    config.after_includes = Some(format!(
        "\n/** The version that this header belongs to; that of the loaded library is bilateral_version(). */\n\
         #define BILATERAL_VERSION \"{version}\"\n\
         #define BILATERAL_VERSION_MAJOR {major}\n#define BILATERAL_VERSION_MINOR {minor}\n#define BILATERAL_VERSION_PATCH {patch}",
        version = env::var("CARGO_PKG_VERSION")?,
    ));
    // In the order in which a reader wants them.
    let rooms = ["version", "failure", "labels", "options", "classifier", "batch", "report", "evidence", "span"];
    let mut builder = cbindgen::Builder::new().with_config(config);
    for room in rooms {
        builder = builder.with_src(root.join(format!("src/capi/{room}.rs")));
    }
    let header = builder.generate()?;
    let fresh = PathBuf::from(env::var("OUT_DIR")?).join("bilateral.h");
    header.write_to_file(&fresh);
    println!("cargo:rustc-env=BILATERAL_FRESH_HEADER={}", fresh.display());
    if env::var_os("BILATERAL_WRITE_HEADER").is_some() {
        fs::copy(&fresh, root.join("include/bilateral.h"))?;
    }

    // The name that programs will ask the loader for. It is the name that cargo-c would choose, which also sets one:
    // whoever comes last, the links that cargo-c installs are right.
    let interface = match (major.as_str(), minor.as_str()) {
        ("0", "0") => format!("0.0.{patch}"),
        ("0", _) => format!("0.{minor}"),
        _ => major,
    };
    match env::var("CARGO_CFG_TARGET_OS")?.as_str() {
        "android" => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libbilateral.so"),
        "linux" | "freebsd" | "dragonfly" | "netbsd" | "openbsd" | "haiku" | "illumos" | "hurd" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libbilateral.so.{interface}");
        }
        "macos" | "ios" | "tvos" | "visionos" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libbilateral.{interface}.dylib");
        }
        _ => {}
    }
    Ok(())
}

/// The data files of a folder, in order of their names, so that the tables never depend on the file system.
fn text_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
