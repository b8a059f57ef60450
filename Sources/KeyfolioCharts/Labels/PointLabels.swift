/// Which mark of a field is named in the drawing, which is numbered, and which stands only in the
/// table.
struct PointLabels: Sendable {
  /// A mark that wants a name.
  struct Mark: Sendable {
    /// Settles every tie.
    var id: String
    /// The name beside the mark; never empty.
    var label: String
    /// The name in full, told on pointing at it.
    var full: String
    var href: String?
    var centre: Point
    /// The radius of the filled part, which no text may cover.
    var disc: Double
    /// The radius of the outermost line around it.
    var reach: Double
    /// What precedence follows: the greatest first.
    var size: Double
    /// The place in `sections` under which the key lists it.
    var section = 0
    /// Whether a number inside the disc stands on a full colour.
    var isSolid = true
  }

  /// A heading of the numbered key.
  struct Section: Sendable {
    var heading: String
    var role: Palette.Role
  }

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
  let marks: [Mark]
  private let sections: [Section]
  let form: ChartForm

  /// Above this number of marks names would bury them.
  private static let mostNames = 60
  /// Above this number leader lines would bury them too.
  private static let mostLeaders = 200
  /// Of a greater number, so many of the largest still get leader lines.
  private static let alwaysLed = 30

  /// - Parameters:
  ///   - marks: in the order in which the engine counts owners.
  ///   - empty: knows the frame and every obstacle.
  init(_ marks: [Mark], _ sections: [Section] = [], _ form: ChartForm, among empty: LabelEngine) {
    self.marks = marks
    self.sections = sections
    self.form = form
    let order = marks.indices.sorted {
      let (a, b) = (marks[$0], marks[$1])
      return a.size != b.size ? a.size > b.size : (a.id, $0) < (b.id, $1)
    }
    if form == .wide && order.count <= PointLabels.mostNames {
      var engine = empty
      if let rest = placeNames(order, &engine) {
        placeNumbers(rest, &engine)
        if unlisted == 0 { return }
      }
      (names, numbers, groups, unlisted) = ([], [], [], 0)
    }
    var engine = empty
    placeNumbers(order, &engine)
  }

  /// Returns the marks whose names found no room; nil where a crowd leaves so many of them that
  /// numbers for all are the clearer drawing.
  private mutating func placeNames(_ order: [Int], _ engine: inout LabelEngine) -> [Int]? {
    let size = form.textSize
    let texts = order.map { TextMeasure.fitting(marks[$0].label, size: size, within: 190) }
    let requests = zip(order, texts).map { owner, text in
      LabelRequest(
        anchor: marks[owner].centre, width: TextMeasure.reserved(text, size: size),
        height: size * TextMeasure.lineHeight, disc: marks[owner].disc,
        reach: marks[owner].reach)
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

  private mutating func placeNumbers(_ order: [Int], _ engine: inout LabelEngine) {
    guard !order.isEmpty else { return }
    let size = form.smallSize
    // Numbers are given once it is known who keeps one, so all take the room of the widest.
    let digits = String(repeating: "8", count: String(order.count).utf8.count)
    let width = Double(TextMeasure.thousandths(digits)) * size * 1.09 / 1000 + 1
    let height = size * TextMeasure.lineHeight
    let isCrowd = order.count > PointLabels.mostLeaders
    let requests = order.enumerated().map { rank, owner in
      let mark = marks[owner]
      // In a crowd the largest still get theirs.
      let mayLead = !isCrowd || rank < PointLabels.alwaysLed
      let half = Point(x: width / 2, y: size * 0.36)
      return LabelRequest(
        anchor: mark.centre, width: width, height: height, disc: mark.disc, reach: mark.reach,
        mayStandInside: half.distance(to: Point(x: 0, y: 0)) < mark.disc,
        leaderDistances: mayLead ? LabelSlot.distances.count : 0, mayCrossLeaders: true,
        mayGoAnywhere: mayLead)
    }
    let placed = engine.place(requests, owners: order) ?? []
    var labels: [Int: PlacedLabel] = [:]
    for (index, owner) in order.enumerated() {
      labels[owner] = placed[index]
      if placed[index] == nil { unlisted += 1 }
    }
    number(order.filter { labels[$0] != nil }, labels)
  }

  /// Counts through the sections, so that the key reads from one to the last.
  private mutating func number(_ kept: [Int], _ labels: [Int: PlacedLabel]) {
    let needsHeadings = kept.count > 8 && sections.count > 1
    for section in 0..<max(1, sections.count) {
      var entries: [NumberedKey.Entry] = []
      for owner in kept where marks[owner].section == section {
        guard let label = labels[owner] else { continue }
        let number = numbers.count + 1
        numbers.append(Name(label: label, text: String(number), owner: owner))
        entries.append(.init(number: number, label: marks[owner].label, owner: owner))
      }
      guard !entries.isEmpty else { continue }
      let heading = needsHeadings ? sections[section].heading : nil
      let role = sections.isEmpty ? .ink : sections[section].role
      groups.append(.init(heading: heading, role: role, entries: entries))
    }
  }
}
