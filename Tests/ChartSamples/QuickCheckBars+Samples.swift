public import KeyfolioCharts

extension ChartSamples {
  /// The six statements of the quick check, both sides' answers.
  static var quickCheckBars: [ChartSample] {
    [
      ChartSample("quick-check-empty", .small, quickCheck([], [])),
      ChartSample("quick-check-one-side", .small, quickCheck([2, 1, 1, 2, 0, 1], [])),
      ChartSample(
        "quick-check-usual", .usual, quickCheck([2, 3, 2, 3, 2, 3], [1, 2, 2, 2, 0, 2])),
      ChartSample(
        "quick-check-open", .usual, quickCheck([2, nil, 1, 2, nil, 2], [0, 0, 1, 1, 1, 1])),
      ChartSample(
        "quick-check-equal", .hostile,
        quickCheck([1.5, 0, 3, 1.25, 9, -2], [1.5, 0, 3, 1, 2.75, 0], longNames + names)),
    ]
  }

  public static func quickCheck(_ own: [Double?], _ other: [Double?], _ statements: [String]? = nil)
    -> QuickCheckBars
  {
    let usual = [
      "Parting would hurt and be complicated for both", "A genuine partnership, with trust",
      "Joint long-term plans exist", "Relevant information is passed on at once",
      "All levels are in constant touch", "Both have gained substantially",
    ]
    func answer(_ list: [Double?], _ index: Int) -> Quantity? {
      guard list.indices.contains(index), let value = list[index] else { return nil }
      return Quantity(value, number(value))
    }
    func total(_ list: [Double?]) -> BoundedQuantity? {
      guard !list.isEmpty else { return nil }
      let known = list.compactMap(\.self).reduce(0, +)
      let open = Double(list.count { $0 == nil }) * 3
      let text =
        open == 0 ? "\(number(known)) of 18" : "\(number(known)) to \(number(known + open))"
      return .init(known...(known + open), text)
    }
    let items = (0..<6).map { index in
      QuickCheckBars.Item(
        (statements ?? usual)[index], own: answer(own, index), other: answer(other, index))
    }
    return QuickCheckBars(
      caption: Caption(
        id: "quick-check", title: "We see 15 of 18 points, the customer 9",
        measure: "Agreement from 0 to 3 with six statements, June 2026",
        description: "Six statements, answered by us and by the customer."),
      items: items, most: 3,
      bands: [
        .init("Basic", 0...4), .init("Co-operative", 5...10), .init("Interdependent", 11...16),
        .init("Integrated", 17...18),
      ], ownTotal: total(own), otherTotal: total(other))
  }

  /// As short as a number can be written.
  public static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
