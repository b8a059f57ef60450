public import KeyfolioCharts

extension ChartSamples {
  /// What a customer's people think of us, from one to two thousand.
  static var attitudeField: [ChartSample] {
    [
      ChartSample("attitude-field-empty", .small, attitudes([orgPerson("Ana Ruiz", "", nil)])),
      ChartSample(
        "attitude-field-one", .small,
        attitudes([orgPerson("Ana Ruiz", "Purchasing", nil, "", (2, 8, 4))])),
      ChartSample("attitude-field-usual", .usual, attitudes(nordwindPeople)),
      ChartSample("attitude-field-known", .usual, attitudes(Array(unplacedPeople.prefix(4)))),
      ChartSample(
        "attitude-field-equal", .hostile,
        attitudes((0..<14).map { orgPerson("\(people[$0 % 12]) \($0)", "", nil, "", (1, 7, 3)) })),
      ChartSample("attitude-field-hostile", .hostile, attitudes(hostilePeople)),
      ChartSample(
        "attitude-field-many", .hostile, attitudes(randomPeople(800, seed: 11))),
    ]
  }

  public static func attitudes(_ people: [OrgTree.Person]) -> AttitudeField {
    let present = people.filter { !$0.isVacant }
    let against = present.count { ($0.attitude?.value ?? 0) < 0 && ($0.influence?.value ?? 0) >= 7 }
    return AttitudeField(
      caption: Caption(
        id: "attitudes",
        title: "\(against) of \(present.count) people with influence are against us",
        measure: "Attitude by influence; area: coverage, 0 to 4; June 2026",
        description: "\(present.count) people by attitude and influence.",
        source: "judgements of 30 June 2026"),
      people: present.map { person in
        .init(
          id: person.id, name: person.name, attitude: person.attitude,
          influence: person.influence, coverage: person.coverage, isPressing: person.isPressing,
          tooltip: person.tooltip)
      },
      zones: [
        .init("win over", attitude: -2.5...0.5, influence: 7...10),
        .init("keep close", attitude: 0.5...2.5, influence: 7...10),
        .init("watch", attitude: -2.5...0.5, influence: 0...7),
        .init("build up", attitude: 0.5...2.5, influence: 0...7),
      ],
      attitudeTicks: [-2, -1, 0, 1, 2].map {
        Quantity($0, $0 < 0 ? "−\(number(-$0))" : $0 > 0 ? "+\(number($0))" : "0")
      },
      influenceTicks: [0, 2, 4, 7, 10].map { Quantity($0, number($0)) },
      sizeKey: [1, 2, 4].map { Quantity($0, number($0)) })
  }
}
