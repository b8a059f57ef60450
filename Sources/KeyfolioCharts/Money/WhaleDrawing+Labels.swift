extension WhaleDrawing {
  /// A text beside a point of the curve.
  private struct Label {
    var text: String
    var point: Point
    var style: TextStyle
    var reach: Double
    /// Whether it may be left out; the table says it as well.
    var isExtra: Bool
  }

  /// The peak, the end, and in the wide form the names of those who earn and take away most.
  /// - Returns: where the next block may begin.
  func drawLabels(in drawing: inout Drawing) -> Double {
    let labels = self.labels
    let texts = labels.map { label in
      let most = label.isExtra ? 150 : frame.box.width - 16
      return TextMeasure.fitting(
        label.text, size: label.style.size, bold: label.style.bold, within: most)
    }
    let requests = zip(labels, texts).map { label, text in
      let style = label.style
      return LabelRequest(
        anchor: label.point,
        width: TextMeasure.reserved(text, size: style.size, bold: style.bold),
        height: style.size * TextMeasure.lineHeight, disc: label.reach, reach: label.reach,
        leaderDistances: label.isExtra ? 4 : 6, mayGoAnywhere: !label.isExtra)
    }
    var engine = self.engine
    let placed = engine.place(requests, owners: labels.map { _ in -2 }) ?? []
    var bottom = frame.bottom
    for (index, label) in labels.enumerated() {
      if let place = placed.indices.contains(index) ? placed[index] : nil {
        if label.isExtra && place.crossesLine { continue }
        draw(texts[index], of: label, at: place, in: &drawing)
      } else if !label.isExtra {
        let room = Box(x: 4, y: bottom, width: form.width - 8, height: 0)
        bottom = drawing.paragraph(label.text, label.style, in: room)
      }
    }
    return bottom
  }

  private func draw(
    _ text: String, of label: Label, at place: PlacedLabel, in drawing: inout Drawing
  ) {
    if let leader = place.leader { drawing.line(leader, .line(.muted, 0.7)) }
    var style = label.style
    style.anchor = place.anchor
    let placed = PlacedText(text, at: place.textPoint, style)
    if text == label.text {
      drawing.clearText(placed)
    } else {
      drawing.group(tooltip: label.text) { $0.clearText(placed) }
    }
  }

  private var labels: [Label] {
    let bold = TextStyle(size: form.textSize, bold: true)
    let origin = frame.point(x: 0, y: 0)
    let top = peak > 0 ? points[peak - 1] : origin
    var labels = [Label(text: chart.peakLabel, point: top, style: bold, reach: 6, isExtra: false)]
    if peak < points.count, let end = points.last {
      labels.append(
        Label(text: chart.endLabel, point: end, style: bold, reach: 5, isExtra: false))
    }
    guard form == .wide, isDotted else { return labels }
    let small = TextStyle(size: form.smallSize, role: .muted)
    let worst = max(points.count - min(2, chart.eroding), 0)..<points.count
    for index in Array(0..<min(2, chart.earning, points.count)) + Array(worst.reversed()) {
      let name = chart.customers[index].name
      labels.append(
        Label(text: name, point: points[index], style: small, reach: 3, isExtra: true))
    }
    return labels.filter { !$0.text.isEmpty }
  }

  /// Everything that labels have to mind: the curve, its dots, the lines across.
  private var engine: LabelEngine {
    var engine = LabelEngine(bounds: frame.box.inset(by: 2))
    let step = max(1, curve.count / 120)
    var before = curve[0]
    for index in stride(from: step, to: curve.count + step, by: step) {
      let next = curve[min(index, curve.count - 1)]
      engine.avoid(Segment(from: before, to: next))
      before = next
    }
    if isDotted {
      for point in points { engine.block(discAt: point, radius: 3, owner: -1) }
    }
    let zero = frame.y.position(0)
    var lines = [zero]
    if let whole = chart.whole { lines.append(frame.y.position(whole.value)) }
    for y in lines {
      engine.avoid(
        Segment(from: Point(x: frame.box.x, y: y), to: Point(x: frame.box.maxX, y: y)))
    }
    return engine
  }
}
