import KeyfolioCore
import KeyfolioModel

/// Figures as they are gathered, in order.
struct FigureSheet {
  private(set) var figures: [Figure] = []
  /// What the figures that follow rest on.
  var inputs: [FactRef] = []
  /// Of the figures that follow, where they say nothing themselves.
  var coverage: Double?
  /// What is missing where a figure that follows is unknown and says nothing itself.
  var lacking: [String] = []
  /// The least class of the figures that follow.
  var floor = FieldClass.leadership

  /// Starts a group of figures over the same inputs.
  mutating func rest(
    on inputs: [FactRef], coverage: Double? = nil, floor: FieldClass = .leadership,
    lacking: [String] = []
  ) {
    (self.inputs, self.coverage, self.floor) = (inputs, coverage, floor)
    self.lacking = lacking
  }

  /// Without a coverage of its own or of its group a figure is covered where it is known.
  mutating func add(
    _ id: String, of subject: String? = nil, _ value: Figure.Value?, _ unit: Figure.Unit,
    bounds: ClosedRange<Double>? = nil, coverage: Double? = nil, missing: [String] = []
  ) {
    let known: Double = value == nil ? 0 : 1
    figures.append(
      Figure(
        id: id, subject: subject, value: value, unit: unit, bounds: bounds,
        coverage: coverage ?? self.coverage ?? known,
        missing: value == nil && missing.isEmpty ? lacking : missing, inputs: inputs,
        fieldClass: inputs.reduce(floor) { $0.stricter($1.fieldClass) }))
  }

  mutating func add(
    _ id: String, of subject: String? = nil, real value: Double?, _ unit: Figure.Unit,
    bounds: ClosedRange<Double>? = nil, coverage: Double? = nil, missing: [String] = []
  ) {
    add(
      id, of: subject, value.map { .real($0) }, unit, bounds: bounds, coverage: coverage,
      missing: missing)
  }

  mutating func add(
    _ id: String, of subject: String? = nil, money value: Money?, coverage: Double? = nil,
    missing: [String] = []
  ) {
    add(id, of: subject, value.map { .money($0) }, .money, coverage: coverage, missing: missing)
  }

  mutating func add(
    _ id: String, of subject: String? = nil, fixed value: FixedPoint?, _ unit: Figure.Unit,
    bounds: ClosedRange<FixedPoint>? = nil, coverage: Double? = nil, missing: [String] = []
  ) {
    add(
      id, of: subject, value.map { .fixed($0) }, unit,
      bounds: bounds.map { $0.lowerBound.double...$0.upperBound.double }, coverage: coverage,
      missing: missing)
  }

  mutating func add(
    _ id: String, of subject: String? = nil, count value: Int?, _ unit: Figure.Unit = .count,
    bounds: ClosedRange<Int>? = nil, coverage: Double? = nil, missing: [String] = []
  ) {
    add(
      id, of: subject, value.map { .count($0) }, unit,
      bounds: bounds.map { Double($0.lowerBound)...Double($0.upperBound) }, coverage: coverage,
      missing: missing)
  }

  mutating func add(
    _ id: String, of subject: String? = nil, word value: String?, coverage: Double? = nil,
    bounds: ClosedRange<Double>? = nil, missing: [String] = []
  ) {
    add(
      id, of: subject, value.map { .word($0) }, .word, bounds: bounds, coverage: coverage,
      missing: missing)
  }
}
