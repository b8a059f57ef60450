/// What stands beside a node: the name, what the person does, and a word for what hangs on them.
struct NetworkLabel {
  struct Line {
    var text: String
    var style: TextStyle
    /// The text as it came in.
    var full: String
  }

  private(set) var lines: [Line] = []

  init(
    _ chart: ContactNetwork, _ member: ContactNetwork.Member, _ cast: NetworkCast, _ form: ChartForm
  ) {
    let person = chart.person(member)
    let isFront = cast.group(member.side).front.contains(member.index)
    let name = chart.name(of: person)
    let role: Palette.Role = person.presence == .present ? .ink : .muted
    add(name, TextStyle(size: form.textSize, role: role, bold: isFront))
    let small = TextStyle(size: form.smallSize, role: .muted)
    let gone = person.presence == .left ? chart.words.left : ""
    let detail = person.detail == name ? "" : person.detail
    add([gone, detail].filter { !$0.isEmpty }.joined(separator: ", "), small)
    if person.presence == .vacant && lines.count == 1 && name != chart.words.vacant {
      add(chart.words.vacant, small)
    }
    if person.isCut {
      add(chart.words.cut, TextStyle(size: form.smallSize, role: .alert, bold: true))
    }
    if cast.centre == member {
      add(chart.words.centre, TextStyle(size: form.smallSize, bold: true))
    }
  }

  private mutating func add(_ text: String, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    lines.append(Line(text: text, style: style, full: text))
  }

  var height: Double { lines.reduce(0) { $0 + $1.style.size * 1.25 } }

  var width: Double {
    lines.reduce(0) {
      max($0, TextMeasure.reserved($1.text, size: $1.style.size, bold: $1.style.bold))
    }
  }

  /// Every line cut to a width.
  mutating func fit(within room: Double) {
    for index in lines.indices {
      let style = lines[index].style
      lines[index].text = TextMeasure.fitting(
        lines[index].full, size: style.size, bold: style.bold, within: room)
    }
  }

  /// The lines one below the other, their middle at the height of a point.
  func placed(at point: Point, _ anchor: TextStyle.Anchor) -> [(text: PlacedText, full: String)] {
    var y = point.y - height / 2
    return lines.map { line in
      var style = line.style
      style.anchor = anchor
      let step = style.size * 1.25
      y += step
      return (PlacedText(line.text, at: Point(x: point.x, y: y - step / 2), style), line.full)
    }
  }
}
