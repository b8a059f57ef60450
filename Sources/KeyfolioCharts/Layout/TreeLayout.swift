/// Boxes of one size as a tree, within a width.
///
/// Those who report stand side by side below their superior where all of them fit; otherwise they
/// hang from it in columns, each led to by a line along its left side. What fits is decided from
/// the top down: the largest branch is given spare width first. Roots follow the same rule.
struct TreeLayout {
  struct Measures {
    /// The width that all boxes stay within.
    var room: Double
    var box: (width: Double, height: Double)
    /// Between neighbours side by side, and between boxes of a column.
    var across = 14.0
    var down = 8.0
    /// From a superior down to a row.
    var level = 22.0
    /// How far boxes of a column stand to the right of its line.
    var indent = 16.0
    /// So many stand side by side at most.
    var mostInRow = 7
  }

  /// In the order of the nodes.
  private(set) var boxes: [Box]
  /// A line from each superior to each one below, in horizontal and vertical parts.
  private(set) var edges: [[Point]] = []
  private(set) var height = 0.0

  private let children: [[Int]]
  /// The least width of each branch, and how often it is indented.
  private var least: [Double]
  private var sizes: [Int]
  private var measures: Measures

  /// - Parameter parents: without rings; in any order.
  init(_ parents: [Int?], _ measures: Measures) {
    self.measures = measures
    boxes = Array(
      repeating: Box(x: 0, y: 0, width: measures.box.width, height: measures.box.height),
      count: parents.count)
    var children: [[Int]] = Array(repeating: [], count: parents.count)
    var roots: [Int] = []
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent].append(index) } else { roots.append(index) }
    }
    self.children = children
    least = Array(repeating: measures.box.width, count: parents.count)
    sizes = Array(repeating: 1, count: parents.count)
    let deepest = roots.map { indents(of: $0) }.max() ?? 0
    let spare = max(0, measures.room - measures.box.width)
    self.measures.indent = min(measures.indent, spare / Double(max(1, deepest)))
    for root in roots { measure(root) }
    placeRoots(roots)
  }

  // MARK: Measuring

  /// How many lines of columns lie to the left of the deepest box, in the narrowest drawing.
  private func indents(of node: Int) -> Int {
    let below = children[node].map { indents(of: $0) }.max() ?? 0
    return children[node].count > 1 ? below + 1 : below
  }

  private mutating func measure(_ node: Int) {
    for child in children[node] {
      measure(child)
      sizes[node] += sizes[child]
    }
    let widest = children[node].map { least[$0] }.max() ?? 0
    let indent = children[node].count > 1 ? measures.indent : 0
    least[node] = max(measures.box.width, widest + indent)
  }

  /// A branch with its extent.
  private struct Plan {
    enum Arrangement {
      case row([Plan])
      case columns([[Plan]])
    }

    var node: Int
    var width: Double
    var height: Double
    /// The middle of the topmost box.
    var anchor: Double
    var below: Arrangement
  }

  private func plan(_ node: Int, within room: Double) -> Plan {
    let below = children[node]
    let (width, height) = measures.box
    guard !below.isEmpty else {
      return Plan(node: node, width: width, height: height, anchor: width / 2, below: .row([]))
    }
    if let row = row(below, within: room) {
      let left = row[0].anchor
      let whole = rowWidth(row.map(\.width))
      let right = whole - (row.last.map { $0.width - $0.anchor } ?? 0)
      return Plan(
        node: node, width: whole,
        height: height + measures.level + (row.map(\.height).max() ?? 0),
        anchor: (left + right) / 2, below: .row(row))
    }
    let columns = self.columns(below, within: room)
    let whole = rowWidth(columns.map(columnWidth))
    let gap = columns.count > 1 ? measures.level : measures.down
    return Plan(
      node: node, width: max(width, whole),
      height: height + gap + (columns.map(columnHeight).max() ?? 0),
      anchor: columns.count > 1 ? whole / 2 : width / 2, below: .columns(columns))
  }

  private func rowWidth(_ widths: [Double]) -> Double {
    widths.reduce(0, +) + measures.across * Double(max(0, widths.count - 1))
  }

  private func columnWidth(_ column: [Plan]) -> Double {
    measures.indent + (column.map(\.width).max() ?? 0)
  }

  private func columnHeight(_ column: [Plan]) -> Double {
    column.reduce(0) { $0 + $1.height } + measures.down * Double(max(0, column.count - 1))
  }

  /// Branches side by side; nil where they do not fit.
  private func row(_ nodes: [Int], within room: Double) -> [Plan]? {
    // A thousandth for what rounding adds.
    var spare = room - rowWidth(nodes.map { least[$0] }) + 0.001
    guard nodes.count <= measures.mostInRow, spare >= 0 else { return nil }
    var plans: [Int: Plan] = [:]
    for node in nodes.sorted(by: { (-sizes[$0], $0) < (-sizes[$1], $1) }) {
      let plan = self.plan(node, within: least[node] + spare)
      spare -= plan.width - least[node]
      plans[node] = plan
    }
    return nodes.compactMap { plans[$0] }
  }

  /// Branches below each other in as many columns as fit, all about equally high.
  private func columns(_ nodes: [Int], within room: Double) -> [[Plan]] {
    let widest = measures.indent + (nodes.map { least[$0] }.max() ?? 0)
    let count = max(1, Int((room + measures.across + 0.001) / (widest + measures.across)))
    let share = (room + measures.across) / Double(count) - measures.across - measures.indent
    let plans = nodes.map { plan($0, within: share) }
    let all = plans.reduce(0) { $0 + $1.height + measures.down }
    var limit = max(plans.map(\.height).max() ?? 0, all / Double(count) - measures.down)
    while true {
      let columns = filled(plans, upTo: limit)
      if columns.count <= count { return columns }
      limit += 6
    }
  }

  private func filled(_ plans: [Plan], upTo limit: Double) -> [[Plan]] {
    var columns: [[Plan]] = []
    var height = 0.0
    for plan in plans {
      if columns.isEmpty || height + measures.down + plan.height > limit + 0.001 {
        columns.append([plan])
        height = plan.height
      } else {
        columns[columns.count - 1].append(plan)
        height += measures.down + plan.height
      }
    }
    return columns
  }

  // MARK: Placing

  private mutating func placeRoots(_ roots: [Int]) {
    let plans =
      row(roots, within: measures.room) ?? roots.map { plan($0, within: measures.room) }
    var (x, y, bottom) = (0.0, 0.0, 0.0)
    for plan in plans {
      if x > 0 && x + plan.width > measures.room + 0.001 {
        x = 0
        y = bottom + measures.level
      }
      place(plan, x: x, y: y)
      bottom = max(bottom, y + plan.height)
      x += plan.width + measures.across
    }
    height = bottom
  }

  private mutating func place(_ plan: Plan, x: Double, y: Double) {
    boxes[plan.node].x = x + plan.anchor - measures.box.width / 2
    boxes[plan.node].y = y
    let foot = Point(x: x + plan.anchor, y: y + measures.box.height)
    switch plan.below {
    case .row(let row):
      var left = x
      for branch in row {
        place(branch, x: left, y: foot.y + measures.level)
        let top = Point(x: left + branch.anchor, y: foot.y + measures.level)
        let bus = foot.y + measures.level / 2
        edges.append([foot, Point(x: foot.x, y: bus), Point(x: top.x, y: bus), top])
        left += branch.width + measures.across
      }
    case .columns(let columns): place(columns, foot, x: x)
    }
  }

  private mutating func place(_ columns: [[Plan]], _ foot: Point, x: Double) {
    let isSingle = columns.count == 1
    var left = x
    for column in columns {
      let line = left + measures.indent / 2
      var y = foot.y + (isSingle ? measures.down : measures.level)
      for branch in column {
        let start = left + measures.indent
        place(branch, x: start, y: y)
        let side = y + measures.box.height / 2
        let box = boxes[branch.node]
        let ends = [Point(x: line, y: side), Point(x: box.x, y: side)]
        let bus = foot.y + measures.level / 2
        edges.append(
          isSingle
            ? [Point(x: line, y: foot.y)] + ends
            : [foot, Point(x: foot.x, y: bus), Point(x: line, y: bus)] + ends)
        y += branch.height + measures.down
      }
      left += columnWidth(column) + measures.across
    }
  }
}
