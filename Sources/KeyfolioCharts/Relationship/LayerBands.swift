/// What ties two firms together, layer by layer: a band between them for each, as thick as the tie
/// is strong, with what is known of it below.
///
/// Thickness begins at zero and has one scale. A layer at zero is a hairline, a layer of which
/// nothing is known a broken frame as high as the strongest band; the level stands beside each in
/// words.
public struct LayerBands: Chart, Equatable {
  /// One layer.
  public struct Layer: Equatable, Sendable {
    /// "Activities".
    public var name: String
    /// What the layer does for the relationship: "co-ordination".
    public var caption: String
    /// From 0 to `most`; `nil` if unknown.
    public var level: Quantity?
    /// What the level rests on, a sentence each.
    public var evidence: [String]

    /// Makes a layer.
    public init(_ name: String, caption: String, level: Quantity?, evidence: [String] = []) {
      self.name = name
      self.caption = caption
      self.level = level
      self.evidence = evidence
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The headings of the table: layer, level, evidence.
    public var layer: String
    public var level: String
    public var evidence: String
    public var unknown: String
    /// Stands below a band that rests on nothing written.
    public var noEvidence: String
    /// How many further lines stand only in the table.
    public var more: CountPhrase
    /// Stands in place of the drawing.
    public var empty: String

    /// Makes the words of a language.
    public init(
      layer: String, level: String, evidence: String, unknown: String, noEvidence: String,
      more: CountPhrase, empty: String
    ) {
      self.layer = layer
      self.level = level
      self.evidence = evidence
      self.unknown = unknown
      self.noEvidence = noEvidence
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      layer: "Layer", level: "Level", evidence: "Evidence", unknown: "unknown",
      noEvidence: "no evidence written down",
      more: CountPhrase(one: "one more in the table", other: "# more in the table"),
      empty: "Nothing is recorded of the three layers yet.")
  }

  public var caption: Caption
  /// The two firms: ours on the left, theirs on the right.
  public var own: String
  public var other: String
  public var layers: [Layer]
  /// The strongest level.
  public var most: Double
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, own: String, other: String, layers: [Layer], most: Double = 3,
    words: Words = .english
  ) {
    self.caption = caption
    self.own = own
    self.other = other
    self.layers = layers
    self.most = most
    self.words = words
  }

  /// One row a layer.
  public var table: ChartTable {
    ChartTable(
      columns: [words.layer, words.level, words.evidence],
      rows: layers.map { layer in
        [
          .init(layer.name), .init(layer.level, unknown: words.unknown),
          .init(
            layer.evidence.isEmpty ? words.noEvidence : layer.evidence.joined(separator: "; ")),
        ]
      })
  }

