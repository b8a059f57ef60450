import KeyfolioCore

extension NoteWriter {
  /// A table in a box of its own, which scrolls where the page is narrow.
  mutating func table(_ node: Node) {
    let alignments = node.alignments
    tables += 1
    // Whoever cannot point can still scroll it, and hears what it is.
    buffer.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
    buffer.appendEscaped(options.words.table + " \(tables)")
    buffer.append("\"><table>\n")
    var isBodyOpen = false
    var row = node.firstChild
    while let current = row {
      if current.kind == .tableHeader {
        buffer.append("<thead>\n")
        cells(of: current, isHeader: true, alignments)
        buffer.append("</thead>\n")
      } else {
        if !isBodyOpen { buffer.append("<tbody>\n") }
        isBodyOpen = true
        cells(of: current, isHeader: false, alignments)
      }
      row = current.next
    }
    if isBodyOpen { buffer.append("</tbody>\n") }
    buffer.append("</table></div>\n")
  }

  private mutating func cells(
    of row: Node, isHeader: Bool, _ alignments: [ColumnAlignment?]
  ) {
    buffer.append("<tr>\n")
    var column = 0
    var cell = row.firstChild
    while let current = cell {
      // An empty cell heads nothing.
      let heads = isHeader && current.firstChild != nil
      buffer.append(heads ? "<th scope=\"col\"" : "<td")
      switch column < alignments.count ? alignments[column] : nil {
      case .right: buffer.append(" class=\"n\">")
      case .center: buffer.append(" class=\"c\">")
      case .left, nil: buffer.append(">")
      }
      inlines(of: current, depth: 0)
      buffer.append(heads ? "</th>\n" : "</td>\n")
      column += 1
      cell = current.next
    }
    buffer.append("</tr>\n")
  }
}
