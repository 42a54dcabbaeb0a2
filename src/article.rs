//! What comes in.

/// One news article.
///
/// A bare text is an article too, with its headline, if any, as the first line:
///
/// ```
/// use bilateral::Article;
///
/// let bare = Article::from("Kuwait and Syria discuss border security");
/// let whole = Article::new("The two ministers met in Damascus.").title("Kuwait and Syria hold talks").home("KW");
/// assert_eq!(whole.body(), "The two ministers met in Damascus.");
/// assert_eq!(bare.home_code(), None);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Article<'t> {
    title: Option<&'t str>,
    body: &'t str,
    home: Option<&'t str>,
}

impl<'t> Article<'t> {
    /// An article with this body and nothing else known.
    pub const fn new(body: &'t str) -> Article<'t> {
        Article { title: None, body, home: None }
    }

    /// Adds the headline, where it is kept apart from the body. Without one, the body's own first lines are
    /// looked through for it.
    #[must_use]
    pub const fn title(mut self, title: &'t str) -> Article<'t> {
        self.title = Some(title);
        self
    }

    /// Adds the outlet's own country, as a code such as `EG`: Cairo's papers leave Egypt unnamed. It is a hint and
    /// never a verdict, takes the place of the classifier's own home for this article, and a code that is unknown is
    /// no hint.
    #[must_use]
    pub const fn home(mut self, home: &'t str) -> Article<'t> {
        self.home = Some(home);
        self
    }

    /// The headline, if it was given apart.
    pub const fn headline(&self) -> Option<&'t str> {
        self.title
    }

    /// The body.
    pub const fn body(&self) -> &'t str {
        self.body
    }

    /// The outlet's own country, if it was given.
    pub const fn home_code(&self) -> Option<&'t str> {
        self.home
    }
}

impl<'t> From<&'t str> for Article<'t> {
    fn from(body: &'t str) -> Article<'t> {
        Article::new(body)
    }
}

impl<'t> From<&'t String> for Article<'t> {
    fn from(body: &'t String) -> Article<'t> {
        Article::new(body)
    }
}

impl<'t> From<&Article<'t>> for Article<'t> {
    fn from(article: &Article<'t>) -> Article<'t> {
        *article
    }
}
