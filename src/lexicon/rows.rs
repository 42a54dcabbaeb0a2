//! Rows of the lexicon's data files: `SUBJECT kind: form, form  # comment`.

use thiserror::Error;

/// A row that cannot be read, with what would be right.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error("{file}, line {line}: {problem}")]
pub(crate) struct RowError {
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) problem: String,
}

/// One row: a subject, in what way the forms stand for it, and the forms.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) line: usize,
    pub(crate) subject: &'t str,
    pub(crate) kind: &'t str,
    pub(crate) forms: Vec<Form<'t>>,
}

/// A form as it is written in a row, without its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Form<'t> {
    pub(crate) text: &'t str,
    /// Marked `?`: it is also something else.
    pub(crate) doubtful: bool,
    /// Marked `!`: the last letter must be as written.
    pub(crate) exact_end: bool,
}

/// Reads all rows of a file; `file` is its name for messages.
pub(crate) fn read<'t>(file: &str, text: &'t str) -> Result<Vec<Row<'t>>, RowError> {
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        let content = line.split('#').next().unwrap_or_default().trim();
        if content.is_empty() {
            continue;
        }
        let wrong = |problem: String| RowError { file: file.to_owned(), line: line_number, problem };
        let (head, forms) = content
            .split_once(':')
            .ok_or_else(|| wrong(format!("expected `SUBJECT kind: form, form`, found no colon in `{content}`")))?;
        let (subject, kind) = head
            .trim()
            .split_once(char::is_whitespace)
            .ok_or_else(|| wrong(format!("expected a subject and a kind before the colon, found `{head}`")))?;
        let forms: Vec<Form> =
            forms.split([',', '،']).map(str::trim).filter(|form| !form.is_empty()).map(form).collect();
        if forms.is_empty() {
            return Err(wrong(format!("`{head}` has no form after the colon")));
        }
        rows.push(Row { line: line_number, subject, kind: kind.trim(), forms });
    }
    Ok(rows)
}

fn form(written: &str) -> Form<'_> {
    let text = written.trim_end_matches(['?', '!']);
    let marks = &written[text.len()..];
    Form { text: text.trim(), doubtful: marks.contains('?'), exact_end: marks.contains('!') }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_subject_kind_and_forms() -> Result<(), RowError> {
        let rows = read("x", "# head\n\nOM name: عمان?, سلطنة عمان  # the city is Jordan's\n")?;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].line, rows[0].subject, rows[0].kind), (3, "OM", "name"));
        assert_eq!(rows[0].forms[0], Form { text: "عمان", doubtful: true, exact_end: false });
        assert_eq!(rows[0].forms[1], Form { text: "سلطنة عمان", doubtful: false, exact_end: false });
        Ok(())
    }

    #[test]
    fn errors_name_file_line_and_remedy() {
        for (text, message) in [
            ("KW name الكويت", "f, line 1: expected `SUBJECT kind: form, form`, found no colon in `KW name الكويت`"),
            ("\nKW: الكويت", "f, line 2: expected a subject and a kind before the colon, found `KW`"),
            ("KW name: ,", "f, line 1: `KW name` has no form after the colon"),
        ] {
            assert_eq!(read("f", text).err().map(|error| error.to_string()).as_deref(), Some(message));
        }
    }
}
