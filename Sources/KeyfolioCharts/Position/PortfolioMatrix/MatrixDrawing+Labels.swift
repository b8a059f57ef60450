extension MatrixDrawing {
  /// The headings of the key: the four cells, then the accounts without a category.
  static func sections(of matrix: PortfolioMatrix) -> [PointLabels.Section] {
    matrix.cells.inOrder.map { .init(heading: $0.name, role: $0.role) } + [
      .init(heading: matrix.words.undetermined, role: .ink)
    ]
  }

  static func mark(
    _ mark: MatrixBubble, _ bubble: PortfolioMatrix.Bubble, _ matrix: PortfolioMatrix
  ) -> PointLabels.Mark {
    let cells = matrix.cells.inOrder
    return PointLabels.Mark(
      id: bubble.id, label: bubble.shownLabel, full: bubble.fullName, href: bubble.href,
      centre: mark.centre, disc: mark.disc, reach: mark.reach, size: bubble.size,
      section: cells.firstIndex { $0.role == bubble.role } ?? cells.count,
      isSolid: MatrixMark.isSolid(bubble))
  }

  /// Everything that labels have to mind.
  static func engine(
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
      for line in [bubble.whisker, bubble.tail, bubble.ghost].compactMap(\.self) {
        engine.avoid(line, owner: owner)
      }
      if let ghost = bubble.ghost {
        engine.avoid(ringAt: ghost.to, radius: bubble.disc, owner: owner)
      }
      for chevron in bubble.chevrons { engine.block(Box(around: chevron, by: 1), owner: owner) }
    }
    return engine
  }
}
