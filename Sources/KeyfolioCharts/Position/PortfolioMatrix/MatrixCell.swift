/// One of the four cells.
struct MatrixCell: Sendable {
  let cell: PortfolioMatrix.Cell
  let isAttractive: Bool
  let isStrong: Bool
  let box: Box
  private let isRight: Bool
  private let isUp: Bool

  /// Which part of the frame is high in which direction.
  struct Sides {
    var frame: Box
    /// Where the two dividing lines cross.
    var middle: Point
    var highIsRight: Bool
    var highIsUp: Bool
    var transposed: Bool
  }

  static func all(
    _ cells: PortfolioMatrix.Cells, _ sides: Sides
  ) -> [MatrixCell] {
    [
      MatrixCell(cells.attractiveStrong, true, true, sides),
      MatrixCell(cells.attractiveWeak, true, false, sides),
      MatrixCell(cells.unattractiveStrong, false, true, sides),
      MatrixCell(cells.unattractiveWeak, false, false, sides),
    ]
  }

  private init(
    _ cell: PortfolioMatrix.Cell, _ isAttractive: Bool, _ isStrong: Bool, _ sides: Sides
  ) {
    isRight = (sides.transposed ? isAttractive : isStrong) == sides.highIsRight
    isUp = (sides.transposed ? isStrong : isAttractive) == sides.highIsUp
    let frame = sides.frame
    let x = isRight ? sides.middle.x : frame.x
    let y = isUp ? frame.y : sides.middle.y
    box = Box(
      x: x, y: y, width: (isRight ? frame.maxX : sides.middle.x) - x,
      height: (isUp ? sides.middle.y : frame.maxY) - y)
    self.cell = cell
    self.isAttractive = isAttractive
    self.isStrong = isStrong
  }

  /// The name and the strategy: in the outer corner unless marks lie there and another corner is
  /// free of them. Empty where the cell has no room for its name.
  func caption(_ form: ChartForm, among bubbles: [MatrixBubble]) -> [PlacedText] {
    let corners = [
      (isRight, isUp), (!isRight, isUp), (isRight, !isUp), (!isRight, !isUp),
    ]
    var best: [PlacedText] = []
    var fewest = Int.max
    for (right, up) in corners {
      let texts = caption(form, atRight: right, atTop: up)
      let covered = bubbles.count { bubble in
        texts.contains { $0.box.intersects(discAt: bubble.centre, radius: bubble.reach + 2) }
      }
      guard covered < fewest else { continue }
      best = texts
      fewest = covered
    }
    return best
  }

  private func caption(_ form: ChartForm, atRight: Bool, atTop: Bool) -> [PlacedText] {
    let padding = form == .wide ? 10.0 : 8
    let nameHeight = form.headingSize * TextMeasure.lineHeight
    let lineHeight = form.smallSize * 1.3
    let width = box.width - 2 * padding
    guard width > form.headingSize * 2, box.height >= nameHeight else { return [] }
    // A low cell keeps its name and lets the strategy go.
    let room = Int((box.height - nameHeight - padding) / lineHeight)
    let wrapped = TextMeasure.lines(cell.strategy, size: form.smallSize, within: width)
    let lines = wrapped.count <= min(2, room) ? wrapped : []
    let edge = min(padding, box.height - nameHeight)
    let height = nameHeight + Double(lines.count) * lineHeight
    let top = atTop ? box.y + edge : box.maxY - edge - height
    let x = atRight ? box.maxX - padding : box.x + padding
    let anchor: TextStyle.Anchor = atRight ? .end : .start
    let heading = TextStyle(size: form.headingSize, role: cell.role, bold: true, anchor: anchor)
    let name = TextMeasure.fitting(cell.name, size: form.headingSize, bold: true, within: width)
    let style = TextStyle(size: form.smallSize, role: .muted, anchor: anchor)
    return [PlacedText(name, at: Point(x: x, y: top + nameHeight / 2), heading)]
      + lines.enumerated().map { row, line in
        let y = top + nameHeight + (Double(row) + 0.5) * lineHeight
        return PlacedText(line, at: Point(x: x, y: y), style)
      }
  }
}
