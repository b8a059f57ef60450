/// The words around a frame: titles, end words and ticks, none of them turned.
struct AxisLabels {
  private let form: ChartForm
  private let tickStyle: TextStyle
  private let lineStyle: TextStyle
  private let wordStyle: TextStyle
  private let titleStyle: TextStyle
  private let rowHeight: Double

  /// Quantity labels with the short lines that tie them to the frame.
  struct Ticks {
    var texts: [PlacedText] = []
    var marks: [Segment] = []
  }

  init(_ form: ChartForm) {
    self.form = form
    tickStyle = TextStyle(size: form.smallSize, role: .muted)
    lineStyle = TextStyle(size: form.smallSize, role: .ink)
    wordStyle = TextStyle(size: form.smallSize, role: .muted)
    titleStyle = TextStyle(size: form.smallSize, role: .ink, bold: true)
    rowHeight = form.smallSize + 6
  }

  // MARK: The vertical axis

  /// The room that tick labels need to the left of the frame.
  func margin(_ axis: Axis, _ line: Quantity?) -> Double {
    let widest = axis.marks(with: line).map { width($0.text, tickStyle) }.max() ?? 0
    return min(form == .wide ? 96 : 52, (widest + 10).rounded(.up))
  }

  /// The vertical axis says above the frame what it measures and what its ends mean.
  func above(_ axis: Axis, left: Double) -> (texts: [PlacedText], height: Double) {
    let isUp = axis.direction == .ascending
    let words = [
      AxisLabels.end("↑ ", isUp ? axis.highWord : axis.lowWord),
      AxisLabels.end("↓ ", isUp ? axis.lowWord : axis.highWord),
    ].filter { !$0.isEmpty }
    let gap = 14.0
    let right = form.width - 4
    var texts: [PlacedText] = []
    var place = Point(x: left, y: rowHeight / 2)
    let whole = width(axis.title, titleStyle) + words.reduce(0) { $0 + gap + width($1, wordStyle) }
    texts.append(fitted(axis.title, at: place, titleStyle, right - left))
    if left + whole > right {
      place.y += rowHeight
    } else {
      place.x += width(axis.title, titleStyle) + gap
    }
    for word in words {
      let needed = width(word, wordStyle)
      if place.x > left && place.x + needed > right {
        place = Point(x: left, y: place.y + rowHeight)
      }
      texts.append(fitted(word, at: place, wordStyle, right - place.x))
      place.x += needed + gap
    }
    return (texts, (place.y + rowHeight / 2 + 3).rounded(.up))
  }

  /// Ticks to the left of the frame; of two that would touch, the one nearer the low end stays.
  func beside(_ axis: Axis, _ line: Quantity?, _ scale: Scale, _ frame: Box) -> Ticks {
    var ticks = Ticks()
    for tick in axis.marks(with: line) where tick == line || scale.holds(tick.value) {
      let y = scale.position(tick.value)
      var style = tick == line ? lineStyle : tickStyle
      style.anchor = .end
      let point = Point(x: frame.x - 7, y: y)
      add(tick, point, style, frame.x - 9, to: &ticks)
      if ticks.texts.last?.point == point {
        ticks.marks.append(Segment(from: Point(x: frame.x - 4, y: y), to: Point(x: frame.x, y: y)))
      }
    }
    return ticks
  }

  // MARK: The horizontal axis

  /// The height of ticks, end words and title below the frame.
  func heightBelow(_ axis: Axis, width: Double) -> Double {
    8 + rowHeight * Double(1 + footer(axis, Box(x: 0, y: 0, width: width, height: 0)).rows)
  }

  /// Ticks, end words and title of the horizontal axis.
  func below(_ axis: Axis, _ line: Quantity?, _ scale: Scale, _ frame: Box) -> Ticks {
    var ticks = Ticks()
    for tick in axis.marks(with: line) where tick == line || scale.holds(tick.value) {
      let x = scale.position(tick.value)
      var style = tick == line ? lineStyle : tickStyle
      style.anchor = .middle
      let point = Point(x: x, y: frame.maxY + 5 + rowHeight / 2)
      add(tick, point, style, form.width, to: &ticks)
      if ticks.texts.last?.point == point {
        ticks.marks.append(
          Segment(from: Point(x: x, y: frame.maxY), to: Point(x: x, y: frame.maxY + 4)))
      }
    }
    ticks.texts += footer(axis, frame).texts
    return ticks
  }

  /// One row if everything fits: the low word, the title in the middle, the high word. Otherwise
  /// the title has a row of its own, and so has each word where both together are too long.
  private func footer(_ axis: Axis, _ frame: Box) -> (texts: [PlacedText], rows: Int) {
    let isRight = axis.direction == .ascending
    let left = AxisLabels.end("← ", isRight ? axis.lowWord : axis.highWord)
    let right = AxisLabels.end("", isRight ? axis.highWord : axis.lowWord, " →")
    let ends = width(left, wordStyle) + width(right, wordStyle) + 16
    let side = 2 * max(width(left, wordStyle), width(right, wordStyle)) + 32
    let titleFits = side + width(axis.title, titleStyle) <= frame.width
    let endsFit = ends <= frame.width
    var y = frame.maxY + 5 + rowHeight * 1.5
    var title = titleStyle
    title.anchor = .middle
    var texts = [
      fitted(axis.title, at: Point(x: frame.centre.x, y: y), title, frame.width)
    ]
    if !titleFits { y += rowHeight }
    texts.append(fitted(left, at: Point(x: frame.x, y: y), wordStyle, frame.width))
    if !endsFit { y += rowHeight }
    var end = wordStyle
    end.anchor = .end
    texts.append(fitted(right, at: Point(x: frame.maxX, y: y), end, frame.width))
    return (texts, 1 + (titleFits ? 0 : 1) + (endsFit ? 0 : 1))
  }

  // MARK: Pieces

  /// An end word with its arrow; nothing where an axis needs no words at its ends.
  private static func end(_ before: String, _ word: String, _ after: String = "") -> String {
    word.isEmpty ? "" : before + word + after
  }

  private func add(
    _ tick: Quantity, _ point: Point, _ style: TextStyle, _ budget: Double, to ticks: inout Ticks
  ) {
    let text = fitted(tick.text, at: point, style, budget)
    let box = text.box
    guard box.x >= 0, box.maxX <= form.width else { return }
    let apart = Box(x: box.x - 4, y: box.y, width: box.width + 8, height: box.height)
    guard !ticks.texts.contains(where: { $0.box.intersects(apart) }) else { return }
    ticks.texts.append(text)
  }

  private func fitted(
    _ text: String, at point: Point, _ style: TextStyle, _ budget: Double
  ) -> PlacedText {
    let short = TextMeasure.fitting(text, size: style.size, bold: style.bold, within: budget)
    return PlacedText(short, at: point, style)
  }

  private func width(_ text: String, _ style: TextStyle) -> Double {
    TextMeasure.reserved(text, size: style.size, bold: style.bold)
  }
}
