//! The figures of this run beside each other: each matcher's speed, and how many times as fast ours are.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) const WHOLE: &str = "bilateral, whole classification";
pub(crate) const FIND: &str = "bilateral, words and scan";

/// What criterion writes about a bench.
#[derive(Deserialize)]
struct Bench {
    group_id: String,
    function_id: Option<String>,
    throughput: Option<Throughput>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Throughput {
    bytes: f64,
}

#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

/// Nanoseconds.
#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// The MiB a second of each group's benches, of those that criterion has measured since then.
fn measured(since: SystemTime) -> BTreeMap<String, Vec<(String, f64)>> {
    let home = env::var_os("CRITERION_HOME").map(PathBuf::from);
    let home = home.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("criterion"));
    let mut groups: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for bench in folders(&home).iter().flat_map(|group| folders(group)) {
        let new = bench.join("new");
        let Some(estimates) = read::<Estimates>(&new.join("estimates.json"), since) else { continue };
        let Some(bench) = read::<Bench>(&new.join("benchmark.json"), since) else { continue };
        if let (Some(name), Some(throughput)) = (bench.function_id, bench.throughput) {
            let speed = throughput.bytes / f64::from(1 << 20) / (estimates.median.point_estimate / 1e9);
            groups.entry(bench.group_id).or_default().push((name, speed));
        }
    }
    groups
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect()
}

/// Earlier runs leave their files behind.
fn read<T: DeserializeOwned>(path: &Path, since: SystemTime) -> Option<T> {
    let written = fs::metadata(path).ok()?.modified().ok()?;
    if written < since {
        return None;
    }
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

pub(crate) fn print(began: SystemTime) {
    for (group, mut matchers) in measured(began) {
        let Some(text) = group.strip_prefix("find, ") else { continue };
        matchers.sort_by(|a, b| b.1.total_cmp(&a.1));
        let speed = |ours: &str| matchers.iter().find(|(name, _)| name == ours).map(|(_, speed)| *speed);
        let (find, whole) = (speed(FIND), speed(WHOLE));
        println!("\n| {text} | MiB/s | words and scan to it | whole to it |\n|---|---|---|---|");
        for (name, speed) in &matchers {
            let ratio = |ours: Option<f64>| ours.map_or(String::new(), |ours| format!("{:.2}", ours / speed));
            println!("| {name} | {speed:.1} | {} | {} |", ratio(find), ratio(whole));
        }
    }
}
