extension RiskGrid {
  /// A risk in words: its name, how grave it is, and what is done about it.
  struct KeyEntry {
    /// Room for the disc.
    static let indent = 28.0

    private let risk: Risk
    private let name: [String]
    private let measure: String
    private let answer: [String]
    private let nameStyle: TextStyle
    private let measureStyle: TextStyle
    private let answerStyle: TextStyle
    private let fullMeasure: String
    private let fullAnswer: String
    let height: Double

    init(_ chart: RiskGrid, _ risk: Risk, _ form: ChartForm, width: Double) {
      self.risk = risk
      let room = width - Self.indent
      let words = chart.words
      nameStyle = TextStyle(size: form.textSize)
      measureStyle = TextStyle(size: form.smallSize, role: .muted)
      answerStyle = TextStyle(
        size: form.smallSize, role: risk.mitigation == nil ? .alert : .muted)
      name = TextMeasure.lines(risk.name, size: form.textSize, within: room, atMost: 2)
      fullMeasure = Self.measure(risk, words)
      measure = TextMeasure.fitting(fullMeasure, size: form.smallSize, within: room)
      fullAnswer = risk.mitigation ?? words.unmitigated
      answer = TextMeasure.lines(fullAnswer, size: form.smallSize, within: room, atMost: 2)
      let small = form.smallSize * 1.3
      height =
        Double(name.count) * form.textSize * 1.25 + Double(1 + answer.count) * small + 11
    }

    /// "3 × 4 = 12; €1.2 M at stake; A. Hansen".
    private static func measure(_ risk: Risk, _ words: Words) -> String {
      let likelihood = risk.likelihood?.text ?? words.unknown
      let impact = risk.impact?.text ?? words.unknown
      var parts = ["\(likelihood) × \(impact)"]
      if let severity = risk.severity { parts[0] += " = \(severity.text)" }
      if let stake = risk.atStake { parts.append("\(stake.text) \(words.atStake)") }
      parts.append(risk.owner ?? words.unowned)
      return parts.joined(separator: "; ")
    }

    func draw(at point: Point, in drawing: inout Drawing) {
      var y = point.y
      func place(_ lines: [String], _ style: TextStyle, _ factor: Double) -> [PlacedText] {
        lines.map { line in
          let rowHeight = style.size * factor
          y += rowHeight
          return PlacedText(line, at: Point(x: point.x, y: y - rowHeight / 2), style)
        }
      }
      drawing.lines(place(name, nameStyle, 1.25), of: risk.name)
      drawing.lines(place([measure], measureStyle, 1.3), of: fullMeasure)
      drawing.lines(place(answer, answerStyle, 1.3), of: fullAnswer)
    }
  }
}
