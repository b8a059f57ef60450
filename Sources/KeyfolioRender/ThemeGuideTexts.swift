// What the guide of a theme says that does not follow from the theme.

let guideIntroduction = """
  # A theme of one's own

  These are keyfolio's built-in templates, to change.

  1. Change what you like.
  2. Delete what you leave as it is: what this folder lacks is taken from the built-in theme, and
     so keeps up with new versions. A single file can be a whole theme.
  3. `keyfolio build --theme DIR` or `keyfolio bundle --theme DIR`, with the name of this folder.

  Other files than templates go to the site's `assets/` under their own names: pictures, fonts,
  scripts. Pages allow what comes from the site itself and nothing from elsewhere. This README.md
  and hidden files stay out.

  """

let guideLanguage = """
  ## The language

  Templates are [Mustache](https://mustache.github.io/mustache.5.html), without lambdas.

  | tag | does |
  |---|---|
  | `{{name}}` | shows a text, escaped: right between tags and inside quoted attributes |
  | `{{{name}}}` | passes HTML on as it is; an error on text |
  | `{{#name}}…{{/name}}` | a section: for a flag that is set, a record or text that is \
  there, and once for each element of a list. Inside a record or an element its names come first, \
  then those around it |
  | `{{^name}}…{{/name}}` | the opposite: a flag that is not set, what is unknown, an \
  empty text or list |
  | `{{outer.inner}}` | a name inside a record |
  | `{{.}}` | the element itself, in a list of texts |
  | `{{>parts/chart}}` | takes in `parts/chart.mustache`, which sees the names of the \
  place where it stands |
  | `{{<layout}}…{{/layout}}` | this page is a `layout` whose blocks are filled here |
  | `{{$main}}…{{/main}}` | inside `{{<layout}}` what to fill the block with; in `layout` the \
  block itself, with what stands there by default |
  | `{{! … }}` | a remark |

  A template is called by its path without `.mustache`. What is unknown shows as nothing.

  """

let guideErrors = """
  ## What is checked

  All of a theme, before any page is made: every branch of every section, every part, every block,
  against a page on which everything is there. An error is told with file, line, column and a hint,
  and nothing is written.

  | code | says |
  |---|---|

  """

/// What each template of the built-in theme is for, by its name.
let guidePurposes = [
  "layout": "the frame of every page: head, navigation, footer",
  "portfolio": "`index.html`, the home page, for editions that see accounts side by side",
  "register":
    "the pages that look along one subject over all accounts: `board.html`, `relationships.html`, "
    + "`actions.html`, `money.html`, `reviews.html`",
  "print": "`print.html`, the whole portfolio as one document",
  "findings": "`findings.html`, every question of the portfolio",
  "account": "`accounts/ID.html`; in a customer's edition `index.html`",
  "note": "`accounts/ID/NOTE.html`, a note beside the plan",
  "training": "`training/index.html`, the list of lessons",
  "lesson": "`training/LESSON.html`",
  "entry": "`index.html` of an edition that holds lessons and no account; `404.html`",
  "path": "`training/paths/PATH.html`, a way through the lessons",
  "glossary": "`training/glossary.html`, every term",
  "method": "`method.html`: the facts, data about people, the content's state, each formula",
  "parts/arithmetic": "how the figures of a section came about",
  "parts/data": "links to the same as CSV, JSON or a calendar",
  "parts/finding": "one question with its account, money, owner, date and method",
  "parts/headlines": "figures with what they are measured against",
  "parts/print-table": "a table of the one document, without ids",
  "parts/summary": "the sheet of an account",
  "parts/table": "a table with groups, a total and links to its data",
  "parts/chart": "a chart with its title, both forms and its table",
  "parts/example": "a worked example inside a lesson or a note",
  "parts/check": "a question with its answer folded away",
  "parts/live": "what a method says of the reader's own portfolio",
  "parts/task": "something to write into the practice portfolio",
  "parts/worksheet": "a form to print or to fill in",
  "parts/annotated": "a text line by line, with remarks",
  "parts/lessons": "links to the lessons on what stands above",
  "parts/figure": "a figure among the prose of a note",
  "parts/note-part": "a piece of a note: prose, and behind it what a block shows",
  "parts/outline": "the list of headings beside a long text",
  "parts/scores": "the arithmetic of attractiveness",
  "parts/strength": "the arithmetic of strength",
]
