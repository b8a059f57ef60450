import KeyfolioCore

extension NoteWriter {
  /// The raised number, for those who may see the footnote.
  mutating func footnoteMark(_ node: Node) {
    let number = node.footnoteNumber
    guard marks.indices.contains(number - 1) else { return }
    only(for: outline.footnoteAudiences[number - 1].filter { !audiences.contains($0) }) {
      $0.mark(number)
    }
  }

  /// Marks inside of footnotes get no id, as nothing leads back to them.
  private mutating func mark(_ number: Int) {
    buffer.append("<sup class=\"fnref\"><a href=\"#")
    buffer.appendEscaped(options.idPrefix)
    buffer.append("fn-\(number)\"")
    if !isInFootnotes {
      marks[number - 1] += 1
      buffer.append(" id=\"")
      appendMarkID(number, marks[number - 1])
      buffer.append("\"")
    }
    buffer.append(">\(number)</a></sup>")
  }

  /// All footnotes, from the first on. Each is for those who may see a mark of it; numbers are
  /// written out because a hidden one must not shift the others.
  mutating func footnotes(from first: Node) {
    isInFootnotes = true
    let all = outline.footnoteAudiences
    let shared = all.allSatisfy { $0 == all.first } ? all.first ?? [] : []
    only(for: shared) { writer in
      writer.buffer.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
      var node: Node? = first
      var number = 1
      while let current = node {
        if current.kind == .footnoteDefinition, number <= all.count {
          writer.only(for: all[number - 1].filter { !shared.contains($0) }) {
            $0.footnote(current, number)
          }
          number += 1
        }
        node = current.next
      }
      writer.buffer.append("</ol>\n</div>\n")
    }
  }

  private mutating func footnote(_ node: Node, _ number: Int) {
    buffer.append("<li id=\"")
    buffer.appendEscaped(options.idPrefix)
    buffer.append("fn-\(number)\" value=\"\(number)\">\n")
    let around = audiences
    audiences += outline.footnoteAudiences[number - 1]
    var child = node.firstChild
    while let current = child {
      if current.next == nil, current.kind == .paragraph {
        buffer.append("<p>")
        inlines(of: current, depth: 0)
        arrows(number)
        buffer.append("</p>\n")
      } else {
        block(current, depth: 1)
        if current.next == nil {
          buffer.append("<p>")
          arrows(number)
          buffer.append("</p>\n")
        }
      }
      child = current.next
    }
    audiences = around
    buffer.append("</li>\n")
  }

  /// A way back to each mark, for those who may see that mark.
  private mutating func arrows(_ number: Int) {
    for (index, around) in outline.marks[number - 1].enumerated() {
      only(for: around.filter { !audiences.contains($0) }) { writer in
        writer.buffer.append(" <a class=\"back\" href=\"#")
        writer.appendMarkID(number, index + 1)
        writer.buffer.append("\" aria-label=\"")
        writer.buffer.appendEscaped(writer.options.words.back)
        writer.buffer.append("\">↩</a>")
      }
    }
  }

  private mutating func appendMarkID(_ number: Int, _ mark: Int) {
    buffer.appendEscaped(options.idPrefix)
    buffer.append(mark == 1 ? "fnref-\(number)" : "fnref-\(number)-\(mark)")
  }
}
