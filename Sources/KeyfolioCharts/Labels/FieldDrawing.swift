/// A field of marks between two axes, from frame to key: what scatter charts have in common.
///
/// Marks are painted from the largest to the smallest and named by `PointLabels`; below the axes
/// follow a key of sizes, a legend, the numbered key and a sentence that counts the marks which
/// have neither name nor number.
struct FieldDrawing {
  /// One thing in the field.
  struct Mark {
    /// Settles every tie.
    var id: String
    var label: String
    /// Everything about it, told on pointing at it.
    var tooltip: String
    var href: String?
    var centre: Point
    /// The radius of the filled part, which no text may cover.
    var disc: Double
    /// The radius of the outermost line around it.
    var reach: Double
    /// What precedence follows: the greatest first.
    var size: Double
    /// Whether a number inside stands on a full colour.
    var isSolid = true
    /// Draws it, without its group.
    var draw: (inout Drawing) -> Void
  }

  /// What stands below the axes.
  struct Below {
    var sizes: SizeKey?
    var legend: [Legend.Entry] = []
    /// Sentences about what is not in the field.
    var notes: [String] = []
    /// Counts the marks that have neither a name nor a number.
    var onlyInTable: CountPhrase
  }

  private let frame: FieldFrame
  private let form: ChartForm
  /// In the order of precedence.
  private let marks: [Mark]
  private let captions: [FieldCaption]
  private let lines: [(line: Segment, paint: Paint)]
  private let labels: PointLabels

  /// More names and numbers than these make a key that nobody reads.
  private static func mostNamed(_ form: ChartForm) -> Int { form == .wide ? 120 : 60 }

  /// - Parameters:
  ///   - captions: words in the field, which stay free of labels.
  ///   - lines: drawn beneath the marks, better not crossed by labels.
  init(
    _ frame: FieldFrame, _ marks: [Mark], captions: [FieldCaption] = [],
    lines: [(line: Segment, paint: Paint)] = [], _ form: ChartForm
  ) {
    self.frame = frame
    self.form = form
    self.captions = captions
    self.lines = lines + frame.separators.map { ($0, .line(.hair)) }
    self.marks = marks.enumerated().sorted { a, b in
      a.element.size != b.element.size
        ? a.element.size > b.element.size
        : (a.element.id, a.offset) < (b.element.id, b.offset)
    }.map(\.element)
    var engine = LabelEngine(bounds: frame.plot.box.inset(by: 3))
    for text in captions.flatMap(\.lines) + frame.captions { engine.block(text.box) }
    for line in self.lines { engine.avoid(line.line) }
    for (owner, mark) in self.marks.enumerated() {
      engine.block(discAt: mark.centre, radius: mark.disc + 1, owner: owner)
      guard mark.reach > mark.disc else { continue }
      engine.avoid(ringAt: mark.centre, radius: mark.reach, owner: owner)
    }
    labels = PointLabels(
      self.marks.prefix(FieldDrawing.mostNamed(form)).map { mark in
        PointLabels.Mark(
          id: mark.id, label: mark.label, full: mark.tooltip, href: mark.href,
          centre: mark.centre, disc: mark.disc, reach: mark.reach, size: mark.size,
          isSolid: mark.isSolid)
      }, [], form, among: engine)
  }

  /// - Parameter backdrop: draws what lies behind everything.
  func drawing(_ below: Below, backdrop: (inout Drawing) -> Void = { _ in }) -> Drawing {
    var drawing = Drawing(form)
    backdrop(&drawing)
    frame.plot.draw(in: &drawing)
    for (line, paint) in lines { drawing.line(line, paint) }
    for caption in captions { caption.draw(in: &drawing) }
    drawing.texts(frame.captions)
    frame.plot.drawAxes(in: &drawing)
    let painted = marks.enumerated().sorted {
      ($1.element.reach, $0.offset) < ($0.element.reach, $1.offset)
    }
    for (_, mark) in painted {
      drawing.group(href: mark.href, tooltip: mark.tooltip) { mark.draw(&$0) }
    }
    labels.draw(in: &drawing)
    drawing.height = (drawBelow(below, in: &drawing) + 4).rounded(.up)
    return drawing
  }

  /// Returns where everything ends.
  private func drawBelow(_ below: Below, in drawing: inout Drawing) -> Double {
    let left = form == .wide ? frame.plot.box.x : 2
    var room = Box(
      x: left, y: frame.plot.bottom + 10, width: form.width - left - 4, height: 0)
    if let sizes = below.sizes, !marks.isEmpty {
      room.y += sizes.draw(in: &drawing, room, form)
    }
    let legend = Legend(marks.isEmpty ? [] : below.legend, form, in: room)
    legend.draw(in: &drawing)
    room.y += legend.height
    if !labels.groups.isEmpty {
      room.y += 8
      room.y = labels.drawKey(in: &drawing, room: room)
    }
    let unlisted = labels.unlisted + marks.count - labels.marks.count
    let sentences = below.notes + (unlisted > 0 ? [below.onlyInTable.text(unlisted)] : [])
    let style = TextStyle(size: form.textSize, role: .muted)
    for sentence in sentences {
      room.y += 6
      room.y = drawing.paragraph(sentence, style, in: room)
    }
    return room.y
  }
}
