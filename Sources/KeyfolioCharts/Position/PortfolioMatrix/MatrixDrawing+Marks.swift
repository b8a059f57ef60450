extension MatrixDrawing {
  /// One account with all its marks, and what they mean on pointing at them.
  func draw(_ mark: MatrixBubble, in drawing: inout Drawing) {
    let bubble = matrix.bubbles[mark.index]
    let role = bubble.role ?? .ink
    drawing.group(href: bubble.href, tooltip: bubble.tooltip) { drawing in
      if mark.isFragile {
        let radius = mark.outline + MatrixBubble.haloGap
        drawing.circle(mark.centre, radius: radius, MatrixMark.halo(role))
      }
      if let ring = mark.ring {
        drawing.circle(
          mark.centre, radius: ring, MatrixMark.ring(role), MarkName(mark.index, "outer"))
      }
      if let tail = mark.tail { MatrixMark.drawTail(tail, role, in: &drawing) }
      if let ghost = mark.ghost {
        MatrixMark.drawGhost(ghost, radius: mark.disc, role, in: &drawing)
      }
      if let whisker = mark.whisker { MatrixMark.drawWhisker(whisker, in: &drawing) }
      let name = MarkName(mark.index, "inner")
      switch mark.core {
      case .disc(let radius):
        drawing.circle(mark.centre, radius: radius, MatrixMark.disc(bubble), name)
      case .noSales: MatrixMark.drawDiamond(at: mark.centre, role, in: &drawing, name)
      case .salesUnknown: MatrixMark.drawCross(at: mark.centre, role, in: &drawing)
      }
      for chevron in mark.chevrons {
        drawing.path(chevron, Paint(stroke: .ink, width: 1.5, roundEnds: true))
      }
    }
  }
}
