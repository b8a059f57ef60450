extension MatrixDrawing {
  /// Writes the drawing from back to front.
  func svg() -> [UInt8] {
    var writer = SVGWriter()
    writer.begin(
      id: "\(matrix.id)-\(form.rawValue)", title: matrix.title, description: matrix.description,
      width: form.width, height: height, textSize: form.textSize,
      interactive: matrix.bubbles.contains { $0.href != nil })
    writeCells(&writer)
    writeAxes(&writer)
    for bubble in paintingOrder { write(bubble, &writer) }
    for name in labels.names + labels.numbers {
      if let leader = name.label.leader { writer.line(leader, .line(.muted, 0.7)) }
    }
    writer.lineBreak()
    writeNames(&writer)
    writeNumbers(&writer)
    writeLegend(&writer)
    writeKey(&writer)
    if matrix.bubbles.isEmpty {
      // The dividing lines would run through the sentence.
      let width = notes.map(\.box.width).max() ?? 0
      for note in notes {
        let box = Box(
          x: note.point.x - width / 2 - 6, y: note.box.y - 4, width: width + 12,
          height: note.box.height + 8)
        writer.rectangle(box, .fill(.ground))
      }
    }
    for note in notes { writer.text(note) }
    if !notes.isEmpty { writer.lineBreak() }
    writer.finish()
    return writer.bytes
  }

  /// The biggest first, so that no small mark hides behind a large one.
  private var paintingOrder: [MatrixBubble] {
    bubbles.sorted {
      $0.outline != $1.outline
        ? $0.outline > $1.outline : matrix.bubbles[$0.index].id < matrix.bubbles[$1.index].id
    }
  }

  private func writeCells(_ writer: inout SVGWriter) {
    for cell in layout.cells {
      writer.rectangle(cell.box, .fill(cell.cell.role, opacity: 0.05))
    }
    writer.lineBreak()
    for caption in captions { for text in caption { writer.text(text) } }
    writer.lineBreak()
  }

  private func writeAxes(_ writer: inout SVGWriter) {
    for mark in layout.tickMarks { writer.line(mark, .line(.muted, 0.5)) }
    for line in layout.lines { writer.line(line, .line(.muted, 0.8)) }
    writer.lineBreak()
    for text in layout.texts { writer.text(text) }
    writer.lineBreak()
  }

  private func writeNames(_ writer: inout SVGWriter) {
    for name in labels.names {
      let bubble = matrix.bubbles[name.owner]
      let isCut = name.text != bubble.fullName
      let grouped = bubble.href != nil || isCut
      if grouped {
        writer.beginGroup(href: bubble.href, tooltip: bubble.fullName, focusable: false)
      }
      let style = TextStyle(size: form.textSize, anchor: name.label.anchor)
      if name.label.crossesLine {
        writer.clearing(for: name.text, at: name.label.textPoint, style)
      }
      writer.text(name.text, at: name.label.textPoint, style)
      if grouped { writer.endGroup(href: bubble.href) } else { writer.lineBreak() }
    }
  }

  private func writeNumbers(_ writer: inout SVGWriter) {
    for number in labels.numbers {
      let bubble = matrix.bubbles[number.owner]
      // White on a full disc; ink where the disc is pale or only an outline.
      let isOnColour = number.label.isInside && MatrixMark.isSolid(bubble)
      var style = TextStyle(
        size: form.smallSize, role: isOnColour ? .ground : .ink, bold: true, anchor: .middle)
      if !number.label.isInside { style.anchor = number.label.anchor }
      if number.label.crossesLine && !number.label.isInside {
        writer.clearing(for: number.text, at: number.label.textPoint, style)
      }
      writer.text(number.text, at: number.label.textPoint, style)
    }
    if !labels.numbers.isEmpty { writer.lineBreak() }
  }

  private func writeKey(_ writer: inout SVGWriter) {
    for heading in key.headings { writer.text(heading) }
    if !key.headings.isEmpty { writer.lineBreak() }
    for placed in key.entries {
      let bubble = matrix.bubbles[placed.entry.owner]
      writer.beginGroup(href: bubble.href, tooltip: bubble.fullName, focusable: false)
      writer.text(placed.number)
      writer.text(placed.label)
      writer.endGroup(href: bubble.href)
    }
  }
}
