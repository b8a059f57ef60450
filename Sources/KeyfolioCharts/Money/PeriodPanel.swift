/// A field of values over periods: a vertical scale with few ticks, and one place across for each
/// period.
struct PeriodPanel {
  let box: Box
  private let scale: Scale
  private let ticks: [Quantity]
  private let size: Double

  /// - Parameters:
  ///   - values: all that are drawn; zero is always on the scale.
  ///   - room: kept free for labels above the highest and below the lowest value.
  init(
    _ ticks: [Quantity], values: [Double], box: Box, room: (above: Double, below: Double),
    _ form: ChartForm
  ) {
    let all = values + ticks.map(\.value) + [0]
    let low = all.min() ?? 0
    let high = all.max() ?? 0
    self.box = box
    self.ticks = ticks
    size = form.smallSize
    let axis = Axis(title: "", domain: low...(high > low ? high : low + 1))
    scale = Scale(axis, from: box.maxY - room.below, to: box.y + room.above)
  }

  /// The width that ticks need at the left of a panel.
  static func margin(_ ticks: [Quantity], _ form: ChartForm) -> Double {
    let widths = ticks.map { TextMeasure.reserved($0.text, size: form.smallSize) }
    return min(form == .wide ? 90 : 52, ((widths.max() ?? 0) + 8).rounded(.up))
  }

  func y(_ value: Double) -> Double { scale.position(value) }

  /// Lines across, the line of zero, and the words of ticks at the left.
  func draw(in drawing: inout Drawing) {
    var lowest = Double.infinity
    for tick in ticks.sorted(by: { $0.value < $1.value }) {
      let y = self.y(tick.value)
      drawing.line(Point(x: box.x, y: y), Point(x: box.maxX, y: y), .line(.hair))
      guard y + size * 1.2 <= lowest else { continue }
      lowest = y
      let style = TextStyle(size: size, role: .muted, anchor: .end)
      drawing.text(tick.text, at: Point(x: box.x - 6, y: y), style, within: box.x - 7)
    }
    drawing.line(Point(x: box.x, y: y(0)), Point(x: box.maxX, y: y(0)), .line(.muted))
  }
}

/// Places across for so many periods, equally wide.
struct PeriodSteps {
  let left: Double
  let step: Double
  let count: Int

  init(_ count: Int, from left: Double, to right: Double) {
    self.left = left
    self.count = count
    step = (right - left) / Double(max(1, count))
  }

  func x(_ index: Int) -> Double { Point.tenth(left + step * (Double(index) + 0.5)) }

  /// Labels centred below their places: all of them, or every second, third … counted from the
  /// last, so that none touches another.
  func labels(_ words: [String], y: Double, _ form: ChartForm) -> [PlacedText] {
    let size = form.smallSize
    let widest = words.map { TextMeasure.reserved($0, size: size) }.max() ?? 0
    var stride = 1
    let most = min(widest, form == .wide ? 120 : 80)
    while Double(stride) * step < most + 6 && stride < max(1, count) { stride += 1 }
    let budget = max(14, min(Double(stride) * step - 6, form.width * 0.6))
    return words.indices.filter { (count - 1 - $0) % stride == 0 }.map { index in
      let word = TextMeasure.fitting(words[index], size: size, within: budget)
      let style = TextStyle(size: size, role: .muted, anchor: .middle)
      var text = PlacedText(word, at: Point(x: x(index), y: y), style)
      let half = text.box.width / 2
      text.point.x = max(half + 1, min(form.width - 1 - half, text.point.x))
      return text
    }
  }
}
