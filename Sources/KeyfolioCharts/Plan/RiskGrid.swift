/// Risks by likelihood and impact: numbered discs in the cells of a square grid, and a key that
/// names them, the gravest first.
///
/// Cells are darker the higher likelihood times impact, which also stands in their corner, and a
/// heavy line goes around those from a threshold on. A risk with a mitigation is a full disc; one
/// without is a ring in alert, and its key says so in words. Where likelihood or impact is unknown
/// a risk has no place: it is listed apart under a dashed disc. Ratings between two levels stand in
/// the cell of the nearer one, halves in the upper.
public struct RiskGrid: Chart, Equatable {
  /// Something that may go wrong.
  public struct Risk: Equatable, Sendable {
    public var name: String
    /// From 1 up to the number of levels; `nil` is unknown.
    public var likelihood: Quantity?
    public var impact: Quantity?
    /// Likelihood times impact; `nil` where one is unknown.
    public var severity: Quantity?
    /// The money at stake; `nil` is unknown.
    public var atStake: Quantity?
    /// What is done about it; `nil` is nothing.
    public var mitigation: String?
    /// Who looks after it; `nil` is nobody.
    public var owner: String?

    /// Makes a risk.
    public init(
      _ name: String, likelihood: Quantity?, impact: Quantity?, severity: Quantity?,
      atStake: Quantity? = nil, mitigation: String? = nil, owner: String? = nil
    ) {
      self.name = name
      self.likelihood = likelihood
      self.impact = impact
      self.severity = severity
      self.atStake = atStake
      self.mitigation = mitigation
      self.owner = owner
    }

    /// The column and the row of its cell, from 0; `nil` without a place.
    func cell(_ levels: Int) -> (impact: Int, likelihood: Int)? {
      guard let likelihood, let impact else { return nil }
      func level(_ quantity: Quantity) -> Int {
        let whole = min(Double(levels), max(1, quantity.value.rounded(.toNearestOrAwayFromZero)))
        return Int(whole) - 1
      }
      return (level(impact), level(likelihood))
    }
  }

  public var caption: Caption
  public var risks: [Risk]
  /// How many levels both ratings have; 1 to 9.
  public var levels: Int
  /// From which likelihood times impact cells are framed, with what that means: "12 and more:
  /// somebody has to act"; `nil` for no frame.
  public var threshold: Quantity?
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, risks: [Risk], levels: Int = 5, threshold: Quantity?,
    words: Words = .english
  ) {
    self.caption = caption
    self.risks = risks
    self.levels = min(9, max(1, levels))
    self.threshold = threshold
    self.words = words
  }

  /// The gravest first, of equals those without a mitigation, and last those without a place.
  var ordered: [Risk] {
    func key(_ risk: Risk) -> (Double, Double) {
      let severity = risk.cell(levels) == nil ? nil : risk.severity?.value ?? 0
      return (-(severity ?? -.infinity), risk.mitigation == nil ? 0 : 1)
    }
    let keys = risks.map(key)
    return risks.indices.sorted {
      (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1)
    }.map { risks[$0] }
  }

  /// One row a risk, the gravest first.
  public var table: ChartTable {
    let rows = ordered.map { risk in
      [
        ChartTable.Cell(risk.name.isEmpty ? words.unknown : risk.name),
        .init(risk.likelihood, unknown: words.unknown),
        .init(risk.impact, unknown: words.unknown), .init(risk.severity, unknown: words.unknown),
        .init(risk.atStake, unknown: words.unknown), .init(risk.mitigation ?? words.unmitigated),
        .init(risk.owner ?? words.unowned),
      ]
    }
    return ChartTable(columns: words.columns, rows: rows)
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !risks.isEmpty else { return Drawing(stating: words.empty, form) }
    var drawing = Drawing(form)
    let limit = form == .wide ? 24 : 20
    let all = ordered
    let shown = Array(all.prefix(limit))
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    let legend = Legend(legendEntries(shown), form, in: room, columns: form == .wide ? 4 : 1)
    legend.draw(in: &drawing)
    let field = Field(levels: levels, form, top: legend.height + 12)
    draw(field, shown, in: &drawing)
    var y = drawKey(shown, field, in: &drawing)
    if let sentence = words.more.text(all.count - shown.count, orNothing: true) {
      let place = Box(x: 2, y: y + 6, width: form.width - 6, height: 0)
      y = drawing.paragraph(sentence, TextStyle(size: form.textSize), in: place)
    }
    drawing.height = (y + 4).rounded(.up)
    return drawing
  }

  /// Only what occurs.
  private func legendEntries(_ shown: [Risk]) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if shown.contains(where: { $0.mitigation != nil }) {
      entries.append(
        Legend.Entry(words.mitigated) { Self.disc(at: $0, radius: 7, .mitigated, nil, in: &$1) })
    }
    if shown.contains(where: { $0.mitigation == nil }) {
      entries.append(
        Legend.Entry(words.unmitigated) {
          Self.disc(at: $0, radius: 7, .unmitigated, nil, in: &$1)
        })
    }
    if shown.contains(where: { $0.cell(levels) == nil }) {
      entries.append(
        Legend.Entry(words.unplaced) { Self.disc(at: $0, radius: 7, .unplaced, nil, in: &$1) })
    }
    if let threshold {
      entries.append(
        Legend.Entry(threshold.text) { centre, drawing in
          let box = Box(x: centre.x - 7, y: centre.y - 6, width: 14, height: 12)
          drawing.rectangle(box, Paint(fill: .muted, fillOpacity: 0.15, stroke: .ink, width: 2))
        })
    }
    return entries
  }
}
