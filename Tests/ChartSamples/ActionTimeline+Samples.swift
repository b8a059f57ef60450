import KeyfolioCharts

extension ChartSamples {
  /// Actions and dates of accounts; day 0 is 1 January 2026.
  static var actionTimeline: [ChartSample] {
    [
      ChartSample("timeline-empty", .small, timeline([])),
      ChartSample(
        "timeline-one", .small,
        timeline([.init("Name a technical lead", owner: "A. Brandt", due: day(244))])),
      ChartSample("timeline-usual", .usual, timeline(usualActions)),
      ChartSample(
        "timeline-names", .hostile,
        timeline(
          hostileNames.enumerated().map { index, name in
            .init(
              name, ActionTimeline.Kind.allCases[index % 5], owner: people[index % people.count],
              first: index % 3 == 0 ? day(Double(index) * 20 - 60) : nil,
              due: index % 6 == 5 ? nil : day(Double(index * 91 % 900) - 200),
              isDone: index % 4 == 1, slips: index % 3 == 0 ? "slipped \(index) times" : nil)
          })),
      ChartSample(
        "timeline-equal", .hostile,
        timeline((1...5).map { .init("Action \($0)", first: day(272), due: day(272)) })),
      ChartSample(
        "timeline-many", .hostile,
        timeline(
          (1...2000).map {
            .init("Action number \($0)", due: $0 % 3 == 0 ? nil : day(Double($0 * 7 % 700)))
          })),
    ]
  }

  private static var usualActions: [ActionTimeline.Item] {
    [
      .init(
        "Name a technical lead for the account", owner: "Annika Brandt", first: day(195),
        due: day(243), slips: "slipped 2×"),
      .init(
        "Agree the southern hub’s calibration plan with their chief operating officer",
        owner: "Marta Keller", first: day(287), due: day(287)),
      .init("Visit the Verona site with its works team", owner: "N. Fontana", due: day(294)),
      .init("Finance to finance: invoicing by site", due: day(333)),
      .init(
        "Move call-off stock to Bremen", owner: "K. Jensen", first: day(242), due: day(260),
        slips: "slipped once"),
      .init(
        "Report on the late deliveries of the second quarter", owner: "Marta Keller",
        first: day(211), due: day(211), done: day(210), isDone: true),
      .init(
        "Hand over the dimensioning drawings", owner: "B. Holm", first: day(150), due: day(180),
        done: day(205), isDone: true, slips: "slipped once"),
      .init("Frame agreement: notice", .agreement, due: day(364)),
      .init("Review of the plan", .review, due: day(303)),
      .init("Preferred supplier at all sites", .objective, owner: nil, due: day(1200)),
      .init("Stock at Bremen to be paid for", .decision, due: day(270)),
      .init("Letter of intent to 2030", owner: "Marta Keller", due: nil),
    ]
  }

  private static func day(_ number: Double) -> Quantity {
    Quantity(number, "day \(Self.number(number))")
  }

  private static func timeline(_ items: [ActionTimeline.Item]) -> ActionTimeline {
    let months = [
      "Apr 2026", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan 2027", "Feb", "Mar",
    ]
    let starts = [90.0, 120, 151, 181, 212, 243, 273, 304, 334, 365, 396, 424]
    return ActionTimeline(
      caption: Caption(
        id: "timeline", title: "1 of 7 open actions is overdue",
        measure: "Actions and dates around 30 September 2026",
        description: "\(items.count) actions and dates."),
      items: items, asOf: Quantity(272, "30 September 2026"), domain: 130...460,
      ticks: zip(starts, months).map { Quantity($0, $1) })
  }
}
