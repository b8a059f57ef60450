import ChartSamples
import KeyfolioCharts

/// Every sample in both forms, with its finding and its table, on one page that needs nothing else.
func galleryPage(_ kinds: [ChartSamples.Kind]) -> String {
  let count = kinds.reduce(0) { $0 + $1.samples.count }
  var page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Charts of keyfolio</title>
    <style>
    \(style)
    @media (prefers-color-scheme: dark) {
    \(Palette.rules(.dark))}
    </style>
    </head>
    <body>
    <main>
    <h1>Charts of keyfolio</h1>
    <p>\(kinds.count) kinds, \(count) samples, each as a page shows it beside its text and as a \
    phone shows it.</p>
    <nav aria-label="Kinds"><ul>

    """
  for kind in kinds {
    page += "<li><a href=\"#\(anchor(kind))\">\(escaped(kind.name))</a></li>\n"
  }
  page += "</ul></nav>\n"
  for kind in kinds {
    page += "<section aria-labelledby=\"\(anchor(kind))\">\n"
    page += "<h2 id=\"\(anchor(kind))\">\(escaped(kind.name))</h2>\n"
    for sample in kind.samples { page += figure(sample) }
    page += "</section>\n"
  }
  return page + "</main>\n</body>\n</html>\n"
}

private let style = """
  :root { color-scheme: light dark; --ground: #fff; --ink: #15191e; --muted: #56606a; --hair: #d8dcd9 }
  @media (prefers-color-scheme: dark) {
  :root { --ground: #14181c; --ink: #e9ecec; --muted: #a0abb3; --hair: #333b42 }
  }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 Georgia, serif }
  main { max-width: 70rem; margin: 0 auto; padding: 2rem 1rem 4rem }
  h2 { margin: 3rem 0 .5rem; border-top: 1px solid var(--hair); padding-top: 1rem }
  nav ul { columns: 14rem; list-style: none; padding: 0 }
  a { color: inherit }
  figure { margin: 1.5rem 0 2.5rem }
  figcaption strong, figcaption span { display: block }
  figcaption, table, summary { font: .9rem/1.4 Arial, sans-serif }
  figcaption span, summary { color: var(--muted) }
  .forms { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; margin: .8rem 0 }
  svg { max-width: 100%; height: auto; display: block }
  .scroll { overflow-x: auto }
  table { border-collapse: collapse; margin: .5rem 0 }
  th, td { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--hair) }
  td.n { text-align: right; font-variant-numeric: tabular-nums }
  """

private func anchor(_ kind: ChartSamples.Kind) -> String {
  kind.name.lowercased().replacing(" ", with: "-")
}

private func figure(_ sample: ChartSample) -> String {
  // Two drawings of one page need two roots for their ids.
  var caption = sample.chart.caption
  caption.id = sample.name
  let drawings = ChartForm.allCases.map {
    String(decoding: sample.chart.drawing($0).svg(caption), as: UTF8.self)
  }
  return """
    <figure id="\(sample.name)">
    <figcaption><strong>\(escaped(caption.title))</strong>
    <span>\(escaped(caption.measure)) (\(sample.size.rawValue))</span></figcaption>
    <div class="forms">
    \(drawings.joined())</div>
    \(table(sample))</figure>

    """
}

/// The first rows say enough of what the table is like.
private func table(_ sample: ChartSample) -> String {
  let table = sample.chart.table
  guard !table.rows.isEmpty else { return "" }
  var text = "<details><summary>Table: \(table.rows.count) rows</summary>\n"
  text += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of "
  text += "\(sample.name)\"><table>\n<thead><tr>"
  for column in table.columns { text += "<th scope=\"col\">\(escaped(column))</th>" }
  text += "</tr></thead>\n<tbody>\n"
  for row in table.rows.prefix(40) {
    let cells = row.map { cell in
      cell.value == nil
        ? "<td>\(escaped(cell.text))</td>" : "<td class=\"n\">\(escaped(cell.text))</td>"
    }
    text += "<tr>" + cells.joined() + "</tr>\n"
  }
  return text + "</tbody></table></div></details>\n"
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