  private static let lane = 30.0
  private static let thickest = 26.0
  private static let block = 10.0
  private static let mostLines = 3

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !layers.isEmpty else { return Drawing(stating: words.empty, form) }
    var drawing = Drawing(form)
    let top = drawNames(form, in: &drawing)
    var y = top + 6
    for (row, layer) in layers.enumerated() {
      y = draw(layer, row, top: y, form, in: &drawing)
    }
    let height = y - top - 4
    for x in [0, form.width - Self.block] {
      drawing.rectangle(Box(x: x, y: top, width: Self.block, height: height), .fill(.ink))
    }
    drawing.height = (y + 2).rounded(.up)
    return drawing
  }

  /// Both firms by name above their blocks; returns where the blocks begin.
  private func drawNames(_ form: ChartForm, in drawing: inout Drawing) -> Double {
    let half = form.width / 2 - 12
    let size = form.textSize
    var bottom = 0.0
    for (name, x, anchor) in [
      (own, 0, TextStyle.Anchor.start), (other, form.width, .end),
    ] {
      let style = TextStyle(size: size, bold: true, anchor: anchor)
      let lines = TextMeasure.lines(name, size: size, bold: true, within: half, atMost: 2)
      let texts = lines.enumerated().map { index, line in
        PlacedText(line, at: Point(x: x, y: size * (0.7 + 1.3 * Double(index))), style)
      }
      drawing.lines(texts, of: name)
      bottom = max(bottom, size * 1.3 * Double(lines.count))
    }
    return (bottom + 6).rounded(.up)
  }

  private func draw(
    _ layer: Layer, _ row: Int, top: Double, _ form: ChartForm, in drawing: inout Drawing
  ) -> Double {
    let room = Box(
      x: Self.block + 10, y: top, width: form.width - 2 * (Self.block + 10), height: 0)
    let y = drawHeading(layer, room, form, in: &drawing)
    let lane = Box(
      x: Self.block, y: y + 2, width: form.width - 2 * Self.block, height: Self.lane)
    drawBand(layer, row, lane, in: &drawing)
    return drawEvidence(layer, room, top: lane.maxY + 3, form, in: &drawing)
  }

  private func drawHeading(
    _ layer: Layer, _ room: Box, _ form: ChartForm, in drawing: inout Drawing
  ) -> Double {
    let size = form.textSize
    let level = layer.level?.text ?? words.unknown
    let end = TextStyle(size: size, anchor: .end)
    let levelWidth = min(room.width / 3, TextMeasure.reserved(level, size: size))
    let y = room.y + size * 0.7
    drawing.text(level, at: Point(x: room.maxX, y: y), end, within: room.width / 3)
    let name = TextStyle(size: size, bold: true)
    let rest = room.width - levelWidth - 12
    let width = TextMeasure.reserved(layer.name, size: size, bold: true)
    let caption = TextMeasure.reserved(layer.caption, size: size)
    drawing.text(layer.name, at: Point(x: room.x, y: y), name, within: rest)
    let muted = TextStyle(size: size, role: .muted)
    guard width + 10 + caption > rest else {
      drawing.text(layer.caption, at: Point(x: room.x + width + 10, y: y), muted)
      return room.y + size * 1.4
    }
    drawing.text(
      layer.caption, at: Point(x: room.x, y: y + size * 1.35), muted, within: room.width)
    return room.y + size * 2.75
  }

  private func drawBand(_ layer: Layer, _ row: Int, _ lane: Box, in drawing: inout Drawing) {
    guard let level = layer.level else {
      drawing.rectangle(
        lane.inset(by: (Self.lane - Self.thickest) / 2), .line(.muted, 1.2, .dashed))
      return
    }
    let thickness = Self.thickest * min(1, max(0, level.value / max(1, most)))
    let box = Box(
      x: lane.x, y: lane.centre.y - thickness / 2, width: lane.width, height: thickness)
    drawing.rectangle(box, .fill(.accent), MarkName(row, "level"))
    if thickness < 1 {
      drawing.line(
        Point(x: lane.x, y: lane.centre.y), Point(x: lane.maxX, y: lane.centre.y),
        .line(.muted))
    }
  }

  private func drawEvidence(
    _ layer: Layer, _ room: Box, top: Double, _ form: ChartForm, in drawing: inout Drawing
  ) -> Double {
    let style = TextStyle(size: form.smallSize, role: .muted)
    let rowHeight = style.size * 1.35
    var lines: [(line: String, full: String)] = []
    var left = 0
    for sentence in layer.evidence {
      let wrapped = TextMeasure.lines(
        "– " + sentence, size: style.size, within: room.width, atMost: 2)
      if lines.count + wrapped.count > Self.mostLines {
        left += 1
      } else {
        lines += wrapped.map { ($0, sentence) }
      }
    }
    if left > 0 { lines.append(("– " + words.more.text(left), "")) }
    if layer.evidence.isEmpty && (layer.level?.value ?? 0) > 0 {
      lines.append((words.noEvidence, ""))
    }
    var y = top
    for (line, full) in lines {
      let text = PlacedText(line, at: Point(x: room.x, y: y + rowHeight / 2), style)
      drawing.lines([text], of: full)
      y += rowHeight
    }
    return y + 12
  }
}
