/// What labels must not cover or should not cross, found by place.
struct ObstacleGrid: Sendable {
  /// What stands in the way of a label.
  enum Blocker: Equatable {
    case nothing
    /// Exactly one label, which may be asked to move.
    case label(Int)
    case fixed
  }

  private static let cellSize = 24.0
  private let bounds: Box
  private let columns: Int
  private let rows: Int
  /// Areas and lines apart, because most places are refused by an area and then need no lines.
  private var areas: CellLists
  private var lines: CellLists
  private var seen: [Int] = []
  private var round = 0
  private(set) var obstacles: [Obstacle] = []

  init(bounds: Box) {
    self.bounds = bounds
    columns = max(1, Int(bounds.width / ObstacleGrid.cellSize) + 1)
    rows = max(1, Int(bounds.height / ObstacleGrid.cellSize) + 1)
    areas = CellLists(cells: columns * rows)
    lines = areas
  }

  /// Adds an obstacle and returns the number under which it can be removed.
  @discardableResult
  mutating func add(_ obstacle: Obstacle) -> Int {
    let id = obstacles.count
    obstacles.append(obstacle)
    seen.append(0)
    let (across, down) = span(of: obstacle.bounds)
    for row in down {
      for column in across where obstacle.touches(cell(column, row)) {
        if obstacle.isArea {
          areas.add(id, to: row * columns + column)
        } else {
          lines.add(id, to: row * columns + column)
        }
      }
    }
    return id
  }

  mutating func remove(_ id: Int) { obstacles[id].isActive = false }

  /// Labels of a finished run become fixed like any other obstacle.
  mutating func settle() {
    for id in obstacles.indices { obstacles[id].label = -1 }
  }

  /// Which area a rectangle would cover, leaving out a mark's own.
  func blocker(of box: Box, except owner: Int) -> Blocker {
    var blocker = Blocker.nothing
    let (across, down) = span(of: box)
    for row in down {
      for column in across {
        var entry = areas.first(of: row * columns + column)
        while let id = areas.id(at: entry) {
          entry = areas.next(after: entry)
          guard obstacles[id].isActive, owner < 0 || obstacles[id].owner != owner,
            obstacles[id].touches(box)
          else { continue }
          let label = obstacles[id].label
          guard label >= 0, blocker == .nothing || blocker == .label(label) else { return .fixed }
          blocker = .label(label)
        }
      }
    }
    return blocker
  }

  /// The active lines that may touch a rectangle, each once.
  mutating func lines(near box: Box, into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    round += 1
    let (across, down) = span(of: box)
    for row in down {
      for column in across { collect(lines, row * columns + column, into: &found) }
    }
  }

  /// The active areas that may touch a rectangle, each once.
  mutating func areas(near box: Box, into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    round += 1
    let (across, down) = span(of: box)
    for row in down {
      for column in across { collect(areas, row * columns + column, into: &found) }
    }
  }

  /// The active obstacles along a line, each once.
  mutating func all(along segment: Segment, into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    round += 1
    let (across, down) = span(of: segment.bounds)
    // Most leaders are short: there every cell around them is near enough.
    if across.count <= 2 && down.count <= 2 {
      for row in down {
        for column in across {
          collect(areas, row * columns + column, into: &found)
          collect(lines, row * columns + column, into: &found)
        }
      }
      return
    }
    let dx = segment.to.x - segment.from.x
    let slope = dx != 0 ? (segment.to.y - segment.from.y) / dx : 0
    for column in across {
      // The part of the line above this column, with a little to spare on either side.
      var part = segment.bounds
      if dx != 0 {
        let left = max(part.x, bounds.x + Double(column) * ObstacleGrid.cellSize) - 0.5
        let right = min(part.maxX, left + ObstacleGrid.cellSize + 0.5) + 0.5
        let y1 = segment.from.y + slope * (left - segment.from.x)
        let y2 = segment.from.y + slope * (right - segment.from.x)
        part = Box(x: left, y: min(y1, y2) - 0.5, width: 0, height: abs(y2 - y1) + 1)
      }
      for row in span(of: part).down {
        collect(areas, row * columns + column, into: &found)
        collect(lines, row * columns + column, into: &found)
      }
    }
  }

  private mutating func collect(_ lists: CellLists, _ cell: Int, into found: inout [Int]) {
    var entry = lists.first(of: cell)
    while let id = lists.id(at: entry) {
      entry = lists.next(after: entry)
      guard seen[id] != round else { continue }
      seen[id] = round
      if obstacles[id].isActive { found.append(id) }
    }
  }

  private func cell(_ column: Int, _ row: Int) -> Box {
    // A little larger than the cell, so that a line along its edge is not lost between two.
    let size = ObstacleGrid.cellSize
    return Box(
      x: bounds.x + Double(column) * size - 0.5, y: bounds.y + Double(row) * size - 0.5,
      width: size + 1, height: size + 1)
  }

  private func span(of box: Box) -> (across: ClosedRange<Int>, down: ClosedRange<Int>) {
    let left = index(box.x - bounds.x, below: columns)
    let top = index(box.y - bounds.y, below: rows)
    let right = index(box.maxX - bounds.x, below: columns)
    let bottom = index(box.maxY - bounds.y, below: rows)
    return (left...max(left, right), top...max(top, bottom))
  }

  @inline(__always)
  private func index(_ offset: Double, below count: Int) -> Int {
    // Multiplied and not divided, as this is asked for every place that a label tries.
    Int(min(Double(count - 1), max(0, offset * (1 / ObstacleGrid.cellSize))))
  }
}

/// A list of numbers for each cell, all in two flat arrays: walking one costs no reference counting.
private struct CellLists: Sendable {
  /// Where the list of a cell begins and ends; −1 for an empty one.
  private var heads: [Int32]
  private var tails: [Int32]
  private var entries: [(id: Int32, next: Int32)] = []

  init(cells: Int) {
    heads = Array(repeating: -1, count: cells)
    tails = heads
  }

  mutating func add(_ id: Int, to cell: Int) {
    let entry = Int32(entries.count)
    entries.append((Int32(id), -1))
    if tails[cell] < 0 {
      heads[cell] = entry
    } else {
      entries[Int(tails[cell])].next = entry
    }
    tails[cell] = entry
  }

  func first(of cell: Int) -> Int32 { heads[cell] }

  /// `nil` past the end of a list.
  func id(at entry: Int32) -> Int? { entry < 0 ? nil : Int(entries[Int(entry)].id) }

  func next(after entry: Int32) -> Int32 { entries[Int(entry)].next }
}
