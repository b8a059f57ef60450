public import KeyfolioCharts

extension ChartSamples {
  /// A customer's organisation, from one person to two thousand.
  static var orgTree: [ChartSample] {
    [
      ChartSample("org-tree-empty", .small, organisation([])),
      ChartSample(
        "org-tree-one", .small, organisation([orgPerson("Ana Ruiz", "Head of purchasing", nil)])),
      ChartSample("org-tree-usual", .usual, organisation(nordwindPeople, ties: nordwindTies)),
      ChartSample(
        "org-tree-withheld", .usual,
        organisation(nordwindPeople.map(initialsOnly), holdsOpinions: false)),
      ChartSample("org-tree-flat", .usual, organisation(flatOrganisation)),
      ChartSample("org-tree-unplaced", .usual, organisation(unplacedPeople)),
      ChartSample("org-tree-hostile", .hostile, organisation(hostilePeople, ties: hostileTies)),
      ChartSample("org-tree-chain", .hostile, organisation(randomPeople(60, seed: 3, chain: true))),
      ChartSample("org-tree-many", .hostile, organisation(randomPeople(2_000, seed: 5))),
    ]
  }

  public static func organisation(
    _ people: [OrgTree.Person], ties: [OrgTree.Tie] = [], holdsOpinions: Bool = true
  ) -> OrgTree {
    let present = people.filter { !$0.isVacant }
    let covered = present.count { ($0.coverage?.value ?? 0) >= 2 }
    return OrgTree(
      caption: Caption(
        id: "organisation",
        title: "We know \(covered) of \(present.count) people well",
        measure: "Who reports to whom, with roles, attitude, influence and coverage, June 2026",
        description: "\(present.count) people, of whom \(covered) are covered at 2 of 4 or more.",
        source: "people.csv, judgements of 30 June 2026"),
      people: people, ties: ties, holdsOpinions: holdsOpinions)
  }

  static let orgRoles: [String: OrgTree.Role] = [
    "D": .init("D", "decider"), "I": .init("I", "influencer"), "U": .init("U", "user"),
    "B": .init("B", "buyer"), "G": .init("G", "gatekeeper"), "A": .init("A", "approver"),
  ]

  /// - Parameter roles: letters of `orgRoles`, in a row.
  static func orgPerson(
    _ name: String, _ title: String, _ superior: String?, _ roles: String = "",
    _ opinions: (attitude: Double?, influence: Double?, coverage: Double?) = (nil, nil, nil),
    vacant: Bool = false
  ) -> OrgTree.Person {
    func quantity(_ value: Double?) -> Quantity? {
      value.map { Quantity($0, $0 < 0 ? "−" + number(-$0) : number($0)) }
    }
    let roles = roles.compactMap { orgRoles[String($0)] }
    let isKey = roles.contains { $0.letters == "D" } || (opinions.influence ?? 0) >= 7
    return OrgTree.Person(
      id: name, name: name, title: title, reportsTo: superior, roles: roles,
      attitude: quantity(opinions.attitude), influence: quantity(opinions.influence),
      coverage: quantity(opinions.coverage), isVacant: vacant,
      isPressing: !vacant && isKey && (opinions.coverage ?? 2) < 2,
      tooltip: "\(name), \(title): \(roles.map(\.word).joined(separator: ", "))")
  }

  static let nordwindPeople: [OrgTree.Person] = [
    orgPerson("Dr. Anna-Lena Hofer", "Managing director", nil, "D", (2, 9, 3)),
    orgPerson("Jörg Wenck", "Technical director", "Dr. Anna-Lena Hofer", "I", (1, 8, 2)),
    orgPerson("Friederike Ahlers", "Head of purchasing", "Dr. Anna-Lena Hofer", "BG", (-1, 7, 1)),
    orgPerson("Tom Brinkmann", "Operations manager", "Dr. Anna-Lena Hofer", "U", (1, 6, 3)),
    orgPerson("Mareike Thiessen", "Maintenance, site north", "Tom Brinkmann", "U", (0, 3, 4)),
    orgPerson("Ole Petersen", "Maintenance, site south", "Tom Brinkmann", "U", (nil, 2, 0)),
    orgPerson("Kemal Yıldız", "Shift lead", "Tom Brinkmann", "", (nil, nil, nil)),
    orgPerson("Svenja Harms", "Design engineer", "Jörg Wenck", "I", (2, 5, 2)),
    orgPerson("Whoever follows R. Voss", "Controls engineer", "Jörg Wenck", "I", vacant: true),
    orgPerson("Peer Lorenzen", "Category buyer", "Friederike Ahlers", "B", (-2, 4, 1)),
    orgPerson("Hanno Dirks", "Works council", nil, "", (-1, 0, nil)),
  ]

