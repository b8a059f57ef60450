import KeyfolioCore

extension NoteWriter {
  /// A table in a box of its own, which scrolls where the page is narrow.
  mutating func table(_ node: Node) {
    let alignments = node.alignments
    buffer.append("<div class=\"scroll\"><table>\n")
    var isBodyOpen = false
    var row = node.firstChild
    while let current = row {
      if current.kind == .tableHeader {
        buffer.append("<thead>\n")
        cells(of: current, "th scope=\"col\"", "</th>", alignments)
        buffer.append("</thead>\n")
      } else {
        if !isBodyOpen { buffer.append("<tbody>\n") }
        isBodyOpen = true
        cells(of: current, "td", "</td>", alignments)
      }
      row = current.next
    }
    if isBodyOpen { buffer.append("</tbody>\n") }
    buffer.append("</table></div>\n")
  }

  private mutating func cells(
    of row: Node, _ start: String, _ end: String, _ alignments: [ColumnAlignment?]
  ) {
    buffer.append("<tr>\n")
    var column = 0
    var cell = row.firstChild
    while let current = cell {
      buffer.append("<")
      buffer.append(start)
      switch column < alignments.count ? alignments[column] : nil {
      case .right: buffer.append(" class=\"n\">")
      case .center: buffer.append(" class=\"c\">")
      case .left, nil: buffer.append(">")
      }
      inlines(of: current, depth: 0)
      buffer.append(end)
      buffer.append("\n")
      column += 1
      cell = current.next
    }
    buffer.append("</tr>\n")
  }
}
