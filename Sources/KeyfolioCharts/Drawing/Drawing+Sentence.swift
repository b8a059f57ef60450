extension Drawing {
  /// A sentence in place of a drawing: the reason why there is none.
  init(stating sentence: String, _ form: ChartForm) {
    self.init(form)
    let padding = 16.0
    let size = form.textSize
    let rowHeight = size * 1.4
    let lines = TextMeasure.lines(sentence, size: size, within: form.width - 2 * padding)
    for (row, line) in lines.enumerated() {
      let y = padding + rowHeight * (Double(row) + 0.5)
      text(line, at: Point(x: padding, y: y), TextStyle(size: size, role: .muted))
    }
    height = (2 * padding + rowHeight * Double(max(1, lines.count))).rounded(.up)
    rectangle(
      Box(x: 0.5, y: 0.5, width: width - 1, height: height - 1), .line(.hair, 1, .dashed))
  }

  /// The drawing as a slide or a sheet shows it: the finding and the measure above, the source
  /// below.
  func titled(_ caption: Caption, _ form: ChartForm) -> Drawing {
    var titled = self
    // Never narrower than the words of a phone's form need.
    titled.width = max(width, ChartForm.narrow.width)
    var head: [PlacedText] = []
    var y = 4.0
    let room = titled.width - 8
    let title = TextStyle(size: form.headingSize + 1, bold: true)
    for line in TextMeasure.lines(caption.title, size: title.size, bold: true, within: room) {
      head.append(PlacedText(line, at: Point(x: 4, y: y + title.size * 0.65), title))
      y += title.size * 1.3
    }
    let measure = TextStyle(size: form.textSize, role: .muted)
    for line in TextMeasure.lines(caption.measure, size: measure.size, within: room) {
      head.append(PlacedText(line, at: Point(x: 4, y: y + measure.size * 0.7), measure))
      y += measure.size * 1.4
    }
    titled.lower(by: (y + 10).rounded(.up))
    titled.texts(head)
    let source = TextStyle(size: form.smallSize, role: .muted)
    for line in TextMeasure.lines(caption.source, size: source.size, within: room) {
      let at = Point(x: 4, y: titled.height + source.size)
      titled.text(line, at: at, source)
      titled.height += source.size * 1.4
    }
    titled.height = (titled.height + 6).rounded(.up)
    return titled
  }
}
