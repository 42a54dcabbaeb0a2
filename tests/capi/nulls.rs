//! Every function of the header, with every pointer NULL in turn: in a C program made from the header itself, so that no
//! function can be forgotten. .ci/capi runs the same program with sanitizers.

use std::fs;
use std::process::Command;

use crate::header::{Declaration, declarations};
use crate::support::{build, run, workshop};

/// Parameters for which NULL is as good as a pointer, besides those of getters and free functions.
fn may_be_null(function: &str, parameter: &str) -> bool {
    let optional = [("bilateral_classifier_new", "options"), ("bilateral_report_json", "length")];
    parameter == "error" || optional.contains(&(function, parameter))
}

/// What a call gives a parameter when it is not NULL that is tried. Handles that are freed are made for the call.
fn argument(function: &str, kind: &str, name: &str) -> String {
    let freed = function.ends_with("_free");
    let value = match kind {
        "bilateral_options *" if freed => "new_options()",
        "bilateral_classifier *" if freed => "new_classifier()",
        "bilateral_report *" if freed => "new_report()",
        "bilateral_options *" | "const bilateral_options *" => "options",
        "const bilateral_classifier *" => "classifier",
        "const bilateral_report *" => "report",
        "bilateral_options **" => "&made_options",
        "bilateral_classifier **" => "&made_classifier",
        "bilateral_report **" => "&made_report",
        "bilateral_error *" => "&error",
        "const char **" => "&string",
        "size_t *" => "&size",
        "const bilateral_article *" => "&article",
        "const bilateral_span *" => "&span",
        "bilateral_span *" => "&converted",
        "const char *" => match name {
            "home" | "code" => "\"KW\"",
            "rows" => "\"w weak: x\"",
            _ => "\"KW and SY\"",
        },
        "size_t" => match name {
            "index" | "side" => "0",
            "count" => "1",
            "home_length" | "code_length" => "2",
            "rows_length" => "9",
            _ => "9",
        },
        "int32_t" | "uint32_t" | "bilateral_status" => "1",
        "double" => "0.5",
        _ => panic!("{function}: no value for a parameter of the new type `{kind}`"),
    };
    value.to_owned()
}

/// The calls of one function: as it should be, with each pointer NULL in turn, with all of them NULL.
fn calls(declaration: &Declaration) -> Vec<String> {
    let Declaration { result, name, parameters } = declaration;
    let whole: Vec<String> = parameters.iter().map(|(kind, parameter)| argument(name, kind, parameter)).collect();
    let call = |arguments: &[String]| format!("{name}({})", arguments.join(", "));
    let expect = |call: String, null: Option<&str>| {
        let whole = null.is_none() || null.is_some_and(|parameter| may_be_null(name, parameter));
        match (result.as_str(), whole) {
            ("void", _) => format!("{call};"),
            ("bilateral_status", true) => format!("check({call} == BILATERAL_OK, \"{name}\", {});", quoted(null)),
            ("bilateral_status", false) => {
                format!("check({call} == BILATERAL_NULL_ARGUMENT, \"{name}\", {});", quoted(null))
            }
            // A getter with an optional place for a length still gives its string.
            ("const char *", false) if null != Some("length") => {
                format!("check({call} == NULL, \"{name}\", {});", quoted(null))
            }
            ("size_t" | "int32_t" | "bool" | "double", false) => {
                format!("check({call} == 0, \"{name}\", {});", quoted(null))
            }
            ("bilateral_span", false) => format!("check({call}.end == 0, \"{name}\", {});", quoted(null)),
            _ => format!("(void){call};"),
        }
    };
    let mut lines = vec![expect(call(&whole), None)];
    let pointers: Vec<usize> = (0..parameters.len()).filter(|at| parameters[*at].0.ends_with('*')).collect();
    for at in &pointers {
        let mut arguments = whole.clone();
        arguments[*at] = "NULL".to_owned();
        lines.push(expect(call(&arguments), Some(&parameters[*at].1)));
    }
    if !pointers.is_empty() {
        let arguments: Vec<String> = (0..whole.len())
            .map(|at| if pointers.contains(&at) { "NULL".to_owned() } else { whole[at].clone() })
            .collect();
        lines.push(if result == "void" {
            format!("{};", call(&arguments))
        } else {
            format!("(void){};", call(&arguments))
        });
    }
    // What was made by the way is freed, and freeing NULL is fine for what was not.
    lines.push("free_made();".to_owned());
    lines
}

fn quoted(parameter: Option<&str>) -> String {
    format!("\"{}\"", parameter.unwrap_or("nothing"))
}

const HEAD: &str = r#"#include <bilateral.h>
#include <stdio.h>

static int failures;
static bilateral_options *options, *made_options;
static bilateral_classifier *classifier, *made_classifier;
static bilateral_report *report, *made_report;
static const bilateral_article article = {"KW and SY", 9, "KW and SY", 9, "KW", 2};

static void check(int right, const char *function, const char *parameter)
{
    if (!right) {
        fprintf(stderr, "%s: wrong with %s NULL\n", function, parameter);
        failures++;
    }
}

static bilateral_options *new_options(void)
{
    bilateral_options *made;
    check(bilateral_options_new(&made) == BILATERAL_OK, "bilateral_options_new", "nothing");
    return made;
}

static bilateral_classifier *new_classifier(void)
{
    bilateral_classifier *made;
    check(bilateral_classifier_new(NULL, &made, NULL) == BILATERAL_OK, "bilateral_classifier_new", "nothing");
    return made;
}

static bilateral_report *new_report(void)
{
    bilateral_report *made;
    bilateral_status status = bilateral_classify(classifier, "Kuwait and Syria sign a deal", 28, &made, NULL);
    check(status == BILATERAL_OK, "bilateral_classify", "nothing");
    return made;
}

static void free_made(void)
{
    bilateral_options_free(made_options);
    bilateral_classifier_free(made_classifier);
    bilateral_report_free(made_report);
    made_options = NULL;
    made_classifier = NULL;
    made_report = NULL;
}
"#;

#[test]
fn no_null_is_undefined_behaviour() {
    let declarations = declarations();
    assert!(declarations.len() > 50, "only {} functions found in the header", declarations.len());
    let mut source = HEAD.to_owned();
    let mut bodies = String::new();
    for (number, declaration) in declarations.iter().enumerate() {
        source += &format!(
            "\nstatic void try_{number}(void)\n{{\n    bilateral_error error;\n    const char *string;\n    size_t size;\n"
        );
        source += "    bilateral_span span = {0, 1}, converted;\n    (void)error, (void)string, (void)size, (void)span, (void)converted;\n";
        for line in calls(declaration) {
            // A call that succeeds makes something, and the next would lose it.
            source += &format!("    {line}\n    free_made();\n");
        }
        source += "}\n";
        bodies += &format!("    try_{number}();\n");
    }
    source += "\nint main(void)\n{\n    options = new_options();\n    classifier = new_classifier();\n    report = new_report();\n";
    source += &bodies;
    source += "    bilateral_options_free(options);\n    bilateral_classifier_free(classifier);\n    bilateral_report_free(report);\n";
    source += "    return failures != 0;\n}\n";
    let path = workshop().join("nulls.c");
    fs::write(&path, source).expect("writes");
    run(&mut Command::new(build(&path, "nulls")));
}
