extension PointLabels {
  /// Leader lines, names and numbers, to be drawn over the marks.
  func draw(in drawing: inout Drawing) {
    for name in names + numbers {
      if let leader = name.label.leader { drawing.line(leader, .line(.muted, 0.7)) }
    }
    for name in names { draw(name, in: &drawing) }
    for number in numbers { draw(number: number, in: &drawing) }
  }

  private func draw(_ name: Name, in drawing: inout Drawing) {
    let mark = marks[name.owner]
    let style = TextStyle(size: form.textSize, anchor: name.label.anchor)
    let placed = PlacedText(name.text, at: name.label.textPoint, style)
    let crosses = name.label.crossesLine
    guard mark.href != nil || name.text != mark.full else {
      return crosses ? drawing.clearText(placed) : drawing.text(placed)
    }
    drawing.group(href: mark.href, tooltip: mark.full, focusable: false) {
      if crosses { $0.clearText(placed) } else { $0.text(placed) }
    }
  }

  private func draw(number: Name, in drawing: inout Drawing) {
    // In the colour of the page on a full disc; ink where the disc is pale or only an outline.
    let isInside = number.label.isInside
    let isOnColour = isInside && marks[number.owner].isSolid
    var style = TextStyle(
      size: form.smallSize, role: isOnColour ? .ground : .ink, bold: true, anchor: .middle)
    if !isInside { style.anchor = number.label.anchor }
    let placed = PlacedText(number.text, at: number.label.textPoint, style)
    if number.label.crossesLine && !isInside {
      drawing.clearText(placed)
    } else {
      drawing.text(placed)
    }
  }

  /// The list that says what the numbers stand for; ends at the returned height.
  func drawKey(in drawing: inout Drawing, room: Box) -> Double {
    let key = NumberedKey(groups, in: room, form)
    drawing.texts(key.headings)
    for placed in key.entries {
      let mark = marks[placed.entry.owner]
      drawing.group(href: mark.href, tooltip: mark.full, focusable: false) {
        $0.text(placed.number)
        $0.text(placed.label)
      }
    }
    return key.bottom
  }
}
