/// Which account is named in the drawing, which is numbered, and which stands only in the table.
struct MatrixLabels: Sendable {
  struct Name: Sendable {
    var label: PlacedLabel
    var text: String
    var owner: Int
  }

  private(set) var names: [Name] = []
  /// The numbers in the drawing, in the order of the key.
  private(set) var numbers: [Name] = []
  private(set) var groups: [NumberedKey.Group] = []
  private(set) var unlisted = 0

  /// Above this number of accounts names would bury the marks.
  private static let mostNames = 60
  /// Above this number leader lines would bury them too.
  private static let mostLeaders = 200
  /// Of a greater number, so many of the largest still get leader lines.
  private static let alwaysLed = 30

  init(
    _ matrix: PortfolioMatrix, _ layout: MatrixLayout, _ bubbles: [MatrixBubble],
    captions: [[PlacedText]]
  ) {
    let order = bubbles.indices.sorted {
      let (a, b) = (matrix.bubbles[$0], matrix.bubbles[$1])
      return a.size != b.size ? a.size > b.size : a.id < b.id
    }
    let empty = MatrixLabels.engine(layout, bubbles, captions)
    if layout.form == .wide && order.count <= MatrixLabels.mostNames {
      var engine = empty
      if let rest = placeNames(order, matrix, layout, bubbles, &engine) {
        placeNumbers(rest, matrix, layout, bubbles, &engine)
        if unlisted == 0 { return }
      }
      (names, numbers, groups, unlisted) = ([], [], [], 0)
    }
    var engine = empty
    placeNumbers(order, matrix, layout, bubbles, &engine)
  }

  private static func engine(
    _ layout: MatrixLayout, _ bubbles: [MatrixBubble], _ captions: [[PlacedText]]
  ) -> LabelEngine {
    var engine = LabelEngine(bounds: layout.frame.inset(by: 3))
    for caption in captions { for text in caption { engine.block(text.box) } }
    for line in layout.lines { engine.avoid(line) }
    for bubble in bubbles {
      let owner = bubble.index
      engine.block(discAt: bubble.centre, radius: bubble.disc + 1, owner: owner)
      if bubble.outline > bubble.disc {
        engine.avoid(ringAt: bubble.centre, radius: bubble.outline, owner: owner)
      }
      if bubble.isFragile {
        engine.avoid(ringAt: bubble.centre, radius: bubble.reach, owner: owner)
      }
      if let whisker = bubble.whisker { engine.avoid(whisker, owner: owner) }
      if let tail = bubble.tail { engine.avoid(tail, owner: owner) }
      for chevron in bubble.chevrons {
        engine.block(MatrixLabels.box(around: chevron), owner: owner)
      }
    }
    return engine
  }

  /// Returns the accounts whose names found no room; nil where a crowd leaves so many of them
  /// that numbers for all are the clearer drawing.
  private mutating func placeNames(
    _ order: [Int], _ matrix: PortfolioMatrix, _ layout: MatrixLayout, _ bubbles: [MatrixBubble],
    _ engine: inout LabelEngine
  ) -> [Int]? {
    let size = layout.form.textSize
    let texts = order.map {
      TextMeasure.fitting(matrix.bubbles[$0].shownLabel, size: size, within: 190)
    }
    let requests = zip(order, texts).map { owner, text in
      LabelRequest(
        anchor: bubbles[owner].centre, width: TextMeasure.reserved(text, size: size),
        height: size * TextMeasure.lineHeight, disc: bubbles[owner].disc,
        reach: bubbles[owner].reach)
    }
    guard let placed = engine.place(requests, owners: order, leavingAtMost: order.count / 4)
    else { return nil }
    var rest: [Int] = []
    for (index, owner) in order.enumerated() {
      if let label = placed[index] {
        names.append(Name(label: label, text: texts[index], owner: owner))
      } else {
        rest.append(owner)
      }
    }
    return rest
  }

  private mutating func placeNumbers(
    _ order: [Int], _ matrix: PortfolioMatrix, _ layout: MatrixLayout, _ bubbles: [MatrixBubble],
    _ engine: inout LabelEngine
  ) {
    guard !order.isEmpty else { return }
    let size = layout.form.smallSize
    // Numbers are given once it is known who keeps one, so all take the room of the widest.
    let digits = String(repeating: "8", count: String(order.count).utf8.count)
    let width = Double(TextMeasure.thousandths(digits)) * size * 1.09 / 1000 + 1
    let height = size * TextMeasure.lineHeight
    let isCrowd = order.count > MatrixLabels.mostLeaders
    let requests = order.enumerated().map { rank, owner in
      let bubble = bubbles[owner]
      // In a crowd the largest accounts still get theirs.
      let mayLead = !isCrowd || rank < MatrixLabels.alwaysLed
      let half = Point(x: width / 2, y: size * 0.36)
      return LabelRequest(
        anchor: bubble.centre, width: width, height: height, disc: bubble.disc,
        reach: bubble.reach,
        mayStandInside: half.distance(to: Point(x: 0, y: 0)) < bubble.disc,
        leaderDistances: mayLead ? LabelSlot.distances.count : 0, mayCrossLeaders: true,
        mayGoAnywhere: mayLead)
    }
    let placed = engine.place(requests, owners: order) ?? []
    var labels: [Int: PlacedLabel] = [:]
    for (index, owner) in order.enumerated() {
      labels[owner] = placed[index]
      if placed[index] == nil { unlisted += 1 }
    }
    number(order.filter { labels[$0] != nil }, labels, matrix)
  }

  /// Counts through the categories, so that the key reads from one to the last.
  private mutating func number(
    _ kept: [Int], _ labels: [Int: PlacedLabel], _ matrix: PortfolioMatrix
  ) {
    let needsHeadings = kept.count > 8
    var sections: [(heading: String, role: Palette.Role, members: [Int])] = []
    var rest = kept
    for cell in matrix.cells.inOrder {
      let members = rest.filter { matrix.bubbles[$0].role == cell.role }
      rest.removeAll { matrix.bubbles[$0].role == cell.role }
      sections.append((cell.name, cell.role, members))
    }
    sections.append((matrix.words.undetermined, .ink, rest))
    for section in sections where !section.members.isEmpty {
      var entries: [NumberedKey.Entry] = []
      for owner in section.members {
        guard let label = labels[owner] else { continue }
        let number = numbers.count + 1
        numbers.append(Name(label: label, text: String(number), owner: owner))
        entries.append(
          .init(number: number, label: matrix.bubbles[owner].shownLabel, owner: owner))
      }
      groups.append(
        .init(
          heading: needsHeadings ? section.heading : nil, role: section.role, entries: entries))
    }
  }

  private static func box(around points: [Point]) -> Box {
    let x = points.map(\.x).min() ?? 0
    let y = points.map(\.y).min() ?? 0
    return Box(
      x: x - 1, y: y - 1, width: (points.map(\.x).max() ?? x) - x + 2,
      height: (points.map(\.y).max() ?? y) - y + 2)
  }
}
