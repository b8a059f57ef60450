/// A contact network from back to front: shapes, lines, people, names, legend.
struct NetworkDrawing {
  let chart: ContactNetwork
  let layout: NetworkLayout
  let form: ChartForm

  var drawing: Drawing {
    var drawing = Drawing(form)
    drawHeadings(in: &drawing)
    for wing in [layout.ours, layout.theirs] where !wing.nodes.isEmpty {
      drawing.path(wing.outline, closed: true, Paint(fill: .panel, stroke: .hair))
    }
    drawLines(in: &drawing)
    for wing in [layout.ours, layout.theirs] {
      for node in wing.nodes { draw(node, in: &drawing) }
    }
    for wing in [layout.ours, layout.theirs] {
      for node in wing.nodes { drawName(node, in: &drawing) }
    }
    var y = layout.top + layout.height + 12
    if form == .narrow { y = drawKey(from: y, in: &drawing) + 8 }
    if layout.hidden > 0 { y = drawHidden(from: y, in: &drawing) }
    let legend = Legend(
      entries, form, in: Box(x: 4, y: y, width: form.width - 8, height: 0))
    legend.draw(in: &drawing)
    drawing.height = (y + legend.height + 2).rounded(.up)
    return drawing
  }

  // MARK: Words

  private func drawHeadings(in drawing: inout Drawing) {
    let bold = TextStyle(size: form.textSize, bold: true)
    let words = chart.words
    let room = form == .wide ? 210.0 : 140
    let ours = words.side(chart.ourName, words.ours)
    let theirs = words.side(chart.theirName, words.theirs)
    // On a phone, what one does not need is the other's.
    func rest(_ name: String) -> Double {
      let taken = TextMeasure.reserved(name, size: bold.size, bold: true)
      return form == .wide ? room : max(room, form.width - taken - 14)
    }
    var end = bold
    end.anchor = .end
    drawing.text(ours, at: Point(x: 2, y: 11), bold, within: rest(theirs))
    drawing.text(theirs, at: Point(x: form.width - 2, y: 11), end, within: rest(ours))
    let middle = TextStyle(size: form.textSize, role: .muted, anchor: .middle)
    let width = form == .wide ? form.width - 2 * room - 24 : form.width - 8
    drawing.text(
      words.shape(chart.shape), at: Point(x: form.width / 2, y: form == .wide ? 11 : 32), middle,
      within: width)
  }

  private func drawHidden(from y: Double, in drawing: inout Drawing) -> Double {
    let style = TextStyle(size: form.smallSize, role: .muted)
    let room = Box(x: 4, y: y, width: form.width - 8, height: 0)
    return drawing.paragraph(chart.words.more.text(layout.hidden), style, in: room) + 6
  }

  /// Under each side's name its people, one below the other.
  private func drawKey(from y: Double, in drawing: inout Drawing) -> Double {
    var y = y
    let words = chart.words
    let heads = [
      (layout.ours, words.side(chart.ourName, words.ours)),
      (layout.theirs, words.side(chart.theirName, words.theirs)),
    ]
    for (wing, head) in heads where !wing.nodes.isEmpty {
      let bold = TextStyle(size: form.textSize, bold: true)
      drawing.text(head, at: Point(x: 2, y: y + 10), bold, within: form.width - 4)
      y += 22
      for node in wing.nodes { y = drawKey(node, from: y, in: &drawing) }
      y += 6
    }
    return y
  }

  private func drawKey(_ node: NetworkLayout.Node, from y: Double, in drawing: inout Drawing)
    -> Double
  {
    let sign = TextStyle(size: form.smallSize, role: .muted, bold: true, anchor: .end)
    drawing.text(node.sign, at: Point(x: 18, y: y + 8), sign)
    let person = chart.person(node.member)
    let name = chart.name(of: person)
    let gone = person.presence == .present ? "" : chart.words.presence(person.presence)
    let parts = [name, person.detail == name ? "" : person.detail, gone == name ? "" : gone]
    let full = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    var y = y
    let room = form.width - 28
    let lines = TextMeasure.lines(full, size: form.textSize, within: room, atMost: 2)
    let placed = lines.enumerated().map { row, line in
      PlacedText(
        line, at: Point(x: 25, y: y + 8 + 17 * Double(row)), TextStyle(size: form.textSize))
    }
    drawing.lines(placed, of: full)
    y += 17 * Double(lines.count)
    var notes: [(String, Palette.Role)] = []
    if person.isCut { notes.append((chart.words.cut, .alert)) }
    if layout.centre == node.member { notes.append((chart.words.centre, .ink)) }
    for (note, role) in notes {
      let style = TextStyle(size: form.smallSize, role: role, bold: true)
      drawing.text(note, at: Point(x: 25, y: y + 7), style, within: room)
      y += 16
    }
    return y + 2
  }

  // MARK: People

  private func draw(_ node: NetworkLayout.Node, in drawing: inout Drawing) {
    let person = chart.person(node.member)
    let radius = self.radius(node)
    if person.isCut {
      let ring = Paint(fill: .ground, stroke: .alert, width: 2)
      drawing.circle(node.centre, radius: radius + 4.5, ring)
    }
    let alone = chart.lonelyRow(of: node.member)
    drawing.circle(
      node.centre, radius: radius, NetworkDrawing.paint(node.member.side, person.presence),
      alone.map { MarkName($0, "alone") })
    guard form == .narrow else { return }
    let isFull = node.member.side == .ours && person.presence == .present
    let style = TextStyle(
      size: form.smallSize, role: isFull ? .ground : .ink, bold: true, anchor: .middle)
    drawing.text(node.sign, at: node.centre, style)
  }

  static func paint(_ side: ContactNetwork.Side, _ presence: ContactNetwork.Presence) -> Paint {
    switch (presence, side) {
    case (.vacant, _):
      Paint(fill: .ground, stroke: .muted, width: 1.5, dash: .dashed)
    case (.left, _): Paint(fill: .ground, stroke: .muted, width: 1)
    case (.present, .ours): Paint(fill: .accent, stroke: .accent, width: 1.5)
    case (.present, .theirs): Paint(fill: .ground, stroke: .ink, width: 2)
    }
  }

  private func radius(_ node: NetworkLayout.Node) -> Double {
    let usual = NetworkLayout.radius(form)
    guard form == .wide, node.isFront else { return usual }
    return usual + (layout.centre == node.member ? 4 : 2)
  }

  private func drawName(_ node: NetworkLayout.Node, in drawing: inout Drawing) {
    guard let label = node.label else { return }
    let isOurs = node.member.side == .ours
    let out = radius(node) + (chart.person(node.member).isCut ? 9.5 : 6)
    let point = Point(x: node.centre.x + (isOurs ? -out : out), y: node.centre.y)
    for line in label.placed(at: point, isOurs ? .end : .start) {
      if line.text.text == line.full {
        drawing.clearText(line.text)
      } else {
        drawing.group(tooltip: line.full) { $0.clearText(line.text) }
      }
    }
  }
}

extension ContactNetwork {
  /// The row of the table for somebody who is named by no contact.
  func lonelyRow(of member: Member) -> Int? {
    lonely.firstIndex(of: member).map { contacts.count + $0 }
  }
}