  static let nordwindTies: [OrgTree.Tie] = [
    .init(.influence, from: "Hanno Dirks", to: "Tom Brinkmann"),
    .init(.report, from: "Svenja Harms", to: "Tom Brinkmann"),
    .init(.influence, from: "Peer Lorenzen", to: "Friederike Ahlers"),
  ]

  /// As an edition without opinions has them.
  private static func initialsOnly(_ person: OrgTree.Person) -> OrgTree.Person {
    var person = person
    person.name = String(
      person.name.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined())
    (person.attitude, person.influence) = (nil, nil)
    return person
  }

  /// Nine who all report to one, and nothing known of what they think.
  static let flatOrganisation: [OrgTree.Person] = {
    let below = [
      ("Dipl.-Ing. Stefan Ebner", "Cell development"), ("Dr. Amir Rahimi", "Power electronics"),
      ("Florian Pichler", "Production"), ("Verena Stöger", "Quality and tests"),
      ("Katharina Wöhrer", "Customer projects"), ("Julia Reiterer", "Personnel"),
      ("Tobias Zangerl", "Logistics"), ("Ines Haslinger", "Legal affairs"),
    ]
    let people = below.map { orgPerson($0.0, $0.1, "Dr. Lukas Haider") }
    return [orgPerson("Dr. Lukas Haider", "Founder", nil, "D")] + people + [
      orgPerson("Markus Größl", "Software", "Dr. Amir Rahimi"),
      orgPerson(
        "Whoever signs for the money", "Finance", "Dr. Lukas Haider", "A", vacant: true),
    ]
  }()

  /// Nobody's superior is known.
  static let unplacedPeople: [OrgTree.Person] = [
    orgPerson("Carla Galli", "Plant manager", nil, "D", (2, 8, 4)),
    orgPerson("Dario Benedetti", "Quality", nil, "I", (2, 9, 4)),
    orgPerson("Paolo Sartori", "IT", nil, "G", (-1, 7, 3)),
    orgPerson("Elena Greco", "Purchasing", nil, "B", (0, 5, 2)),
    orgPerson("Luca Ferri", "Line 5", nil, "U", (nil, 0, 0)),
  ]

  /// Every awkward name, two people in a ring, one who reports to herself, one to nobody known.
  static let hostilePeople: [OrgTree.Person] = {
    let all = hostileNames + people
    var list = all.enumerated().map { index, name in
      orgPerson(
        name, index % 3 == 0 ? longNames[0] : "Title of \(name)",
        index == 0 ? nil : all[(index - 1) / 3], "DIUBGA",
        (Double(index % 5) - 2, Double(index % 11), Double(index % 5)))
    }
    list[0].reportsTo = all[1]
    list[6].reportsTo = all[6]
    list[7].reportsTo = "nobody"
    list[9].attitude = Quantity(7, "7")
    list[9].influence = Quantity(-3, "−3")
    list[9].coverage = Quantity(2.5, "2.5")
    return list
  }()

  static let hostileTies: [OrgTree.Tie] =
    zip(people, names).map { .init(.influence, from: $0, to: $1) }
    + zip(names, people.reversed()).map { .init(.report, from: $0, to: $1) }
    + [.init(.report, from: "nobody", to: names[0]), .init(.report, from: names[0], to: names[0])]

  /// - Parameter chain: each reports to one of the two before, and not to anybody.
  public static func randomPeople(_ count: Int, seed: UInt64, chain: Bool = false)
    -> [OrgTree.Person]
  {
    var generator = Generator(seed: seed)
    func some(_ limit: Int) -> Double? {
      generator.below(5) == 0 ? nil : Double(generator.below(limit))
    }
    return (0..<count).map { index in
      let above = max(0, chain ? index - 1 - generator.below(2) : generator.below(max(1, index)))
      let hasNone = index == 0 || (!chain && generator.below(25) == 0)
      var person = orgPerson(
        "\(generator.pick(names)) \(index)", generator.pick(people), nil,
        ["", "D", "I", "UB"][generator.below(4)],
        (some(5).map { $0 - 2 }, some(11), some(5)), vacant: generator.below(20) == 0)
      person.id = "p\(index)"
      person.reportsTo = hasNone ? nil : "p\(above)"
      return person
    }
  }
}
