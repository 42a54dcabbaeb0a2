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
