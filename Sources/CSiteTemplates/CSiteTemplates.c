#include "CSiteTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Each file's bytes, taken in by the compiler.
#define FILE_BYTES(name) static const unsigned char name[]

FILE_BYTES(layout) = {
#embed "../../site-templates/layout.mustache"
};
FILE_BYTES(portfolio) = {
#embed "../../site-templates/portfolio.mustache"
};
FILE_BYTES(findings) = {
#embed "../../site-templates/findings.mustache"
};
FILE_BYTES(account) = {
#embed "../../site-templates/account.mustache"
};
FILE_BYTES(note) = {
#embed "../../site-templates/note.mustache"
};
FILE_BYTES(lesson) = {
#embed "../../site-templates/lesson.mustache"
};
FILE_BYTES(training) = {
#embed "../../site-templates/training.mustache"
};
FILE_BYTES(method) = {
#embed "../../site-templates/method.mustache"
};
FILE_BYTES(site_register) = {
#embed "../../site-templates/register.mustache"
};
FILE_BYTES(part_chart) = {
#embed "../../site-templates/parts/chart.mustache"
};
FILE_BYTES(part_example) = {
#embed "../../site-templates/parts/example.mustache"
};
FILE_BYTES(part_figure) = {
#embed "../../site-templates/parts/figure.mustache"
};
FILE_BYTES(part_note) = {
#embed "../../site-templates/parts/note-part.mustache"
};
FILE_BYTES(part_outline) = {
#embed "../../site-templates/parts/outline.mustache"
};
FILE_BYTES(part_scores) = {
#embed "../../site-templates/parts/scores.mustache"
};
FILE_BYTES(part_strength) = {
#embed "../../site-templates/parts/strength.mustache"
};
FILE_BYTES(part_arithmetic) = {
#embed "../../site-templates/parts/arithmetic.mustache"
};
FILE_BYTES(part_finding) = {
#embed "../../site-templates/parts/finding.mustache"
};
FILE_BYTES(part_headlines) = {
#embed "../../site-templates/parts/headlines.mustache"
};
FILE_BYTES(part_summary) = {
#embed "../../site-templates/parts/summary.mustache"
};
FILE_BYTES(part_table) = {
#embed "../../site-templates/parts/table.mustache"
};
FILE_BYTES(part_data) = {
#embed "../../site-templates/parts/data.mustache"
};
FILE_BYTES(part_print_table) = {
#embed "../../site-templates/parts/print-table.mustache"
};
FILE_BYTES(site_print) = {
#embed "../../site-templates/print.mustache"
};
FILE_BYTES(site_entry) = {
#embed "../../site-templates/entry.mustache"
};
FILE_BYTES(site_glossary) = {
#embed "../../site-templates/glossary.mustache"
};
FILE_BYTES(site_path) = {
#embed "../../site-templates/path.mustache"
};
FILE_BYTES(part_annotated) = {
#embed "../../site-templates/parts/annotated.mustache"
};
FILE_BYTES(part_check) = {
#embed "../../site-templates/parts/check.mustache"
};
FILE_BYTES(part_lessons) = {
#embed "../../site-templates/parts/lessons.mustache"
};
FILE_BYTES(part_live) = {
#embed "../../site-templates/parts/live.mustache"
};
FILE_BYTES(part_task) = {
#embed "../../site-templates/parts/task.mustache"
};
FILE_BYTES(part_worksheet) = {
#embed "../../site-templates/parts/worksheet.mustache"
};
FILE_BYTES(script) = {
#embed "../../site-templates/site.js"
};
FILE_BYTES(style) = {
#embed "../../site-templates/style.css"
};

static const struct keyfolio_theme_file theme[] = {
  {"account.mustache", account, sizeof account},
  {"entry.mustache", site_entry, sizeof site_entry},
  {"findings.mustache", findings, sizeof findings},
  {"glossary.mustache", site_glossary, sizeof site_glossary},
  {"layout.mustache", layout, sizeof layout},
  {"lesson.mustache", lesson, sizeof lesson},
  {"method.mustache", method, sizeof method},
  {"note.mustache", note, sizeof note},
  {"parts/annotated.mustache", part_annotated, sizeof part_annotated},
  {"parts/arithmetic.mustache", part_arithmetic, sizeof part_arithmetic},
  {"parts/chart.mustache", part_chart, sizeof part_chart},
  {"parts/check.mustache", part_check, sizeof part_check},
  {"parts/data.mustache", part_data, sizeof part_data},
  {"parts/example.mustache", part_example, sizeof part_example},
  {"parts/figure.mustache", part_figure, sizeof part_figure},
  {"parts/finding.mustache", part_finding, sizeof part_finding},
  {"parts/headlines.mustache", part_headlines, sizeof part_headlines},
  {"parts/lessons.mustache", part_lessons, sizeof part_lessons},
  {"parts/live.mustache", part_live, sizeof part_live},
  {"parts/note-part.mustache", part_note, sizeof part_note},
  {"parts/outline.mustache", part_outline, sizeof part_outline},
  {"parts/print-table.mustache", part_print_table, sizeof part_print_table},
  {"parts/scores.mustache", part_scores, sizeof part_scores},
  {"parts/strength.mustache", part_strength, sizeof part_strength},
  {"parts/summary.mustache", part_summary, sizeof part_summary},
  {"parts/table.mustache", part_table, sizeof part_table},
  {"parts/task.mustache", part_task, sizeof part_task},
  {"parts/worksheet.mustache", part_worksheet, sizeof part_worksheet},
  {"path.mustache", site_path, sizeof site_path},
  {"portfolio.mustache", portfolio, sizeof portfolio},
  {"print.mustache", site_print, sizeof site_print},
  {"register.mustache", site_register, sizeof site_register},
  {"site.js", script, sizeof script},
  {"style.css", style, sizeof style},
  {"training.mustache", training, sizeof training},
};

size_t keyfolio_theme_count(void) {
  return sizeof theme / sizeof theme[0];
}

struct keyfolio_theme_file keyfolio_theme_at(size_t number) {
  return theme[number];
}
