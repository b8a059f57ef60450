/// The people of one side with their heights, from top to bottom.
struct NetworkStack {
  struct Item {
    var member: ContactNetwork.Member
    var label: NetworkLabel
    /// What it takes of the height.
    var height: Double
    /// The middle, from the top of the stack.
    var y = 0.0
  }

  let stance: NetworkCast.Stance
  private(set) var front: [Item]
  private(set) var rest: [Item]
  /// Kept free in the middle of the others, for lines and for the name of the front.
  private let hole: Double

  init(
    _ chart: ContactNetwork, _ cast: NetworkCast, _ side: ContactNetwork.Side, _ form: ChartForm
  ) {
    let group = cast.group(side)
    func item(_ index: Int) -> Item {
      let member = ContactNetwork.Member(side: side, index: index)
      let label = NetworkLabel(chart, member, cast, form)
      let height = form == .wide ? max(30, label.height + 12) : chart.person(member).isCut ? 40 : 32
      return Item(member: member, label: label, height: height)
    }
    stance = group.stance
    front = group.front.map(item)
    rest = group.rest.map(item)
    let tall = front.reduce(0) { $0 + $1.height }
    let isPointed = stance == .pointed && !front.isEmpty && !rest.isEmpty
    hole = isPointed ? tall + (form == .wide ? 40 : 44) : 0
  }

  private var isSplit: Bool { hole > 0 }
  /// How many of the others stand above the hole.
  private var above: Int { (rest.count + 1) / 2 }

  /// The least height that holds everybody.
  var least: Double {
    let upper = rest.prefix(above).reduce(0) { $0 + $1.height }
    let lower = rest.dropFirst(above).reduce(0) { $0 + $1.height }
    let others = isSplit ? 2 * max(upper, lower) + hole : upper + lower
    return max(others, front.reduce(0) { $0 + $1.height } + 20)
  }

  /// Gives everybody a place; the others evenly over the whole height.
  mutating func spread(over height: Double) {
    if isSplit {
      spread(0..<above, from: 0, to: (height - hole) / 2)
      spread(above..<rest.count, from: (height + hole) / 2, to: height)
    } else {
      spread(0..<rest.count, from: 0, to: height)
    }
    let tall = front.reduce(0) { $0 + $1.height }
    var y = (height - tall) / 2
    for index in front.indices {
      front[index].y = y + front[index].height / 2
      y += front[index].height
    }
  }

  private mutating func spread(_ range: Range<Int>, from start: Double, to end: Double) {
    guard !range.isEmpty else { return }
    let taken = rest[range].reduce(0) { $0 + $1.height }
    let gap = (end - start - taken) / Double(range.count)
    var y = start
    for index in range {
      rest[index].y = y + (gap + rest[index].height) / 2
      y += gap + rest[index].height
    }
  }

  /// The middles of the spaces above, between and below the others.
  func lanes(height: Double) -> [Double] {
    guard let first = rest.first, let last = rest.last else { return [height / 2] }
    var lanes = [first.y - first.height / 2 + 2]
    for (upper, lower) in zip(rest, rest.dropFirst()) {
      lanes.append((upper.y + upper.height / 2 + lower.y - lower.height / 2) / 2)
    }
    return lanes + [last.y + last.height / 2 - 2]
  }
}
